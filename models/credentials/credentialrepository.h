// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changecheck.h"
#include "models/credentials/changeoutcome.h"
#include "models/credentials/credentialapi.h"
#include "models/credentials/credentialtablemodel.h"
#include "models/credentials/credentialversions.h"
#include "models/credentials/rowcollector.h"
#include "models/http/retrypolicy.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace Purser {

/// The credentials of one account: keeps the table model in step with the service, and reports what
/// is in progress and how it ended.
///
/// One list is read at a time. Any number of changes can be in progress, but only one of each
/// credential, and one create of each name. An answer that is older than what is known by now
/// changes nothing. Reads that fail are asked again as the policy says. A change whose outcome is
/// unknown is settled by reading the list again; it is never repeated. A create that was not found
/// is looked for once more before the same name is sent again.
class CredentialRepository : public QObject
{
    Q_OBJECT

public:
    using Reporter = ChangeOutcome::Reporter;
    enum class Removal { Removed, AlreadyDeleted };

    /// Both outlive the repository.
    CredentialRepository(CredentialApi &api, CredentialTableModel &model, RetryPolicy policy = {},
                         QObject *parent = nullptr);
    /// Changes that are still in progress end as abandoned ones.
    ~CredentialRepository() override;

    bool isRefreshing() const { return m_isRefreshing; }
    bool isChanging() const { return !m_changes.isEmpty(); }
    bool isChanging(const ChangeTarget &target) const { return m_changes.contains(target); }
    /// When the list was last read whole; invalid before the first time.
    QDateTime lastRead() const { return m_lastRead; }
    /// Why the last reading of the list failed, until one succeeds.
    const std::optional<ApiError> &refreshError() const { return m_refreshError; }

    /// The pause before the list is asked for again, while there is one.
    const std::optional<RetryDelay> &refreshDelay() const { return m_refreshDelay; }

    /// The list took longer than the policy's `lateAfter`.
    bool isRefreshLate() const { return m_isRefreshLate; }

    /// Reads the list. While one is being read, does nothing.
    void refresh();
    /// The same, but the first failure is the last: for somebody who waits to hear of it.
    void refreshOnce();
    void cancelRefresh();
    /// Reads a list that is asked for from now on; the table shows it when the future ends. Several
    /// callers share one.
    QFuture<Result<void>> readList();

    /// Each ends once, also after cancelChange(). While its target isChanging(), another change is
    /// refused with kind Cancelled.
    QFuture<Result<Credential>> create(const CredentialDraft &draft,
                                       Reporter reporter = Reporter::Window);
    QFuture<Result<Credential>> update(const CredentialId &id, const CredentialPatch &patch,
                                       Reporter reporter = Reporter::Window);
    QFuture<Result<Removal>> remove(const CredentialId &id, Reporter reporter = Reporter::Window);

    /// Stops waiting for the change; since it may have been done, the list is read again.
    void cancelChange(const ChangeTarget &target);
    void cancelChanges();

    /// Passes changed rows on to the table.
    RowCollector &rows() { return m_rows; }

    /// Reads one credential again and updates its row; one that is gone loses it. Cancelling the
    /// future ends it.
    QFuture<Result<Credential>> read(const CredentialId &id, const RetryReport &report = {},
                                     const LatenessReport &late = {});

Q_SIGNALS:
    /// isRefreshing, isRefreshLate, isChanging, lastRead, refreshError or refreshDelay changed.
    /// While rows are collected, changes are reported once per frame.
    void stateChanged();
    /// `elsewhere`: what the list has that it had not when it was read before, and was not changed
    /// here. Empty for the first list.
    void refreshed(const Purser::ListChanges &elsewhere);
    void refreshFailed(const Purser::ApiError &error);
    /// Emitted exactly once for each change, whoever awaits its future, and before that future
    /// ends. A change that was refused because another one was in progress doesn't count.
    void changeEnded(const Purser::ChangeOutcome &outcome);

private:
    /// A change in progress.
    struct Change
    {
        ChangeOutcome outcome; ///< as far as it is known
        std::function<void()> cancel;
    };
    /// Waits for a list that is asked for after `since`.
    struct Reader
    {
        ChangeTarget target;
        CredentialVersions::Moment since;
        std::function<void(const Result<void> &)> done; ///< the error says why there is no list
    };

    void startRefresh(const RetryPolicy &policy);
    void endRefresh(const Result<PreparedMerge> &merge);
    ListChanges applyMerge(CredentialMerge &&merge);
    void readNewer(const ChangeTarget &target,
                   const std::function<void(const Result<void> &)> &done);
    void stopReading(const ChangeTarget &target);

    QFuture<Result<Credential>> send(const CredentialDraft &draft, Reporter reporter);
    QFuture<Result<Credential>> sendUnlessFound(const CredentialDraft &draft,
                                                const ChangeCheck &check, Reporter reporter);

    /// Waits for the request of a change; `conclude` takes over its value and makes the outcome.
    template<typename T, typename Outcome>
    QFuture<Result<Outcome>> await(
        const ChangeOutcome &change, const QFuture<Result<T>> &request, const ChangeCheck &check,
        const std::function<Result<Outcome>(const Result<T> &, ChangeOutcome &)> &conclude);
    void settle(const ChangeTarget &target, ApiError error, const ChangeCheck &check,
                const std::function<void(ApiError)> &done);
    void reportChanges();
    void begin(const ChangeOutcome &change, const std::function<void()> &cancel);
    void endChange(const ChangeTarget &target, const std::optional<ApiError> &error);
    void forget(const CredentialId &id);

    CredentialApi &m_api;
    CredentialTableModel &m_model;
    RowCollector m_rows; // on the way to the model
    RetryPolicy m_policy;
    CredentialVersions m_versions;

    bool m_isRefreshing = false;
    bool m_isRefreshLate = false;
    QFuture<Result<PreparedMerge>> m_refresh;
    CredentialVersions::Moment m_asked = 0; // for the list that is being read
    CredentialVersions::Moment m_corrected = 0; // when that list was last corrected
    QDateTime m_lastRead;
    std::optional<ApiError> m_refreshError;
    std::optional<RetryDelay> m_refreshDelay;
    std::vector<Reader> m_readers;

    QHash<ChangeTarget, Change> m_changes;
    QTimer m_changesFrame; // until stateChanged() tells of them
    QHash<QString, ChangeCheck> m_unconfirmedCreates; // by name: not found, but may still happen
};

} // namespace Purser
