// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/doctorwords.h"

#include "ui/words/errorwords.h"
#include "ui/words/networkwords.h"
#include "ui/words/plaintext.h"
#include "ui/words/timewords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSysInfo>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

struct DoctorWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::DoctorWords)
};

QString byProgram(const QString &sentence, const QString &program)
{
    //: %1 is a sentence about the keychain, %2 the name of the program that provides it
    return program.isEmpty() ? sentence : DoctorWords::tr("%1 (%2)").arg(sentence, program);
}

struct Title
{
    QString operator()(const Finding::Keychain &) const { return DoctorWords::tr("Keychain"); }
    QString operator()(const Finding::KeychainProbe &) const
    {
        return DoctorWords::tr("Keeping a key");
    }
    QString operator()(const Finding::Tls &) const { return DoctorWords::tr("Encryption"); }
    QString operator()(const Finding::Proxy &) const { return DoctorWords::tr("Proxy"); }
    QString operator()(const Finding::Service &) const { return DoctorWords::tr("Service"); }
    QString operator()(const Finding::Clock &) const { return DoctorWords::tr("Clock"); }
};

struct Sentence
{
    QString operator()(const Finding::Keychain &keychain) const
    {
        using State = Finding::Keychain::State;
        const QString program = shownText(keychain.program, 40);
        switch (keychain.state) {
        case State::Open:
            return byProgram(DoctorWords::tr("Secret Service, unlocked."), program);
        case State::Asks:
            return byProgram(
                DoctorWords::tr(
                    "Secret Service, unlocked. It asks for your permission before Purser "
                    "can use a key. If you denied it, allow it there."),
                program);
        case State::Locked:
            return byProgram(
                DoctorWords::tr(
                    "Secret Service, locked. You'll be asked for your password when a key "
                    "is needed."),
                program);
        case State::NoDefault:
            return byProgram(
                DoctorWords::tr(
                    "Secret Service has no default keyring. Create one in your password "
                    "manager to save keys."),
                program);
        case State::Absent:
            return DoctorWords::tr(
                "No Secret Service is running. You can use keys for one session only.");
        case State::Wallet:
            return DoctorWords::tr("KWallet.");
        case State::Portal:
            return DoctorWords::tr("Flatpak secret portal.");
        case State::NoPortal:
            return DoctorWords::tr(
                "This Flatpak can't reach a secret portal (org.freedesktop.portal.Secret) or a "
                "Secret Service. Install your desktop's portal to save keys. Until then, you can "
                "use keys for one session only.");
        case State::SystemStore:
            return DoctorWords::tr("System keychain.");
        case State::Silent:
            break;
        }
        return DoctorWords::tr(
            "The keychain isn't responding. Check whether it's asking for your password or "
            "permission.");
    }

    QString operator()(const Finding::KeychainProbe &probe) const
    {
        using Step = Finding::KeychainProbe::Step;
        const QString why = probe.error ? secretStoreSentence(*probe.error) : QString();
        switch (probe.failedAt) {
        case Step::Done:
            return DoctorWords::tr("An entry made for this was written, read and removed.");
        case Step::Write:
            return DoctorWords::tr("Writing an entry failed. %1").arg(why);
        case Step::Read:
            return DoctorWords::tr("Reading back what was written failed. %1").arg(why);
        case Step::Remove:
            return DoctorWords::tr("Removing what was written failed. %1").arg(why);
        case Step::NotTried:
            return DoctorWords::tr("Skipped, because there's no keychain or it might prompt you.");
        case Step::Unanswered:
            break;
        }
        return DoctorWords::tr("The keychain did not answer in time.");
    }

    QString operator()(const Finding::Tls &tls) const
    {
        if (!tls.isThere)
            return DoctorWords::tr("There is no TLS library that Qt can use.");
        const QString sentence =
            DoctorWords::tr("%1, with %n trusted authorities.", nullptr, int(tls.authorities))
                .arg(shownText(tls.library, 100));
        return tls.ownFile == CaFileProblem::None
            ? sentence
            : DoctorWords::tr("%1 %2", "two sentences")
                  .arg(sentence, caFileProblemSentence(tls.ownFile));
    }

    QString operator()(const Finding::Proxy &proxy) const
    {
        const QString address = shownText(proxy.address, 100);
        if (address.isEmpty())
            return proxy.kind == NetworkSettings::Proxy::System
                ? DoctorWords::tr("None: the system has none for the service.")
                : DoctorWords::tr("None.");
        return proxy.kind == NetworkSettings::Proxy::System
            ? DoctorWords::tr("The system's, %1.").arg(address)
            : DoctorWords::tr("The one of the preferences, %1.").arg(address);
    }

    QString operator()(const Finding::Service &service) const
    {
        if (!service.baseUrl)
            return DoctorWords::tr("Not tried: no account is open.");
        const QString host = shownText(service.baseUrl->hostLabel(), 100);
        return service.error
            ? DoctorWords::tr("“%1”: %2").arg(host, errorSentence(*service.error, Intent::List))
            : DoctorWords::tr("“%1” answers, and the API key works.").arg(host);
    }

    QString operator()(const Finding::Clock &clock) const
    {
        if (!clock.difference)
            return DoctorWords::tr("Not known: the service has not told its time.");
        if (Finding::verdict(clock) == Finding::Verdict::Good)
            return DoctorWords::tr("The same as the service's.");
        const QString difference = timeSpanText(std::chrono::abs(*clock.difference));
        //: %1 is a length of time, e.g. "30 seconds" or "5 minutes".
        return clock.difference->count() > 0
            ? DoctorWords::tr("%1 behind the service's.").arg(difference)
            //: %1 is a length of time, e.g. "30 seconds" or "5 minutes".
            : DoctorWords::tr("%1 ahead of the service's.").arg(difference);
    }
};

} // namespace

QString findingTitle(const Finding::Any &finding)
{
    return std::visit(Title(), finding);
}

QString findingSentence(const Finding::Any &finding)
{
    return std::visit(Sentence(), finding);
}

QString verdictLabel(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Good:
        return DoctorWords::tr("Good");
    case Finding::Verdict::Note:
        return DoctorWords::tr("To note");
    case Finding::Verdict::Trouble:
        return DoctorWords::tr("Trouble");
    case Finding::Verdict::NotChecked:
        break;
    }
    return DoctorWords::tr("Not checked");
}

QString doctorReport(const QList<Finding::Any> &findings)
{
    QString report = u"Purser %1, Qt %2, %3, %4\n\n"_s.arg(
        QStringLiteral(PURSER_VERSION), QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(), QLocale().name());
    for (const Finding::Any &finding : findings)
        report +=
            u"%1: %2. %3\n"_s.arg(findingTitle(finding), verdictLabel(Finding::verdict(finding)),
                                  findingSentence(finding));
    return report;
}

} // namespace Purser
