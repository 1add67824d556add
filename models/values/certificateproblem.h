// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/networksettings.h"

#include <QList>
#include <QString>

namespace Purser {

/// Why a server's certificate was rejected. All strings are untrusted.
struct CertificateProblem
{
    enum class Reason {
        Expired,
        NotYetValid,
        WrongHost, ///< the certificate is for another host
        SelfSigned,
        UnknownIssuer, ///< not signed by a trusted authority
        Revoked,
        Other, ///< `detail` contains Qt's message
    };

    QString host{}; ///< the host in the requested URL
    QString issuer{}; ///< the issuer named in the certificate
    QList<Reason> reasons{}; ///< at least one, without duplicates
    QString detail{};
    /// The file with additional authorities if it couldn't be used; otherwise empty.
    QString caFile{};
    CaFileProblem caFileProblem = CaFileProblem::None;

    friend bool operator==(const CertificateProblem &, const CertificateProblem &) = default;
};

} // namespace Purser
