// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentialcontroller.h"

#include "models/patientread.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace Purser {

namespace {

/// Whether `rows` has one that `others` has not, or has less often.
bool hasMore(const QList<Credential> &rows, QList<Credential> others)
{
    return std::ranges::any_of(rows, [&](const Credential &row) { return !others.removeOne(row); });
}

} // namespace

CredentialController::CredentialController(CredentialApi &api, CredentialTableModel &model,
                                           RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_model(model)
    , m_policy(std::move(policy))
{ }

CredentialController::~CredentialController()
{
    if (!m_change)
        return;
    m_cancelChange(); // its effect would come with the next event, so never
    m_change->isAbandoned = true;
    endChange(
        ApiError{ .kind = ApiError::Kind::OutcomeUnknown, .cause = ApiError::Kind::Cancelled });
}

void CredentialController::refresh()
{
    startRefresh(m_policy);
}

void CredentialController::refreshOnce()
{
    startRefresh(RetryPolicy::never());
}

void CredentialController::cancelRefresh()
{
    m_refresh.cancel();
}

void CredentialController::startRefresh(const RetryPolicy &policy)
{
    if (m_isRefreshing)
        return;
    m_isRefreshing = true;
    m_refresh = PatientRead<QList<Credential>>::start(
        { .policy = policy,
          .ask = [this] { return m_api.list(); },
          // A list from before a change would take the change back from the table.
          .version = [this] { return m_endedChanges; },
          .report =
              [this](const std::optional<RetryPause> &pause) {
                  m_refreshPause = pause;
                  Q_EMIT stateChanged();
              },
          .late =
              [this](bool isLate) {
                  m_isRefreshLate = isLate;
                  Q_EMIT stateChanged();
              },
          .apply = [this](const Result<QList<Credential>> &list) { endRefresh(list); } },
        this);
    Q_EMIT stateChanged();
}

void CredentialController::endRefresh(const Result<QList<Credential>> &credentials)
{
    m_isRefreshing = false;
    if (credentials) {
        const ListChanges changes = m_model.merge(*credentials);
        // What is being settled was changed here, and has its own words.
        const bool isComparable = m_lastRead.isValid() && m_afterRefresh.empty();
        m_elsewhere = isComparable ? changes : ListChanges();
        m_lastRead = QDateTime::currentDateTimeUtc();
        m_refreshError.reset();
    } else {
        m_refreshError = credentials.error();
    }
    for (const auto &callback : std::exchange(m_afterRefresh, {}))
        callback(credentials.has_value());
    Q_EMIT stateChanged();
    if (credentials)
        Q_EMIT refreshed(m_elsewhere);
    else
        Q_EMIT refreshFailed(credentials.error());
}

template<typename T, typename Outcome>
QFuture<Result<Outcome>> CredentialController::await(
    const ChangeOutcome &change, const QFuture<Result<T>> &request, const Check &check,
    const std::function<Result<Outcome>(const Result<T> &)> &conclude)
{
    const SharedPromise<Result<Outcome>> promise;
    m_change = change;
    m_cancelChange = [running = request]() mutable { running.cancel(); };
    Q_EMIT stateChanged();

    whenDone(request, this, [this, promise, check, conclude](const Result<T> &result) {
        ++m_endedChanges;
        const bool isUnknown = !result
            && (result.error().kind == ApiError::Kind::OutcomeUnknown
                || result.error().kind == ApiError::Kind::Cancelled);
        if (isUnknown) {
            settle(result.error(), check,
                   [promise](const ApiError &error) { promise.finish(tl::unexpected(error)); });
            return;
        }
        const Result<Outcome> outcome = conclude(result);
        endChange(outcome ? std::nullopt : std::optional(outcome.error()));
        promise.finish(outcome);
    });
    return promise.future();
}

void CredentialController::settle(ApiError error, const Check &check,
                                  const std::function<void(ApiError)> &done)
{
    if (error.kind == ApiError::Kind::Cancelled) {
        error.kind = ApiError::Kind::OutcomeUnknown;
        error.cause = ApiError::Kind::Cancelled;
    }
    m_cancelChange = [this] { cancelRefresh(); };
    m_afterRefresh.emplace_back([this, error, check, done](bool isRead) {
        ApiError settled = error;
        if (isRead)
            settled.found = check();
        endChange(settled);
        done(settled);
    });
    refresh();
}

void CredentialController::endChange(const std::optional<ApiError> &error)
{
    ChangeOutcome outcome = *std::exchange(m_change, std::nullopt);
    outcome.error = error;
    m_cancelChange = nullptr;
    Q_EMIT stateChanged();
    Q_EMIT changeEnded(outcome);
}

void CredentialController::cancelChange()
{
    if (m_cancelChange)
        m_cancelChange();
}

QFuture<Result<Credential>> CredentialController::create(const CredentialDraft &draft)
{
    if (m_change)
        return doneWith<Result<Credential>>(
            tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled }));

    const bool isAgain = m_doubtfulCreate && m_doubtfulCreate->name == draft.name;
    return isAgain ? sendUnlessFound(draft) : send(draft);
}

QFuture<Result<Credential>> CredentialController::sendUnlessFound(const CredentialDraft &draft)
{
    const SharedPromise<Result<Credential>> promise;
    const auto kept = std::make_shared<CredentialDraft>(
        CredentialDraft{ draft.name, draft.type, draft.username, draft.password.clone() });
    m_change = ChangeOutcome{ .action = ChangeOutcome::Action::Create, .name = draft.name };
    m_cancelChange = [this] { cancelRefresh(); };
    m_afterRefresh.emplace_back(
        [this, promise, kept, check = m_doubtfulCreate->check](bool isRead) {
            std::optional<ApiError> error;
            if (!isRead)
                error = *m_refreshError; // nothing was sent
            else if (check() == ApiError::Found::TookEffect)
                error = ApiError{ .kind = ApiError::Kind::OutcomeUnknown,
                                  .found = ApiError::Found::TookEffect };
            if (error) {
                endChange(*error);
                promise.finish(tl::unexpected(*error));
                return;
            }
            whenDone(send(*kept), this,
                     [promise](const Result<Credential> &result) { promise.finish(result); });
        });
    refresh();
    Q_EMIT stateChanged();
    return promise.future();
}

QFuture<Result<Credential>> CredentialController::send(const CredentialDraft &draft)
{
    QSet<CredentialId> before;
    for (int row = 0; row < m_model.rowCount(); ++row)
        before.insert(m_model.at(row).id);
    const auto check = [this, before, unreadable = m_model.unreadable(),
                        isBeforeKnown = m_lastRead.isValid(), name = draft.name] {
        bool isPossible = hasMore(m_model.unreadable(), unreadable);
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const Credential &credential = m_model.at(row);
            if (credential.id.isNull() || before.contains(credential.id))
                continue;
            if (credential.name == name) {
                m_doubtfulCreate.reset();
                // It may be one whose id could not be read before.
                const bool isNew = isBeforeKnown && !hasMore(unreadable, m_model.unreadable());
                if (isNew)
                    m_change->id = credential.id;
                return isNew ? ApiError::Found::TookEffect : ApiError::Found::CannotTell;
            }
            isPossible = isPossible || credential.name.isEmpty();
        }
        return isPossible ? ApiError::Found::Unreadable : ApiError::Found::DidNot;
    };
    m_doubtfulCreate = { draft.name, check };
    return await<Credential, Credential>(
        { .action = ChangeOutcome::Action::Create, .name = draft.name }, m_api.create(draft), check,
        [this, name = draft.name, type = draft.type](const Result<Credential> &result) {
            m_doubtfulCreate.reset();
            return result.map([&](Credential created) {
                // The contract promises neither in its answer; they are the ones just sent.
                if (created.name.isEmpty())
                    created.name = name;
                if (!created.type.isSpecified())
                    created.type = type;
                m_model.upsert(created);
                m_change->id = created.id;
                m_change->name = created.name;
                // One row of a list that was never read must not pass for the whole of it.
                if (!m_lastRead.isValid())
                    refresh();
                return created;
            });
        });
}

QFuture<Result<Credential>> CredentialController::update(const CredentialId &id,
                                                         const CredentialPatch &patch)
{
    if (m_change)
        return doneWith<Result<Credential>>(
            tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled }));

    const auto check = [this, id, unreadable = m_model.unreadable(), name = patch.name] {
        const int row = m_model.rowOf(id);
        if (row < 0)
            return hasMore(m_model.unreadable(), unreadable) ? ApiError::Found::Unreadable
                                                             : ApiError::Found::DidNot;
        if (!name)
            return ApiError::Found::CannotTell;
        if (m_model.at(row).name.isEmpty())
            return ApiError::Found::Unreadable;
        return m_model.at(row).name == *name ? ApiError::Found::TookEffect
                                             : ApiError::Found::DidNot;
    };
    const int knownRow = m_model.rowOf(id);
    const QString knownName = knownRow < 0 ? QString() : m_model.at(knownRow).name;
    return await<std::optional<Credential>, Credential>(
        { .action = ChangeOutcome::Action::Update,
          .id = id,
          .name = patch.name.value_or(knownName) },
        m_api.update(id, patch), check,
        [this, id,
         name = patch.name](const Result<std::optional<Credential>> &result) -> Result<Credential> {
            if (!result && result.error().kind == ApiError::Kind::NotFound)
                m_model.removeCredential(id);
            return result.map([&](const std::optional<Credential> &answer) {
                const int row = m_model.rowOf(id);
                const Credential known = row < 0 ? Credential{ .id = id } : m_model.at(row);
                Credential updated = answer.value_or(known);
                if (!answer || answer->name.isEmpty())
                    updated.name = name.value_or(known.name);
                m_model.upsert(updated);
                m_change->name = updated.name;
                return m_model.at(m_model.rowOf(id));
            });
        });
}

QFuture<Result<CredentialController::Removal>> CredentialController::remove(const CredentialId &id)
{
    if (m_change)
        return doneWith<Result<Removal>>(
            tl::unexpected(ApiError{ .kind = ApiError::Kind::Cancelled }));

    const auto check = [this, id, unreadable = m_model.unreadable()] {
        if (m_model.rowOf(id) >= 0)
            return ApiError::Found::DidNot;
        return hasMore(m_model.unreadable(), unreadable) ? ApiError::Found::Unreadable
                                                         : ApiError::Found::TookEffect;
    };
    const int row = m_model.rowOf(id);
    return await<void, Removal>(
        { .action = ChangeOutcome::Action::Remove,
          .id = id,
          .name = row < 0 ? QString() : m_model.at(row).name },
        m_api.remove(id), check, [this, id](const Result<void> &result) -> Result<Removal> {
            const bool wasGone = !result && result.error().kind == ApiError::Kind::NotFound;
            if (!result && !wasGone)
                return tl::unexpected(result.error());
            m_model.removeCredential(id);
            m_change->wasAlreadyDeleted = wasGone;
            return wasGone ? Removal::WasGone : Removal::Removed;
        });
}

QFuture<Result<Credential>> CredentialController::read(const CredentialId &id,
                                                       const RetryReport &report,
                                                       const LatenessReport &late)
{
    ReadPlan<Credential> plan{ .policy = m_policy,
                               .ask = [this, id] { return m_api.get(id); },
                               .version = [this] { return m_endedChanges; },
                               .apply =
                                   [this, id](const Result<Credential> &result) {
                                       if (result)
                                           m_model.upsert(*result);
                                       else if (result.error().kind == ApiError::Kind::NotFound)
                                           m_model.removeCredential(id);
                                   } };
    if (report)
        plan.report = report;
    if (late)
        plan.late = late;
    return PatientRead<Credential>::start(std::move(plan), this);
}

} // namespace Purser
