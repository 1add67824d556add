// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/loginanswer.h"

#include <QString>

namespace Purser {

/// Returns the result of a login check in one to three sentences. The text begins with "Login
/// accepted", "Login refused", "No login needed" or "Couldn't check". A message from the registry
/// is quoted as plain text.
QString loginAnswerText(const LoginAnswer &answer);

/// Returns the verdict in one to three words, for a table, or an empty string for NotChecked.
QString loginVerdictText(LoginAnswer::Verdict verdict);

/// Returns the message that asks for permission to send the login to the server that issues the
/// registry's tokens.
QString realmQuestionText(const LoginAnswer &answer);

} // namespace Purser
