// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"

#include "models/jobs/jobchange.h"
#include "models/values/async.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Purser {

using Action = JobItem::Action;
using End = JobRow::End;
using Reason = JobRow::Reason;
using Step = JobRow::Step;
using Verdict = LoginAnswer::Verdict;
using Verification = ApiError::Verification;

namespace {

constexpr int maxRefusals = 10; // by the rate limit, of one item
constexpr int minEnded = 3; // items, before their rate tells anything

QList<JobRow> rowsOf(const std::vector<JobItem> &items)
{
    QList<JobRow> rows;
    rows.reserve(qsizetype(items.size()));
    for (const JobItem &item : items)
        rows.append(rowOf(item));
    return rows;
}

/// What the service reported as done is not sent again, whatever the list shows; and what the user
/// has canceled is not a failure.
bool canRunAgain(const JobRow &row)
{
    return row.hasEnded() && !row.isDone() && row.end != End::Cancelled
        && row.cause.reason != Reason::NotListed && row.cause.reason != Reason::Renamed;
}

/// Whether the cause shows that no earlier run has deleted the credential.
bool isKnownNotDone(const JobRow &row, const JobRow::Cause &why)
{
    return why.reason == Reason::Renamed
        || (row.action == Action::Delete && why.error
            && (why.error->kind == ApiError::Kind::InUse
                || why.error->verification == Verification::NotApplied));
}

} // namespace

Job::Job(std::vector<JobItem> items, OpenSession openSession, const JobOptions &options,
         QObject *parent)
    : QObject(parent)
    , m_items(std::move(items))
    , m_rows(rowsOf(m_items))
    , m_progress(m_items.size())
    , m_openSession(std::move(openSession))
    , m_options(options)
    , m_accounts(m_items)
{
    for (size_t item = 0; item < m_items.size(); ++item)
        m_progress[item].mayBeDone = m_items[item].mayBeDone;
    connect(&m_accounts, &JobAccounts::changesChanged, this, &Job::startNext);
    connect(&m_accounts, &JobAccounts::opened, this, [this](const JobAccount &account) {
        if (account.state() == JobAccount::State::Stopped)
            skipWaiting(account);
        startNext();
    });
    connect(&m_accounts, &JobAccounts::rateLimited, this,
            [this](std::optional<std::chrono::seconds> delay) {
                if (m_isRunning) // a list may still be read after the job
                    m_gate.close(delay);
            });
    connect(&m_confirmation, &JobConfirmation::listRead, this, &Job::compare);
    connect(&m_confirmation, &JobConfirmation::ended, this, &Job::finish);
    connect(&m_gate, &JobGate::changed, this, [this] {
        Q_EMIT stateChanged();
        startNext();
    });
}

Job::~Job() = default;

std::optional<std::chrono::milliseconds> Job::timeLeft() const
{
    const int ended = m_rows.counts().ended() - m_endedBefore;
    if (!m_isRunning || !m_gate.isOpen() || ended < minEnded)
        return std::nullopt;
    const int left = m_rows.size() - m_rows.counts().ended();
    return std::chrono::milliseconds(m_clock.elapsed() * left / ended);
}

bool Job::canRetry() const
{
    return !m_isRunning && std::ranges::any_of(m_rows.all(), canRunAgain);
}

void Job::start()
{
    if (!m_isRunning && m_rows.counts().ended() == 0)
        run();
}

void Job::retry()
{
    m_sendsUncheckedNow = false;
    retryIf(canRunAgain);
}

void Job::runCanceled()
{
    m_sendsUncheckedNow = false;
    retryIf([](const JobRow &row) { return row.end == End::Cancelled; });
}

void Job::checkAgain()
{
    m_sendsUncheckedNow = false;
    retryIf([](const JobRow &row) { return row.cause.reason == Reason::LoginNotChecked; });
}

void Job::sendUnchecked()
{
    m_sendsUncheckedNow = true;
    retryIf([](const JobRow &row) { return row.cause.reason == Reason::LoginNotChecked; });
}

void Job::retryIf(const std::function<bool(const JobRow &)> &isWanted)
{
    if (m_isRunning || !std::ranges::any_of(m_rows.all(), isWanted))
        return;
    for (int item = 0; item < m_rows.size(); ++item) {
        if (!isWanted(m_rows.at(item)))
            continue;
        m_progress[size_t(item)] = { .mayBeDone = JobRecords::stateOf(m_rows.at(item), false)
                                         == RecordedItem::State::Sent };
        m_rows.set(item, rowOf(m_items[size_t(item)]));
    }
    m_logins.forgetFailures();
    run();
}

void Job::run()
{
    m_isRunning = true;
    m_isCanceled = false;
    m_hasJournalFailed = false;
    ++m_run;
    m_clock.start();
    m_endedBefore = m_rows.counts().ended();
    JobRecord record{ .begun = QDateTime::currentDateTimeUtc() };
    m_waiting = {};
    for (int item = 0; item < m_rows.size(); ++item) {
        record.items.append(JobRecords::recordOf(m_items[size_t(item)]));
        record.items.last().state =
            JobRecords::stateOf(m_rows.at(item), m_progress[size_t(item)].mayBeDone);
        if (m_rows.at(item).isDone())
            record.items.last().id = m_rows.at(item).id;
        if (!m_rows.at(item).hasEnded())
            m_waiting.append(item);
    }
    for (const auto &account : m_accounts.all()) {
        if (account->state() == JobAccount::State::Stopped) // dropped after the run before
            skipWaiting(*account);
    }
    Q_EMIT stateChanged();
    if (!m_recorder.isRecording()) {
        startNext();
        return;
    }
    whenDone(m_recorder.begin(record), this, [this](bool isWritten) {
        followJournal(isWritten);
        startNext();
    });
}

void Job::cancel()
{
    if (!m_isRunning || (m_isCanceled && !isConfirming()))
        return;
    m_isCanceled = true;
    if (isConfirming()) { // all have ended
        m_confirmation.cancel();
        finish();
        return;
    }
    for (const int item : m_waiting.takeAll())
        conclude(item, End::Cancelled);
    for (int item = 0; item < m_rows.size(); ++item) {
        if (m_rows.at(item).step == Step::CheckingLogin)
            end(item, End::Cancelled);
    }
    m_logins.cancel();
    m_gate.open();
    Q_EMIT stateChanged();
    // If nothing is left that would end the job later, it ends now.
    QMetaObject::invokeMethod(this, &Job::startNext, Qt::QueuedConnection);
}

JobAccount &Job::accountOf(int item) const
{
    return *m_accounts.find(m_items[size_t(item)].account);
}

void Job::setStep(int item, Step step)
{
    JobRow row = m_rows.at(item);
    row.step = step;
    m_rows.set(item, row);
}

/// Whether the item can begin now. Opens its account if that wasn't done yet.
bool Job::canBegin(int item)
{
    JobAccount &account = accountOf(item);
    if (account.state() == JobAccount::State::Closed
        && m_working + m_accounts.countOpening() < m_options.concurrency) {
        setStep(item, Step::OpeningAccount);
        account.open(m_openSession);
    }
    if (account.state() != JobAccount::State::Open)
        return false;
    const bool isWaiting =
        account.session().repository().isChanging(changeTarget(m_items[size_t(item)]));
    if (isWaiting && m_rows.at(item).step == Step::OpeningAccount)
        setStep(item, Step::Waiting);
    return !isWaiting;
}

void Job::startNext()
{
    while (m_isRunning && m_gate.isOpen() && m_working < m_options.concurrency) {
        const int item = m_waiting.takeFirst([this](int each) { return canBegin(each); });
        if (item < 0)
            break;
        ++m_working;
        m_progress[size_t(item)].clock.start();
        begin(item);
    }
    m_recorder.writeUnwritten();
    if (m_isRunning && m_working == 0 && m_waiting.isEmpty() && m_gate.isOpen() && !isConfirming())
        confirm();
}

/// Lets the item begin anew, as soon as it can.
void Job::putBack(int item)
{
    const JobAccount &account = accountOf(item);
    if (account.state() == JobAccount::State::Stopped) {
        end(item, End::Skipped, account.stopCause());
        return;
    }
    if (m_isCanceled) {
        end(item, End::Cancelled);
        return;
    }
    --m_working;
    setStep(item, Step::Waiting);
    m_waiting.putBack(item);
    startNext();
}

void Job::begin(int item)
{
    const JobItem &planned = m_items[size_t(item)];
    if (!planned.isKeptIfRenamed) {
        checkLogin(item);
        return;
    }
    Session &session = accountOf(item).session();
    session.repository().rows().flushIfPending(planned.id); // it may have been renamed just now
    const CredentialTableModel &credentials = session.credentials();
    if (credentials.rowOf(planned.id) < 0)
        end(item, End::AlreadyDeleted);
    else if (credentials.nameOf(planned.id) != planned.name)
        end(item, End::Skipped, { .reason = Reason::Renamed });
    else
        checkLogin(item);
}

void Job::checkLogin(int item)
{
    const JobItem &planned = m_items[size_t(item)];
    if (!planned.login || !m_options.checksLogins) {
        JobRow row = m_rows.at(item);
        row.isUnchecked = m_options.checksLogins && planned.action != Action::Delete;
        m_rows.set(item, row);
        send(item);
        return;
    }
    setStep(item, Step::CheckingLogin);
    whenDone(m_logins.check(planned, accountOf(item).session().loginChecker()), this,
             [this, item, run = m_run](const LoginAnswer &answer) {
                 if (run == m_run && m_rows.at(item).step == Step::CheckingLogin)
                     checked(item, answer);
             });
}

void Job::checked(int item, const LoginAnswer &answer)
{
    const bool sendsUnchecked = m_options.sendsUnchecked || m_sendsUncheckedNow;
    if (!sendsUnchecked && m_logins.isWorthWaiting(answer, m_gate.isOpen())) {
        m_gate.close(answer.retryAfter);
        putBack(item);
        return;
    }
    JobRow row = m_rows.at(item);
    row.login = answer;
    m_rows.set(item, row);
    if (answer.verdictToKeep() == Verdict::Refused)
        end(item, End::Skipped, { .reason = Reason::LoginRefused });
    else if (answer.verdict == Verdict::NotChecked && !sendsUnchecked)
        end(item, End::Skipped, { .reason = Reason::LoginNotChecked });
    else
        send(item);
}

void Job::send(int item)
{
    const JobAccount &account = accountOf(item);
    if (account.state() == JobAccount::State::Stopped) { // by another item, meanwhile
        end(item, End::Skipped, account.stopCause());
        return;
    }
    if (!m_gate.isOpen()
        || account.session().repository().isChanging(changeTarget(m_items[size_t(item)]))) {
        putBack(item);
        return;
    }
    setStep(item, Step::Sending);
    if (!m_recorder.isRecording()) {
        sendNow(item);
        return;
    }
    // The journal has to say so before the change is sent.
    m_recorder.note(item, RecordedItem::State::Sent);
    whenDone(m_recorder.write(), this, [this, item](bool isWritten) {
        followJournal(isWritten);
        const bool isStopped = accountOf(item).state() == JobAccount::State::Stopped;
        if (!m_isCanceled && !isStopped && m_gate.isOpen()) {
            sendNow(item);
            return;
        }
        noteNotSent(item);
        putBack(item);
    });
}

void Job::sendNow(int item)
{
    const JobItem &planned = m_items[size_t(item)];
    JobAccount &account = accountOf(item);
    CredentialRepository &repository = account.session().repository();
    if (repository.isChanging(changeTarget(planned))) { // begun in a dialog just now
        noteNotSent(item);
        putBack(item);
        return;
    }
    account.awaitOutcome(changeTarget(planned),
                         [this, item](const ChangeOutcome &outcome) { sent(item, outcome); });
    sendChange(repository, planned);
    Q_ASSERT(repository.isChanging(changeTarget(planned)));
}

void Job::sent(int item, const ChangeOutcome &outcome)
{
    JobAccount &account = accountOf(item);
    JobRow row = m_rows.at(item);
    if (!outcome.id.isNull())
        row.id = outcome.id;
    m_rows.set(item, row);
    if (!outcome.hasTakenEffect()) {
        failed(item, *outcome.error);
        return;
    }
    m_gate.passed();
    account.setToBeConfirmed(true);
    if (row.action != Action::Delete && !row.id.isNull() && !account.isGone())
        recordChange(account.session().notes(), m_items[size_t(item)], row);
    end(item, outcome.wasAlreadyDeleted ? End::AlreadyDeleted : End::Done);
    startNext(); // at once
}

void Job::failed(int item, const ApiError &error)
{
    const bool isRateLimited = error.kind == ApiError::Kind::RateLimited;
    if (isRateLimited || error.retryAfter)
        m_gate.close(error.retryAfter);
    const bool isTriedAgain =
        isRateLimited && (m_isCanceled || ++m_progress[size_t(item)].refusals < maxRefusals);
    if (isTriedAgain) { // unless it was canceled
        noteNotSent(item);
        putBack(item);
        return;
    }
    if (error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Forbidden)
        stopAccount(accountOf(item), { .reason = Reason::KeyRefused, .error = error });
    const bool isUnknown = error.kind == ApiError::Kind::OutcomeUnknown
        && error.verification != Verification::NotApplied;
    end(item, isUnknown ? End::Unknown : End::Failed,
        { .reason = Reason::Service, .error = error });
}

void Job::dropAccount(const QUuid &id)
{
    JobAccount *account = m_accounts.find(id);
    if (!account)
        return;
    stopAccount(*account, { .reason = Reason::NoAccount });
    startNext();
}

void Job::stopAccount(JobAccount &account, const JobRow::Cause &why)
{
    account.stop(why);
    skipWaiting(account);
}

void Job::skipWaiting(const JobAccount &account)
{
    const auto isOfAccount = [&](int item) {
        return m_items[size_t(item)].account == account.id();
    };
    for (const int item : m_waiting.takeIf(isOfAccount))
        conclude(item, End::Skipped, account.stopCause());
}

/// Ends an item that has begun.
void Job::end(int item, End end, const JobRow::Cause &why)
{
    conclude(item, end, why);
    --m_working;
    QMetaObject::invokeMethod(this, &Job::startNext, Qt::QueuedConnection);
}

void Job::conclude(int item, End end, const JobRow::Cause &why)
{
    Progress &progress = m_progress[size_t(item)];
    progress.run = m_run;
    JobRow row = m_rows.at(item);
    row.step = Step::Ended;
    row.end = end;
    if (progress.mayBeDone && !row.isDone() && !isKnownNotDone(row, why))
        row.end = End::Unknown; // what an earlier run has sent may be done all the same
    row.cause = why;
    row.duration =
        std::chrono::milliseconds(progress.clock.isValid() ? progress.clock.elapsed() : 0);
    m_rows.set(item, row);
    const bool hasCreated = row.action == Action::Create && row.isDone();
    m_recorder.note(item, JobRecords::stateOf(row, progress.mayBeDone),
                    hasCreated ? row.id : CredentialId());
}

/// An earlier run may have sent it all the same.
void Job::noteNotSent(int item)
{
    m_recorder.note(item, JobRecords::stateOf(m_rows.at(item), m_progress[size_t(item)].mayBeDone));
}

/// A journal that can't be written doesn't keep the job from running.
void Job::followJournal(bool isWritten)
{
    if (isWritten || m_hasJournalFailed)
        return;
    m_hasJournalFailed = true;
    Q_EMIT journalFailed();
}

void Job::confirm()
{
    m_confirmation.start(m_accounts);
    if (isConfirming())
        Q_EMIT stateChanged();
    else
        finish();
}

/// Compares what was reported in this run with the account's list.
void Job::compare(const JobAccount &account)
{
    const CredentialTableModel &credentials = account.session().credentials();
    for (int item = 0; item < m_rows.size(); ++item) {
        JobRow row = m_rows.at(item);
        if (row.account != account.id() || !row.isDone() || row.id.isNull()
            || m_progress[size_t(item)].run != m_run)
            continue;
        const bool isThere = credentials.rowOf(row.id) >= 0;
        if (isThere == (row.action != Action::Delete))
            continue;
        row.end = End::Failed;
        row.cause.reason = Reason::NotListed;
        m_rows.set(item, row);
    }
}

void Job::finish()
{
    m_isRunning = false;
    m_gate.open();
    for (const auto &account : m_accounts.all())
        account->close();
    m_recorder.end();
    m_rows.flush();
    Q_EMIT stateChanged();
    Q_EMIT ended();
}

} // namespace Purser
