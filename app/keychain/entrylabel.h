// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QString>

namespace Purser {

/// The text by which password managers and their prompts name an entry: "Purser: NAME (HOST)". Not
/// translated, since it stays when the language changes. Control and bidirectional characters are
/// left out.
QString entryLabel(const SecretDescription &description);

} // namespace Purser
