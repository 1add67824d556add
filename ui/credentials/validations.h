// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrules.h"
#include "ui/text/validationtext.h"
#include "ui/widgets/validatedfield.h"

namespace Purser {

/// What a field shows for a verdict; `doubt` is said when no rule is broken.
inline ValidatedField::Validation validation(const ValidationResult &verdict, CredentialField field,
                                             const QString &doubt = {})
{
    return { verdict.isValid(), verdict.isValid() ? doubt : validationMessage(verdict, field),
             counterText(verdict),
             // A secret that is too long stays so: the hint names those that fit.
             field == CredentialField::Password
                 && verdict.rule == ValidationResult::Rule::TooLong };
}

} // namespace Purser
