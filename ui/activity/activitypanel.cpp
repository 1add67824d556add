// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypanel.h"

#include "models/activity/activityjson.h"
#include "models/activity/activitylog.h"
#include "models/files/wholefile.h"
#include "models/yotta/snippets.h"
#include "ui/activity/activitytablemodel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/plaintext.h"
#include "ui/text/snippettext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int columnWidths[] = { 90, 100, 170, 70, 90, 90, 170, 200 };

} // namespace

ActivityPanel::ActivityPanel(ActivityLog &log, QWidget *parent)
    : QWidget(parent)
    , m_log(log)
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_copy(new QPushButton(copyCommandText(), this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_clear(new QPushButton(tr("Clear"), this))
{
    auto *model = new ActivityTableModel(log, this);
    m_filter->setSourceModel(model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_search->setAccessibleName(tr("Filter activity"));
    m_search->setPlaceholderText(tr("Filter activity"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get(u"search"_s, Icons::ColorRole::Muted),
                        QLineEdit::LeadingPosition);

    m_table->setModel(m_filter);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::scaledToFont(rowHeight));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->ensurePolished(); // it is measured with the style's margins
    for (int column = 0; column < ActivityTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column,
                                std::max(Theme::scaledToFont(columnWidths[column]),
                                         m_table->horizontalHeader()->sectionSizeHint(column)));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(Theme::gap, Theme::gap, Theme::gap, 0);
    bar->setSpacing(Theme::gap);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_copy);
    bar->addWidget(m_export);
    bar->addWidget(m_clear);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addLayout(bar);
    layout->addWidget(m_table, 1);

    connect(m_search, &QLineEdit::textChanged, m_filter,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_copy, &QPushButton::clicked, this, &ActivityPanel::copyCommand);
    connect(m_export, &QPushButton::clicked, this, &ActivityPanel::chooseFileAndExport);
    connect(m_clear, &QPushButton::clicked, &m_log, &ActivityLog::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPanel::updateButtons);
    for (const auto signal :
         { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_filter, signal, this, &ActivityPanel::updateButtons);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ActivityPanel::updateButtons);
    updateButtons();
}

const Activity &ActivityPanel::at(int shownRow) const
{
    const int row = m_filter->mapToSource(m_filter->index(shownRow, 0)).row();
    return m_log.at(m_log.size() - 1 - row);
}

void ActivityPanel::updateButtons()
{
    m_copy->setEnabled(m_table->selectionModel()->hasSelection());
    m_export->setEnabled(m_filter->rowCount() > 0);
    m_clear->setEnabled(m_log.size() > 0);
}

void ActivityPanel::copyCommand()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(Snippets::command(at(rows.constFirst().row())));
}

void ActivityPanel::chooseFileAndExport()
{
    auto *dialog =
        new QFileDialog(this, tr("Export activity"), QString(), tr("JSON files (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"purser-activity.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        const bool isDone = exportTo(file);
        //: %1 is a file.
        Q_EMIT exported(isDone ? tr("Activity exported to %1.").arg(displayText(file))
                               : /*: %1 is a file. */ tr("Couldn't save %1. Try another folder.")
                                     .arg(displayText(file)),
                        isDone);
    });
    dialog->open();
}

bool ActivityPanel::exportTo(const QString &file) const
{
    QList<Activity> shown;
    for (int row = m_filter->rowCount() - 1; row >= 0; --row) // the oldest first
        shown.append(at(row));
    return exportFile(file, activityJson(shown));
}

} // namespace Purser
