// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/paletteentry.h"
#include "ui/widgets/autosizingdialog.h"

class QLineEdit;
class QListView;

namespace Purser {

class PaletteModel;
class PlainLabel;

/// A dialog for finding actions and credentials. The list shows the entries whose name (or, for
/// credentials, notes) matches the typed text. Enter runs the current entry.
class CommandPalette : public AutoSizingDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<PaletteEntry> &entries, PaletteCatalog catalog,
                   QWidget *parent = nullptr);

    QLineEdit *field() const { return m_field; }
    QListView *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void announce(const QModelIndex &current);
    void run();

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    PlainLabel *m_placeholder;
};

} // namespace Purser
