// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/newlogins.h"

#include "models/files/wholefile.h"
#include "models/imports/csvrows.h"
#include "models/values/async.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <algorithm>
#include <utility>

namespace Purser {

namespace {

enum class Column { Name, Password, Username, Other };

constexpr qint64 maxFileSize = qint64(1024) * 1024;

bool isWord(QByteArrayView cell, QByteArrayView word)
{
    return cell.trimmed().compare(word, Qt::CaseInsensitive) == 0;
}

Column columnOf(QByteArrayView heading)
{
    if (isWord(heading, "name"))
        return Column::Name;
    if (isWord(heading, "password") || isWord(heading, "token"))
        return Column::Password;
    if (isWord(heading, "username") || isWord(heading, "user"))
        return Column::Username;
    return Column::Other;
}

/// Returns the columns if the row is a heading that names names and passwords, each once.
QList<Column> headingOf(const CsvRow &row)
{
    QList<Column> columns;
    for (const QByteArray &cell : row.fields)
        columns.append(columnOf(cell));
    const bool isHeading = !row.hasBrokenQuotes && columns.count(Column::Name) == 1
        && columns.count(Column::Password) == 1 && columns.count(Column::Username) <= 1;
    return isHeading ? columns : QList<Column>();
}

bool isEmpty(const CsvRow &row)
{
    return std::ranges::all_of(row.fields, [](QByteArrayView cell) {
        return std::ranges::all_of(cell, [](char byte) { return byte == ' '; });
    });
}

/// Returns nothing for a row with broken quotes, too few or too many cells: which of them is the
/// password is uncertain.
NewLoginRow loginFor(const CsvRow &row, const QList<Column> &columns)
{
    NewLoginRow login;
    if (row.hasBrokenQuotes || row.fields.size() != columns.size())
        return login;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QByteArray &cell = row.fields[i];
        switch (columns[i]) {
        case Column::Name:
            login.name = QString::fromUtf8(cell).trimmed();
            break;
        case Column::Password:
            login.login.password = Secret::fromUtf8(cell);
            break;
        case Column::Username:
            if (const QString username = QString::fromUtf8(cell).trimmed(); !username.isEmpty())
                login.login.username = username;
            break;
        case Column::Other:
            break;
        }
    }
    return login;
}

std::vector<NewLoginRow> namedLogins(const std::vector<CsvRow> &rows, size_t first,
                                     const QList<Column> &columns)
{
    std::vector<NewLoginRow> logins;
    for (size_t i = first; i < rows.size(); ++i) {
        NewLoginRow login = loginFor(rows[i], columns);
        if (!login.name.isEmpty())
            logins.push_back(std::move(login));
    }
    return logins;
}

/// An empty line stands for a credential without a password, so that the others stay in order.
std::vector<NewLoginRow> orderedLogins(const std::vector<CsvRow> &rows)
{
    const bool hasHeading = columnOf(rows.front().fields.constFirst()) == Column::Password;
    std::vector<NewLoginRow> logins;
    for (size_t i = hasHeading ? 1 : 0; i < rows.size(); ++i)
        logins.push_back(isEmpty(rows[i]) ? NewLoginRow()
                                          : loginFor(rows[i], { Column::Password }));
    return logins;
}

/// The lines as they are in the clipboard, from the first to the last that isn't empty. Quotes are
/// part of the passwords.
std::vector<CsvRow> tabbedRows(QByteArrayView text)
{
    std::vector<CsvRow> rows;
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        QByteArrayView line = end < 0 ? text : text.first(end);
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        CsvRow row;
        for (qsizetype tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t')) {
            row.fields.append(line.first(tab).toByteArray());
            line = line.sliced(tab + 1);
        }
        row.fields.append(line.toByteArray());
        if (!rows.empty() || !isEmpty(row))
            rows.push_back(std::move(row));
    }
    while (!rows.empty() && isEmpty(rows.back()))
        rows.pop_back();
    return rows;
}

} // namespace

std::vector<NewLoginRow> readNewLoginsCsv(QByteArrayView table)
{
    if (table.startsWith("\xEF\xBB\xBF")) // byte order mark
        table = table.sliced(3);
    for (const char separator : { ',', ';' }) {
        std::vector<CsvRow> rows;
        QList<Column> columns;
        for (CsvRows reader(table, separator); !reader.atEnd();) {
            CsvRow row = reader.next();
            if (isEmpty(row))
                continue;
            if (rows.empty()) {
                columns = headingOf(row);
                if (columns.isEmpty())
                    break;
            }
            rows.push_back(std::move(row));
        }
        if (!rows.empty())
            return namedLogins(rows, 1, columns);
    }
    return {};
}

std::vector<NewLoginRow> readPastedLogins(QByteArrayView table)
{
    if (std::vector<NewLoginRow> logins = readNewLoginsCsv(table); !logins.empty())
        return logins;
    const std::vector<CsvRow> rows = tabbedRows(table);
    if (rows.empty())
        return {};
    if (const QList<Column> columns = headingOf(rows.front()); !columns.isEmpty())
        return namedLogins(rows, 1, columns);
    switch (rows.front().fields.size()) {
    case 1:
        return orderedLogins(rows);
    case 2:
        return namedLogins(rows, 0, { Column::Name, Column::Password });
    default: // which column is which would be a guess
        return {};
    }
}

bool isInOrder(const std::vector<NewLoginRow> &table)
{
    return !table.empty() && table.front().name.isEmpty();
}

std::vector<NewLogin> loginsFor(const QStringList &names, const std::vector<NewLoginRow> &table)
{
    if (isInOrder(table) && qsizetype(table.size()) != names.size())
        return {};
    QHash<QString, const NewLogin *> byName;
    for (const NewLoginRow &row : table)
        byName.insert(row.name, byName.contains(row.name) ? nullptr : &row.login);
    std::vector<NewLogin> logins;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const NewLogin *login = isInOrder(table) ? &table[size_t(i)].login : byName.value(names[i]);
        logins.push_back(login ? NewLogin{ login->username, login->password.clone() } : NewLogin());
    }
    return logins;
}

QFuture<std::unique_ptr<std::vector<NewLoginRow>>> readNewLoginsFile(const QString &file)
{
    return onPool([file] {
        std::unique_ptr<std::vector<NewLoginRow>> logins;
        std::optional<QByteArray> bytes = readWholeFile(file, maxFileSize);
        if (!bytes)
            return logins;
        if (QByteArrayView(*bytes).isValidUtf8())
            logins = std::make_unique<std::vector<NewLoginRow>>(readNewLoginsCsv(*bytes));
        bytes->fill('\0');
        return logins;
    });
}

} // namespace Purser
