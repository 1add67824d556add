// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/loginanswer.h"

#include <QString>

namespace Purser {

/// What a login check found, in one to three sentences. It begins with "Login accepted", "Login
/// refused", "No login needed" or "Couldn't check". The registry's own words are quoted as plain
/// text.
QString loginAnswerText(const LoginAnswer &answer);

/// The verdict in a word or two, for a table; empty for NotChecked.
QString loginVerdictText(LoginAnswer::Verdict verdict);

/// Asks whether the login may be sent to the server that gives out the registry's tokens.
QString realmQuestionText(const LoginAnswer &answer);

} // namespace Purser
