// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/accounts/cliprofiles.h"
#include "models/session/keyquestion.h"
#include "models/values/apierror.h"

#include <QString>

namespace Purser {

/// What the fields of an account are for.
QString apiKeyHelp();
QString baseUrlHelp();

QString colorLabel(Account::Color color);
QString accountNameMessage(AccountList::NameProblem problem);

/// Why an API key could not be tried, or does not work. `isOffline`: this computer has no network.
QString connectMessage(const ApiError &error, const BaseUrl &baseUrl, bool isOffline);

/// Why an account's key is asked for, and the text of the button that offers something else; empty
/// for none.
QString keyQuestionText(const KeyQuestion &question);
QString keyQuestionOffer(KeyQuestion::Offer offer);

/// A key that is no longer used could not be removed from the keychain.
QString keyStaysMessage(const SecretStoreError &error);

/// Where an account's API key is at this moment, and where it is not.
QString keyLocationText(const Account &account);

/// `file` as the user knows it.
/// What was changed in a profile to make it usable, as sentences; empty for nothing.
QStringList cliTidiedMessages(const CliProfile &profile);
QString cliProblemMessage(const CliProfiles::Problem &problem, const QString &file);

} // namespace Purser
