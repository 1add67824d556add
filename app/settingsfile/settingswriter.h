// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QSettings;

namespace Purser {

/// Changes a settings file in one step: it has either all of the change or is as it was. False if
/// it is as it was: it could not be written, cannot be used, or is locked by somebody else for
/// longer than two seconds. A missing file is made.
///
/// QSettings does not do this by itself: QSaveFile, up to 6.4 at least, ignores an error of its
/// last write, so on a full disk a file that is cut off takes the place of the whole one.
bool rewriteSettings(const QString &file, const std::function<void(QSettings &)> &change);

} // namespace Purser
