// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/listchanges.h"

#include <QModelIndex>
#include <QString>

namespace Purser {

/// Returns a credential's name, made safe to show by displayText(), or "(no name)" if it is empty.
QString displayName(const QString &name, qsizetype limit = 500);

/// Returns a credential's full name for the clipboard. Control characters are replaced as in
/// displayText(), so that they have no effect when pasted into a terminal. Returns an empty string
/// if `name` is empty.
QString copiedName(const QString &name);

/// Returns a message with the number of credentials that were added, renamed and deleted elsewhere,
/// as found by a refresh.
QString changedElsewhereMessage(const ListChanges &changes);

/// Returns the message saying that `count` credentials in the list have no usable ID and can't be
/// changed.
QString unreadableMessage(int count);
/// Returns the tooltip for a single credential without a usable ID.
QString unreadableRowMessage();

/// Returns the text of a cell in the credential table. `index` must belong to a
/// CredentialFilterModel.
QString cellText(const QModelIndex &index);

} // namespace Purser
