// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/changeoutcome.h"
#include "models/credentialapi.h"
#include "models/credentialtablemodel.h"
#include "models/retrypolicy.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace Purser {

/// What the window does with credentials: keeps the table model in step with the service, and says
/// what is busy and how it ended.
///
/// One list is read at a time, and one change is made at a time. Reads that fail are asked again as
/// the policy says. A change whose outcome is unknown is settled by reading the list again; it is
/// never repeated. A create that was not found is looked for once more before the same name is sent
/// again.
class CredentialController : public QObject
{
    Q_OBJECT

public:
    enum class Removal { Removed, WasGone };

    /// Both outlive the controller.
    CredentialController(CredentialApi &api, CredentialTableModel &model, RetryPolicy policy = {},
                         QObject *parent = nullptr);
    /// A change that is still in progress ends as an abandoned one.
    ~CredentialController() override;

    bool isRefreshing() const { return m_isRefreshing; }
    bool isChanging() const { return m_change.has_value(); }
    /// When the list was last read whole; invalid before the first time.
    QDateTime lastRead() const { return m_lastRead; }
    /// Why the last reading of the list failed, until one succeeds.
    const std::optional<ApiError> &refreshError() const { return m_refreshError; }

    /// The pause before the list is asked for again, while there is one.
    const std::optional<RetryPause> &refreshPause() const { return m_refreshPause; }

    /// The list has been waited for longer than the policy's patience.
    bool isRefreshLate() const { return m_isRefreshLate; }

    /// Reads the list. While one is being read, does nothing.
    void refresh();
    /// The same, but the first failure is the last: for somebody who waits to hear of it.
    void refreshOnce();
    void cancelRefresh();

    /// Each ends once, also after cancelChange(). While isChanging(), another one is refused with
    /// kind Cancelled.
    QFuture<Result<Credential>> create(const CredentialDraft &draft);
    QFuture<Result<Credential>> update(const CredentialId &id, const CredentialPatch &patch);
    QFuture<Result<Removal>> remove(const CredentialId &id);

    /// Stops waiting for the change; since it may have been done, the list is read again.
    void cancelChange();

    /// Reads one credential again and updates its row; one that is gone loses it. Cancelling the
    /// future ends it.
    QFuture<Result<Credential>> read(const CredentialId &id, const RetryReport &report = {},
                                     const LatenessReport &late = {});

Q_SIGNALS:
    /// isRefreshing, isRefreshLate, isChanging, lastRead, refreshError or refreshPause changed.
    void stateChanged();
    /// `elsewhere`: what the list has that it had not when it was read before, and was not changed
    /// here. Empty for the first list.
    void refreshed(const Purser::ListChanges &elsewhere);
    void refreshFailed(const Purser::ApiError &error);
    /// Emitted exactly once for each change, whoever awaits its future, and before that future
    /// ends. A change that was refused because another one was in progress doesn't count.
    void changeEnded(const Purser::ChangeOutcome &outcome);

private:
    /// Says from the list, read again, whether a change took effect.
    using Check = std::function<ApiError::Found()>;

    void startRefresh(const RetryPolicy &policy);
    void endRefresh(const Result<QList<Credential>> &credentials);

    /// A create that was not found when it was looked for may still happen.
    struct DoubtfulCreate
    {
        QString name;
        Check check;
    };

    QFuture<Result<Credential>> send(const CredentialDraft &draft);
    QFuture<Result<Credential>> sendUnlessFound(const CredentialDraft &draft);

    /// Waits for the request of `change`; `conclude` takes over its value and makes the outcome.
    template<typename T, typename Outcome>
    QFuture<Result<Outcome>> await(
        const ChangeOutcome &change, const QFuture<Result<T>> &request, const Check &check,
        const std::function<Result<Outcome>(const Result<T> &)> &conclude);
    void settle(ApiError error, const Check &check, const std::function<void(ApiError)> &done);
    void endChange(const std::optional<ApiError> &error);

    CredentialApi &m_api;
    CredentialTableModel &m_model;
    RetryPolicy m_policy;

    bool m_isRefreshing = false;
    bool m_isRefreshLate = false;
    QFuture<Result<QList<Credential>>> m_refresh;
    QDateTime m_lastRead;
    ListChanges m_elsewhere; // found by the last reading
    std::optional<ApiError> m_refreshError;
    std::optional<RetryPause> m_refreshPause;
    std::vector<std::function<void(bool isRead)>> m_afterRefresh;

    std::optional<ChangeOutcome> m_change; // the one in progress
    int m_endedChanges = 0;
    std::function<void()> m_cancelChange;
    std::optional<DoubtfulCreate> m_doubtfulCreate;
};

} // namespace Purser
