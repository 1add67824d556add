// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialtablemodel.h"
#include "models/values/credential.h"

#include <QList>
#include <QSet>
#include <QTableView>
#include <QVariantAnimation>

namespace Purser {

class CredentialFilterModel;

/// The credential table. Multiple rows can be selected, and clicking a column header sorts the
/// table.
class CredentialTable : public QTableView
{
    Q_OBJECT

public:
    explicit CredentialTable(QWidget *parent = nullptr);

    /// `model` must outlive the table, unless this is called with nullptr before it is destroyed.
    void setFilterModel(CredentialFilterModel *model);

    /// Returns the column widths, order and sorting in the format of QHeaderView::saveState().
    QByteArray columnLayout() const;
    void setColumnLayout(const QByteArray &layout);

    void setHiddenColumns(const QList<CredentialTableModel::Column> &columns);

    QList<Credential> selected() const;
    /// Returns the number of selected rows. This is faster than selected() for large selections.
    int selectedCount() const;
    void select(const CredentialId &id);
    /// Returns -1 if nothing is selected.
    int firstSelectedRow() const;
    /// Selects `row`, or the nearest selectable row.
    void selectNear(int row);

    /// Highlights the row for a credential that was just changed. The highlight fades out. If the
    /// style doesn't use animations, the highlight disappears after the same time instead.
    void highlight(const CredentialId &id);
    /// Returns the opacity of the row's highlight, from 0 to 1.
    double highlightOpacity(const CredentialId &id) const;

Q_SIGNALS:
    void selectionUpdated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

protected Q_SLOTS:
    void updateGeometries() override;

private:
    template<typename Visitor> void visitSelectedRows(Visitor visit) const;
    void selectRowAt(const QModelIndex &index);
    void updateRow(int row);
    void hideColumns();
    void updateMark();
    void remember();
    void restore();

    CredentialFilterModel *m_model = nullptr;
    QSet<const CredentialRow *> m_selectedBefore; // for restoring the selection; never dereferenced
    CredentialId m_currentBefore;
    int m_scrolledBefore = 0;
    int m_heldScroll = 0; // scroll value to keep, even past the end of the list; see resizeEvent()
    bool m_isUpdatingGeometries = false;
    QSize m_windowSize; // the window's size when the table was last resized
    CredentialId m_marked;
    QVariantAnimation m_mark; // animates the highlight's opacity
    QList<CredentialTableModel::Column> m_hiddenColumns = columnsHiddenAtFirst();
    QByteArray m_columnLayout; // layout for the next model; without a model, there are no columns
};

} // namespace Purser
