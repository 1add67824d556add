// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/certificateproblem.h"

#include <QList>
#include <QSslError>

#include <optional>

namespace Purser {

/// Converts Qt's TLS `errors` into the reasons why a certificate was rejected, and adds the issuer
/// named in the certificate. `host` is the host in the requested URL. Returns std::nullopt if
/// `errors` is empty.
std::optional<CertificateProblem> certificateProblem(const QList<QSslError> &errors,
                                                     const QString &host);

} // namespace Purser
