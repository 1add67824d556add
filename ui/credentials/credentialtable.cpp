// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/credentialtable.h"

#include "models/credentialfiltermodel.h"
#include "ui/credentials/celldelegate.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

namespace Purser {

namespace {

// Device-independent pixels, for a start; what the user makes of them is remembered.
constexpr int nameWidth = 230;
constexpr int typeWidth = 140;
constexpr int createdWidth = 120;

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
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(new CellDelegate(this));
    // Fixed sizes: asking every row for its own takes seconds on long lists.
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::inFont(Theme::rowHeight));
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

void CredentialTable::mark(const CredentialId &id)
{
    m_mark.stop();
    updateMark();
    m_marked = id;
    const bool isAnimated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_mark.setStartValue(1.0);
    m_mark.setEndValue(isAnimated ? 0.0 : 1.0);
    m_mark.start();
}

double CredentialTable::markOf(const CredentialId &id) const
{
    const bool isMarked = m_mark.state() == QAbstractAnimation::Running && id == m_marked;
    return isMarked ? m_mark.currentValue().toDouble() : 0;
}

void CredentialTable::updateMark()
{
    const int row = m_model ? m_model->rowOf(m_marked) : -1;
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
    // Before and after the view's own handling of a reset, which forgets everything.
    if (model)
        connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &CredentialTable::remember);
    setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::modelReset, this, &CredentialTable::restore);
    setSortingEnabled(true);
    setColumnWidth(CredentialTableModel::NameColumn, nameWidth);
    setColumnWidth(CredentialTableModel::TypeColumn, typeWidth);
    setColumnWidth(CredentialTableModel::CreatedColumn, createdWidth);
    sortByColumn(CredentialTableModel::NameColumn, Qt::AscendingOrder);
    setColumnLayout(m_columnLayout);
}

void CredentialTable::remember()
{
    m_selectedBefore.clear();
    for (const Credential &credential : selected())
        m_selectedBefore.append(credential.id);
    m_currentBefore =
        currentIndex().isValid() ? m_model->at(currentIndex().row()).id : CredentialId();
    m_scrolledBefore = verticalScrollBar()->value();
}

void CredentialTable::restore()
{
    QItemSelection selection;
    for (const CredentialId &id : std::as_const(m_selectedBefore)) {
        if (const int row = m_model->rowOf(id); row >= 0)
            selection.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    if (const int row = m_model->rowOf(m_currentBefore); row >= 0)
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection,
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    verticalScrollBar()->setValue(m_scrolledBefore);
    Q_EMIT selectionChangedByAnyone();
}

QByteArray CredentialTable::columnLayout() const
{
    return m_model ? horizontalHeader()->saveState() : m_columnLayout;
}

void CredentialTable::setColumnLayout(const QByteArray &layout)
{
    m_columnLayout = layout;
    if (m_model && horizontalHeader()->restoreState(layout))
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
    for (const auto column :
         { CredentialTableModel::TypeColumn, CredentialTableModel::CreatedColumn,
           CredentialTableModel::IdColumn })
        setColumnHidden(column, m_hiddenColumns.contains(column));
}

QList<Credential> CredentialTable::selected() const
{
    QList<Credential> credentials;
    if (!m_model || !selectionModel())
        return credentials;
    const QModelIndexList rows = selectionModel()->selectedRows();
    credentials.reserve(rows.size());
    for (const QModelIndex &row : rows)
        credentials.append(m_model->at(row.row()));
    return credentials;
}

void CredentialTable::select(const CredentialId &id)
{
    const int row = m_model ? m_model->rowOf(id) : -1;
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, 0);
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
        if (m_model && m_model->rowCount() > 0)
            select(m_model->at(isStart ? 0 : m_model->rowCount() - 1).id);
        return;
    }
    // Ctrl+C belongs to the action that copies the id; the view would copy one cell.
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CredentialTable::selectionChanged(const QItemSelection &selected,
                                       const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionChangedByAnyone();
}

} // namespace Purser
