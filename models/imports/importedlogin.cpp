// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importedlogin.h"

#include "models/credentials/credentialrules.h"
#include "models/registries/registryadvice.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;
using Problem = ImportedLogin::Problem;

namespace {

/// Docker saves this username with an identity token.
const auto tokenUsername = "<token>"_L1;

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// In code points; of UTF-8 that is valid.
qsizetype lengthOf(QByteArrayView utf8)
{
    return std::ranges::count_if(utf8, [](char byte) { return !isContinuation(byte); });
}

Problem problemOf(const ImportedLogin &login)
{
    if (login.username == tokenUsername)
        return Problem::IdentityToken;
    if (login.username.isEmpty() && login.password.isEmpty())
        return Problem::NoLogin;
    if (login.username.isEmpty())
        return Problem::NoUsername;
    const auto username = CredentialRules::validateUsername(login.username);
    if (username.rule == ValidationResult::Rule::InvalidUnicode)
        return Problem::NotUtf8;
    if (!username.isValid())
        return Problem::UsernameTooLong;
    if (login.password.isEmpty())
        return Problem::NoPassword;
    if (!login.password.utf8().isValidUtf8())
        return Problem::NotUtf8;
    if (lengthOf(login.password.utf8()) > CredentialRules::maxPasswordLength)
        return Problem::PasswordTooLong;
    return Problem::None;
}

} // namespace

void setRegistryFromKey(ImportedLogin &login, const QString &key)
{
    // Without a scheme, a host without a dot would be part of an image at Docker Hub.
    const QString text = key.trimmed();
    login.registry = RegistryHost::fromText(text.contains("://"_L1) ? text : u"docker://"_s + text);
    if (login.registry) {
        login.type = usualType(*login.registry);
    } else {
        login.problem = Problem::InvalidRegistry;
        login.detail = key;
    }
}

void checkLogin(ImportedLogin &login)
{
    if (login.problem != Problem::None)
        return;
    // Text has none, and Qt drops one where it makes a text of bytes.
    while (login.password.utf8().startsWith("\xEF\xBB\xBF"))
        login.password = Secret::fromUtf8(login.password.utf8().sliced(3));
    const bool waits = login.needsHelper() && login.username != tokenUsername;
    if (!waits)
        login.problem = problemOf(login);
}

void markSameLogins(std::vector<ImportedLogin> &logins)
{
    std::vector<ImportedLogin> unique;
    unique.reserve(logins.size());
    QHash<std::pair<QString, QString>, std::vector<size_t>> places;
    for (ImportedLogin &login : logins) {
        login.sameLogin.reset();
        // A helper tells the username later, and two logins without a registry may be anywhere.
        if (login.problem == Problem::None && login.registry && !login.username.isEmpty()) {
            std::vector<size_t> &same = places[{ login.registry->label(), login.username }];
            const bool isRepeated = std::ranges::any_of(same, [&](size_t place) {
                const ImportedLogin &other = unique[place];
                return other.registry == login.registry && other.password == login.password
                    && other.helper == login.helper && other.name == login.name;
            });
            if (isRepeated)
                continue;
            if (!same.empty())
                login.sameLogin = same.front();
            same.push_back(unique.size());
        }
        unique.push_back(std::move(login));
    }
    logins = std::move(unique);
}

} // namespace Purser
