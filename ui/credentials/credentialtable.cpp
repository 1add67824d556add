// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialtable.h"

#include "models/credentials/credentialcolumns.h"
#include "models/credentials/credentialfiltermodel.h"
#include "ui/credentials/celldelegate.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace Purser {

namespace {

constexpr int markMilliseconds = 2000;

} // namespace

CredentialTable::CredentialTable(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Credentials"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // rows can stay where they are
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isUpdatingGeometries)
            m_heldScroll = std::min(m_heldScroll, value);
    });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new CellDelegate(this));
    // Fixed sizes: asking every row for its own takes seconds on long lists.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::scaledToFont(Theme::rowHeight));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_mark.setDuration(markMilliseconds);
    m_mark.setStartValue(1.0);
    m_mark.setEndValue(0.0);
    m_mark.setEasingCurve(QEasingCurve::InCubic); // stands, and then goes
    connect(&m_mark, &QVariantAnimation::valueChanged, this, &CredentialTable::updateMark);
    connect(&m_mark, &QVariantAnimation::finished, this, [this] {
        updateMark();
        m_marked = CredentialId();
    });
}

void CredentialTable::highlight(const CredentialId &id)
{
    m_mark.stop();
    updateMark();
    m_marked = id;
    const bool isAnimated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_mark.setStartValue(1.0);
    m_mark.setEndValue(isAnimated ? 0.0 : 1.0);
    m_mark.start();
}

double CredentialTable::highlightOpacity(const CredentialId &id) const
{
    const bool isMarked = m_mark.state() == QAbstractAnimation::Running && id == m_marked;
    return isMarked ? m_mark.currentValue().toDouble() : 0;
}

void CredentialTable::updateMark()
{
    updateRow(m_model ? m_model->rowOf(m_marked) : -1);
}

void CredentialTable::updateRow(int row)
{
    if (row < 0)
        return;
    const QRect line = visualRect(m_model->index(row, 0));
    viewport()->update(0, line.top(), viewport()->width(), line.height());
}

void CredentialTable::setFilterModel(CredentialFilterModel *model)
{
    m_columnLayout = columnLayout();
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    setSortingEnabled(false);
    // Before and after the view's own handling of a reset, which forgets everything.
    if (model)
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CredentialTable::remember);
    setModel(model);
    // QAbstractItemView::setModel() makes a new selection model, in each of the headers, too, and
    // leaves the former one to live as long as the view.
    for (QItemSelectionModel *former : findChildren<QItemSelectionModel *>()) {
        if (former != selectionModel())
            delete former;
    }
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &CredentialTable::restore);
    horizontalHeader()->setSortIndicatorShown(true); // each title has room for it
    for (const CredentialColumnInfo &column : credentialColumns()) {
        if (column.width > 0) // what the user makes of it is remembered
            setColumnWidth(column.column,
                           std::max(Theme::scaledToFont(column.width),
                                    horizontalHeader()->sectionSizeHint(column.column)));
    }
    // What this computer remembers stands before what seldom matters.
    for (const auto column :
         { CredentialTableModel::CreatedColumn, CredentialTableModel::IdColumn })
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column),
                                        horizontalHeader()->count() - 1);
    horizontalHeader()->setSortIndicator(CredentialTableModel::NameColumn, Qt::AscendingOrder);
    setColumnLayout(m_columnLayout);
    setSortingEnabled(true); // which sorts, once
}

void CredentialTable::remember()
{
    m_selectedBefore.clear();
    m_selectedBefore.reserve(selectedCount());
    visitSelectedRows([this](int row) { m_selectedBefore.insert(m_model->rowAt(row)); });
    m_currentBefore =
        currentIndex().isValid() ? m_model->at(currentIndex().row()).id : CredentialId();
    m_scrolledBefore = verticalScrollBar()->value();
    m_heldScroll = 0;
}

void CredentialTable::restore()
{
    // A range for each run of rows, and not for each row, as selecting many ranges takes quadratic
    // time; and of whole rows, as the selection model would make them whole one by one.
    QItemSelection selection;
    const int count = m_selectedBefore.isEmpty() ? 0 : m_model->rowCount();
    for (int row = 0; row < count; ++row) {
        const int first = row;
        while (row < count && m_selectedBefore.contains(m_model->rowAt(row)))
            ++row;
        if (row > first)
            selection.append(
                { m_model->index(first, 0), m_model->index(row - 1, m_model->columnCount() - 1) });
    }
    m_selectedBefore.clear();
    if (const int row = m_model->rowOf(m_currentBefore); row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    verticalScrollBar()->setValue(m_scrolledBefore);
    Q_EMIT selectionUpdated();
}

QByteArray CredentialTable::columnLayout() const
{
    return m_model ? horizontalHeader()->saveState() : m_columnLayout;
}

void CredentialTable::setColumnLayout(const QByteArray &layout)
{
    m_columnLayout = layout;
    if (m_model && horizontalHeader()->restoreState(layout) && isSortingEnabled())
        sortByColumn(horizontalHeader()->sortIndicatorSection(),
                     horizontalHeader()->sortIndicatorOrder());
    hideColumns();
}

void CredentialTable::setHiddenColumns(const QList<CredentialTableModel::Column> &columns)
{
    m_hiddenColumns = columns;
    hideColumns();
}

void CredentialTable::hideColumns()
{
    if (!m_model)
        return;
    for (const CredentialColumnInfo &column : credentialColumns()) {
        if (column.canBeHidden())
            setColumnHidden(column.column, m_hiddenColumns.contains(column.column));
    }
}

/// The selection as it is kept, in ranges of whole rows: QItemSelectionModel::selectedRows() asks
/// for each cell of each row.
template<typename Visitor> void CredentialTable::visitSelectedRows(Visitor visit) const
{
    if (!m_model || !selectionModel())
        return;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_model->at(row).id.isNull()) // else it can't be selected
                visit(row);
        }
    }
}

QList<Credential> CredentialTable::selected() const
{
    QList<Credential> credentials;
    visitSelectedRows([&](int row) { credentials.append(m_model->at(row)); });
    return credentials;
}

int CredentialTable::selectedCount() const
{
    int count = 0;
    if (m_model && m_model->hasUnreadable()) {
        visitSelectedRows([&](int) { ++count; });
    } else if (m_model && selectionModel()) {
        const QItemSelection selection = selectionModel()->selection();
        for (const QItemSelectionRange &range : selection)
            count += range.height();
    }
    return count;
}

void CredentialTable::select(const CredentialId &id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return;
    selectRowAt(m_model->index(row, 0));
}

int CredentialTable::firstSelectedRow() const
{
    int first = -1;
    visitSelectedRows([&](int row) { first = first < 0 ? row : std::min(first, row); });
    return first;
}

void CredentialTable::selectNear(int row)
{
    const int count = m_model ? m_model->rowCount() : 0;
    if (count == 0)
        return;
    // Rows without a usable id cannot be selected.
    const auto isSelectable = [this](int each) {
        return m_model->index(each, 0).flags().testFlag(Qt::ItemIsSelectable);
    };
    const int start = std::clamp(row, 0, count - 1);
    int found = start;
    while (found < count && !isSelectable(found))
        ++found;
    if (found == count) {
        found = start;
        while (found >= 0 && !isSelectable(found))
            --found;
    }
    if (found >= 0)
        selectRowAt(m_model->index(found, 0));
}

void CredentialTable::selectRowAt(const QModelIndex &index)
{
    // Not by selectRow() and setCurrentIndex(): Ctrl or Shift, held down meanwhile, changes what
    // they do.
    selectionModel()->setCurrentIndex(
        index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void CredentialTable::keyPressEvent(QKeyEvent *event)
{
    // QTableView makes Enter an edit trigger on some platforms and nothing on others.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    }
    // The columns of a row are one thing here: to the first and the last row, not cell.
    if (event->matches(QKeySequence::MoveToStartOfLine)
        || event->matches(QKeySequence::MoveToEndOfLine)) {
        const bool isStart = event->matches(QKeySequence::MoveToStartOfLine);
        if (m_model)
            selectNear(isStart ? 0 : m_model->rowCount() - 1);
        return;
    }
    // Ctrl+C belongs to the action that copies the id; the view would copy one cell.
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Rows stay where they are when the table grows because a message below it went: at the end of
/// the list, a view would fill the room by moving them. A larger window is filled.
void CredentialTable::resizeEvent(QResizeEvent *event)
{
    if (window()->size() == m_windowSize && event->size().height() > event->oldSize().height())
        m_heldScroll = verticalScrollBar()->value();
    m_windowSize = window()->size();
    QTableView::resizeEvent(event);
}

void CredentialTable::updateGeometries()
{
    if (m_isUpdatingGeometries)
        return;
    m_isUpdatingGeometries = true;
    QTableView::updateGeometries();
    if (QScrollBar *bar = verticalScrollBar(); m_heldScroll > bar->maximum()) {
        bar->setMaximum(m_heldScroll);
        bar->setValue(m_heldScroll);
    }
    m_isUpdatingGeometries = false;
}

void CredentialTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    m_heldScroll = 0; // there may be no rows any more where it is
    QTableView::rowsAboutToBeRemoved(parent, start, end);
}

/// The view updates two cells, but the frame of the current row is drawn in all columns.
void CredentialTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    updateRow(previous.isValid() ? previous.row() : -1);
    updateRow(current.isValid() ? current.row() : -1);
}

void CredentialTable::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionUpdated();
}

} // namespace Purser
