// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/notesfilter.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;

namespace Purser {

/// The row of filter buttons above the credential table. Each button shows the number of
/// credentials that match its filter. Exactly one button is checked; the arrow keys check the next
/// or previous button.
class NotesFilterRow : public QWidget
{
    Q_OBJECT

public:
    explicit NotesFilterRow(QWidget *parent = nullptr);

    NotesFilter filter() const;
    /// Emits changed() if `filter` differs from the current filter.
    void setFilter(NotesFilter filter);
    void setCounts(const NotesCounts &counts);

    QPushButton *button(NotesFilter filter) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateTexts();

    QButtonGroup *m_buttons;
    NotesCounts m_counts;
};

} // namespace Purser
