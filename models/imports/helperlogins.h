// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/helperoutput.h"
#include "models/imports/importedlogins.h"

#include <QMap>
#include <QString>

namespace Purser {

/// Adds what the list of a credential helper says: the usernames of the logins that wait for it,
/// and, if it is the store of the whole file, the logins that only the helper has. Logins that turn
/// out to be the same become one, so places in the list change.
void addHelperList(ImportedLogins &found, const QString &helper,
                   const QMap<QString, QString> &usernames);

/// Sets username and password of a login that waits for its helper, or the problem.
void setHelperLogin(ImportedLogin &login, HelperResult<HelperLogin> result);

/// Sets the problem of the logins that wait for a helper whose program isn't there.
void setHelperMissing(ImportedLogins &found, const QString &helper);

} // namespace Purser
