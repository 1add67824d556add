// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QList>
#include <QObject>
#include <QTimer>

namespace Purser {

class AccountNotes;
class CredentialTableModel;

/// Gives the rows of a model the notes of its account whenever these change. Many changes, such as
/// those of the first reading, are taken over in parts, so that they don't hold the window.
class RowNotesUpdate : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    RowNotesUpdate(const AccountNotes &notes, CredentialTableModel &credentials);

    /// Returns whether the notes have been read and all rows have theirs.
    bool isDone() const;

    /// Rows get their notes once per frame as long as startCollecting() was called more often than
    /// stopCollecting().
    void startCollecting() { ++m_collectors; }
    void stopCollecting();

Q_SIGNALS:
    /// Emitted when isDone() may have become true.
    void done();

private:
    void add(const QList<CredentialId> &ids);
    void applyPart();

    const AccountNotes &m_notes;
    CredentialTableModel &m_credentials;
    QList<CredentialId> m_pending;
    int m_collectors = 0;
    QTimer m_nextPart;
};

} // namespace Purser
