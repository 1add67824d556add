// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace Purser {

/// "What is this field?": shows the answer beside the field. Shift+F1 in the field does the same,
/// so that Tab need not stop here.
class HelpButton : public QToolButton
{
    Q_OBJECT

public:
    /// `label` is what the field is called. Both are plain text.
    HelpButton(const QString &label, const QString &help, QWidget &field, QWidget *parent);
};

} // namespace Purser
