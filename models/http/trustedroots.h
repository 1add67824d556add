// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/networksettings.h"

#include <QFuture>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Purser {

/// The trusted certificate authorities: the system's, plus those in an optional file. The file can
/// only add authorities, not remove them.
struct TrustedRoots
{
    QList<QSslCertificate> certificates{};
    bool hasOwn = false; ///< whether `certificates` includes the user's own, from `caFile`
    CaFileProblem fileProblem = CaFileProblem::None; ///< if not None, only the system's are used

    /// Loads the authorities on another thread. The system's authorities are read only once, so
    /// changes take effect when Purser is restarted. `caFile` may be empty.
    static QFuture<TrustedRoots> load(const QString &caFile = {});

    /// Checks the file on another thread, without loading the system's authorities. Returns the
    /// problem with the file, or CaFileProblem::None.
    static QFuture<CaFileProblem> check(const QString &caFile);
};

} // namespace Purser
