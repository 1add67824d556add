// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace Purser {

/// Puts a window before the user: shown, not minimized, on top and with the keyboard; the dialog
/// that is open over it, if there is one. `activationToken` is the desktop's leave for that, which
/// it gave to somebody else; may be empty.
void raiseAndActivate(QWidget &window, const QByteArray &activationToken);

} // namespace Purser
