// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Purser {

/// A button that shows a field's help text below the field. Pressing Shift+F1 in the field does the
/// same, so the button doesn't accept keyboard focus.
class HelpButton : public QToolButton
{
    Q_OBJECT

public:
    /// `label` is the field's label. `label` and `help` are plain text.
    HelpButton(const QString &label, const QString &help, QWidget &field, QWidget *parent);
};

} // namespace Purser
