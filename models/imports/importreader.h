// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QByteArrayView>

namespace Purser {

/// Returns the logins in the content of a file. The content tells the format; the name, with or
/// without a folder, only tells which problem to report if the content has none of the formats.
///
/// A pure function. It takes as long as it takes to parse the text, so call it on another thread
/// for what is not a few lines; see readImportFile().
ImportedLogins readLogins(QByteArrayView bytes, const QString &fileName = {});

} // namespace Purser
