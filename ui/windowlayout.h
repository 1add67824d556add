// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/credentials/formchoices.h"

#include <QByteArray>

namespace Purser {

/// What is remembered of the window, in Qt's own opaque forms.
struct WindowLayout
{
    QByteArray geometry{};
    QByteArray docks{}; ///< which panels are open, and how large
    QByteArray splitter{};
    QByteArray columns{}; ///< widths, order and sort of the table
    bool areDetailsShown = true;
    FormChoices form{};
};

} // namespace Purser
