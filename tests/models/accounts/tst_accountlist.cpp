// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accounts/accountlist.h"
#include "tests/support/accountlistedits.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

Account named(const QString &name)
{
    return { .id = QUuid::createUuid(), .name = name };
}

QStringList namesOf(const AccountList &list)
{
    QStringList names;
    for (const Account &account : list.accounts())
        names += account.name;
    return names;
}

} // namespace

class TestAccountList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_list = std::make_unique<AccountList>(QList<Account>{ m_team, m_other });
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get());
    }

    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
    }

    void anAccountIsFoundByIdAndByNameInAnyCase()
    {
        QCOMPARE(m_list->find(m_team.id), m_team);
        QCOMPARE(m_list->findByName(u" tEAM "_s), m_team);
        QVERIFY(!m_list->find(QUuid::createUuid()));
        QVERIFY(!m_list->findByName(u"Tea"_s));
    }

    void aNewOneComesLastAndAChangedOneKeepsItsPlace()
    {
        const Account third = named(u"Third"_s);
        put(*m_list, third);
        QCOMPARE(namesOf(*m_list), QStringList({ u"Team"_s, u"Other"_s, u"Third"_s }));

        QSignalSpy changed(m_list.get(), &QAbstractItemModel::dataChanged);
        Account renamed = m_team;
        renamed.keyEntry = QUuid::createUuid();
        renamed.name = u"Production"_s;
        put(*m_list, renamed);
        QCOMPARE(namesOf(*m_list), QStringList({ u"Production"_s, u"Other"_s, u"Third"_s }));
        QCOMPARE(changed.size(), 1);
        put(*m_list, renamed);
        QCOMPARE(changed.size(), 1);
    }

    /// The model tester and a plain copy that follows the signals watch over it.
    void anyOtherListIsShownRowByRow()
    {
        QRandomGenerator random(4711);
        QList<Account> pool;
        for (int i = 0; i < 8; ++i)
            pool.append(named(u"Account %1"_s.arg(i)));
        for (int round = 0; round < 500; ++round) {
            QList<Account> next = pool;
            std::shuffle(next.begin(), next.end(), random);
            next.resize(random.bounded(int(pool.size()) + 1));
            for (Account &account : next)
                account.color = Account::Color(random.bounded(3));
            QList<QPersistentModelIndex> staying;
            QList<QUuid> ids;
            for (const Account &account : m_list->accounts()) {
                staying.append(m_list->index(m_list->rowOf(account.id)));
                ids.append(account.id);
            }
            m_list->setAccounts(next);
            QCOMPARE(m_list->accounts(), next);
            for (int i = 0; i < ids.size(); ++i)
                QCOMPARE(staying[i].isValid() ? staying[i].row() : -1, m_list->rowOf(ids[i]));
        }
    }

    void aRemovedOneIsGone()
    {
        removeFrom(*m_list, m_team.id);
        QCOMPARE(namesOf(*m_list), QStringList(u"Other"_s));
        removeFrom(*m_list, m_team.id);
        QCOMPARE(m_list->rowCount(), 1);
    }

    void namesAreJudged_data()
    {
        using Problem = AccountList::NameProblem;
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("problem"); // -1 for none
        QTest::newRow("new") << u"Staging"_s << -1;
        QTest::newRow("empty") << QString() << int(Problem::Empty);
        QTest::newRow("blank") << u" \t"_s << int(Problem::Empty);
        QTest::newRow("taken") << u"other"_s << int(Problem::Taken);
        QTest::newRow("taken, with a space") << u"Other "_s << int(Problem::Taken);
        QTest::newRow("its own") << u"Team"_s << -1;
        QTest::newRow("longest") << QString(AccountList::maxNameLength, u'a') << -1;
        QTest::newRow("too long") << QString(AccountList::maxNameLength + 1, u'a')
                                  << int(Problem::TooLong);
    }

    void namesAreJudged()
    {
        QFETCH(const QString, name);
        QFETCH(const int, problem);
        const auto judged = m_list->validateName(name, m_team.id);
        QCOMPARE(judged ? int(*judged) : -1, problem);
    }

    void aFreeNameIsFoundForOneThatIsTaken()
    {
        QCOMPARE(m_list->uniqueName(u"Staging"_s), u"Staging"_s);
        QCOMPARE(m_list->uniqueName(u"team"_s), u"team 2"_s);
        put(*m_list, named(u"Team 2"_s));
        QCOMPARE(m_list->uniqueName(u"team"_s), u"team 3"_s);
        QVERIFY(!m_list->validateName(m_list->uniqueName(QString(500, u'x'))));
    }

    void itShowsNameAndColour()
    {
        Account red = m_team;
        red.color = Account::Color::Red;
        put(*m_list, red);
        QCOMPARE(m_list->index(0).data(), QVariant(u"Team"_s));
        QCOMPARE(m_list->index(0).data(AccountList::ColorRole), QVariant(int(Account::Color::Red)));
        QVERIFY(!m_list->data({}).isValid());
    }

private:
    const Account m_team = named(u"Team"_s);
    const Account m_other = named(u"Other"_s);
    std::unique_ptr<AccountList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_MAIN(TestAccountList)
#include "tst_accountlist.moc"
