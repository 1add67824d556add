// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/dockerauths.h"

#include "models/imports/base64.h"
#include "models/imports/helperoutput.h"

#include <QHash>
#include <QJsonValue>
#include <QSet>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;
using Problem = ImportedLogin::Problem;

namespace DockerAuths {

namespace {

const auto authsKey = "auths"_L1;
const auto helpersKey = "credHelpers"_L1;
const auto storeKey = "credsStore"_L1;

/// Whether it may be a token as it is: characters of one, of which Base64 doesn't have some.
bool isToken(const QString &text)
{
    const auto isOther = [](QChar character) {
        return character == u'-' || character == u'_' || character == u'.' || character == u'~';
    };
    const auto isPlain = [](QChar character) {
        return character.unicode() < 0x80
            && (character.isLetterOrNumber() || character == u'+' || character == u'/'
                || character == u'=');
    };
    return std::ranges::any_of(text, isOther) && std::ranges::all_of(text, [&](QChar character) {
               return isOther(character) || isPlain(character);
           });
}

/// Username and password, or one of them and why there is no more.
void setFromAuth(ImportedLogin &login, const QString &auth)
{
    const std::optional<Secret> both = secretFromBase64(auth);
    if (!both) {
        login.problem = isToken(auth.trimmed()) ? Problem::BareToken : Problem::BrokenBase64;
        return;
    }
    const QByteArrayView text = both->utf8();
    const qsizetype colon = text.indexOf(':');
    if (colon < 0) {
        login.problem = Problem::BareToken;
        return;
    }
    if (!text.isValidUtf8()) {
        login.problem = Problem::NotUtf8;
        return;
    }
    login.username = QString::fromUtf8(text.first(colon));
    QByteArrayView password = text.sliced(colon + 1);
    while (password.endsWith('\0')) // old versions of Docker filled up with them
        password.chop(1);
    login.password = Secret::fromUtf8(password);
}

/// A text of the entry that is wiped when it is no longer needed.
class SecretText
{
public:
    explicit SecretText(const QJsonValue &value)
        : m_text(value.toString())
    { }
    SecretText(const SecretText &) = delete;
    SecretText &operator=(const SecretText &) = delete;
    ~SecretText() { m_text.fill(u'\0'); }

    const QString &text() const { return m_text; }

private:
    QString m_text;
};

bool isText(const QJsonValue &value)
{
    return value.isString() || value.isUndefined() || value.isNull();
}

bool hasText(const QJsonObject &entry, QLatin1StringView field)
{
    return !SecretText(entry.value(field)).text().isEmpty();
}

void setFromEntry(ImportedLogin &login, const QJsonObject &entry)
{
    const bool isReadable = std::ranges::all_of(
        std::initializer_list<QLatin1StringView>{ "auth"_L1, "username"_L1, "password"_L1 },
        [&entry](QLatin1StringView field) { return isText(entry.value(field)); });
    if (!isReadable) {
        login.problem = Problem::BrokenEntry;
        return;
    }
    if (hasText(entry, "identitytoken"_L1) || hasText(entry, "registrytoken"_L1)) {
        login.username = entry.value("username"_L1).toString();
        login.problem = Problem::IdentityToken;
        return;
    }
    const SecretText auth(entry.value("auth"_L1));
    const SecretText password(entry.value("password"_L1));
    if (!auth.text().isEmpty())
        setFromAuth(login, auth.text());
    const bool isBroken = login.problem != Problem::None;
    if (auth.text().isEmpty() || (isBroken && !password.text().isEmpty())) {
        login.problem = Problem::None;
        login.username = entry.value("username"_L1).toString();
        if (!password.text().isValidUtf16())
            login.problem = Problem::NotUtf8;
        else
            login.password = Secret::fromText(password.text());
    }
}

void setHelper(ImportedLogin &login, const QString &helper)
{
    if (login.problem != Problem::None || !login.password.isEmpty() || helper.isEmpty())
        return;
    login.helper = helper;
    if (!isHelperName(helper))
        login.problem = Problem::InvalidHelper;
}

ImportedLogin loginFor(const QString &key, const QJsonValue &value, const QString &helper)
{
    ImportedLogin login{ .key = key };
    setRegistryFromKey(login, key);
    if (login.problem == Problem::None) {
        if (value.isObject())
            setFromEntry(login, value.toObject());
        else
            login.problem = Problem::BrokenEntry;
    }
    setHelper(login, helper);
    checkLogin(login);
    return login;
}

/// What entries of the same registry have in common.
QString hostOf(const QString &key)
{
    ImportedLogin login;
    setRegistryFromKey(login, key);
    return login.registry ? login.registry->label() : key;
}

/// Returns whether there was room for it.
bool add(ImportedLogins &found, ImportedLogin login)
{
    if (found.logins.size() >= ImportedLogins::maxLogins) {
        found.problem = ImportedLogins::Problem::TooManyLogins;
        return false;
    }
    found.logins.push_back(std::move(login));
    return true;
}

bool isLogin(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return std::ranges::any_of(
        std::initializer_list<QLatin1StringView>{ "auth"_L1, "username"_L1, "password"_L1,
                                                  "identitytoken"_L1, "email"_L1 },
        [&object](QLatin1StringView field) { return object.contains(field); });
}

} // namespace

bool isConfig(const QJsonObject &object)
{
    return object.contains(authsKey) || object.contains(helpersKey) || object.contains(storeKey);
}

bool isOldConfig(const QJsonObject &object)
{
    return std::any_of(object.begin(), object.end(),
                       [](const QJsonValue &value) { return isLogin(value); });
}

void readConfig(const QJsonObject &object, ImportedLogins &found)
{
    const QJsonObject helpers = object.value(helpersKey).toObject();
    const QString store = object.value(storeKey).toString();
    if (isHelperName(store))
        found.credentialStore = store;
    QHash<QString, QString> helperOf; // the host
    for (auto helper = helpers.begin(); helper != helpers.end(); ++helper)
        helperOf.insert(hostOf(helper.key()), helper.value().toString());

    const QJsonObject auths = object.value(authsKey).toObject();
    QSet<QString> hosts;
    for (auto entry = auths.begin(); entry != auths.end(); ++entry) {
        const QString host = hostOf(entry.key());
        hosts.insert(host);
        // One for this host goes before the one for all.
        if (!add(found, loginFor(entry.key(), entry.value(), helperOf.value(host, store))))
            return;
    }
    for (auto helper = helpers.begin(); helper != helpers.end(); ++helper) {
        const QString name = helper.value().toString();
        if (!hosts.contains(hostOf(helper.key())) && !name.isEmpty()
            && !add(found, loginFor(helper.key(), QJsonObject(), name)))
            return;
    }
}

void readOldConfig(const QJsonObject &object, ImportedLogins &found)
{
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!add(found, loginFor(entry.key(), entry.value(), {})))
            return;
    }
}

} // namespace DockerAuths

} // namespace Purser
