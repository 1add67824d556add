// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Purser {

/// Version, licence, what it is made with. Does not wait for an answer.
void showAbout(QWidget *parent);

} // namespace Purser
