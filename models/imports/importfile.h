// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QFuture>
#include <QString>

namespace Purser {

/// Reads the logins in a file on another thread. When the future finishes, the file is closed and
/// its bytes are wiped. Never waits for a pipe or a device, and rejects files that are larger than
/// ImportedLogins::maxFileSize. A file that belongs to another user is read if its permissions
/// allow it.
QFuture<ImportedLogins> readImportFile(const QString &file);

} // namespace Purser
