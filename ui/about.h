// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Purser {

/// The keys that do something in the main window. Does not wait for an answer.
void showShortcuts(QWidget *parent);

/// Version, what it is made with, licence. Does not wait for an answer.
void showAbout(QWidget *parent);

} // namespace Purser
