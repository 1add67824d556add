// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace Purser {

class CredentialTableModel;

/// Passes changed rows to the table model: immediately, or once per frame while many change in
/// succession, so that views aren't updated for each row.
class RowCollector : public QObject
{
    Q_OBJECT

public:
    /// `model` must outlive the collector.
    explicit RowCollector(CredentialTableModel &model);

    /// Starts collecting rows. Collection ends when stop() has been called as often as start().
    void start() { ++m_users; }
    bool isCollecting() const { return m_users > 0; }
    void stop();

    void upsert(const Credential &credential);
    void remove(const CredentialId &id);
    /// Returns the latest version of a credential, even if the table doesn't show it yet, or
    /// std::nullopt if it doesn't exist.
    std::optional<Credential> find(const CredentialId &id) const;

    /// Updates the table. Call this before the table is compared with a list.
    void flush();
    /// Calls flush() only if the table doesn't show the latest version of this credential, or of a
    /// credential with this name.
    void flushIfPending(const CredentialId &id);
    void flushIfPending(const QString &name);

private:
    struct Pending
    {
        CredentialId id;
        std::optional<Credential> credential; ///< std::nullopt if it was removed
    };

    void add(Pending pending);

    CredentialTableModel &m_model;
    int m_users = 0;
    QList<Pending> m_pending; // at most one for each ID
    QHash<CredentialId, qsizetype> m_positions; // indexes into m_pending
    QTimer m_frame;
};

} // namespace Purser
