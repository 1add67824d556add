// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace Purser {

/// Shows, restores and raises `window`, and activates it. If a modal dialog is open, the dialog is
/// activated instead. `activationToken` is the XDG activation token that the desktop gave to the
/// process that requested the activation; it may be empty.
void raiseAndActivate(QWidget &window, const QByteArray &activationToken);

} // namespace Purser
