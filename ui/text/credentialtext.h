// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/listchanges.h"

#include <QModelIndex>
#include <QString>

namespace Purser {

/// Returns a credential's name as displayText(), or "(no name)" if it is empty.
QString displayName(const QString &name, qsizetype limit = 500);

/// Returns a credential's full name for the clipboard. Control characters are replaced as in
/// displayText(), so that they have no effect when pasted into a terminal. Empty if `name` is
/// empty.
QString copiedName(const QString &name);

/// Says how many credentials a refresh found to be added, renamed or deleted elsewhere.
QString changedElsewhereMessage(const ListChanges &changes);

/// Says that `count` rows of the list have no usable ID and can't be changed.
QString unreadableMessage(int count);
/// The same for a single row, for its tooltip.
QString unreadableRowMessage();

/// Returns the text of a cell in the credential table. `index` must be of a CredentialFilterModel.
QString cellText(const QModelIndex &index);

} // namespace Purser
