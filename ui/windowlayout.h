// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/formchoices.h"

#include <QByteArray>

namespace Purser {

/// The main window state that is saved, and restored at the next start. The byte arrays are
/// returned by Qt's saveState() and saveGeometry() functions, and their format is internal to Qt.
struct WindowLayout
{
    QByteArray geometry{};
    QByteArray docks{}; ///< visibility, position and size of the panels and toolbars
    QByteArray splitter{}; ///< state of the splitter between the table and the details
    QByteArray columns{}; ///< state of the table header: widths, order and sorting
    bool areDetailsShown = true;
    FormChoices form{};
};

} // namespace Purser
