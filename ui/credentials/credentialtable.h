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

/// The table of credentials: whole rows, several can be selected, sorted by a click on a header.
class CredentialTable : public QTableView
{
    Q_OBJECT

public:
    explicit CredentialTable(QWidget *parent = nullptr);

    /// `model` outlives the table, or is taken away again with nullptr.
    void setFilterModel(CredentialFilterModel *model);

    /// Widths, order and sort of the columns, in Qt's opaque form.
    QByteArray columnLayout() const;
    void setColumnLayout(const QByteArray &layout);

    void setHiddenColumns(const QList<CredentialTableModel::Column> &columns);

    QList<Credential> selected() const;
    /// At once, however many they are.
    int selectedCount() const;
    void select(const CredentialId &id);
    /// -1 when nothing is selected.
    int firstSelectedRow() const;
    /// Selects the row, or the last one if there are not so many.
    void selectNear(int row);

    /// For a moment, as what was changed just now. At once, where the desktop wants no animation,
    /// and gone after the same time.
    void highlight(const CredentialId &id);
    /// How strongly the row is marked, 0 to 1.
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
    QSet<const CredentialRow *> m_selectedBefore; // a reset of the model; never looked into
    CredentialId m_currentBefore;
    int m_scrolledBefore = 0;
    int m_heldScroll = 0; // may be beyond the end of the list: see resizeEvent()
    bool m_isUpdatingGeometries = false;
    QSize m_windowSize; // at the last resize of the table
    CredentialId m_marked;
    QVariantAnimation m_mark; // fades
    QList<CredentialTableModel::Column> m_hiddenColumns = columnsHiddenAtFirst();
    QByteArray m_columnLayout; // for the next model; a header without one has no columns
};

} // namespace Purser
