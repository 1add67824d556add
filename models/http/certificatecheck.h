// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/certificateproblem.h"

#include <QList>
#include <QSslError>

#include <optional>

namespace Purser {

/// Returns what Qt's handshake errors mean, or std::nullopt if there are none.
std::optional<CertificateProblem> certificateProblem(const QList<QSslError> &errors,
                                                     const QString &host);

} // namespace Purser
