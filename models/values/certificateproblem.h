// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/networksettings.h"

#include <QList>
#include <QString>

namespace Purser {

/// Why a server's certificate was not accepted. All texts come from outside.
struct CertificateProblem
{
    enum class Reason {
        Expired,
        NotYetValid,
        WrongHost, ///< it is for another name
        SelfSigned,
        UnknownIssuer, ///< nobody trusted has signed it
        Revoked,
        Other, ///< `detail` has Qt's words
    };

    QString host{}; ///< the one that was asked
    QString issuer{}; ///< who signed the certificate, by its own account
    QList<Reason> reasons{}; ///< each once, at least one
    QString detail{};
    /// The file with additional authorities, if it added none.
    QString caFile{};
    CaFileProblem caFileProblem = CaFileProblem::None;

    friend bool operator==(const CertificateProblem &, const CertificateProblem &) = default;
};

} // namespace Purser
