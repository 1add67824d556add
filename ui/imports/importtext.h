// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/helperoutput.h"
#include "models/imports/importedlogins.h"
#include "models/imports/importplaces.h"
#include "models/jobs/importplan.h"

#include <QString>

namespace Purser {

/// Returns the label for a program's login file, such as "Docker: ~/.docker/config.json".
QString importPlaceText(const ImportPlace &place);

/// Returns the reason why a file or a part of it can't be used, or an empty string if there is no
/// problem.
QString importProblemText(const ImportedLogins &file);

/// Returns the reason why a login can't be used, or an empty string if there is no problem.
QString importedLoginProblemText(const ImportedLogin &login);

/// Returns the note shown for an import row, which is the row's problem or a remark. May be empty.
QString importRowText(const ImportPlan &plan, int row);

/// Returns the reason why a credential helper can't be run: its program wasn't found.
QString helperMissingText(const QString &helper);

/// Returns the reason why a credential helper didn't return a login.
QString helperFailureText(const HelperFailure &failure);

} // namespace Purser
