// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changecheck.h"
#include "models/credentials/changeoutcome.h"
#include "models/credentials/changesinprogress.h"
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
#include <memory>
#include <optional>
#include <vector>

namespace Purser {

/// Manages one account's credentials: keeps the table model in sync with the service, and reports
/// the progress and the outcome of changes.
///
/// At most one request for the list is in progress at a time. Any number of changes can be in
/// progress, but only one for each credential, and one create for each name. An outdated reply is
/// ignored. Failed reads are retried according to the RetryPolicy. If the outcome of a change is
/// unknown, the list is read again to determine it; the change is never repeated. If a create isn't
/// found in that list, the list is read once more before another create with the same name is sent.
class CredentialRepository : public QObject
{
    Q_OBJECT

public:
    using Reporter = ChangeOutcome::Reporter;
    enum class Removal { Removed, AlreadyDeleted };

    /// `api` and `model` must outlive this object.
    CredentialRepository(CredentialApi &api, CredentialTableModel &model, RetryPolicy policy = {},
                         QObject *parent = nullptr);
    /// Reports the changes that are in progress as abandoned.
    ~CredentialRepository() override;

    bool isRefreshing() const { return m_isRefreshing; }
    /// Returns true while a change that was made here is in progress.
    bool isChanging() const { return !m_changes.isEmpty(); }
    /// Returns true while a change to this target is in progress, here or in a repository of the
    /// same account.
    bool isChanging(const ChangeTarget &target) const { return m_inProgress->contains(target); }
    /// Returns the time at which the complete list was last read, or an invalid time if it has
    /// never been read.
    QDateTime lastRead() const { return m_lastRead; }
    /// Returns the error from the last attempt to read the list, or std::nullopt if it succeeded.
    const std::optional<ApiError> &refreshError() const { return m_refreshError; }

    /// Returns the delay before the next attempt to read the list, or std::nullopt if none is
    /// pending.
    const std::optional<RetryDelay> &refreshDelay() const { return m_refreshDelay; }

    /// Returns true if reading the list is taking longer than the policy's `lateAfter`.
    bool isRefreshLate() const { return m_isRefreshLate; }

    /// Reads the list. Does nothing if the list is already being read.
    void refresh();
    /// Like refresh(), but without retries. Use this while the user is waiting for the result.
    void refreshOnce();
    void cancelRefresh();
    /// Reads the list with a request that is sent after this call. The table shows the list when
    /// the future finishes. Concurrent calls share a request.
    QFuture<Result<void>> readList();

    /// Sends a change. The future finishes exactly once, even after cancelChange(). If a change to
    /// the same target is in progress, nothing is sent, and the result is an error of kind
    /// Cancelled.
    QFuture<Result<Credential>> create(const CredentialDraft &draft,
                                       Reporter reporter = Reporter::Window);
    QFuture<Result<Credential>> update(const CredentialId &id, const CredentialPatch &patch,
                                       Reporter reporter = Reporter::Window);
    QFuture<Result<Removal>> remove(const CredentialId &id, Reporter reporter = Reporter::Window);

    /// Stops waiting for the change. Since it may have taken effect, the list is read again.
    void cancelChange(const ChangeTarget &target);
    void cancelChanges();

    /// From now on, neither this repository nor `other`, which belongs to the same account, changes
    /// what the other one is changing. No change may be in progress here, unless they already
    /// share.
    void shareChanges(const CredentialRepository &other);

    /// Returns the object that passes changed rows to the table.
    RowCollector &rows() { return m_rows; }

    /// Reads one credential again and updates its row, or removes the row if the credential no
    /// longer exists. Canceling the future aborts the request.
    QFuture<Result<Credential>> read(const CredentialId &id, const RetryReport &report = {},
                                     const LatenessReport &late = {});

Q_SIGNALS:
    /// Emitted when isRefreshing(), isRefreshLate(), isChanging(), lastRead(), refreshError() or
    /// refreshDelay() changes. Changes to isChanging() are reported once per frame while rows are
    /// collected, and if another repository of the account makes the change.
    void stateChanged();
    /// Emitted after the list is read. `elsewhere` counts the differences from the previous list
    /// that result from changes made elsewhere. It is empty for the first list and while changes
    /// are in progress.
    void refreshed(const Purser::ListChanges &elsewhere);
    void refreshFailed(const Purser::ApiError &error);
    /// Emitted exactly once for each change, before its future finishes. Not emitted for a change
    /// that was refused because another one was in progress. Emitted by the destructor, too. A slot
    /// may start the next change or read the list.
    void changeEnded(const Purser::ChangeOutcome &outcome);

private:
    /// A change in progress.
    struct Change
    {
        ChangeOutcome outcome; ///< the outcome as far as it is known
        std::function<void()> cancel;
    };
    /// Waits for a list that is requested after `since`.
    struct Reader
    {
        ChangeTarget target;
        CredentialVersions::Moment since;
        std::function<void(const Result<void> &)> done; ///< called with an error if the read failed
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

    /// Waits for a change request to finish. `conclude` applies the result and completes the
    /// outcome.
    template<typename T, typename Outcome>
    QFuture<Result<Outcome>> await(
        const ChangeOutcome &change, const QFuture<Result<T>> &request, const ChangeCheck &check,
        const std::function<Result<Outcome>(const Result<T> &, ChangeOutcome &)> &conclude);
    void settle(const ChangeTarget &target, ApiError error, const ChangeCheck &check,
                const std::function<void(ApiError)> &done);
    void followChanges();
    void reportChanges();
    void reportChangesLater();
    void begin(const ChangeOutcome &change, const std::function<void()> &cancel);
    void endChange(const ChangeTarget &target, const std::optional<ApiError> &error);
    void forget(const CredentialId &id);

    CredentialApi &m_api;
    CredentialTableModel &m_model;
    RowCollector m_rows; // passes changed rows to the model
    RetryPolicy m_policy;
    CredentialVersions m_versions;

    bool m_isRefreshing = false;
    bool m_isRefreshLate = false;
    QFuture<Result<PreparedMerge>> m_refresh;
    CredentialVersions::Moment m_asked = 0; // when the list that is being read was requested
    CredentialVersions::Moment m_corrected = 0; // when that list was last corrected
    QDateTime m_lastRead;
    std::optional<ApiError> m_refreshError;
    std::optional<RetryDelay> m_refreshDelay;
    std::vector<Reader> m_readers;

    QHash<ChangeTarget, Change> m_changes; // made here
    std::shared_ptr<ChangesInProgress> m_inProgress = std::make_shared<ChangesInProgress>();
    QTimer m_changesFrame; // delays stateChanged()
};

} // namespace Purser
