// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/retrypolicy.h"
#include "models/secrets/apikey.h"
#include "models/secrets/secretstore.h"
#include "models/values/apierror.h"
#include "models/values/baseurl.h"

#include <QString>

namespace Purser {

/// What Purser was doing when an error occurred.
enum class Intent { List, Read, Create, Update, Remove };

/// Returns a message that explains what happened and what the user can do. A message from the
/// service is quoted as plain text, made safe to show by displayText().
QString errorMessage(const ApiError &error, Intent intent);

/// Returns a message that says why a read failed, how soon it will be retried, and which attempt
/// that will be.
QString retryDelayMessage(const RetryDelay &pause, Intent intent);

QString apiKeyProblemMessage(ApiKey::Problem problem);
QString baseUrlProblemMessage(BaseUrl::Problem problem);
/// Returns a warning about a valid base URL whose host contains letters that may be mistaken for
/// others, or an empty string if there is nothing to warn about.
QString baseUrlWarning(const BaseUrl &baseUrl);

/// Returns a message that explains why the keychain failed and what the user can do.
QString secretStoreMessage(const SecretStoreError &error);

} // namespace Purser
