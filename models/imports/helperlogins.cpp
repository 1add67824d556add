// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/helperlogins.h"

#include <QSet>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;
using Problem = ImportedLogin::Problem;

namespace {

/// What the names of one entry have in common, with and without a scheme.
QString entryOf(const QString &key)
{
    ImportedLogin login;
    setRegistryFromKey(login, key);
    return login.registry ? login.registry->label() + u'/' + login.registry->path() : key;
}

/// Docker Desktop saves what it signs in with itself beside the logins of registries.
bool isOfDockerDesktop(const ImportedLogin &login)
{
    return login.registry && login.registry->isDockerHub()
        && (login.registry->path() == "access-token"_L1
            || login.registry->path() == "refresh-token"_L1);
}

} // namespace

QStringList helpersOf(const ImportedLogins &found)
{
    QStringList helpers;
    if (!found.credentialStore.isEmpty())
        helpers.append(found.credentialStore);
    for (const ImportedLogin &login : found.logins) {
        if (login.needsHelper())
            helpers.append(login.helper);
    }
    helpers.removeDuplicates();
    return helpers;
}

void addHelperList(ImportedLogins &found, const QString &helper,
                   const QMap<QString, QString> &usernames)
{
    QMap<QString, QString> byEntry;
    for (auto each = usernames.begin(); each != usernames.end(); ++each)
        byEntry.insert(entryOf(each.key()), each.value());
    QSet<QString> known;
    for (ImportedLogin &login : found.logins) {
        const QString entry = entryOf(login.key);
        known.insert(entry);
        if (login.helper == helper && login.problem == Problem::HelperFailed)
            login.problem = Problem::None; // it is asked again
        if (!login.needsHelper() || login.helper != helper || !byEntry.contains(entry))
            continue;
        login.username = byEntry.value(entry);
        checkLogin(login);
    }
    for (auto each = usernames.begin(); helper == found.credentialStore && each != usernames.end();
         ++each) {
        const QString entry = entryOf(each.key());
        if (known.contains(entry))
            continue;
        if (found.logins.size() >= ImportedLogins::maxLogins) {
            found.problem = ImportedLogins::Problem::TooManyLogins;
            break;
        }
        known.insert(entry);
        ImportedLogin login{ .key = each.key(), .username = each.value(), .helper = helper };
        setRegistryFromKey(login, login.key);
        if (login.problem == Problem::None && isOfDockerDesktop(login))
            login.problem = Problem::IdentityToken;
        checkLogin(login);
        found.logins.push_back(std::move(login));
    }
    markSameLogins(found.logins);
}

void setHelperLogin(ImportedLogin &login, HelperResult<HelperLogin> result)
{
    if (!login.needsHelper())
        return;
    if (!result) {
        const bool isEmpty = result.error().kind == HelperFailure::Kind::NoPassword;
        login.problem = isEmpty ? Problem::NoPassword : Problem::HelperFailed;
        login.detail = result.error().message;
        return;
    }
    if (!result->username.isEmpty())
        login.username = result->username;
    login.password = std::move(result->password);
    checkLogin(login);
}

void setHelperMissing(ImportedLogins &found, const QString &helper)
{
    for (ImportedLogin &login : found.logins) {
        if (login.needsHelper() && login.helper == helper)
            login.problem = Problem::HelperMissing;
    }
}

} // namespace Purser
