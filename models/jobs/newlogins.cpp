// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/newlogins.h"

#include "models/files/wholefile.h"
#include "models/imports/csvrows.h"
#include "models/values/async.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

enum class Column { Name, Password, Username };

constexpr qint64 maxFileSize = qint64(1024) * 1024;

std::optional<Column> columnOf(QByteArrayView heading)
{
    const QString name = QString::fromUtf8(heading).trimmed().toCaseFolded();
    if (name == u"name"_s)
        return Column::Name;
    if (name == u"password"_s || name == u"token"_s)
        return Column::Password;
    if (name == u"username"_s || name == u"user"_s)
        return Column::Username;
    return std::nullopt;
}

/// Returns the columns that the first row names, or an empty list if it names none.
QList<Column> headingOf(const CsvRow &row)
{
    QList<Column> columns;
    for (const QByteArray &cell : row.fields) {
        const std::optional<Column> column = columnOf(cell);
        if (!column || columns.contains(*column))
            return {};
        columns.append(*column);
    }
    return columns.contains(Column::Password) ? columns : QList<Column>();
}

QList<Column> usualColumns(qsizetype count)
{
    if (count == 1)
        return { Column::Password };
    return count == 2 ? QList{ Column::Name, Column::Password }
                      : QList{ Column::Name, Column::Password, Column::Username };
}

bool isEmpty(const CsvRow &row)
{
    return std::ranges::all_of(row.fields,
                               [](const QByteArray &cell) { return cell.trimmed().isEmpty(); });
}

/// Reads rows as they are in the clipboard: quotes are a part of the passwords.
class TabbedRows
{
public:
    explicit TabbedRows(QByteArrayView text)
        : m_text(text)
    { }

    bool atEnd() const { return m_text.isEmpty(); }

    CsvRow next()
    {
        const qsizetype end = m_text.indexOf('\n');
        QByteArrayView line = end < 0 ? m_text : m_text.first(end);
        m_text = end < 0 ? QByteArrayView() : m_text.sliced(end + 1);
        if (line.endsWith('\r'))
            line.chop(1);
        CsvRow row;
        for (qsizetype tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t')) {
            row.fields.append(line.first(tab).toByteArray());
            line = line.sliced(tab + 1);
        }
        row.fields.append(line.toByteArray());
        return row;
    }

private:
    QByteArrayView m_text;
};

NewLoginRow loginFor(const CsvRow &row, const QList<Column> &columns)
{
    NewLoginRow login;
    for (qsizetype i = 0; i < std::min(row.fields.size(), columns.size()); ++i) {
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
        }
    }
    return login;
}

template<typename Rows> std::vector<NewLoginRow> readRows(Rows rows)
{
    std::vector<NewLoginRow> logins;
    QList<Column> heading;
    bool isFirst = true;
    while (!rows.atEnd()) {
        const CsvRow row = rows.next();
        if (row.hasBrokenQuotes
            || isEmpty(row)) // with broken quotes, which cell is which is uncertain
            continue;
        if (std::exchange(isFirst, false)) {
            heading = headingOf(row);
            if (!heading.isEmpty())
                continue;
        }
        const QList<Column> columns = heading.isEmpty() ? usualColumns(row.fields.size()) : heading;
        NewLoginRow login = loginFor(row, columns);
        if (!columns.contains(Column::Name) || !login.name.isEmpty())
            logins.push_back(std::move(login));
    }
    return logins;
}

/// Returns true if the first row that isn't empty names several columns.
bool hasHeading(QByteArrayView table, char separator)
{
    for (CsvRows rows(table, separator); !rows.atEnd();) {
        const CsvRow row = rows.next();
        if (!isEmpty(row))
            return !row.hasBrokenQuotes && headingOf(row).size() > 1;
    }
    return false;
}

} // namespace

std::vector<NewLoginRow> readNewLogins(QByteArrayView table)
{
    if (table.startsWith("\xEF\xBB\xBF")) // byte order mark
        table = table.sliced(3);
    for (const char separator : { ',', ';' }) {
        if (hasHeading(table, separator))
            return readRows(CsvRows(table, separator));
    }
    return readRows(TabbedRows(table));
}

QFuture<std::unique_ptr<std::vector<NewLoginRow>>> readNewLoginsFile(const QString &file)
{
    return onPool([file] {
        std::unique_ptr<std::vector<NewLoginRow>> logins;
        std::optional<QByteArray> bytes = readWholeFile(file, maxFileSize);
        if (!bytes)
            return logins;
        if (QByteArrayView(*bytes).isValidUtf8())
            logins = std::make_unique<std::vector<NewLoginRow>>(readNewLogins(*bytes));
        bytes->fill('\0');
        return logins;
    });
}

} // namespace Purser
