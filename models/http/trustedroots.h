// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/networksettings.h"

#include <QFuture>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Purser {

/// The certificate authorities that are trusted: those of the system and those in an optional file,
/// which can only add authorities.
struct TrustedRoots
{
    QList<QSslCertificate> certificates{};
    bool hasOwn = false; ///< whether `certificates` includes those in a file
    CaFileProblem fileProblem = CaFileProblem::None; ///< if set, only the system's are used

    /// Loads the authorities on another thread. Those of the system are read only once, so changes
    /// take effect when Purser is restarted. `caFile` may be empty.
    static QFuture<TrustedRoots> load(const QString &caFile = {});

    /// Returns the problem with the file, if there is one. Reads only the file, on another thread.
    static QFuture<CaFileProblem> check(const QString &caFile);
};

} // namespace Purser
