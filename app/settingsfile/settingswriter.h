// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QSettings;

namespace Purser {

/// Applies `change` to a settings file atomically. Returns false and leaves the file unchanged if
/// it can't be written, if validateSettingsFile() finds a problem with it, or if another process
/// keeps it locked for more than two seconds. A missing file is created.
///
/// QSettings alone can't ensure this: it writes the file with QSaveFile, which ignores an error in
/// its last write (at least up to Qt 6.4). On a full disk, a truncated file would replace the
/// complete one.
bool rewriteSettings(const QString &file, const std::function<void(QSettings &)> &change);

} // namespace Purser
