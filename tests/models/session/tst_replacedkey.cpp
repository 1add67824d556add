// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"
#include "models/session/sessionopener.h"
#include "tests/support/accountsessiontest.h"
#include "tests/support/examples.h"

#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;
using Examples::id;
using Kind = ApiError::Kind;
using State = AccountSession::State;

namespace {

JobItem rotation(const QUuid &account, const CredentialId &id)
{
    return { .action = JobItem::Action::Rotate,
             .account = account,
             .id = id,
             .password = Secret::fromText(u"new") };
}

JobItem creation(const QUuid &account, const QString &name)
{
    return { .action = JobItem::Action::Create,
             .account = account,
             .name = name,
             .username = u"bot"_s,
             .password = Secret::fromText(u"new") };
}

} // namespace

/// What one session changes while another one, with the API key before it or after it, has a change
/// on its way.
class TestReplacedKey : public AccountSessionTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountSessionBench>();
        m_opener =
            std::make_unique<SessionOpener>(m_bench->manager, m_bench->factory, m_bench->session);
        m_account = { .id = QUuid::createUuid(), .name = u"Team"_s };
        store(m_account);
        replaceKey(u"before"_s);
    }
    void cleanup()
    {
        m_job.reset();
        m_opener.reset();
        m_bench.reset();
    }

    void theWindowDoesNotChangeWhatAJobIsChanging()
    {
        startJob(rotation(m_account.id, one));
        HeldApi &before = *lastMade().api;
        QTRY_COMPARE(before.updates.size(), 1u);
        openWindow(u"after"_s);
        HeldApi &after = *lastMade().api;
        QVERIFY(&before != &after);

        CredentialRepository &window = session().session()->repository();
        QVERIFY(window.isChanging({ .id = one }));
        QVERIFY(!window.isChanging()); // by itself
        QCOMPARE(window.update(one, Examples::rename(u"x"_s)).result().error().kind,
                 Kind::Cancelled);
        QCOMPARE(window.remove(one).result().error().kind, Kind::Cancelled);
        QVERIFY(after.updates.empty());
        QVERIFY(after.removes.empty());
        window.remove(two); // the other one
        QCOMPARE(after.removes.size(), 1u);

        const QSignalSpy states(&window, &CredentialRepository::stateChanged);
        before.updates[0].finish(std::nullopt);
        QTRY_VERIFY(!window.isChanging({ .id = one }));
        QTRY_VERIFY(!states.isEmpty()); // a dialog hears of it
        window.update(one, Examples::rename(u"x"_s));
        QCOMPARE(after.updates.size(), 1u);
    }

    void aVerifiedKeyIsNoWayAround()
    {
        startJob(rotation(m_account.id, one));
        QTRY_COMPARE(lastMade().api->updates.size(), 1u);
        m_bench->manager.setSessionKey(m_account.id, nullptr);
        session().open(m_account);
        verify(u"after"_s, false);
        accept();
        QTRY_COMPARE(session().state(), State::Open);
        QCOMPARE(lastMade().key, "after");
        QVERIFY(session().session()->repository().isChanging({ .id = one }));
    }

    void aNameIsNotCreatedTwiceAtOnce()
    {
        startJob(creation(m_account.id, u"new"_s));
        QTRY_COMPARE(lastMade().api->creates.size(), 1u);
        openWindow(u"after"_s);
        session().session()->repository().create(Examples::draft(u"new"_s));
        QVERIFY(lastMade().api->creates.empty());
    }

    void aCreateOfUnknownOutcomeIsLookedForBeforeItIsRepeated()
    {
        startJob(creation(m_account.id, u"new"_s));
        HeldApi &before = *lastMade().api;
        QTRY_COMPARE(before.creates.size(), 1u);
        openWindow(u"after"_s);
        HeldApi &after = *lastMade().api;
        before.creates[0].finish(tl::unexpected(ApiError{ .kind = Kind::OutcomeUnknown }));
        QTRY_COMPARE(before.lists.size(), 2u);
        before.lists[1].finish(
            QList<Credential>{ credential(u"1", u"one"_s), credential(u"2", u"two"_s) });
        CredentialRepository &window = session().session()->repository();
        QTRY_VERIFY(!window.isChanging({ .newName = u"new"_s }));

        window.create(Examples::draft(u"new"_s));
        QTRY_COMPARE(after.lists.size(), 2u);
        QVERIFY(after.creates.empty());
        after.lists[1].finish(
            QList<Credential>{ credential(u"1", u"one"_s), credential(u"3", u"new"_s) });
        QTRY_VERIFY(!window.isChanging());
        QVERIFY(after.creates.empty());
    }

    void aJobWaitsForWhatTheWindowIsChanging()
    {
        openWindow(u"before"_s);
        HeldApi &before = *lastMade().api;
        session().session()->repository().update(one, Examples::rename(u"x"_s));
        QCOMPARE(before.updates.size(), 1u);
        replaceKey(u"after"_s);
        session().close();
        startJob(rotation(m_account.id, one), rotation(m_account.id, two));
        HeldApi &after = *lastMade().api;
        QVERIFY(&before != &after);
        QTRY_COMPARE(after.updates.size(), 1u);
        QVERIFY(m_job->rows().at(0).step < JobRow::Step::Sending);
        QCOMPARE(m_job->rows().at(1).step, JobRow::Step::Sending);
        before.updates[0].finish(std::nullopt);
        QTRY_COMPARE(after.updates.size(), 2u);
    }

    void aThirdKeyKnowsOfTheFirst()
    {
        startJob(rotation(m_account.id, one));
        QTRY_COMPARE(lastMade().api->updates.size(), 1u);
        openWindow(u"after"_s);
        openWindow(u"third"_s);
        QVERIFY(session().session()->repository().isChanging({ .id = one }));
    }

    void whatASessionLeavesUnfinishedEndsWithIt()
    {
        startJob(rotation(m_account.id, one));
        QTRY_COMPARE(lastMade().api->updates.size(), 1u);
        openWindow(u"after"_s);
        m_job.reset();
        session().session()->repository().update(one, Examples::rename(u"x"_s));
        QCOMPARE(lastMade().api->updates.size(), 1u);
    }

    void anotherAccountIsNotConcerned()
    {
        startJob(rotation(m_account.id, one));
        QTRY_COMPARE(lastMade().api->updates.size(), 1u);
        m_account = have(u"Other"_s);
        openWindow(u"before"_s);
        session().session()->repository().update(one, Examples::rename(u"x"_s));
        QCOMPARE(lastMade().api->updates.size(), 1u);
    }

private:
    void replaceKey(const QString &text)
    {
        m_bench->manager.setSessionKey(m_account.id, key(text));
    }

    /// Also reads the list.
    void openWindow(const QString &text)
    {
        replaceKey(text);
        session().open(m_account);
        QCOMPARE(session().state(), State::Open);
        answerList();
        QTRY_VERIFY(session().session()->repository().lastRead().isValid());
    }

    template<typename... Items> void startJob(Items &&...item)
    {
        std::vector<JobItem> items;
        (items.push_back(std::forward<Items>(item)), ...);
        m_job = std::make_unique<Job>(
            std::move(items), [this](const QUuid &account) { return m_opener->open(account); },
            JobOptions{ .checksLogins = false });
        m_job->start();
        QTRY_COMPARE(lastMade().api->lists.size(), 1u);
        answerList();
    }

    void answerList()
    {
        lastMade().api->lists[0].finish(
            QList<Credential>{ credential(u"1", u"one"_s), credential(u"2", u"two"_s) });
    }

    const CredentialId one = id(u"1");
    const CredentialId two = id(u"2");
    Account m_account;
    std::unique_ptr<SessionOpener> m_opener; // of what m_bench has
    std::unique_ptr<Job> m_job; // of m_opener
};

QTEST_GUILESS_MAIN(TestReplacedKey)
#include "tst_replacedkey.moc"
