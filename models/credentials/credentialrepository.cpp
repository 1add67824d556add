// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialrepository.h"

#include "models/http/retryingread.h"
#include "models/values/updateframe.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace Purser {

using Action = ChangeOutcome::Action;

namespace {

template<typename T> QFuture<Result<T>> refused()
{
    return makeReadyFuture<Result<T>>(
        tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled }));
}

} // namespace

CredentialRepository::CredentialRepository(CredentialApi &api, CredentialTableModel &model,
                                           RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_model(model)
    , m_rows(model)
    , m_policy(std::move(policy))
{
    m_changesFrame.setSingleShot(true);
    connect(&m_changesFrame, &QTimer::timeout, this, &CredentialRepository::stateChanged);
    followChanges();
}

CredentialRepository::~CredentialRepository()
{
    m_readers.clear(); // the effects of the following would come with the next event, so never
    const QList<ChangeTarget> targets = m_changes.keys();
    for (const ChangeTarget &target : targets) {
        m_changes[target].cancel();
        m_changes[target].outcome.isAbandoned = true;
        endChange(
            target,
            ApiError{ .kind = ApiError::Kind::OutcomeUnknown, .cause = ApiError::Kind::Cancelled });
    }
}

void CredentialRepository::refresh()
{
    startRefresh(m_policy);
}

void CredentialRepository::refreshOnce()
{
    startRefresh(RetryPolicy::never());
}

void CredentialRepository::cancelRefresh()
{
    m_refresh.cancel();
}

void CredentialRepository::startRefresh(const RetryPolicy &policy)
{
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    m_refresh = RetryingRead<PreparedMerge>::start(
        { .policy = policy,
          .ask =
              [this] {
                  m_asked = m_versions.ask();
                  return m_model.prepare(m_api.list(), [this](const QList<Credential> &list) {
                      m_corrected = m_versions.ask();
                      m_rows.flush();
                      return m_versions.newest(list, m_asked, m_model);
                  });
              },
          .report =
              [this](const std::optional<RetryDelay> &pause) {
                  m_refreshDelay = pause;
                  Q_EMIT stateChanged();
              },
          .late =
              [this](bool isLate) {
                  m_isRefreshLate = isLate;
                  Q_EMIT stateChanged();
              },
          .apply = [this](const Result<PreparedMerge> &merge) { endRefresh(merge); } },
        this);
    Q_EMIT stateChanged();
}

ListChanges CredentialRepository::applyMerge(CredentialMerge &&merge)
{
    m_rows.flush();
    const ListChanges changes = m_versions.hasLearnedSince(m_corrected)
        ? m_model.merge(m_versions.newest(merge.list, m_asked, m_model))
        : m_model.apply(std::move(merge));
    m_versions.learnList(m_asked);
    return changes;
}

void CredentialRepository::endRefresh(const Result<PreparedMerge> &merge)
{
    m_isRefreshing = false;
    const CredentialVersions::Moment asked = m_asked; // a reader may ask again
    ListChanges elsewhere;
    if (merge) {
        const ListChanges changes = applyMerge(std::move(**merge));
        // What is being changed here has its own words.
        if (m_lastRead.isValid() && !isChanging())
            elsewhere = changes;
        m_lastRead = QDateTime::currentDateTimeUtc();
        m_refreshError.reset();
    } else {
        m_refreshError = merge.error();
    }

    // Those that came after this list was requested wait for the next one, even if this one failed.
    const bool isStopped = !merge && merge.error().kind == ApiError::Kind::Cancelled;
    std::vector<Reader> waiting;
    for (Reader &reader : std::exchange(m_readers, {})) {
        if (reader.since >= asked && !isStopped)
            waiting.push_back(std::move(reader));
        else if (merge)
            reader.done({});
        else
            reader.done(tl::unexpected(merge.error()));
    }
    m_readers.insert(m_readers.end(), waiting.begin(), waiting.end());
    Q_EMIT stateChanged();
    if (merge)
        Q_EMIT refreshed(elsewhere);
    else
        Q_EMIT refreshFailed(merge.error());
    if (!m_readers.empty())
        refresh();
}

/// One list answers all that wait for a list by then.
void CredentialRepository::readNewer(const ChangeTarget &target,
                                     const std::function<void(const Result<void> &)> &done)
{
    m_readers.push_back({ target, m_versions.ask(), done });
    refresh();
}

QFuture<Result<void>> CredentialRepository::readList()
{
    const SharedPromise<Result<void>> promise;
    readNewer({}, [promise](const Result<void> &read) { promise.finish(read); });
    return promise.future();
}

void CredentialRepository::stopReading(const ChangeTarget &target)
{
    const auto reader = std::ranges::find(m_readers, target, &Reader::target);
    if (reader == m_readers.end())
        return;
    const auto done = reader->done;
    m_readers.erase(reader);
    done(tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled }));
}

template<typename T, typename Outcome>
QFuture<Result<Outcome>> CredentialRepository::await(
    const ChangeOutcome &change, const QFuture<Result<T>> &request, const ChangeCheck &check,
    const std::function<Result<Outcome>(const Result<T> &, ChangeOutcome &)> &conclude)
{
    const SharedPromise<Result<Outcome>> promise;
    begin(change, [running = request]() mutable { running.cancel(); });
    whenDone(request, this,
             [this, promise, target = change.target, check, conclude](const Result<T> &result) {
                 const bool isUnknown = !result
                     && (result.error().kind == ApiError::Kind::OutcomeUnknown
                         || result.error().kind == ApiError::Kind::Cancelled);
                 if (isUnknown) {
                     settle(target, result.error(), check, [promise](const ApiError &error) {
                         promise.finish(tl::unexpected(error));
                     });
                     return;
                 }
                 ChangeOutcome ended = m_changes[target].outcome;
                 const Result<Outcome> outcome = conclude(result, ended);
                 m_changes[target].outcome = ended;
                 endChange(target, outcome ? std::nullopt : std::optional(outcome.error()));
                 promise.finish(outcome);
             });
    return promise.future();
}

void CredentialRepository::settle(const ChangeTarget &target, ApiError error,
                                  const ChangeCheck &check,
                                  const std::function<void(ApiError)> &done)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        error.kind = ApiError::Kind::OutcomeUnknown;
        error.cause = ApiError::Kind::Cancelled;
    }
    m_changes[target].cancel = [this, target] { stopReading(target); };
    readNewer(target, [this, target, error, check, done](const Result<void> &read) {
        ApiError settled = error;
        if (read) {
            const ChangeCheck::Answer answer = check.in(m_model);
            settled.verification = answer.verification;
            if (target.id.isNull())
                m_changes[target].outcome.id = answer.id;
            else
                m_versions.learn(target.id);
            if (answer.verification == ApiError::Verification::Applied
                || answer.verification == ApiError::Verification::Inconclusive)
                m_inProgress->unconfirmedCreates.remove(target.newName);
        }
        endChange(target, settled);
        done(settled);
    });
}

/// While many change, the window follows them once per frame, as it does the rows.
void CredentialRepository::reportChanges()
{
    if (m_rows.isCollecting())
        reportChangesLater();
    else
        Q_EMIT stateChanged();
}

void CredentialRepository::reportChangesLater()
{
    if (!m_changesFrame.isActive())
        m_changesFrame.start(progressFrame);
}

void CredentialRepository::shareChanges(const CredentialRepository &other)
{
    if (m_inProgress == other.m_inProgress)
        return;
    Q_ASSERT(!isChanging());
    disconnect(m_inProgress.get(), nullptr, this, nullptr);
    m_inProgress = other.m_inProgress;
    followChanges();
}

/// A job may be making the others, which are many then.
void CredentialRepository::followChanges()
{
    connect(m_inProgress.get(), &ChangesInProgress::changed, this,
            [this](const QObject *repository) {
                if (repository != this)
                    reportChangesLater();
            });
}

void CredentialRepository::begin(const ChangeOutcome &change, const std::function<void()> &cancel)
{
    m_changes.insert(change.target, { change, cancel });
    m_inProgress->insert(change.target, this);
    reportChanges();
}

void CredentialRepository::endChange(const ChangeTarget &target,
                                     const std::optional<ApiError> &error)
{
    ChangeOutcome outcome = m_changes.take(target).outcome;
    m_inProgress->remove(target, this);
    outcome.error = error;
    reportChanges();
    Q_EMIT changeEnded(outcome);
}

void CredentialRepository::cancelChange(const ChangeTarget &target)
{
    if (const auto change = m_changes.constFind(target); change != m_changes.cend()) {
        const std::function<void()> cancel = change->cancel; // which may end the change
        cancel();
    }
}

void CredentialRepository::cancelChanges()
{
    const QList<ChangeTarget> targets = m_changes.keys();
    for (const ChangeTarget &target : targets)
        cancelChange(target);
}

QFuture<Result<Credential>> CredentialRepository::create(const CredentialDraft &draft,
                                                         Reporter reporter)
{
    if (isChanging({ .newName = draft.name }))
        return refused<Credential>();
    const auto doubtful = m_inProgress->unconfirmedCreates.constFind(draft.name);
    return doubtful == m_inProgress->unconfirmedCreates.cend()
        ? send(draft, reporter)
        : sendUnlessFound(draft, *doubtful, reporter);
}

QFuture<Result<Credential>> CredentialRepository::sendUnlessFound(const CredentialDraft &draft,
                                                                  const ChangeCheck &check,
                                                                  Reporter reporter)
{
    const SharedPromise<Result<Credential>> promise;
    const auto kept = std::make_shared<CredentialDraft>(
        CredentialDraft{ draft.name, draft.type, draft.username, draft.password.clone() });
    const ChangeTarget target{ .newName = draft.name };
    begin({ .action = Action::Create, .target = target, .name = draft.name, .reporter = reporter },
          [this, target] { stopReading(target); });
    readNewer(target, [this, target, promise, kept, check, reporter](const Result<void> &read) {
        std::optional<ApiError> error;
        if (!read) {
            error = read.error(); // nothing was sent
        } else if (const ChangeCheck::Answer answer = check.in(m_model);
                   answer.verification == ApiError::Verification::Applied) {
            m_changes[target].outcome.id = answer.id;
            m_inProgress->unconfirmedCreates.remove(target.newName);
            error = ApiError{ .kind = ApiError::Kind::OutcomeUnknown,
                              .verification = ApiError::Verification::Applied };
        }
        if (error) {
            endChange(target, error);
            promise.finish(tl::unexpected(*error));
            return;
        }
        whenDone(send(*kept, reporter), this,
                 [promise](const Result<Credential> &result) { promise.finish(result); });
    });
    return promise.future();
}

QFuture<Result<Credential>> CredentialRepository::send(const CredentialDraft &draft,
                                                       Reporter reporter)
{
    m_rows.flushIfPending(draft.name);
    const ChangeCheck check = ChangeCheck::ofCreate(m_model, m_lastRead.isValid(), draft.name);
    const auto former = m_inProgress->unconfirmedCreates.constFind(draft.name);
    const std::optional<ChangeCheck> formerCheck =
        former == m_inProgress->unconfirmedCreates.cend() ? std::nullopt : std::optional(*former);
    m_inProgress->unconfirmedCreates.insert(draft.name, check);
    return await<Credential, Credential>(
        { .action = Action::Create,
          .target = { .newName = draft.name },
          .name = draft.name,
          .reporter = reporter },
        m_api.create(draft), check,
        [this, name = draft.name, type = draft.type, asked = m_versions.ask(),
         formerCheck](const Result<Credential> &result, ChangeOutcome &outcome) {
            // That this one was refused says nothing of an earlier one, which may still happen.
            if (!result && formerCheck)
                m_inProgress->unconfirmedCreates.insert(name, *formerCheck);
            else
                m_inProgress->unconfirmedCreates.remove(name);
            return result.map([&](Credential created) {
                // The contract promises neither in its answer; they are the ones just sent.
                if (created.name.isEmpty())
                    created.name = name;
                if (!created.type.isSpecified())
                    created.type = type;
                // A list may have shown it before, so that it was changed or deleted by now.
                if (!m_versions.hasLearnedSince(created.id, asked)) {
                    m_versions.learn(created.id);
                    m_rows.upsert(created);
                }
                outcome.id = created.id;
                outcome.name = created.name;
                // One row of a list that was never read must not pass for the whole of it.
                if (!m_lastRead.isValid())
                    refresh();
                return created;
            });
        });
}

QFuture<Result<Credential>> CredentialRepository::update(const CredentialId &id,
                                                         const CredentialPatch &patch,
                                                         Reporter reporter)
{
    const ChangeTarget target{ .id = id };
    if (isChanging(target))
        return refused<Credential>();
    m_rows.flushIfPending(id);
    return await<std::optional<Credential>, Credential>(
        { .action = Action::Update,
          .target = target,
          .id = id,
          .name = patch.name.value_or(m_model.nameOf(id)),
          .reporter = reporter },
        m_api.update(id, patch), ChangeCheck::ofUpdate(m_model, id, patch.name),
        [this, id, name = patch.name](const Result<std::optional<Credential>> &result,
                                      ChangeOutcome &outcome) -> Result<Credential> {
            if (!result && result.error().kind == ApiError::Kind::NotFound)
                forget(id);
            return result.map([&](const std::optional<Credential> &answer) {
                const Credential known = m_rows.find(id).value_or(Credential{ .id = id });
                Credential updated = answer.value_or(known);
                if (!answer || answer->name.isEmpty())
                    updated.name = name.value_or(known.name);
                m_versions.learn(id);
                m_rows.upsert(updated);
                outcome.name = updated.name;
                updated.completeFrom(known);
                return updated;
            });
        });
}

QFuture<Result<CredentialRepository::Removal>> CredentialRepository::remove(const CredentialId &id,
                                                                            Reporter reporter)
{
    const ChangeTarget target{ .id = id };
    if (isChanging(target))
        return refused<Removal>();
    m_rows.flushIfPending(id);
    return await<void, Removal>(
        { .action = Action::Remove,
          .target = target,
          .id = id,
          .name = m_model.nameOf(id),
          .reporter = reporter },
        m_api.remove(id), ChangeCheck::ofRemoval(m_model, id),
        [this, id](const Result<void> &result, ChangeOutcome &outcome) -> Result<Removal> {
            const bool wasGone = !result && result.error().kind == ApiError::Kind::NotFound;
            if (!result && !wasGone)
                return tl::unexpected(result.error());
            forget(id);
            outcome.wasAlreadyDeleted = wasGone;
            return wasGone ? Removal::AlreadyDeleted : Removal::Removed;
        });
}

QFuture<Result<Credential>> CredentialRepository::read(const CredentialId &id,
                                                       const RetryReport &report,
                                                       const LatenessReport &late)
{
    RetryingReadOptions<Credential> plan{ .policy = m_policy,
                                          .ask = [this, id] { return m_api.get(id); },
                                          .version = [this, id] { return m_versions.of(id); },
                                          .apply =
                                              [this, id](const Result<Credential> &result) {
                                                  if (result) {
                                                      m_versions.learn(id);
                                                      m_rows.upsert(*result);
                                                  } else if (result.error().kind
                                                             == ApiError::Kind::NotFound) {
                                                      forget(id);
                                                  }
                                              } };
    if (report)
        plan.report = report;
    if (late)
        plan.late = late;
    return RetryingRead<Credential>::start(std::move(plan), this);
}

void CredentialRepository::forget(const CredentialId &id)
{
    m_versions.learn(id);
    m_rows.remove(id);
}

} // namespace Purser
