// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentialrules.h"
#include "ui/widgets/validatedfield.h"
#include "ui/words/verdictwords.h"

namespace Purser {

/// What a field shows for a verdict; `doubt` is said when no rule is broken.
inline ValidatedField::Judgement judgement(const Verdict &verdict, CredentialField field,
                                           const QString &doubt = {})
{
    return { verdict.isKept(), verdict.isKept() ? doubt : verdictSentence(verdict, field),
             counterText(verdict) };
}

/// The first that has something to say.
inline QString firstDoubt(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

} // namespace Purser
