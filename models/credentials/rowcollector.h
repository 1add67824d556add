// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <optional>

namespace Purser {

class CredentialTableModel;

/// Passes changed rows on to the table model: immediately, or while many change in a row, once per
/// frame, so that views work for each frame and not for each row.
class RowCollector : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds frame{ 16 };

    /// `model` must outlive the collector.
    explicit RowCollector(CredentialTableModel &model);

    /// Rows are collected as long as start() was called more often than stop().
    void start() { ++m_users; }
    bool isCollecting() const { return m_users > 0; }
    void stop();

    void upsert(const Credential &credential);
    void remove(const CredentialId &id);
    /// Returns what is known of a credential, whether the table shows it yet or not; std::nullopt
    /// if there is none.
    std::optional<Credential> find(const CredentialId &id) const;

    /// Brings the table up to date. Call it before the table is compared with a list.
    void flush();
    /// The same, only if the table lacks the latest of this credential, or of one with this name.
    void flushIfPending(const CredentialId &id);
    void flushIfPending(const QString &name);

private:
    struct Pending
    {
        CredentialId id;
        std::optional<Credential> credential; ///< std::nullopt for one that is gone
    };

    void add(Pending pending);

    CredentialTableModel &m_model;
    int m_users = 0;
    QList<Pending> m_pending; // each id once
    QHash<CredentialId, qsizetype> m_positions; // of the pending ones
    QTimer m_frame;
};

} // namespace Purser
