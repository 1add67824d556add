// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Purser {

/// A combo box that uses its label as its accessible name on every platform.
///
/// On Linux desktops, Qt reports the current text of a QComboBox as its accessible name, so
/// assistive technology can't announce the purpose of the combo box. This class reports the current
/// text as the description and the value instead.
class AccessibleComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// Call this once, before the first AccessibleComboBox is shown.
    static void installAccessibility();
};

} // namespace Purser
