// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountedit.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// What is left of an account that was changed in two places at once.
class TestAccountEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewAccountIsTakenAsItIs()
    {
        QCOMPARE(AccountEdit{ .after = m_before }.appliedTo({}), m_before);
    }

    void onlyWhatDiffersIsChanged()
    {
        AccountEdit edit{ .before = m_before, .after = m_before };
        edit.after.color = Account::Color::Red;
        Account elsewhere = m_before;
        elsewhere.name = u"Renamed elsewhere"_s;
        elsewhere.keyEntry = QUuid::createUuid();
        const Account changed = edit.appliedTo(elsewhere);
        Account expected = elsewhere;
        expected.color = Account::Color::Red;
        QCOMPARE(changed, expected);
    }

    void theLaterOfTwoChangesOfTheSameCounts()
    {
        AccountEdit edit{ .before = m_before, .after = m_before };
        edit.after.name = u"Here"_s;
        Account elsewhere = m_before;
        elsewhere.name = u"There"_s;
        QCOMPARE(edit.appliedTo(elsewhere).name, u"Here"_s);
    }

    void noKeyGoesToAServerThatItWasNotGivenFor()
    {
        AccountEdit edit{ .before = m_before, .after = m_before };
        edit.after.keyEntry = QUuid::createUuid(); // a new key, for the same server
        Account elsewhere = m_before;
        elsewhere.baseUrl = *BaseUrl::fromText(u"https://elsewhere.example"_s);
        elsewhere.keyEntry = QUuid::createUuid();
        const Account changed = edit.appliedTo(elsewhere);
        QCOMPARE(changed.keyEntry, edit.after.keyEntry);
        QCOMPARE(changed.baseUrl, edit.after.baseUrl);
    }

private:
    const Account m_before{ .id = QUuid::createUuid(),
                            .keyEntry = QUuid::createUuid(),
                            .name = u"Team"_s,
                            .baseUrl = *BaseUrl::fromText(u"https://team.example"_s),
                            .key = Account::Key::InKeychain,
                            .requiresNameConfirmation = true };
};

QTEST_APPLESS_MAIN(TestAccountEdit)
#include "tst_accountedit.moc"
