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

/// Updates a model's rows whenever its account's notes change. Large numbers of changes, for
/// example after the first load, are applied in batches to avoid blocking the user interface.
class RowNotesUpdate : public QObject
{
    Q_OBJECT

public:
    /// `notes` and `credentials` must outlive this object.
    RowNotesUpdate(const AccountNotes &notes, CredentialTableModel &credentials);

    /// Returns true if the notes have been loaded and all rows are up to date.
    bool isDone() const;

    /// Limits updates to one per frame until stopCollecting() is called. Calls can be nested: each
    /// startCollecting() needs a matching stopCollecting().
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
