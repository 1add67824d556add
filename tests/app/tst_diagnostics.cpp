// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"
#include "app/network.h"
#include "app/networksessionfactory.h"
#include "app/sandbox/sandboxserver.h"
#include "app/settings.h"
#include "models/activity/activitylog.h"
#include "models/notes/notesstore.h"
#include "models/secrets/apikey.h"
#include "tests/support/canary.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/rawserver.h"
#include "ui/text/diagnosticstext.h"

#include <QDir>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What does not need a keychain; its states are looked at in tst_keychainstates.
class TestDoctor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_network = std::make_unique<Network>(m_keychain, *m_settings, 1s);
        m_findings.clear();
    }

    void cleanup()
    {
        m_session.reset();
        m_network.reset();
    }

    void withoutAnAccountTheRestIsLookedAt()
    {
        run();
        QVERIFY(!found<Finding::Service>()->baseUrl);
        QVERIFY(!found<Finding::Clock>()->difference);
        const auto *tls = found<Finding::Tls>();
        QVERIFY(tls->isThere);
        QVERIFY2(tls->library.contains("SSL"_L1), qPrintable(tls->library));
        QVERIFY(tls->authorities > 0);
    }

    void aServiceThatAnswersIsGood()
    {
        SandboxServer service;
        QVERIFY(service.listen());
        open(service.baseUrl(), service.apiKey());
        run();
        QCOMPARE(Finding::verdict(*found<Finding::Service>()), Finding::Verdict::Good);
    }

    void aKeyThatDoesNotWorkIsSaid()
    {
        SandboxServer service;
        QVERIFY(service.listen());
        open(service.baseUrl(), u"wrong-key"_s);
        run();
        QCOMPARE(found<Finding::Service>()->error->kind, ApiError::Kind::Unauthorized);
    }

    void aHostThatIsNotThereIsSaid()
    {
        open(u"http://127.0.0.1:1"_s, u"a-key"_s);
        run();
        QCOMPARE(found<Finding::Service>()->error->kind, ApiError::Kind::Offline);
        QVERIFY(!found<Finding::Clock>()->difference);
    }

    void theClocksAreCompared()
    {
        RawServer service;
        const QDateTime ahead = QDateTime::currentDateTimeUtc().addSecs(600);
        const QByteArray date =
            QLocale::c().toString(ahead, u"ddd, dd MMM yyyy hh:mm:ss"_s).toLatin1() + " GMT";
        service.enqueue(RawReply::json(200, R"({"code":10000,"data":[]})", { { "Date", date } }));
        open(service.baseUrl(), u"a-key"_s);
        run();
        const auto difference = found<Finding::Clock>()->difference;
        QVERIFY(difference);
        QVERIFY2(*difference > 500s && *difference < 700s, "about ten minutes");
    }

    void theProxyInForceIsNamedWithoutItsUser()
    {
        m_settings->setNetwork({ .proxy = NetworkSettings::Proxy::Http,
                                 .proxyAddress = { u"proxy.example"_s, 3128 },
                                 .proxyUser = u"robot"_s });
        m_network = std::make_unique<Network>(m_keychain, *m_settings, 20ms);
        run();
        QCOMPARE(found<Finding::Proxy>()->address, u"proxy.example:3128"_s);
        QVERIFY(!doctorReport(m_findings).contains("robot"_L1));
    }

    void theProxyOfTheEnvironmentIsNamedEvenWithoutAScheme()
    {
#if !defined(Q_OS_LINUX)
        QSKIP("elsewhere the system's settings are not in the environment");
#endif
        const auto restore = qScopeGuard([] { qunsetenv("https_proxy"); });
        qputenv("https_proxy", "robot@proxy.example:3128");
        run();
        QCOMPARE(found<Finding::Proxy>()->address, u"proxy.example:3128"_s);
        QVERIFY(!doctorReport(m_findings).contains("robot"_L1));
    }

    void noSecretIsInTheReport()
    {
        SandboxServer service;
        QVERIFY(service.listen());
        open(service.baseUrl(), Canary::apiKey());
        run();
        const QString report = doctorReport(m_findings);
        QVERIFY(report.contains("127.0.0.1"_L1));
        QVERIFY2(!report.contains(Canary::apiKey()), qPrintable(report));
    }

private:
    void open(const QString &baseUrl, const QString &key)
    {
        const Account account{ .name = u"Team"_s, .baseUrl = *BaseUrl::fromText(baseUrl) };
        m_session = NetworkSessionFactory(*m_network, m_activity, m_notes)
                        .make(account, *ApiKey::fromText(key));
    }

    void run()
    {
        Diagnostics diagnostics(m_keychain, *m_network, m_activity, 5s);
        bool isOver = false;
        connect(&diagnostics, &Diagnostics::findingReady, this,
                [this](const Finding::Any &finding) { m_findings.append(finding); });
        connect(&diagnostics, &Diagnostics::finished, this, [&] { isOver = true; });
        diagnostics.run(m_session.get());
        QTRY_VERIFY_WITH_TIMEOUT(isOver, 30'000);
        QCOMPARE(m_findings.size(), 6);
    }

    template<typename Kind> const Kind *found() const
    {
        for (const Finding::Any &finding : m_findings) {
            if (const auto *kind = std::get_if<Kind>(&finding))
                return kind;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    HeldSecretStore m_keychain;
    std::unique_ptr<Network> m_network;
    ActivityLog m_activity;
    NotesStore m_notes{ QDir::tempPath() };
    std::unique_ptr<Session> m_session;
    QList<Finding::Any> m_findings;
};

QTEST_MAIN(TestDoctor)
#include "tst_diagnostics.moc"
