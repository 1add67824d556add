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

/// What Purser was about to do when an error came.
enum class Intent { List, Read, Create, Update, Remove };

/// One or two plain sentences: what happened, and what to do. Words of the service are quoted in
/// them as plain text, made safe by displayText().
QString errorMessage(const ApiError &error, Intent intent);

/// Why a read delays and when it goes on, counted in seconds from now.
QString retryDelayMessage(const RetryDelay &pause, Intent intent);

QString apiKeyProblemMessage(ApiKey::Problem problem);
QString baseUrlProblemMessage(BaseUrl::Problem problem);
/// What to look at in a base URL that can be used: a host that may only look like another one.
/// Empty if there is nothing to say.
QString baseUrlWarning(const BaseUrl &baseUrl);

/// What the keychain's answer means, and the way on.
QString secretStoreMessage(const SecretStoreError &error);

} // namespace Purser
