// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QFuture>
#include <QString>

namespace Purser {

/// Reads the logins in a file on another thread; the file itself is closed by then, and its bytes
/// are wiped. Never waits for a pipe or a device, and never reads more than the largest file that
/// is allowed. Another user's file is read if this user may read it.
QFuture<ImportedLogins> readImportFile(const QString &file);

} // namespace Purser
