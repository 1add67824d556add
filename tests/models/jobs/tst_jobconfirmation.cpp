// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobaccounts.h"
#include "models/jobs/jobconfirmation.h"
#include "tests/models/jobs/jobbench.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// The lists that are read at the end of a job.
class TestJobConfirmation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<JobPlace>();
        m_other = std::make_unique<JobPlace>();
        m_items.clear();
        for (const JobPlace *place : { m_place.get(), m_other.get() })
            m_items.push_back(place->create(u"name"_s));
        m_accounts = std::make_unique<JobAccounts>(m_items);
        m_confirmation = std::make_unique<JobConfirmation>();
        QSignalSpy opened(m_accounts.get(), &JobAccounts::opened);
        for (const auto &account : m_accounts->all())
            account->open(sessionsOf({ m_place.get(), m_other.get() }));
        QTRY_COMPARE(opened.size(), 2);
        m_place->service->lists = 0;
        m_other->service->lists = 0;
    }

    void onlyChangedAccountsAreRead()
    {
        QSignalSpy ended(m_confirmation.get(), &JobConfirmation::ended);
        m_confirmation->start(*m_accounts);
        QVERIFY(!m_confirmation->isRunning());
        m_accounts->find(m_place->account)->setToBeConfirmed(true);
        m_confirmation->start(*m_accounts);
        QVERIFY(m_confirmation->isRunning());
        QVERIFY(ended.wait(Test::patience));
        QVERIFY(!m_confirmation->isRunning());
        QCOMPARE(m_place->service->lists, 1);
        QCOMPARE(m_other->service->lists, 0);
        m_confirmation->start(*m_accounts); // it is confirmed
        QVERIFY(!m_confirmation->isRunning());
        QCOMPARE(ended.size(), 1);
    }

    void aListThatCannotBeReadEndsItToo()
    {
        m_place->service->fault = [](const QString &, const QString &) {
            return JobService::Fault{ .error = { .kind = ApiError::Kind::Server } };
        };
        QSignalSpy read(m_confirmation.get(), &JobConfirmation::listRead);
        QSignalSpy ended(m_confirmation.get(), &JobConfirmation::ended);
        for (const auto &account : m_accounts->all())
            account->setToBeConfirmed(true);
        m_confirmation->start(*m_accounts);
        QVERIFY(ended.wait(Test::patience));
        QCOMPARE(read.size(), 1);
    }

    void aListOfACanceledAttemptDoesNotCount()
    {
        JobAccount *account = m_accounts->find(m_place->account);
        m_place->service->isHeld = true;
        QSignalSpy read(m_confirmation.get(), &JobConfirmation::listRead);
        QSignalSpy ended(m_confirmation.get(), &JobConfirmation::ended);
        account->setToBeConfirmed(true);
        m_confirmation->start(*m_accounts);
        m_confirmation->cancel();
        QVERIFY(!m_confirmation->isRunning());
        account->setToBeConfirmed(true);
        m_confirmation->start(*m_accounts);
        m_place->service->release();
        m_place->service->isHeld = true; // the second list
        QTRY_COMPARE(m_place->service->lists, 2);
        QCoreApplication::processEvents();
        QVERIFY(m_confirmation->isRunning());
        QCOMPARE(read.size(), 0);
        QCOMPARE(ended.size(), 0);
        m_place->service->release();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(read.size(), 1);
    }

private:
    std::unique_ptr<JobPlace> m_place;
    std::unique_ptr<JobPlace> m_other;
    std::vector<JobItem> m_items;
    std::unique_ptr<JobAccounts> m_accounts;
    std::unique_ptr<JobConfirmation> m_confirmation;
};

QTEST_GUILESS_MAIN(TestJobConfirmation)
#include "tst_jobconfirmation.moc"
