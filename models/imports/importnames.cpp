// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importnames.h"

#include "models/credentials/credentialrules.h"
#include "models/registries/registryadvice.h"

#include <QHash>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLength = CredentialRules::maxNameLength;
/// What a long username leaves of the registry.
constexpr qsizetype minHostLength = 6;

bool isLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// A text as a part of a name: what a name can't have becomes a dash, and none stands beside
/// another mark or at the ends.
QString tidied(QStringView text)
{
    QString part;
    for (const QChar character : text) {
        const bool isMark = !isLetter(character) && !isDigit(character);
        if (!isMark)
            part += character;
        else if (!part.isEmpty() && (isLetter(part.back()) || isDigit(part.back())))
            part += character == u'.' || character == u'_' ? character : QChar(u'-');
    }
    while (!part.isEmpty() && !isLetter(part.back()) && !isDigit(part.back()))
        part.chop(1);
    return part;
}

QString shortened(const QString &part, qsizetype length)
{
    return tidied(part.left(std::max<qsizetype>(length, 0)));
}

/// The word by which people know a registry: the first part of its host that isn't one of those
/// that every other registry has, too.
QString wordFor(const RegistryHost &registry)
{
    if (registry.isDockerHub())
        return u"docker"_s;
    const QString host = registry.url({}).host(QUrl::FullyEncoded);
    if (usualType(registry) == RegistryType::amazonEcr())
        return u"ecr"_s; // after the number of an account
    static const QSet<QString> common{ u"registry"_s, u"docker"_s, u"containers"_s, u"container"_s,
                                       u"images"_s,   u"cr"_s,     u"hub"_s,        u"www"_s };
    const QStringList labels = host.split(u'.');
    // The last label is the top level domain, unless it is the only one.
    for (qsizetype i = 0; i + 1 < labels.size(); ++i) {
        if (!common.contains(labels[i]) && isLetter(labels[i].front()))
            return tidied(labels[i]);
    }
    const QString word = tidied(host);
    return !word.isEmpty() && isLetter(word.front()) ? word : tidied(u"registry-"_s + word);
}

/// Of an email address, the part before the sign.
QString wordFor(const QString &username)
{
    const qsizetype sign = username.indexOf(u'@');
    return tidied(sign > 0 ? QStringView(username).first(sign) : QStringView(username));
}

QString baseOf(const ImportedLogin &login)
{
    if (QString given = shortened(login.name, maxLength);
        !given.isEmpty() && isLetter(given.front()))
        return given;
    QString host = login.registry ? wordFor(*login.registry) : QString();
    QString user = wordFor(login.username);
    if (host.isEmpty() && (user.isEmpty() || !isLetter(user.front())))
        host = u"login"_s;
    if (host.isEmpty())
        return shortened(user, maxLength);
    const qsizetype room = std::max(maxLength - 1 - user.size(), minHostLength);
    host = shortened(host, room);
    user = shortened(user, maxLength - 1 - host.size());
    return user.isEmpty() ? host : host + u'-' + user;
}

class FreeNames
{
public:
    explicit FreeNames(const QStringList &existing)
    {
        for (const QString &name : existing)
            m_taken.insert(name.toCaseFolded());
    }

    /// Returns whether it was free.
    bool take(const QString &name)
    {
        const QString folded = name.toCaseFolded();
        if (m_taken.contains(folded))
            return false;
        m_taken.insert(folded);
        return true;
    }

    QString takeLike(const QString &base)
    {
        if (take(base))
            return base;
        int &number = m_numbers[base.toCaseFolded()];
        number = std::max(number, 1);
        while (true) {
            const QString suffix = u'-' + QString::number(++number);
            QString name = shortened(base, maxLength - suffix.size()) + suffix;
            if (take(name))
                return name;
        }
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers;
};

} // namespace

QStringList proposedNames(const std::vector<ImportedLogin> &logins, const QStringList &existing)
{
    FreeNames names(existing);
    QStringList proposed(qsizetype(logins.size()));
    const auto hasProblem = [](const ImportedLogin &login) {
        return login.problem != ImportedLogin::Problem::None;
    };
    // What the file asks for goes before what is made up.
    for (size_t i = 0; i < logins.size(); ++i) {
        const QString &given = logins[i].name;
        if (!hasProblem(logins[i]) && CredentialRules::validateNewName(given).isValid()
            && names.take(given))
            proposed[qsizetype(i)] = given;
    }
    for (size_t i = 0; i < logins.size(); ++i) {
        if (!hasProblem(logins[i]) && proposed[qsizetype(i)].isEmpty())
            proposed[qsizetype(i)] = names.takeLike(baseOf(logins[i]));
    }
    return proposed;
}

} // namespace Purser
