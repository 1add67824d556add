// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace Purser {

/// A combo box whose accessible name is that of its label on every system.
///
/// On free desktops Qt gives out the current choice as the name of a QComboBox, so that assistive
/// technology cannot tell what is being chosen. Here the choice is the description.
class AccessibleComboBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// To be called once, before the first one is shown.
    static void installAccessibility();
};

} // namespace Purser
