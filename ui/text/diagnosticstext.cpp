// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/diagnosticstext.h"

#include "ui/text/englishtexts.h"
#include "ui/text/errortext.h"
#include "ui/text/language.h"
#include "ui/text/networktext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

struct DiagnosticsText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::DiagnosticsText)
};

QString byProgram(const QString &sentence, const QString &program)
{
    //: %1 is a sentence about the keychain, %2 the name of the program that provides it
    return program.isEmpty() ? sentence : DiagnosticsText::tr("%1 (%2)").arg(sentence, program);
}

struct Title
{
    //: What was checked.
    QString operator()(const Finding::Keychain &) const { return DiagnosticsText::tr("Keychain"); }
    QString operator()(const Finding::KeychainProbe &) const
    {
        //: What was checked: whether the keychain saves keys.
        return DiagnosticsText::tr("Saving keys");
    }
    //: What was checked.
    QString operator()(const Finding::Tls &) const { return DiagnosticsText::tr("TLS"); }
    //: What was checked.
    QString operator()(const Finding::Proxy &) const { return DiagnosticsText::tr("Proxy"); }
    //: What was checked.
    QString operator()(const Finding::Service &) const { return DiagnosticsText::tr("Service"); }
    //: What was checked.
    QString operator()(const Finding::Clock &) const { return DiagnosticsText::tr("Clock"); }
};

struct Sentence
{
    QString operator()(const Finding::Keychain &keychain) const
    {
        using State = Finding::Keychain::State;
        const QString program = displayText(keychain.program, 40);
        switch (keychain.state) {
        case State::Open:
            return byProgram(DiagnosticsText::tr("Secret Service, unlocked."), program);
        case State::Asks:
            return byProgram(
                DiagnosticsText::tr(
                    "Secret Service, unlocked. It asks for your permission before Purser "
                    "can use a key. If you denied permission, grant it in your password manager."),
                program);
        case State::Locked:
            return byProgram(
                DiagnosticsText::tr(
                    "Secret Service, locked. You'll be asked for your password when a key "
                    "is needed."),
                program);
        case State::NoDefault:
            return byProgram(
                DiagnosticsText::tr(
                    "Secret Service has no default keyring. Create one in your password "
                    "manager to save keys."),
                program);
        case State::Absent:
            return DiagnosticsText::tr(
                "No Secret Service is running. You can use keys for one session only.");
        case State::Wallet:
            return DiagnosticsText::tr("KWallet.");
        case State::Portal:
            return DiagnosticsText::tr("Flatpak secret portal.");
        case State::NoPortal:
            return DiagnosticsText::tr(
                "This Flatpak can't reach a secret portal (org.freedesktop.portal.Secret) or a "
                "Secret Service. Install your desktop's portal to save keys. Until then, you can "
                "use keys for one session only.");
        case State::SystemStore:
            return DiagnosticsText::tr("System keychain.");
        case State::Silent:
            break;
        }
        return DiagnosticsText::tr(
            "The keychain isn't responding. Check whether it's asking for your password or "
            "permission.");
    }

    QString operator()(const Finding::KeychainProbe &probe) const
    {
        using Step = Finding::KeychainProbe::Step;
        const QString why = probe.error ? secretStoreMessage(*probe.error) : QString();
        switch (probe.failedAt) {
        case Step::Done:
            return DiagnosticsText::tr("A test entry was saved, read, and removed.");
        case Step::Write:
            //: %1 is a sentence that says why.
            return DiagnosticsText::tr("Couldn't save a test entry. %1").arg(why);
        case Step::Read:
            //: %1 is a sentence that says why.
            return DiagnosticsText::tr("Couldn't read the test entry. %1").arg(why);
        case Step::Remove:
            //: %1 is a sentence that says why.
            return DiagnosticsText::tr("Couldn't remove the test entry. %1").arg(why);
        case Step::NotTried:
            return DiagnosticsText::tr(
                "Skipped: there's no keychain, or it might ask for your password or permission.");
        case Step::Unanswered:
            break;
        }
        return DiagnosticsText::tr("The keychain didn't respond in time.");
    }

    QString operator()(const Finding::Tls &tls) const
    {
        if (!tls.isThere)
            return DiagnosticsText::tr("No TLS library found.");
        const QString sentence =
            //: %1 is the name and version of the TLS library.
            DiagnosticsText::tr("%1, %n trusted CA certificates.", nullptr, int(tls.authorities))
                .arg(displayText(tls.library, 100));
        return tls.ownFile == CaFileProblem::None
            ? sentence
            : /*: %1 and %2 are sentences. */ DiagnosticsText::tr("%1 %2", "two sentences")
                  .arg(sentence, caFileProblemMessage(tls.ownFile));
    }

    QString operator()(const Finding::Proxy &proxy) const
    {
        const QString address = displayText(proxy.address, 100);
        if (address.isEmpty())
            return proxy.kind == NetworkSettings::Proxy::System
                ? DiagnosticsText::tr("This computer uses no proxy for the service.")
                : DiagnosticsText::tr("No proxy.");
        return proxy.kind == NetworkSettings::Proxy::System
            ? /*: %1 is the host and port of a proxy. */ DiagnosticsText::tr("System proxy: %1.")
                  .arg(address)
            : /*: %1 is the host and port of a proxy. */ DiagnosticsText::tr(
                  "Proxy from Preferences: %1.")
                  .arg(address);
    }

    QString operator()(const Finding::Service &service) const
    {
        if (!service.baseUrl)
            return DiagnosticsText::tr("Skipped: no account is open.");
        const QString host = displayText(service.baseUrl->hostLabel(), 100);
        return service.error
            ? /*: %1 is a host, %2 a sentence that says what is wrong with it. */ DiagnosticsText::
                  tr("“%1”: %2")
                      .arg(host, errorMessage(*service.error, Intent::List))
            : /*: %1 is a host. */ DiagnosticsText::tr("“%1” is responding, and the API key works.")
                  .arg(host);
    }

    QString operator()(const Finding::Clock &clock) const
    {
        if (!clock.difference)
            //: About the clock of this computer.
            return DiagnosticsText::tr("Unknown: the service didn't send its time.");
        if (Finding::verdict(clock) == Finding::Verdict::Good)
            //: About the clock of this computer.
            return DiagnosticsText::tr("In sync with the service.");
        const QString difference = timeSpanText(std::chrono::abs(*clock.difference));
        //: %1 is a length of time, e.g. "30 seconds" or "5 minutes".
        return clock.difference->count() > 0
            ? DiagnosticsText::tr("%1 behind the service. Check this computer's clock.")
                  .arg(difference)
            : /*: %1 is a length of time, e.g. "30 seconds" or "5 minutes". */ DiagnosticsText::tr(
                  "%1 ahead of the service. Check this computer's clock.")
                  .arg(difference);
    }
};

} // namespace

QString findingTitle(const Finding::Any &finding)
{
    return std::visit(Title(), finding);
}

QString findingMessage(const Finding::Any &finding)
{
    return std::visit(Sentence(), finding);
}

QString verdictLabel(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Good:
        //: The result of a check.
        return DiagnosticsText::tr("OK");
    case Finding::Verdict::Note:
        //: The result of a check.
        return DiagnosticsText::tr("Warning");
    case Finding::Verdict::Trouble:
        //: The result of a check.
        return DiagnosticsText::tr("Problem");
    case Finding::Verdict::NotChecked:
        break;
    }
    //: The result of a check.
    return DiagnosticsText::tr("Not checked");
}

QString doctorReport(const QList<Finding::Any> &findings)
{
    const QString language = Language::current();
    const QString locale = QLocale().name();
    const EnglishTexts english;
    QString report = u"Purser %1, Qt %2, %3\nLanguage: %4 (%5), formats: %6\n\n"_s.arg(
        QStringLiteral(PURSER_VERSION), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(), QLocale::languageToString(QLocale(language).language()),
        language, locale);
    for (const Finding::Any &finding : findings)
        report +=
            u"%1: %2. %3\n"_s.arg(findingTitle(finding), verdictLabel(Finding::verdict(finding)),
                                  findingMessage(finding));
    return report;
}

} // namespace Purser
