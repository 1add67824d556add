// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/helperoutput.h"
#include "models/imports/importedlogins.h"
#include "models/imports/importplaces.h"
#include "models/jobs/importplan.h"

#include <QString>

namespace Purser {

/// What a program's file is called, such as "Docker: ~/.docker/config.json".
QString importPlaceText(const ImportPlace &place);

/// Why a file, or a part of it, can't be used; empty if all of it can.
QString importProblemText(const ImportedLogins &file);

/// Why a login can't be used; empty if it can.
QString importedLoginProblemText(const ImportedLogin &login);

/// What there is to say about a row of an import; empty for nothing.
QString importRowText(const ImportPlan &plan, int row);

/// Why a credential helper gave no answer.
QString helperFailureText(const HelperFailure &failure);

} // namespace Purser
