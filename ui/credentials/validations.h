// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrules.h"
#include "ui/text/validationtext.h"
#include "ui/widgets/validatedfield.h"

namespace Purser {

/// Returns the validation that a field shows for `result`. `warning` is shown if no rule is broken.
inline ValidatedField::Validation validation(const ValidationResult &result, CredentialField field,
                                             const QString &warning = {})
{
    return { result.isValid(), result.isValid() ? warning : validationMessage(result, field),
             counterText(result),
             // Keep the hint, because it may suggest a shorter token.
             field == CredentialField::Password && result.rule == ValidationResult::Rule::TooLong };
}

} // namespace Purser
