// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialcolumns.h"

#include "models/credentials/credentialtablemodel.h"
#include "models/notes/expiry.h"

#include <functional>
#include <iterator>
#include <limits>
#include <optional>

namespace Purser {

using namespace Qt::StringLiterals;

using enum CredentialColumns::Column;

namespace {

int compareNames(const CredentialRow &a, const CredentialRow &b)
{
    return a.nameKey.compare(b.nameKey);
}

int compareTypes(const CredentialRow &a, const CredentialRow &b)
{
    return a.type == b.type ? 0 : a.type->label.compare(b.type->label);
}

/// Unknown times stand together, before the others.
quint64 leadingOfTime(const CredentialRow &row)
{
    constexpr quint64 epoch = quint64(1) << 63;
    const std::optional<QDateTime> &time = row.credential.createdAt;
    return time ? epoch + quint64(time->toMSecsSinceEpoch()) : 0;
}

int compareTimes(const CredentialRow &a, const CredentialRow &b)
{
    const quint64 left = leadingOfTime(a);
    const quint64 right = leadingOfTime(b);
    return left < right ? -1 : int(right < left);
}

/// Ids are digits in practice: shorter is smaller, so that they stand in the order of their values.
int compareIds(const CredentialRow &a, const CredentialRow &b)
{
    const QString &left = a.credential.id.text();
    const QString &right = b.credential.id.text();
    return left.size() != right.size() ? (left.size() < right.size() ? -1 : 1)
                                       : left.compare(right);
}

/// The length, and the digits that the id begins with. What is no digit stands before or after all
/// of them, and ends it.
quint64 leadingOfId(const CredentialRow &row)
{
    constexpr int bitsOfLength = 8;
    constexpr int bitsOfDigit = 4;
    const QString &id = row.credential.id.text();
    auto number = quint64(id.size());
    int free = 64 - bitsOfLength;
    for (auto each = id.cbegin(); each != id.cend() && free > 0; ++each) {
        const bool isDigit = *each >= u'0' && *each <= u'9';
        const quint64 digit = isDigit ? quint64(each->unicode() - u'0') + 1 : *each < u'0' ? 0 : 11;
        number = (number << bitsOfDigit) + digit;
        free -= bitsOfDigit;
        if (!isDigit)
            break;
    }
    return number << free;
}

QString dateText(const std::optional<QDateTime> &time)
{
    return time ? QLocale().toString(time->toLocalTime().date(), QLocale::ShortFormat) : QString();
}

// Of the notes: what has none stands last.
constexpr quint64 last = std::numeric_limits<quint64>::max();

int compareNumbers(quint64 left, quint64 right)
{
    return left < right ? -1 : int(right < left);
}

const QString &registryOf(const CredentialRow &row)
{
    static const QString none;
    return row.notes() ? row.notes()->searchable.of(SearchableNotes::Field::Registry) : none;
}

quint64 leadingOfRegistry(const CredentialRow &row)
{
    return registryOf(row).isEmpty() ? last : 0;
}

int compareRegistries(const CredentialRow &a, const CredentialRow &b)
{
    if (const int order = compareNumbers(leadingOfRegistry(a), leadingOfRegistry(b)))
        return order;
    return registryOf(a).compare(registryOf(b));
}

quint64 leadingOfExpiry(const CredentialRow &row)
{
    constexpr quint64 middle = quint64(1) << 63;
    return row.notes() ? middle + quint64(expirySortKey(row.notes()->notes.expires)) : last;
}

quint64 leadingOf(const std::optional<QDateTime> &time)
{
    constexpr quint64 middle = quint64(1) << 63;
    return time ? middle + quint64(time->toMSecsSinceEpoch()) : last;
}

std::optional<QDateTime> lastCheckOf(const CredentialRow &row)
{
    return row.notes() && row.notes()->notes.lastCheck
        ? std::optional(row.notes()->notes.lastCheck->time)
        : std::nullopt;
}

std::optional<QDateTime> passwordChangeOf(const CredentialRow &row)
{
    return row.notes() ? row.notes()->notes.passwordChangedAt : std::nullopt;
}

quint64 leadingOfCheck(const CredentialRow &row)
{
    return leadingOf(lastCheckOf(row));
}

quint64 leadingOfPassword(const CredentialRow &row)
{
    return leadingOf(passwordChangeOf(row));
}

/// Of columns in which the leading number is all that counts.
template<auto leading> int compareLeading(const CredentialRow &a, const CredentialRow &b)
{
    return compareNumbers(leading(a), leading(b));
}

const CredentialColumnInfo columns[] = {
    { .column = NameColumn,
      .settingsName = {},
      .width = 150,
      .title = [] { return CredentialTableModel::tr("Name"); },
      .text = [](const CredentialRow &row) { return row.credential.name; },
      .compare = compareNames },
    { .column = TypeColumn,
      .settingsName = "type"_L1,
      .width = 165,
      .title = [] { return CredentialTableModel::tr("Type"); },
      .text = [](const CredentialRow &row) { return row.credential.type.label(); },
      .compare = compareTypes },
    { .column = CreatedColumn,
      .settingsName = "created"_L1,
      .width = 120,
      .title = [] { return CredentialTableModel::tr("Created"); },
      .text = [](const CredentialRow &row) { return dateText(row.credential.createdAt); },
      .compare = compareTimes,
      .leading = leadingOfTime },
    { .column = IdColumn,
      .settingsName = "id"_L1,
      .title = [] { return CredentialTableModel::tr("ID"); },
      .text = [](const CredentialRow &row) { return row.credential.id.text(); },
      .compare = compareIds,
      .leading = leadingOfId },
    { .column = RegistryColumn,
      .settingsName = "registry"_L1,
      .width = 115,
      .title = [] { return CredentialTableModel::tr("Registry"); },
      .text =
          [](const CredentialRow &row) {
              return row.notes() ? row.notes()->notes.registry : QString();
          },
      .compare = compareRegistries,
      .leading = leadingOfRegistry },
    { .column = ExpiresColumn,
      .settingsName = "expires"_L1,
      .width = 150,
      .title = [] { return CredentialTableModel::tr("Expires"); },
      .text =
          [](const CredentialRow &row) {
              return row.notes()
                  ? QLocale().toString(row.notes()->notes.expires, QLocale::ShortFormat)
                  : QString();
          },
      .compare = compareLeading<leadingOfExpiry>,
      .leading = leadingOfExpiry },
    { .column = CheckedColumn,
      .settingsName = "checked"_L1,
      .width = 190,
      .isShownAtFirst = false,
      //: When a login was last checked, as the title of a column.
      .title = [] { return CredentialTableModel::tr("Checked"); },
      .text = [](const CredentialRow &row) { return dateText(lastCheckOf(row)); },
      .compare = compareLeading<leadingOfCheck>,
      .leading = leadingOfCheck },
    { .column = PasswordColumn,
      .settingsName = "changed"_L1,
      .width = 130,
      .isShownAtFirst = false,
      //: When the password was last changed on this computer, as the title of a column.
      .title = [] { return CredentialTableModel::tr("Changed here"); },
      .text = [](const CredentialRow &row) { return dateText(passwordChangeOf(row)); },
      .compare = compareLeading<leadingOfPassword>,
      .leading = leadingOfPassword },
};
static_assert(std::size(columns) == ColumnCount);

} // namespace

std::span<const CredentialColumnInfo> credentialColumns()
{
    return columns;
}

QList<CredentialColumn> columnsHiddenAtFirst()
{
    QList<CredentialColumn> hidden;
    for (const CredentialColumnInfo &column : columns) {
        if (column.canBeHidden() && !column.isShownAtFirst)
            hidden.append(column.column);
    }
    return hidden;
}

bool isLess(const CredentialRow &a, const CredentialRow &b, CredentialColumn column)
{
    if (const int order = columns[column].compare(a, b))
        return order < 0;
    // Names may come twice; the id makes the order the same every time.
    if (const int order = column == NameColumn ? 0 : compareNames(a, b))
        return order < 0;
    if (const int order = compareIds(a, b))
        return order < 0;
    return std::less<>()(&a, &b); // rows without a usable id
}

} // namespace Purser
