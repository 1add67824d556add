// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startplan.h"
#include "tests/support/storedaccount.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestStartPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withNothingKnownWelcomeOffersTheServicesAddress();
    void theSandboxComesBeforeEverythingElse();
    void aStoredAccountIsOpened();
    void theOneThatWasOpenLastIsOpenedAgain();
    void anAccountOfTheGivenAddressIsOpened();
    void anAccountIsOpenedByItsNameWhateverTheEnvironmentHolds();
    void aNameThatNoAccountHasIsSaidOnWelcome();
    void aKeyInTheEnvironmentIsForThisSession();
    void aKeyInTheEnvironmentDoesNotGoToTheStoredServer();
    void theOptionComesBeforeTheEnvironmentsBaseUrl();
    void theStoredKeyIsNotOfferedToAnotherServer();
    void anUnusableEnvironmentIsSaidOnWelcome_data();
    void anUnusableEnvironmentIsSaidOnWelcome();
    void theEnvironmentIsThatOfTheProcess();

private:
    Account stored() const
    {
        return withKeyEntry({ .id = QUuid::createUuid(),
                              .name = u"Team"_s,
                              .baseUrl = *BaseUrl::fromText(u"https://team.example"_s),
                              .key = Account::Key::InKeychain });
    }
};

void TestStartPlan::withNothingKnownWelcomeOffersTheServicesAddress()
{
    const auto plan = StartPlan::make({}, {}, {}, {});
    const auto *welcome = std::get_if<StartPlan::Welcome>(&plan);
    QVERIFY(welcome);
    QCOMPARE(welcome->baseUrl, BaseUrl::official());
    QVERIFY(welcome->trouble.isEmpty());
}

void TestStartPlan::theSandboxComesBeforeEverythingElse()
{
    const auto plan = StartPlan::make({ .sandbox = true }, { "key", {} }, { stored() }, {});
    QVERIFY(std::holds_alternative<StartPlan::Sandbox>(plan));
}

void TestStartPlan::aStoredAccountIsOpened()
{
    const Account account = stored();
    const auto plan = StartPlan::make({}, {}, { account }, {});
    const auto *open = std::get_if<StartPlan::StoredAccount>(&plan);
    QVERIFY(open);
    QCOMPARE(open->account.id, account.id);
}

void TestStartPlan::theOneThatWasOpenLastIsOpenedAgain()
{
    const Account one = stored();
    const Account other = stored();
    const auto opened = [&](const QUuid &last) {
        return std::get<StartPlan::StoredAccount>(StartPlan::make({}, {}, { one, other }, last))
            .account.id;
    };
    QCOMPARE(opened(other.id), other.id);
    QCOMPARE(opened(one.id), one.id);
    QCOMPARE(opened(QUuid::createUuid()), one.id); // it was removed
}

void TestStartPlan::anAccountOfTheGivenAddressIsOpened()
{
    const Account team = stored();
    Account local = stored();
    local.baseUrl = *BaseUrl::fromText(u"http://127.0.0.1:9"_s);
    const auto plan = StartPlan::make({ .baseUrl = local.baseUrl }, {}, { team, local }, team.id);
    QCOMPARE(std::get<StartPlan::StoredAccount>(plan).account.id, local.id);
}

void TestStartPlan::anAccountIsOpenedByItsNameWhateverTheEnvironmentHolds()
{
    const Account account = stored();
    const auto plan = StartPlan::make({ .account = account.name },
                                      { "key", u"https://environment.example"_s }, { account }, {});
    const auto *open = std::get_if<StartPlan::StoredAccount>(&plan);
    QVERIFY(open);
    QCOMPARE(open->account.id, account.id);
}

void TestStartPlan::aNameThatNoAccountHasIsSaidOnWelcome()
{
    const CommandLine command{ .account = u"Te\u202Eam"_s };
    const auto withAnother = StartPlan::make(command, { "key", {} }, { stored() }, {});
    const auto *welcome = std::get_if<StartPlan::Welcome>(&withAnother);
    QVERIFY(welcome);
    QCOMPARE(welcome->baseUrl, stored().baseUrl);
    QCOMPARE(welcome->trouble, u"There's no account named “Te‹U+202E›am”."_s);

    const auto withNone = StartPlan::make(command, {}, {}, {});
    welcome = std::get_if<StartPlan::Welcome>(&withNone);
    QVERIFY(welcome);
    QCOMPARE(welcome->baseUrl, BaseUrl::official());
    QVERIFY(!welcome->trouble.isEmpty());
}

void TestStartPlan::aKeyInTheEnvironmentIsForThisSession()
{
    const auto plan = StartPlan::make({}, { " key\n", u"http://127.0.0.1:9"_s }, { stored() }, {});
    const auto *session = std::get_if<StartPlan::KeyFromEnvironment>(&plan);
    QVERIFY(session);
    QCOMPARE(session->key.secret().utf8().toByteArray(), "key");
    QCOMPARE(session->baseUrl.text(), u"http://127.0.0.1:9"_s);
}

void TestStartPlan::aKeyInTheEnvironmentDoesNotGoToTheStoredServer()
{
    const auto plan = StartPlan::make({}, { "key", {} }, { stored() }, {});
    const auto *session = std::get_if<StartPlan::KeyFromEnvironment>(&plan);
    QVERIFY(session);
    QCOMPARE(session->baseUrl, BaseUrl::official());
}

void TestStartPlan::theOptionComesBeforeTheEnvironmentsBaseUrl()
{
    const auto option = *BaseUrl::fromText(u"https://option.example"_s);
    const auto plan =
        StartPlan::make({ .baseUrl = option }, { "key", u"https://environment.example"_s }, {}, {});
    QCOMPARE(std::get<StartPlan::KeyFromEnvironment>(plan).baseUrl, option);
}

void TestStartPlan::theStoredKeyIsNotOfferedToAnotherServer()
{
    const auto other = *BaseUrl::fromText(u"https://other.example"_s);
    const auto plan = StartPlan::make({ .baseUrl = other }, {}, { stored() }, {});
    const auto *welcome = std::get_if<StartPlan::Welcome>(&plan);
    QVERIFY(welcome);
    QCOMPARE(welcome->baseUrl, other);

    const auto same = StartPlan::make({ .baseUrl = stored().baseUrl }, {}, { stored() }, {});
    QVERIFY(std::holds_alternative<StartPlan::StoredAccount>(same));
}

void TestStartPlan::anUnusableEnvironmentIsSaidOnWelcome_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("mention");
    QTest::newRow("broken key") << QByteArray("two words") << QString() << u"YOTTA_API_KEY"_s;
    QTest::newRow("blank key") << QByteArray(" \n") << QString() << u"YOTTA_API_KEY"_s;
    QTest::newRow("broken URL") << QByteArray("key") << u"file:///etc"_s << u"YOTTA_BASE_URL"_s;
}

void TestStartPlan::anUnusableEnvironmentIsSaidOnWelcome()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, baseUrl);
    QFETCH(QString, mention);
    const auto plan = StartPlan::make({}, { key, baseUrl }, {}, {});
    const auto *welcome = std::get_if<StartPlan::Welcome>(&plan);
    QVERIFY(welcome);
    QVERIFY2(welcome->trouble.startsWith(mention), qPrintable(welcome->trouble));
    QVERIFY(!welcome->trouble.contains("two words"_L1));
}

void TestStartPlan::theEnvironmentIsThatOfTheProcess()
{
    qputenv("YOTTA_API_KEY", "from-outside");
    qputenv("YOTTA_BASE_URL", "https://outside.example");
    const auto environment = StartPlan::Environment::forCurrentProcess();
    QCOMPARE(environment.apiKey, "from-outside");
    QCOMPARE(environment.baseUrl, u"https://outside.example"_s);
}

QTEST_APPLESS_MAIN(TestStartPlan)
#include "tst_startplan.moc"
