// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/keychainstatequery.h"
#include "app/keychain/secretserviceprobe.h"
#include "app/network.h"
#include "app/settings.h"
#include "models/activity/activitylog.h"
#include "tests/app/keychain/keyring.h"
#include "tests/app/keychain/outcome.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Test::readsAs;
using Test::succeeded;

/// As much of the portal as libsecret looks for.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Secret")
    Q_PROPERTY(uint version READ version CONSTANT)

public:
    static uint version() { return 1; }
};

/// What the Diagnostics finds in each state of the real keychain, and that it leaves it as it was.
class TestKeychainDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesReadsAndRemovesAnEntryOfItsOwn()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        QVERIFY(succeeded(m_keychain.write(m_account, Secret::fromText(u"a-key"))));
        run(m_keychain);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Open);
        QCOMPARE(found<Finding::KeychainProbe>().failedAt, Finding::KeychainProbe::Step::Done);
        QVERIFY(readsAs(m_keychain, m_account, u"a-key"));
    }

    void saysAtWhichStepTheKeychainFailed_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("write") << int(Finding::KeychainProbe::Step::Write);
        QTest::newRow("read") << int(Finding::KeychainProbe::Step::Read);
        QTest::newRow("remove") << int(Finding::KeychainProbe::Step::Remove);
        QTest::newRow("no answer") << int(Finding::KeychainProbe::Step::Unanswered);
    }

    void saysAtWhichStepTheKeychainFailed()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        using Step = Finding::KeychainProbe::Step;
        QFETCH(const int, step);
        const auto denied =
            tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Denied });
        HeldSecretStore held;
        QTimer answers;
        connect(&answers, &QTimer::timeout, this, [&] {
            if (step == int(Step::Unanswered))
                return;
            if (!held.writes.empty()) {
                if (step == int(Step::Write))
                    held.writes[0].finish(denied);
                else
                    held.writes[0].finish({});
            }
            if (!held.reads.empty()) {
                if (step == int(Step::Read))
                    held.reads[0].finish(denied);
                else
                    held.reads[0].finish(Secret::fromUtf8(held.written[0]));
            }
            if (!held.removes.empty())
                held.removes[0].finish(denied);
        });
        answers.start(1);
        // The real keychain has to answer in that time, however busy the machine is.
        run(held, step == int(Step::Unanswered) ? 10s : 20s);
        QCOMPARE(int(found<Finding::KeychainProbe>().failedAt), step);
        QVERIFY(!held.removed.isEmpty()); // whatever happened, nothing is to stay
    }

    void showsNoPrompt()
    {
        if (!isState("locked"))
            QSKIP("for another state of the keychain");
        QVERIFY(succeeded(m_keychain.write(m_account, Secret::fromText(u"a-key"))));
        QVERIFY(m_keyring.lock());
        run(m_keychain);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Locked);
        QCOMPARE(found<Finding::KeychainProbe>().failedAt, Finding::KeychainProbe::Step::NotTried);
        QVERIFY(m_keyring.isLocked());
        QVERIFY(m_keyring.unlock());
    }

    void triesNothingOnWhatWouldAsk()
    {
        if (!isState("keepassxc"))
            QSKIP("for another state of the keychain");
        run(m_keychain);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Asks);
        QCOMPARE(found<Finding::Keychain>().program, u"keepassxc"_s);
        QCOMPARE(found<Finding::KeychainProbe>().failedAt, Finding::KeychainProbe::Step::NotTried);
    }

    /// It answers a search for entries with a dialog then, and no earlier than that is answered.
    void asksALockedDatabaseNothingThatOpensItsDialog()
    {
        if (!isState("keepassxc"))
            QSKIP("for another state of the keychain");
        QVERIFY(m_keyring.lock());
        run(m_keychain);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Locked);
        QCOMPARE(found<Finding::KeychainProbe>().failedAt, Finding::KeychainProbe::Step::NotTried);
    }

    void findsThePortalInAFlatpak()
    {
        if (!isState("absent"))
            QSKIP("for another state of the keychain");
        const SecretServiceProbe probe(QDBusConnection::sessionBus(), 5s, flatpakInfo());
        QCOMPARE(look(probe).state, Finding::Keychain::State::NoPortal);

        Portal portal;
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                   QDBusConnection::ExportAllProperties));
        QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
        QCOMPARE(look(probe).state, Finding::Keychain::State::Portal);
        // Outside a Flatpak nothing goes by the portal.
        QCOMPARE(look(SecretServiceProbe()).state, Finding::Keychain::State::Absent);
        bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }

    void aFlatpakWithoutThePortalUsesTheSecretService()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        const SecretServiceProbe probe(QDBusConnection::sessionBus(), 5s, flatpakInfo());
        QCOMPARE(look(probe).state, Finding::Keychain::State::Open);
    }

    void saysThatThereIsNoKeychain()
    {
        if (!isState("absent") && !isState("nobus"))
            QSKIP("for another state of the keychain");
        run(m_keychain);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Absent);
        QCOMPARE(found<Finding::KeychainProbe>().failedAt, Finding::KeychainProbe::Step::NotTried);
    }

    void isNotHeldUpByAFrozenKeychain()
    {
        if (!isState("unlocked"))
            QSKIP("for another state of the keychain");
        m_keyring.freeze();
        run(m_keychain, 100ms);
        QCOMPARE(found<Finding::Keychain>().state, Finding::Keychain::State::Silent);
        m_keyring.thaw();
    }

private:
    static bool isState(const char *state) { return qgetenv("PURSER_KEYRING_STATE") == state; }

    /// A file as there is one inside a Flatpak.
    QString flatpakInfo() const
    {
        QFile file(m_folder.filePath(u"flatpak-info"_s));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

    static Finding::Keychain look(const SecretServiceProbe &probe)
    {
        std::optional<Finding::Keychain> found;
        queryKeychainState(probe, [&found](const Finding::Keychain &answer) { found = answer; });
        if (!QTest::qWaitFor([&found] { return found.has_value(); }, Test::patience))
            qWarning("no answer");
        return found.value_or(Finding::Keychain{});
    }

    void run(SecretStore &keychain, std::chrono::milliseconds timeout = 20s)
    {
        m_findings.clear();
        Network network(keychain, m_settings, 1s);
        const ActivityLog activity;
        Diagnostics diagnostics(keychain, network, activity, timeout);
        bool isOver = false;
        connect(&diagnostics, &Diagnostics::findingReady, this,
                [this](const Finding::Any &finding) { m_findings.append(finding); });
        connect(&diagnostics, &Diagnostics::finished, this, [&] { isOver = true; });
        diagnostics.run(nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 30'000);
    }

    template<typename Kind> Kind found() const
    {
        for (const Finding::Any &finding : m_findings) {
            if (const auto *kind = std::get_if<Kind>(&finding))
                return *kind;
        }
        return {};
    }

    QTemporaryDir m_folder;
    Settings m_settings{ m_folder.filePath(u"settings.ini"_s) };
    KeychainSecretStore m_keychain{ u"io.github.purser.Purser.test"_s };
    Test::Keyring m_keyring;
    QUuid m_account = QUuid::createUuid();
    QList<Finding::Any> m_findings;
};

QTEST_MAIN(TestKeychainDoctor)
#include "tst_keychaindiagnostics.moc"
