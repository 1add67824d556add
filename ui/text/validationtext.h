// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrules.h"
#include "models/values/credential.h"

#include <QString>

namespace Purser {

/// Returns the message for a broken rule, e.g. "A space isn't allowed (position 4)", or an empty
/// string if no rule is broken.
QString validationMessage(const ValidationResult &verdict, CredentialField field);

/// Returns the length and the limit, such as "12 / 20".
QString counterText(const ValidationResult &verdict);

/// Returns the hint that describes the rules for a new name.
QString nameHint();

QString fieldLabel(CredentialField field);
/// Returns the help text for a field.
QString fieldHelp(CredentialField field);

} // namespace Purser
