// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/helperoutput.h"
#include "models/imports/importedlogins.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Purser {

/// Returns the names of the credential helpers that store the file's passwords, each name once.
QStringList helpersOf(const ImportedLogins &found);

/// Adds the output of a credential helper's list command: the usernames of the logins that need
/// this helper. If the helper is the credential store for the whole file, also adds the logins that
/// only the helper has. Logins for which the helper failed can be asked for again. Duplicate logins
/// are removed, so indexes into the list change.
void addHelperList(ImportedLogins &found, const QString &helper,
                   const QMap<QString, QString> &usernames);

/// Sets the username and password in a login that needs its helper, or the problem if the helper
/// failed.
void setHelperLogin(ImportedLogin &login, HelperResult<HelperLogin> result);

/// Marks the logins that need `helper` as unusable because its program wasn't found.
void setHelperMissing(ImportedLogins &found, const QString &helper);

} // namespace Purser
