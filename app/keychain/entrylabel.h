// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QString>

namespace Purser {

/// Returns the label that password managers and their prompts show for an entry, in the form
/// "Purser: NAME (HOST)", without the parts that are unknown. The label isn't translated, since it
/// isn't updated when the language changes. Control characters and formatting characters, such as
/// bidirectional ones, are removed.
QString entryLabel(const SecretDescription &description);

} // namespace Purser
