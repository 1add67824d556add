// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/networkwords.h"

#include "ui/words/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Purser {

namespace {

using Reason = CertificateProblem::Reason;

struct NetworkWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::NetworkWords)
};

QString reasonWords(Reason reason, const CertificateProblem &problem)
{
    switch (reason) {
    case Reason::Expired:
        return NetworkWords::tr("it has expired");
    case Reason::NotYetValid:
        return NetworkWords::tr("it is not valid yet");
    case Reason::WrongHost:
        return NetworkWords::tr("it is for another name");
    case Reason::SelfSigned:
        return NetworkWords::tr("nobody but its owner has signed it");
    case Reason::UnknownIssuer:
        return NetworkWords::tr("its issuer is not trusted on this computer");
    case Reason::Revoked:
        return NetworkWords::tr("it was revoked");
    case Reason::Other:
        break;
    }
    return shownText(problem.detail, 200);
}

bool isAboutTrust(Reason reason)
{
    return reason == Reason::SelfSigned || reason == Reason::UnknownIssuer;
}

} // namespace

QString certificateSentence(const CertificateProblem &problem)
{
    QStringList reasons;
    for (const Reason reason : problem.reasons)
        reasons += reasonWords(reason, problem);
    const QString list = QLocale().createSeparatedList(reasons);
    const QString host = shownText(problem.host, 100);
    QString sentence = problem.issuer.isEmpty()
        ? NetworkWords::tr("The certificate of “%1” was not accepted: %2. Nothing was sent.")
              .arg(host, list)
        : NetworkWords::tr("The certificate of “%1”, issued by “%2”, was not accepted: %3. "
                           "Nothing was sent.")
              .arg(host, shownText(problem.issuer, 100), list);
    if (std::ranges::none_of(problem.reasons, isAboutTrust))
        return sentence;
    return NetworkWords::tr("%1 If your network has an authority of its own, add its file in the "
                            "preferences.")
        .arg(sentence);
}

QString proxyAddressProblemSentence(ProxyAddress::Problem problem)
{
    switch (problem) {
    case ProxyAddress::Problem::Empty:
        return NetworkWords::tr("The proxy needs a host and a port.");
    case ProxyAddress::Problem::NotAnAddress:
        return NetworkWords::tr("This is no host and port, as in proxy.example.com:8080");
    case ProxyAddress::Problem::NoPort:
        return NetworkWords::tr("The port is missing, as in proxy.example.com:8080");
    case ProxyAddress::Problem::HasUserInfo:
        return NetworkWords::tr("User name and password have their own fields.");
    }
    return {};
}

QString caFileProblemSentence(CaFileProblem problem)
{
    switch (problem) {
    case CaFileProblem::None:
        break;
    case CaFileProblem::NotReadable:
        return NetworkWords::tr("The file with additional authorities cannot be read.");
    case CaFileProblem::NoCertificate:
        return NetworkWords::tr("The file with additional authorities has no PEM certificate in "
                                "it.");
    }
    return {};
}

} // namespace Purser
