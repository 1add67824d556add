// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/listchanges.h"

#include <QModelIndex>
#include <QString>

namespace Purser {

/// A credential's name as it is looked at: made harmless, and "(no name)" for none.
QString displayName(const QString &name, qsizetype limit = 500);

/// A credential's name for the clipboard: all of it, with characters that would act on a terminal
/// as they are shown. Empty for a credential without a name.
QString copiedName(const QString &name);

/// What a refresh found that was changed elsewhere.
QString changedElsewhereMessage(const ListChanges &changes);

/// That rows of the list have no usable id, and what follows from it.
QString unreadableMessage(int count);
/// The same of the row that is pointed at.
QString unreadableRowMessage();

/// What a cell of the table of credentials says; `index` is of a CredentialFilterModel.
QString cellText(const QModelIndex &index);

} // namespace Purser
