// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Purser {

/// A combo box whose accessible name is that of its label on every platform.
///
/// On Linux desktops, Qt reports the current text of a QComboBox as its accessible name, so that
/// assistive technology can't say what the choice is for. Here the current text is the description
/// and the value.
class AccessibleComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// Call this once, before the first AccessibleComboBox is shown.
    static void installAccessibility();
};

} // namespace Purser
