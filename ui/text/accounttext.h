// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/accounts/cliprofiles.h"
#include "models/session/keyquestion.h"
#include "models/values/apierror.h"

#include <QString>

namespace Purser {

/// Return the help text for an account's fields.
QString apiKeyHelp();
QString baseUrlHelp();

QString colorLabel(Account::Color color);
QString accountNameMessage(AccountList::NameProblem problem);

/// Returns the reason why an API key couldn't be verified or was rejected. `isOffline` is true if
/// this computer has no network connection.
QString connectMessage(const ApiError &error, const BaseUrl &baseUrl, bool isOffline);

/// Returns a message that explains why the user is asked for an account's key.
QString keyQuestionText(const KeyQuestion &question);
/// Returns the button text for `offer`, or an empty string for Offer::None.
QString keyQuestionOffer(KeyQuestion::Offer offer);

/// Returns the message for a key that is no longer used but couldn't be removed from the keychain.
QString keyStaysMessage(const SecretStoreError &error);

/// Returns a description of where the account's API key is currently stored, and where it isn't.
QString keyLocationText(const Account &account);

/// Returns a sentence for each profile value that was corrected to make it usable. May be empty.
QStringList cliTidiedMessages(const CliProfile &profile);
/// Returns a description of a problem in the profile file. `file` is the path of that file, as
/// shown to the user.
QString cliProblemMessage(const CliProfiles::Problem &problem, const QString &file);

} // namespace Purser
