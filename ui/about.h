// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Purser {

/// Shows a message box with the version, the license and the libraries used. Returns without
/// waiting for the box to be closed.
void showAbout(QWidget *parent);

} // namespace Purser
