// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Purser {

/// The toolbar field for searching the credentials. Pressing Escape clears the text and emits
/// left().
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent);

    /// Gives the field the focus and selects its text.
    void enter();

Q_SIGNALS:
    /// Emitted when Escape is pressed, so that the focus can move to the table.
    void left();
};

} // namespace Purser
