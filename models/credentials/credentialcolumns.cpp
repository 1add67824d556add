// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialcolumns.h"

#include "models/credentials/credentialtablemodel.h"

#include <functional>
#include <iterator>
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

QString dateText(const Credential &credential)
{
    return credential.createdAt
        ? QLocale().toString(credential.createdAt->toLocalTime().date(), QLocale::ShortFormat)
        : QString();
}

const CredentialColumnInfo columns[] = {
    { .column = NameColumn,
      .settingsName = {},
      .width = 230,
      .title = [] { return CredentialTableModel::tr("Name"); },
      .text = [](const Credential &credential) { return credential.name; },
      .compare = compareNames },
    { .column = TypeColumn,
      .settingsName = "type"_L1,
      .width = 175,
      .title = [] { return CredentialTableModel::tr("Type"); },
      .text = [](const Credential &credential) { return credential.type.label(); },
      .compare = compareTypes },
    { .column = CreatedColumn,
      .settingsName = "created"_L1,
      .width = 120,
      .title = [] { return CredentialTableModel::tr("Created"); },
      .text = dateText,
      .compare = compareTimes,
      .leading = leadingOfTime },
    { .column = IdColumn,
      .settingsName = "id"_L1,
      .title = [] { return CredentialTableModel::tr("ID"); },
      .text = [](const Credential &credential) { return credential.id.text(); },
      .compare = compareIds,
      .leading = leadingOfId },
};
static_assert(std::size(columns) == ColumnCount);

} // namespace

std::span<const CredentialColumnInfo> credentialColumns()
{
    return columns;
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
