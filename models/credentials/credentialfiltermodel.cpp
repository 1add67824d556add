// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialfiltermodel.h"

#include "models/text/textmatch.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <unordered_set>
#include <utility>

namespace Purser {

namespace {

using Rows = std::vector<const CredentialRow *>;
using Positions = std::vector<int>;

// More signals than these take views longer than a reset does.
constexpr size_t maxRuns = 100;

struct Run
{
    int first;
    int last;
};

std::vector<Run> runsOf(const Positions &positions)
{
    std::vector<Run> runs;
    for (const int position : positions) {
        if (!runs.empty() && runs.back().last == position - 1)
            runs.back().last = position;
        else
            runs.push_back({ position, position });
    }
    return runs;
}

Rows without(const Rows &rows, const Positions &positions)
{
    Rows left;
    left.reserve(rows.size());
    auto from = rows.begin();
    for (const int position : positions) {
        left.insert(left.end(), from, rows.begin() + position);
        from = rows.begin() + position + 1;
    }
    left.insert(left.end(), from, rows.end());
    return left;
}

/// Whether going through all of `rows` is faster than looking for each of `some` in them.
bool areMany(const Rows &some, const Rows &rows)
{
    constexpr size_t comparisonsOfASearch = 16;
    return some.size() > rows.size() / comparisonsOfASearch;
}

/// Both are sorted by `isBefore`.
template<typename IsBefore> Rows with(const Rows &rows, const Rows &more, IsBefore isBefore)
{
    Rows all;
    all.reserve(rows.size() + more.size());
    if (areMany(more, rows)) {
        std::ranges::merge(rows, more, std::back_inserter(all), isBefore);
        return all;
    }
    auto from = rows.begin();
    for (const CredentialRow *row : more) {
        const auto place = std::lower_bound(from, rows.end(), row, isBefore);
        all.insert(all.end(), from, place);
        all.push_back(row);
        from = place;
    }
    all.insert(all.end(), from, rows.end());
    return all;
}

/// Where `some` of the rows are, which are sorted by `isBefore`.
template<typename IsBefore>
Positions positionsIn(const Rows &rows, const Rows &some, IsBefore isBefore)
{
    Positions positions;
    positions.reserve(some.size());
    if (some.size() == rows.size()) {
        positions.resize(rows.size());
        std::iota(positions.begin(), positions.end(), 0);
        return positions;
    }
    if (areMany(some, rows)) {
        const std::unordered_set<const CredentialRow *> wanted(some.begin(), some.end());
        for (size_t i = 0; i < rows.size(); ++i) {
            if (wanted.contains(rows[i]))
                positions.push_back(int(i));
        }
        return positions;
    }
    for (const CredentialRow *row : some)
        positions.push_back(int(std::ranges::lower_bound(rows, row, isBefore) - rows.begin()));
    std::ranges::sort(positions);
    return positions;
}

} // namespace

CredentialFilterModel::CredentialFilterModel(CredentialTableModel &credentials, QObject *parent)
    : QAbstractTableModel(parent)
    , m_credentials(credentials)
{
    QList<CredentialRowChange> rows;
    for (const CredentialRowPointer &row : credentials.rows())
        rows.append(CredentialRowChange{ .after = row });
    sortByName(rows);
    apply(rows);
    connect(&credentials, &CredentialTableModel::rowsChanged, this, &CredentialFilterModel::apply);
    connect(&credentials, &QAbstractItemModel::headerDataChanged, this,
            &QAbstractItemModel::headerDataChanged);
}

void CredentialFilterModel::setCellText(std::function<QString(const QModelIndex &)> cellText)
{
    m_cellText = std::move(cellText);
}

void CredentialFilterModel::setSearch(const QString &text)
{
    NotesQuery query(text);
    if (query == m_query)
        return;
    m_query = std::move(query);
    m_wordsOfTypes.clear();
    const QStringList &words = m_query.words();
    m_numbers.resize(words.size());
    for (qsizetype i = 0; i < words.size(); ++i)
        m_numbers.setBit(i, isNumber(words[i]));
    filterAll();
}

void CredentialFilterModel::setNotesFilter(NotesFilter filter)
{
    if (filter == m_notesFilter)
        return;
    m_notesFilter = filter;
    filterAll();
}

void CredentialFilterModel::setExpiryRule(const QDate &today, int warningDays)
{
    if (today == m_today && warningDays == m_warningDays)
        return;
    m_today = today;
    m_warningDays = warningDays;
    if (m_notesFilter != NotesFilter::All)
        filterAll();
}

Expiry CredentialFilterModel::expiryAt(int row) const
{
    const RowNotes *notes = rowAt(row)->notes();
    return notes ? Expiry::of(notes->notes.expires, m_today, m_warningDays) : Expiry();
}

NotesCounts CredentialFilterModel::counts() const
{
    NotesCounts counts{ .all = m_credentials.rowCount(), .neverChecked = m_credentials.rowCount() };
    const RowNotesById &all = m_credentials.notes();
    for (auto each = all.cbegin(); each != all.cend(); ++each) {
        if (m_credentials.rowOf(each.key()) < 0)
            continue;
        const auto isCounted = [&](NotesFilter filter) {
            return Purser::isShown(filter, each.value()->notes, m_today, m_warningDays) ? 1 : 0;
        };
        counts.expiring += isCounted(NotesFilter::Expiring);
        counts.expired += isCounted(NotesFilter::Expired);
        counts.loginRefused += isCounted(NotesFilter::LoginRefused);
        counts.neverChecked -= 1 - isCounted(NotesFilter::NeverChecked);
    }
    return counts;
}

bool CredentialFilterModel::hasNotes() const
{
    const RowNotesById &all = m_credentials.notes();
    return std::any_of(all.keyBegin(), all.keyEnd(),
                       [this](const CredentialId &id) { return m_credentials.rowOf(id) >= 0; });
}

/// Makes m_shown those that are to be shown now.
void CredentialFilterModel::filterAll()
{
    // What was shown and what will be are both in the order of all rows.
    Rows rows;
    Positions leaving;
    Positions entering;
    size_t before = 0;
    const Rows all = inOrderOfView(m_sorted);
    for (size_t i = 0; i < all.size(); ++i) {
        fetchAhead(all, i);
        const CredentialRow *row = all[i];
        const bool wasShown = before < m_shown.size() && m_shown[before] == row;
        const bool isShownNow = isShown(*row);
        if (wasShown && !isShownNow)
            leaving.push_back(int(before));
        if (!wasShown && isShownNow)
            entering.push_back(int(rows.size()));
        if (isShownNow)
            rows.push_back(row);
        before += wasShown ? 1 : 0;
    }
    show(leaving, rows, entering);
}

int CredentialFilterModel::rowOf(const CredentialId &id) const
{
    const int row = m_credentials.rowOf(id);
    return row < 0 ? -1 : positionOf(m_credentials.rows()[row].data());
}

void CredentialFilterModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= CredentialColumns::ColumnCount
        || (column == m_column && order == m_order))
        return;
    m_order = order;
    if (column != m_column) {
        m_column = CredentialColumn(column);
        sortAll();
    }
    rearrange(inOrderOfView(found(m_sorted)));
}

/// The leading numbers are compared where they stand, so that most comparisons look into no row.
void CredentialFilterModel::sortAll()
{
    const auto leading = credentialColumns()[size_t(m_column)].leading;
    std::vector<std::pair<quint64, const CredentialRow *>> keys;
    keys.reserve(m_sorted.size());
    for (const CredentialRow *row : m_sorted)
        keys.emplace_back(leading ? leading(*row) : 0, row);
    std::ranges::sort(keys, [this](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : isLess(*a.second, *b.second, m_column);
    });
    std::ranges::transform(keys, m_sorted.begin(), [](const auto &key) { return key.second; });
}

/// Takes over what the source has changed, when it has changed it: until then, all rows are as they
/// were, and `changes` keeps those alive that are gone.
void CredentialFilterModel::apply(const QList<CredentialRowChange> &changes)
{
    Rows gone;
    Rows came;
    std::vector<std::pair<const CredentialRow *, const CredentialRow *>> replaced; // and shown
    for (const auto &[before, after] : changes) {
        if (before)
            gone.push_back(before.data());
        if (after)
            came.push_back(after.data());
        if (before && after && isShown(*before) && isShown(*after))
            replaced.emplace_back(before.data(), after.data());
    }
    const auto isLower = [this](const CredentialRow *a, const CredentialRow *b) {
        return isLess(*a, *b, m_column);
    };
    const auto isEarlier = [this](const CredentialRow *a, const CredentialRow *b) {
        return isBefore(a, b);
    };
    if (m_column != CredentialColumns::NameColumn) // by which they are sorted
        std::ranges::sort(came, isLower);
    m_sorted = with(without(m_sorted, positionsIn(m_sorted, gone, isLower)), came, isLower);

    const Rows goneOfShown = found(gone);
    const Rows cameToShown = inOrderOfView(found(came));
    const Rows rows = !showsAll()
        ? with(without(m_shown, positionsIn(m_shown, goneOfShown, isEarlier)), cameToShown,
               isEarlier)
        : inOrderOfView(m_sorted);
    Rows leaving = goneOfShown;
    Rows entering = cameToShown;
    Rows changed;
    if (!replaced.empty()) {
        std::unordered_set<const CredentialRow *> staying;
        for (const auto &[before, after] : replaced) {
            staying.insert({ before, after });
            changed.push_back(after);
        }
        const auto stays = [&](const CredentialRow *row) { return staying.contains(row); };
        std::erase_if(leaving, stays);
        std::erase_if(entering, stays);
    }
    const Positions left = positionsIn(m_shown, leaving, isEarlier);
    std::vector<int> places;
    places.reserve(replaced.size());
    for (const auto &[before, after] : replaced)
        places.push_back(positionOf(before));
    for (size_t i = 0; i < places.size(); ++i)
        m_shown[size_t(places[i])] = changed[i];
    show(left, rows, positionsIn(rows, entering, isEarlier));
    emitDataChanged(positionsIn(m_shown, changed, isEarlier));
}

/// Those of `rows` that search and filter leave.
CredentialFilterModel::Rows CredentialFilterModel::found(const Rows &rows) const
{
    if (showsAll())
        return rows;
    Rows found;
    std::ranges::copy_if(rows, std::back_inserter(found),
                         [this](const CredentialRow *row) { return isShown(*row); });
    return found;
}

bool CredentialFilterModel::isShown(const CredentialRow &row) const
{
    if (!isFound(row))
        return false;
    if (m_notesFilter == NotesFilter::All)
        return true;
    static const CredentialNotes none;
    const RowNotes *notes = row.notes();
    return Purser::isShown(m_notesFilter, notes ? notes->notes : none, m_today, m_warningDays);
}

bool CredentialFilterModel::isFound(const CredentialRow &row) const
{
    const RowNotes *notes = row.notes();
    if (m_query.hasFields() && (!notes || !m_query.matchesFields(notes->searchable)))
        return false;
    const QStringList &words = m_query.words();
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        const auto isInId = [&] {
            return (!row.isIdNumber || m_numbers.testBit(i)) && row.foldedId().contains(word);
        };
        if (!row.foldedName().contains(word) && !wordsOf(row.type).testBit(i) && !isInId()
            && !(notes && notes->searchable.contains(word)))
            return false;
    }
    return true;
}

/// Which of the words are in the type; looked for once in each of them.
const QBitArray &CredentialFilterModel::wordsOf(const CredentialRowTypePointer &type) const
{
    const QStringList &all = m_query.words();
    QBitArray &words = m_wordsOfTypes[type];
    if (words.isEmpty()) {
        words.resize(all.size());
        for (qsizetype i = 0; i < all.size(); ++i)
            words.setBit(i, type->searchText.contains(all[i]));
    }
    return words;
}

bool CredentialFilterModel::isBefore(const CredentialRow *a, const CredentialRow *b) const
{
    return m_order == Qt::AscendingOrder ? isLess(*a, *b, m_column) : isLess(*b, *a, m_column);
}

/// -1 when it is not shown.
int CredentialFilterModel::positionOf(const CredentialRow *row) const
{
    const auto place = std::ranges::lower_bound(
        m_shown, row,
        [this](const CredentialRow *a, const CredentialRow *b) { return isBefore(a, b); });
    return place != m_shown.end() && *place == row ? int(place - m_shown.begin()) : -1;
}

/// `rows` are ascending.
CredentialFilterModel::Rows CredentialFilterModel::inOrderOfView(Rows rows) const
{
    if (m_order == Qt::DescendingOrder)
        std::ranges::reverse(rows);
    return rows;
}

/// Shows `rows`, with the cheapest signals that tell it: the rows at `leaving` go, the others come
/// into the order that they have in `rows`, and those at `entering` there are new.
void CredentialFilterModel::show(const Positions &leaving, const Rows &rows,
                                 const Positions &entering)
{
    std::vector<Run> going = runsOf(leaving);
    const std::vector<Run> coming = runsOf(entering);
    if (going.size() + coming.size() > maxRuns) {
        beginResetModel();
        m_shown = rows;
        endResetModel();
        return;
    }
    // From the end, so that the rows before them keep their numbers.
    std::ranges::reverse(going);
    for (const auto &[first, last] : going) {
        beginRemoveRows({}, first, last);
        m_shown.erase(m_shown.begin() + first, m_shown.begin() + last + 1);
        endRemoveRows();
    }
    rearrange(without(rows, entering));
    for (const auto &[first, last] : coming) {
        beginInsertRows({}, first, last);
        m_shown.insert(m_shown.begin() + first, rows.begin() + first, rows.begin() + last + 1);
        endInsertRows();
    }
}

/// The same rows in another order.
void CredentialFilterModel::rearrange(const Rows &rows)
{
    if (rows == m_shown)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const Rows former = std::exchange(m_shown, rows);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &each : before)
        after.append(index(positionOf(former[size_t(each.row())]), each.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void CredentialFilterModel::emitDataChanged(const Positions &positions)
{
    std::vector<Run> runs = runsOf(positions);
    if (runs.size() > maxRuns)
        runs = { { positions.front(), positions.back() } };
    for (const auto &[first, last] : runs)
        Q_EMIT dataChanged(index(first, 0), index(last, CredentialColumns::ColumnCount - 1));
}

int CredentialFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int CredentialFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(CredentialColumns::ColumnCount);
}

QVariant CredentialFilterModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == Qt::AccessibleTextRole && m_cellText
        ? m_cellText(index)
        : CredentialTableModel::cellData(*rowAt(index.row()), index.column(), role);
}

Qt::ItemFlags CredentialFilterModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isReadable = index.isValid() && !at(index.row()).id.isNull();
    return isReadable ? flags : flags & ~Qt::ItemIsSelectable;
}

QVariant CredentialFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_credentials.headerData(section, orientation, role);
}

} // namespace Purser
