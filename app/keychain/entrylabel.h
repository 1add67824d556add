// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"

#include <QString>

namespace Purser {

/// Returns the label under which password managers and their prompts show an entry, in the form
/// "Purser: NAME (HOST)". The label isn't translated, since it isn't updated when the language
/// changes. Control characters and formatting characters, such as bidirectional ones, are removed.
QString entryLabel(const SecretDescription &description);

} // namespace Purser
