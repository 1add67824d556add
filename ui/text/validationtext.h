// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrules.h"
#include "models/values/credential.h"

#include <QString>

namespace Purser {

/// Describes a broken rule, e.g. "A space isn't allowed (position 4)". Returns an empty string if
/// no rule is broken.
QString validationMessage(const ValidationResult &verdict, CredentialField field);

/// Returns the length and the limit, such as "12 / 20".
QString counterText(const ValidationResult &verdict);

/// Returns the hint about what a new name may contain.
QString nameHint();

QString fieldLabel(CredentialField field);
/// Says what a field is for.
QString fieldHelp(CredentialField field);

} // namespace Purser
