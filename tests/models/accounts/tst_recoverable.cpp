// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/recoverable.h"
#include "tests/support/storedaccount.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestRecoverable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsBelievedBeforeTheKeychain()
    {
        const KeychainEntry entry{ .id = m_team.id,
                                   .name = u"Renamed"_s,
                                   .baseUrl = u"https://elsewhere.example"_s };
        const auto found = recoverableAccounts({ m_team }, { entry }, AccountList());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].account, m_team);
        QVERIFY(found[0].hasBaseUrl);
    }

    void anEntryOfTheKeychainIsAnAccount_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("baseUrl");
        QTest::addColumn<QString>("foundName");
        QTest::addColumn<bool>("hasBaseUrl");
        QTest::newRow("with both") << u"Team"_s << u"https://team.example"_s << u"Team"_s << true;
        QTest::newRow("no name") << QString() << u"https://team.example"_s << u"team.example"_s
                                 << true;
        QTest::newRow("nothing") << QString() << QString() << QString() << false;
        QTest::newRow("unsafe URL") << u"Team"_s << u"http://team.example"_s << u"Team"_s << false;
        QTest::newRow("long name") << QString(500, u'x') << u"https://team.example"_s
                                   << AccountList().uniqueName(QString(500, u'x')) << true;
    }

    void anEntryOfTheKeychainIsAnAccount()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, baseUrl);
        QFETCH(const QString, foundName);
        QFETCH(const bool, hasBaseUrl);
        const KeychainEntry entry{ .id = QUuid::createUuid(), .name = name, .baseUrl = baseUrl };
        const auto found = recoverableAccounts({}, { entry }, AccountList());
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].account.keyEntry, entry.id);
        QCOMPARE(found[0].account.name, foundName);
        QCOMPARE(found[0].account.key, Account::Key::InKeychain);
        QCOMPARE(found[0].hasBaseUrl, hasBaseUrl);
        if (hasBaseUrl)
            QCOMPARE(found[0].account.baseUrl.text(), baseUrl);
    }

    void anAccountThatIsThereIsNotRecovered()
    {
        const KeychainEntry entry{ .id = m_team.id };
        QVERIFY(recoverableAccounts({ m_team }, { entry }, AccountList({ m_team })).isEmpty());
    }

    void anEntryThatAnAccountUsesOrThatIsToBeRemovedIsNotRecovered()
    {
        Account renewed = m_team; // its key was replaced since
        renewed.keyEntry = QUuid::createUuid();
        const KeychainEntry used{ .id = renewed.keyEntry };
        const KeychainEntry unused{ .id = QUuid::createUuid() };
        const AccountList known({ renewed });
        QVERIFY(recoverableAccounts({}, { used }, known).isEmpty());
        QVERIFY(recoverableAccounts({}, { unused }, known, { unused.id }).isEmpty());
        QCOMPARE(recoverableAccounts({}, { unused }, known).size(), 1);
    }

    void namesAreFree()
    {
        Account other = m_team;
        other.id = QUuid::createUuid();
        other.keyEntry = other.id;
        const auto found = recoverableAccounts({ m_team, other }, {}, AccountList());
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].account.name != found[1].account.name);
    }

private:
    const Account m_team = withKeyEntry({ .id = QUuid::createUuid(),
                                          .name = u"Team"_s,
                                          .baseUrl = *BaseUrl::fromText(u"https://team.example"_s),
                                          .color = Account::Color::Teal });
};

QTEST_APPLESS_MAIN(TestRecoverable)
#include "tst_recoverable.moc"
