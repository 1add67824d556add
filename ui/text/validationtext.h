// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrules.h"
#include "models/values/credential.h"

#include <QString>

namespace Purser {

/// The sentence for a broken rule, e.g. "A space is not allowed (position 4)"; empty when kept.
QString validationMessage(const ValidationResult &verdict, CredentialField field);

/// "12 / 20"
QString counterText(const ValidationResult &verdict);

/// What a new name may be, before anything is typed.
QString nameHint();

QString fieldLabel(CredentialField field);
/// What it is for.
QString fieldHelp(CredentialField field);

} // namespace Purser
