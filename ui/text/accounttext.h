// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/accounts/cliprofiles.h"
#include "models/session/keyquestion.h"
#include "models/values/apierror.h"

#include <QString>

namespace Purser {

/// Says what a field of an account is for.
QString apiKeyHelp();
QString baseUrlHelp();

QString colorLabel(Account::Color color);
QString accountNameMessage(AccountList::NameProblem problem);

/// Says why an API key couldn't be verified or was rejected. `isOffline` says that this computer
/// has no network connection.
QString connectMessage(const ApiError &error, const BaseUrl &baseUrl, bool isOffline);

/// Says why the key of an account is asked for.
QString keyQuestionText(const KeyQuestion &question);
/// Returns the text of the button for the offer, or an empty string for Offer::None.
QString keyQuestionOffer(KeyQuestion::Offer offer);

/// Says that a key that is no longer used couldn't be removed from the keychain.
QString keyStaysMessage(const SecretStoreError &error);

/// Says where the account's API key is stored now, and where it isn't.
QString keyLocationText(const Account &account);

/// Returns sentences about what was changed in a profile to make it usable. May be empty.
QStringList cliTidiedMessages(const CliProfile &profile);
/// Says what is wrong in the file with profiles. `file` is its path, as shown to the user.
QString cliProblemMessage(const CliProfiles::Problem &problem, const QString &file);

} // namespace Purser
