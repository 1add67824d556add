// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QByteArrayView>

namespace Purser {

/// Returns the logins in a file's content. The format is detected from the content. The file name,
/// with or without a folder, determines only which problem is reported if no format matches.
///
/// This is a pure function. Parsing can take a long time, so call it on another thread for more
/// than a few lines; see readImportFile().
ImportedLogins readLogins(QByteArrayView bytes, const QString &fileName = {});

} // namespace Purser
