// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/logincsv.h"

#include "models/imports/csvrows.h"
#include "models/registries/registryadvice.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;
using Problem = ImportedLogin::Problem;

namespace LoginCsv {

namespace {

const QStringList requiredColumns{ u"name"_s, u"username"_s, u"password"_s };
const QStringList knownColumns{ u"name"_s,     u"username"_s, u"password"_s, u"type"_s,
                                u"registry"_s, u"expires"_s,  u"owner"_s,    u"note"_s };

/// Which field of a row is which column.
struct Header
{
    QHash<QString, qsizetype> places{};
    qsizetype size = 0;

    bool has(const QString &column) const { return places.contains(column); }
};

Header headerOf(QByteArrayView text, char separator)
{
    CsvRows reader(text, separator);
    const CsvRow row = reader.next();
    Header header;
    header.size = row.fields.size();
    for (qsizetype i = 0; i < row.fields.size() && !row.hasBrokenQuotes; ++i) {
        const QString column = QString::fromUtf8(row.fields[i]).trimmed().toLower();
        if (knownColumns.contains(column) && !header.has(column))
            header.places.insert(column, i);
    }
    return header;
}

QByteArrayView withoutByteOrderMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text;
}

char separatorOf(QByteArrayView text)
{
    const Header commas = headerOf(text, ',');
    const Header semicolons = headerOf(text, ';');
    return semicolons.places.size() > commas.places.size() ? ';' : ',';
}

std::optional<RegistryType> typeOf(const QString &text)
{
    const QString wireName = text.toUpper().replace(u' ', u'_').replace(u'-', u'_');
    const QList<RegistryType> choices = RegistryType::choices();
    const auto known = std::ranges::find(choices, wireName, &RegistryType::wireName);
    return known == choices.end() ? std::nullopt : std::optional(*known);
}

/// Keeps the first problem: mending it shows the next one.
void setProblem(ImportedLogin &login, Problem problem, const QString &detail)
{
    if (login.problem != Problem::None)
        return;
    login.problem = problem;
    login.detail = detail;
}

ImportedLogin loginFor(const CsvRow &row, const Header &header)
{
    ImportedLogin login{ .line = row.line };
    bool isUtf8 = true;
    const auto bytes = [&](const QString &column) {
        const qsizetype place = header.places.value(column, -1);
        return place >= 0 && place < row.fields.size() ? QByteArrayView(row.fields[place])
                                                       : QByteArrayView();
    };
    const auto text = [&](const QString &column) {
        isUtf8 = isUtf8 && bytes(column).isValidUtf8();
        return QString::fromUtf8(bytes(column)).trimmed();
    };
    login.name = text(u"name"_s);
    text(u"username"_s); // checks it; spaces belong to it, as to the password
    login.username = QString::fromUtf8(bytes(u"username"_s));
    login.owner = text(u"owner"_s);
    login.note = text(u"note"_s);
    if (row.hasBrokenQuotes || row.fields.size() > header.size) {
        login.problem = row.hasBrokenQuotes ? Problem::BrokenQuotes : Problem::TooManyFields;
        return login; // which field is which is uncertain, so there is no password either
    }
    login.password = Secret::fromUtf8(bytes(u"password"_s));
    if (const QString registry = text(u"registry"_s); !registry.isEmpty()) {
        login.registry = RegistryHost::fromText(registry);
        if (login.registry)
            login.type = usualType(*login.registry);
        else
            setProblem(login, Problem::InvalidRegistry, registry);
    }
    if (const QString type = text(u"type"_s); !type.isEmpty()) {
        if (const auto known = typeOf(type))
            login.type = *known;
        else
            setProblem(login, Problem::InvalidType, type);
    }
    if (const QString expires = text(u"expires"_s); !expires.isEmpty()) {
        login.expires = QDate::fromString(expires, Qt::ISODate);
        if (login.expires.toString(Qt::ISODate) != expires || login.expires.year() < 1) {
            login.expires = {};
            setProblem(login, Problem::InvalidDate, expires);
        }
    }
    if (!isUtf8) {
        login.problem = Problem::NotUtf8;
        login.detail.clear();
    }
    checkLogin(login);
    return login;
}

bool isEmpty(const CsvRow &row)
{
    return !row.hasBrokenQuotes && std::ranges::all_of(row.fields, [](const QByteArray &field) {
        return field.trimmed().isEmpty();
    });
}

} // namespace

bool hasHeader(QByteArrayView text)
{
    text = withoutByteOrderMark(text);
    const Header header = headerOf(text, separatorOf(text));
    return header.has(u"username"_s) && header.has(u"password"_s);
}

ImportedLogins read(QByteArrayView text)
{
    text = withoutByteOrderMark(text);
    ImportedLogins found{ .format = ImportedLogins::Format::Csv };
    const char separator = separatorOf(text);
    const Header header = headerOf(text, separator);
    QStringList missing = requiredColumns;
    missing.removeIf([&header](const QString &column) { return header.has(column); });
    if (!missing.isEmpty()) {
        found.problem = ImportedLogins::Problem::MissingColumns;
        found.detail = missing.join(u", "_s);
        return found;
    }
    CsvRows reader(text, separator);
    reader.next(); // the header
    while (!reader.atEnd()) {
        const CsvRow row = reader.next();
        if (isEmpty(row))
            continue;
        if (found.logins.size() == ImportedLogins::maxLogins) {
            found.problem = ImportedLogins::Problem::TooManyLogins;
            found.line = row.line;
            break;
        }
        found.logins.push_back(loginFor(row, header));
    }
    return found;
}

} // namespace LoginCsv

} // namespace Purser
