// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace Purser {

/// Shows, restores, raises and activates `window`, or the dialog that is open over it.
/// `activationToken` is the one that the desktop gave to the requesting process; may be empty.
void raiseAndActivate(QWidget &window, const QByteArray &activationToken);

} // namespace Purser
