// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Purser {

/// The toolbar's search over the credentials. Escape empties it and leaves it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent);

    /// Goes into the field, with what is in it selected.
    void enter();

Q_SIGNALS:
    void left();
};

} // namespace Purser
