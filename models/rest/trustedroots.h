// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/networksettings.h"

#include <QFuture>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Purser {

/// The authorities whose signature under a server's certificate counts: the system's, and those of
/// one file more. The file adds to the system's; it takes none away.
struct TrustedRoots
{
    QList<QSslCertificate> certificates{};
    CaFileProblem fileProblem = CaFileProblem::None; ///< then `certificates` are the system's alone

    /// Reads them on another thread, since it takes a tenth of a second. `caFile` may be empty.
    static QFuture<TrustedRoots> load(const QString &caFile = {});
};

} // namespace Purser
