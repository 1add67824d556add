// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QSettings;

namespace Purser {

/// Changes a settings file atomically. Returns false, and leaves the file unchanged, if it can't be
/// written, is unusable, or is locked by another process for more than two seconds. A missing file
/// is created.
///
/// QSettings alone can't ensure this, because QSaveFile, at least up to Qt 6.4, ignores an error in
/// its last write. On a full disk, a truncated file would replace the complete one.
bool rewriteSettings(const QString &file, const std::function<void(QSettings &)> &change);

} // namespace Purser
