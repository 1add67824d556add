// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/accounts/cliprofiles.h"
#include "models/apierror.h"

#include <QString>

namespace Purser {

/// What the fields of an account are for.
QString apiKeyHelp();
QString baseUrlHelp();

QString colourLabel(Account::Colour colour);
QString accountNameSentence(AccountList::NameProblem problem);

/// Why an API key could not be tried, or does not work. `isOffline`: this computer has no network.
QString connectSentence(const ApiError &error, const BaseUrl &baseUrl, bool isOffline);

/// Where an account's API key is at this moment, and where it is not.
QString keyPlaceSentence(const Account &account);

/// `file` as the user knows it.
/// What was changed in a profile to make it usable, as sentences; empty for nothing.
QStringList cliTidiedSentences(const CliProfile &profile);
QString cliProblemSentence(const CliProfiles::Problem &problem, const QString &file);

} // namespace Purser
