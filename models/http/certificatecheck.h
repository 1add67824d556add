// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/certificateproblem.h"

#include <QList>
#include <QSslError>

#include <optional>

namespace Purser {

/// What Qt's errors of a handshake mean; nothing when there are none.
std::optional<CertificateProblem> certificateProblem(const QList<QSslError> &errors,
                                                     const QString &host);

} // namespace Purser
