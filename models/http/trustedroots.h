// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/networksettings.h"

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

    /// Reads them on another thread. The system's are read once in the life of the program; an
    /// authority that the system gets later counts from the next start on. `caFile` may be empty.
    static QFuture<TrustedRoots> load(const QString &caFile = {});

    /// What is wrong with the file, which alone is read, on another thread.
    static QFuture<CaFileProblem> check(const QString &caFile);
};

} // namespace Purser
