// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/networktext.h"

#include "ui/text/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace Purser {

namespace {

using Reason = CertificateProblem::Reason;

struct NetworkText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::NetworkText)
};

QString reasonWords(Reason reason, const CertificateProblem &problem)
{
    switch (reason) {
    case Reason::Expired:
        //: About a certificate; part of a sentence.
        return NetworkText::tr("it has expired");
    case Reason::NotYetValid:
        //: About a certificate; part of a sentence.
        return NetworkText::tr("it isn't valid yet");
    case Reason::WrongHost:
        //: About a certificate; part of a sentence.
        return NetworkText::tr("it's for a different host name");
    case Reason::SelfSigned:
        //: About a certificate; part of a sentence.
        return NetworkText::tr("it's self-signed");
    case Reason::UnknownIssuer:
        //: About a certificate; part of a sentence.
        return NetworkText::tr("its issuer isn't trusted on this computer");
    case Reason::Revoked:
        //: About a certificate; part of a sentence.
        return NetworkText::tr("it was revoked");
    case Reason::Other:
        break;
    }
    return displayText(problem.detail, 200);
}

bool isAboutTrust(Reason reason)
{
    return reason == Reason::SelfSigned || reason == Reason::UnknownIssuer;
}

/// The file that was to make the certificate trusted is most likely why it is not.
QString caFileMessage(const QString &sentence, const CertificateProblem &problem)
{
    const QString text = problem.caFileProblem == CaFileProblem::NoCertificate
        ? /*: %1 is a sentence, %2 the path of a file. */ NetworkText::tr(
            "%1 The CA certificate file “%2” contains no certificates. Choose "
            "another file in Preferences.")
        : /*: %1 is a sentence, %2 the path of a file. */ NetworkText::tr(
            "%1 The CA certificate file “%2” couldn't be read. Check that it's still there, then "
            "open Preferences and select “Save”.");
    return text.arg(sentence, displayText(problem.caFile, 200));
}

/// The proxy with the place where it is set.
QString proxyWords(const ProxyProblem &problem)
{
    const QString address = displayText(problem.address, 100);
    switch (problem.source) {
    case ProxyProblem::Source::Preferences:
        //: %1 is the host and port of a proxy. Part of a sentence.
        return NetworkText::tr("“%1” (set in Preferences)").arg(address);
    case ProxyProblem::Source::Environment:
        //: %1 is the host and port of a proxy, %2 the name of a variable. Part of a sentence.
        return NetworkText::tr("“%1” (set in the environment variable %2)")
            .arg(address, problem.variable);
    case ProxyProblem::Source::System:
        break;
    }
    //: %1 is the host and port of a proxy. Part of a sentence.
    return NetworkText::tr("“%1” (set in this computer's settings)").arg(address);
}

QString proxyLoginMessage(const ProxyProblem &problem)
{
    // The variables and some systems' settings have no place for them that is safe.
    if (problem.source != ProxyProblem::Source::Preferences)
        //: %1 is a proxy and where it is set.
        return NetworkText::tr("The proxy %1 requires a username and password. Nothing was sent. "
                               "In Preferences, enter the proxy with its username and password.");
    //: %1 is a proxy and where it is set.
    return NetworkText::tr("The proxy %1 requires a username and password. Nothing was sent. "
                           "Enter them in Preferences.");
}

} // namespace

QString certificateMessage(const CertificateProblem &problem)
{
    QStringList reasons;
    for (const Reason reason : problem.reasons)
        reasons += reasonWords(reason, problem);
    const QString list = QLocale().createSeparatedList(reasons);
    const QString host = displayText(problem.host, 100);
    QString sentence = problem.issuer.isEmpty()
        ? /*: %1 is a host, %2 a list of reasons, e.g. "it has expired". */ NetworkText::tr(
              "The certificate for “%1” was rejected: %2. Nothing was sent.")
              .arg(host, list)
        : /*: %1 is a host, %2 who issued the certificate, %3 a list of reasons, e.g. "it has
             expired". */
        NetworkText::tr(
            "The certificate for “%1”, issued by “%2”, was rejected: %3. Nothing was sent.")
            .arg(host, displayText(problem.issuer, 100), list);
    if (std::ranges::none_of(problem.reasons, isAboutTrust))
        return sentence;
    if (problem.caFileProblem != CaFileProblem::None)
        return caFileMessage(sentence, problem);
    //: %1 is a sentence.
    return NetworkText::tr("%1 If your network uses its own CA certificate, add it in Preferences.")
        .arg(sentence);
}

QString proxyMessage(const ProxyProblem &problem)
{
    const auto sentence = [&] {
        switch (problem.reason) {
        case ProxyProblem::Reason::NotFound:
            //: %1 is a proxy and where it is set.
            return NetworkText::tr("Couldn't find the proxy %1. Nothing was sent. Check the "
                                   "proxy's name and your network.");
        case ProxyProblem::Reason::Refused:
            //: %1 is a proxy and where it is set.
            return NetworkText::tr("The proxy %1 refused the connection. Nothing was sent. Check "
                                   "that it's running and that it lets you through.");
        case ProxyProblem::Reason::TimedOut:
            //: %1 is a proxy and where it is set.
            return NetworkText::tr("The connection through the proxy %1 timed out. Nothing was "
                                   "sent. Check that the proxy is running.");
        case ProxyProblem::Reason::Closed:
            //: %1 is a proxy and where it is set.
            return NetworkText::tr("The proxy %1 closed the connection. Nothing was sent. Check "
                                   "the proxy, then try again.");
        case ProxyProblem::Reason::NeedsLogin:
            return proxyLoginMessage(problem);
        case ProxyProblem::Reason::LoginRejected:
            //: %1 is a proxy and where it is set.
            return NetworkText::tr("The proxy %1 rejected the username or password. Nothing was "
                                   "sent. Check them where the proxy is set.");
        case ProxyProblem::Reason::Unreachable:
            //: %1 is a proxy and where it is set.
            return NetworkText::tr("The proxy %1 couldn't reach the server. Nothing was sent. "
                                   "Check the base URL.");
        case ProxyProblem::Reason::Other:
            break;
        }
        //: %1 is a proxy and where it is set.
        return NetworkText::tr(
            "The proxy %1 blocked the request. Nothing was sent. Check the proxy.");
    };
    return sentence().arg(proxyWords(problem));
}

QString stillWaitingMessage()
{
    return NetworkText::tr("Still waiting for the service…");
}

QString proxyAddressProblemMessage(ProxyAddress::Problem problem)
{
    switch (problem) {
    case ProxyAddress::Problem::Empty:
        return NetworkText::tr("Enter a host and port");
    case ProxyAddress::Problem::NotAnAddress:
        return NetworkText::tr("Enter a host and port, such as proxy.example.com:8080");
    case ProxyAddress::Problem::NoPort:
        return NetworkText::tr("Add a port, such as proxy.example.com:8080");
    case ProxyAddress::Problem::HasUserInfo:
        return NetworkText::tr("Enter the username and password in their own fields");
    }
    return {};
}

QString caFileProblemMessage(CaFileProblem problem)
{
    switch (problem) {
    case CaFileProblem::None:
        break;
    case CaFileProblem::NotReadable:
        return NetworkText::tr("Couldn't read the CA certificate file.");
    case CaFileProblem::NoCertificate:
        return NetworkText::tr("The CA certificate file contains no PEM certificates.");
    }
    return {};
}

} // namespace Purser
