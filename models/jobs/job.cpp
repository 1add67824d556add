// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job.h"

#include "models/jobs/jobaccount.h"
#include "models/jobs/jobjournal.h"
#include "models/values/async.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace Purser {

using Action = JobItem::Action;
using End = JobRow::End;
using Reason = JobRow::Reason;
using Reporter = ChangeOutcome::Reporter;
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

ChangeTarget targetOf(const JobItem &item)
{
    return item.action == Action::Create ? ChangeTarget{ .newName = item.name }
                                         : ChangeTarget{ .id = item.id };
}

/// What the service reported as done is not sent again, whatever the list shows.
bool canRunAgain(const JobRow &row)
{
    return row.hasEnded() && !row.isDone() && row.reason != Reason::NotListed;
}

template<typename T> std::optional<ApiError> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
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
{
    for (const JobItem &item : m_items) {
        if (std::ranges::find(m_accounts, item.account, &JobAccount::id) != m_accounts.end())
            continue;
        m_accounts.push_back(std::make_unique<JobAccount>(item.account));
        connect(m_accounts.back().get(), &JobAccount::changesChanged, this, &Job::startNext);
    }
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

void Job::sendUnchecked()
{
    m_sendsUncheckedNow = true;
    retryIf([](const JobRow &row) { return row.reason == Reason::LoginNotChecked; });
}

void Job::retryIf(const std::function<bool(const JobRow &)> &isWanted)
{
    if (m_isRunning || !std::ranges::any_of(m_rows.all(), isWanted))
        return;
    for (int item = 0; item < m_rows.size(); ++item) {
        if (!isWanted(m_rows.at(item)))
            continue;
        m_progress[size_t(item)] = { .mayBeDone = m_rows.at(item).end == End::Unknown };
        m_rows.set(item, rowOf(m_items[size_t(item)]));
    }
    for (const auto &account : m_accounts)
        account->reset();
    m_logins.forgetFailures();
    run();
}

void Job::run()
{
    m_isRunning = true;
    m_isCanceled = false;
    ++m_run;
    m_clock.start();
    m_endedBefore = m_rows.counts().ended();
    JobRecord record{ .id = m_id, .begun = QDateTime::currentDateTimeUtc() };
    m_waiting.clear();
    for (int item = 0; item < m_rows.size(); ++item) {
        record.items.append(JobRecords::recordOf(m_items[size_t(item)]));
        if (m_rows.at(item).hasEnded())
            record.items.last().state = RecordedItem::State::Done;
        else
            m_waiting.push_back(item);
        if (!m_rows.at(item).hasEnded() && m_progress[size_t(item)].mayBeDone)
            record.items.last().state = RecordedItem::State::Sent;
    }
    Q_EMIT stateChanged();
    if (!m_journal) {
        startNext();
        return;
    }
    // A journal that can't be written doesn't keep the job from running.
    whenDone(m_journal->begin(record), this, [this](bool) { startNext(); });
}

void Job::cancel()
{
    if (!m_isRunning || m_isCanceled)
        return;
    m_isCanceled = true;
    for (int item : std::exchange(m_waiting, {}))
        conclude(item, End::Cancelled);
    for (int item = 0; item < m_rows.size(); ++item) {
        const Step step = m_rows.at(item).step;
        if (step == Step::CheckingLogin || step == Step::OpeningAccount)
            end(item, End::Cancelled);
    }
    m_logins.cancel();
    m_gate.open();
    Q_EMIT stateChanged();
}

JobAccount &Job::accountOf(int item) const
{
    return **std::ranges::find(m_accounts, m_items[size_t(item)].account, &JobAccount::id);
}

/// Returns the first item that can begin now, or -1.
int Job::takeStartable()
{
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it) {
        const JobAccount &account = accountOf(*it);
        const bool isBusy = account.state() == JobAccount::State::Opening
            || (account.state() == JobAccount::State::Open
                && account.session().repository().isChanging(targetOf(m_items[size_t(*it)])));
        if (isBusy)
            continue;
        const int item = *it;
        m_waiting.erase(it);
        return item;
    }
    return -1;
}

void Job::startNext()
{
    while (m_isRunning && m_gate.isOpen() && m_working < m_options.width) {
        const int item = takeStartable();
        if (item < 0)
            break;
        ++m_working;
        m_progress[size_t(item)].clock.start();
        const JobAccount &account = accountOf(item);
        if (account.state() == JobAccount::State::Open)
            checkLogin(item);
        else
            openAccount(item);
    }
    if (m_isRunning && m_working == 0 && m_waiting.empty() && m_confirming == 0)
        confirm();
}

/// Lets the item begin anew, as soon as it can.
void Job::putBack(int item)
{
    const JobAccount &account = accountOf(item);
    if (account.state() == JobAccount::State::Stopped) {
        end(item, End::Skipped, account.stopRow());
        return;
    }
    if (m_isCanceled) {
        end(item, End::Cancelled);
        return;
    }
    --m_working;
    JobRow row = m_rows.at(item);
    row.step = Step::Waiting;
    m_rows.set(item, row);
    m_waiting.push_front(item);
    startNext();
}

void Job::openAccount(int item)
{
    JobRow row = m_rows.at(item);
    row.step = Step::OpeningAccount;
    m_rows.set(item, row);
    accountOf(item).setOpening();
    whenDone(m_openSession(m_items[size_t(item)].account), this,
             [this, item, run = m_run](const SharedSession &session) {
                 if (run == m_run && m_isRunning)
                     opened(item, session);
             });
}

void Job::opened(int item, const SharedSession &session)
{
    JobAccount &account = accountOf(item);
    if (!session) {
        const bool isGone = session.error().kind == SecretStoreError::Kind::NotFound;
        stopAccount(
            account,
            { .reason = isGone ? Reason::NoAccount : Reason::NoKey, .keychain = session.error() });
        if (!m_rows.at(item).hasEnded())
            end(item, End::Skipped, account.stopRow());
        return;
    }
    account.setSession(*session);
    CredentialRepository &repository = (*session)->repository();
    // Without a list, an unknown outcome couldn't be settled.
    if (repository.lastRead().isValid())
        listed(item, {});
    else
        whenDone(repository.readList(), this, [this, item, run = m_run](const Result<void> &list) {
            if (run == m_run && m_isRunning)
                listed(item, list);
        });
}

void Job::listed(int item, const Result<void> &list)
{
    JobAccount &account = accountOf(item);
    if (list) {
        account.setOpen();
        if (m_rows.at(item).hasEnded()) // canceled meanwhile
            startNext();
        else
            checkLogin(item);
        return;
    }
    stopAccount(account, { .reason = Reason::Service, .error = list.error() });
    if (!m_rows.at(item).hasEnded())
        end(item, End::Skipped, account.stopRow());
}

void Job::checkLogin(int item)
{
    const JobItem &planned = m_items[size_t(item)];
    if (!planned.login || !m_options.checksLogins) {
        send(item);
        return;
    }
    JobRow row = m_rows.at(item);
    row.step = Step::CheckingLogin;
    m_rows.set(item, row);
    whenDone(m_logins.check(planned, accountOf(item).session().loginChecker()), this,
             [this, item, run = m_run](const LoginAnswer &answer) {
                 if (run == m_run && m_rows.at(item).step == Step::CheckingLogin)
                     checked(item, answer);
             });
}

void Job::checked(int item, const LoginAnswer &answer)
{
    JobRow row = m_rows.at(item);
    row.login = answer;
    m_rows.set(item, row);
    if (answer.verdictToKeep() == Verdict::Refused)
        end(item, End::Skipped, { .reason = Reason::LoginRefused });
    else if (answer.verdict == Verdict::NotChecked && !m_options.sendsUnchecked
             && !m_sendsUncheckedNow)
        end(item, End::Skipped, { .reason = Reason::LoginNotChecked });
    else
        send(item);
}

void Job::send(int item)
{
    const JobAccount &account = accountOf(item);
    if (account.state() == JobAccount::State::Stopped) { // by another item, meanwhile
        end(item, End::Skipped, account.stopRow());
        return;
    }
    if (!m_gate.isOpen()
        || account.session().repository().isChanging(targetOf(m_items[size_t(item)]))) {
        putBack(item);
        return;
    }
    JobRow row = m_rows.at(item);
    row.step = Step::Sending;
    m_rows.set(item, row);
    if (!m_journal) {
        sendNow(item);
        return;
    }
    // It stands in the journal before it is on the wire.
    whenDone(m_journal->note(item, RecordedItem::State::Sent), this, [this, item](bool) {
        const bool isStopped = accountOf(item).state() == JobAccount::State::Stopped;
        if (!m_isCanceled && !isStopped && m_gate.isOpen()) {
            sendNow(item);
            return;
        }
        note(item, RecordedItem::State::NotSent);
        putBack(item);
    });
}

void Job::sendNow(int item)
{
    JobItem &planned = m_items[size_t(item)];
    JobAccount &account = accountOf(item);
    CredentialRepository &repository = account.session().repository();
    if (repository.isChanging(targetOf(planned))) { // begun in a dialog just now
        note(item, RecordedItem::State::NotSent);
        putBack(item);
        return;
    }
    account.expectOutcome(targetOf(planned));
    const auto conclude = [this, item](const auto &result) { sent(item, errorOf(result)); };
    switch (planned.action) {
    case Action::Create: {
        const CredentialDraft draft{ .name = planned.name,
                                     .type = planned.type,
                                     .username = planned.username.value_or(QString()),
                                     .password = planned.password.clone() };
        whenDone(repository.create(draft, Reporter::Caller), this, conclude);
        break;
    }
    case Action::Rotate: {
        const CredentialPatch patch{ .username = planned.username,
                                     .password = planned.password.clone() };
        whenDone(repository.update(planned.id, patch, Reporter::Caller), this, conclude);
        break;
    }
    case Action::Delete:
        whenDone(repository.remove(planned.id, Reporter::Caller), this, conclude);
        break;
    }
}

void Job::sent(int item, const std::optional<ApiError> &error)
{
    JobAccount &account = accountOf(item);
    const ChangeOutcome outcome = account.takeOutcome(targetOf(m_items[size_t(item)]));
    JobRow row = m_rows.at(item);
    if (!outcome.id.isNull())
        row.id = outcome.id;
    m_rows.set(item, row);
    if (error && error->verification != Verification::Applied) {
        failed(item, *error);
        return;
    }
    m_gate.passed();
    account.setToBeConfirmed(true);
    if (row.action != Action::Delete)
        keepNotes(item);
    end(item, outcome.wasAlreadyDeleted ? End::AlreadyDeleted : End::Done);
}

void Job::failed(int item, const ApiError &error)
{
    const bool isTurnedAway = error.kind == ApiError::Kind::RateLimited;
    if (isTurnedAway || error.retryAfter)
        m_gate.close(error.retryAfter);
    const bool isTriedAgain =
        isTurnedAway && (m_isCanceled || ++m_progress[size_t(item)].refusals < maxRefusals);
    if (isTriedAgain) { // unless it was canceled
        note(item, RecordedItem::State::NotSent);
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

void Job::keepNotes(int item)
{
    const JobItem &planned = m_items[size_t(item)];
    const JobRow &row = m_rows.at(item);
    if (row.id.isNull() || accountOf(item).stopRow().reason == Reason::NoAccount)
        return;
    AccountNotes &notes = accountOf(item).session().notes();
    if (!planned.notes.isEmpty())
        notes.update(row.id, planned.notes);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::optional<CheckRecord> check;
    if (row.login)
        check = CheckRecord{ .verdict = row.login->verdictToKeep(), .time = now };
    notes.recordPasswordChange(row.id, now, check);
}

void Job::dropAccount(const QUuid &id)
{
    for (const auto &account : m_accounts) {
        if (account->id() == id)
            stopAccount(*account, { .reason = Reason::NoAccount });
    }
}

/// Skips what waits for the account.
void Job::stopAccount(JobAccount &account, const JobRow &why)
{
    account.stop(why);
    std::deque<int> others;
    QList<int> skipped;
    for (int item : m_waiting) {
        if (m_items[size_t(item)].account == account.id())
            skipped.append(item);
        else
            others.push_back(item);
    }
    m_waiting = std::move(others);
    for (int item : std::as_const(skipped))
        conclude(item, End::Skipped, why);
}

/// Ends an item that has begun.
void Job::end(int item, End end, const JobRow &why)
{
    conclude(item, end, why);
    --m_working;
    QMetaObject::invokeMethod(this, &Job::startNext, Qt::QueuedConnection);
}

void Job::conclude(int item, End end, const JobRow &why)
{
    Progress &progress = m_progress[size_t(item)];
    progress.run = m_run;
    JobRow row = m_rows.at(item);
    row.step = Step::Ended;
    // What an earlier run has sent may be done all the same.
    const bool isUnsent = end == End::Skipped || end == End::Cancelled;
    row.end = isUnsent && progress.mayBeDone ? End::Unknown : end;
    row.reason = why.reason;
    row.error = why.error;
    row.keychain = why.keychain;
    row.duration =
        std::chrono::milliseconds(progress.clock.isValid() ? progress.clock.elapsed() : 0);
    m_rows.set(item, row);
    if (row.isDone())
        note(item, RecordedItem::State::Done);
    else if (end == End::Failed)
        note(item, RecordedItem::State::NotDone);
}

void Job::note(int item, RecordedItem::State state)
{
    if (m_journal)
        m_journal->note(item, state);
}

/// Compares what was reported with the lists.
void Job::confirm()
{
    for (const auto &account : m_accounts) {
        if (!account->isToBeConfirmed())
            continue;
        account->setToBeConfirmed(false);
        ++m_confirming;
        whenDone(account->session().repository().readList(), this,
                 [this, account = account.get()](const Result<void> &list) {
                     confirmed(*account, list.has_value());
                 });
    }
    if (m_confirming > 0)
        Q_EMIT stateChanged();
    else
        finish();
}

void Job::confirmed(JobAccount &account, bool isListed)
{
    const CredentialTableModel &credentials = account.session().credentials();
    for (int item = 0; isListed && item < m_rows.size(); ++item) {
        JobRow row = m_rows.at(item);
        if (row.account != account.id() || !row.isDone() || row.id.isNull()
            || m_progress[size_t(item)].run != m_run)
            continue;
        const bool isThere = credentials.rowOf(row.id) >= 0;
        if (isThere == (row.action != Action::Delete))
            continue;
        row.end = End::Failed;
        row.reason = Reason::NotListed;
        m_rows.set(item, row);
    }
    if (--m_confirming == 0)
        finish();
}

void Job::finish()
{
    m_isRunning = false;
    for (const auto &account : m_accounts)
        account->endCollecting();
    if (m_journal)
        m_journal->remove();
    Q_EMIT stateChanged();
    Q_EMIT ended();
}

} // namespace Purser
