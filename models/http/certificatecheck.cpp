// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/certificatecheck.h"

#include <QSslCertificate>

namespace Purser {

namespace {

using Reason = CertificateProblem::Reason;

Reason reasonOf(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return Reason::Expired;
    case QSslError::CertificateNotYetValid:
        return Reason::NotYetValid;
    case QSslError::HostNameMismatch:
        return Reason::WrongHost;
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return Reason::SelfSigned;
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate:
        return Reason::UnknownIssuer;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return Reason::Revoked;
    default:
        return Reason::Other;
    }
}

QString issuerOf(const QSslCertificate &certificate)
{
    for (const auto part : { QSslCertificate::CommonName, QSslCertificate::Organization }) {
        const QStringList names = certificate.issuerInfo(part);
        if (!names.isEmpty())
            return names.constFirst();
    }
    return {};
}

} // namespace

std::optional<CertificateProblem> certificateProblem(const QList<QSslError> &errors,
                                                     const QString &host)
{
    if (errors.isEmpty())
        return std::nullopt;
    CertificateProblem problem{ .host = host };
    for (const QSslError &error : errors) {
        const Reason reason = reasonOf(error.error());
        if (!problem.reasons.contains(reason))
            problem.reasons.append(reason);
        if (reason == Reason::Other && problem.detail.isEmpty())
            problem.detail = error.errorString();
        if (problem.issuer.isEmpty())
            problem.issuer = issuerOf(error.certificate());
    }
    return problem;
}

} // namespace Purser
