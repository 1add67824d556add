// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/httpexchange.h"
#include "models/secrets/secret.h"
#include "models/values/loginanswer.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace Purser {

/// Pure functions that interpret replies from a registry or its token server.
namespace RegistryReply {

/// The maximum length of the text that words() returns; longer text is truncated.
constexpr qsizetype maxMessageLength = 300;

/// Returns the error messages in a reply's `body` on a single line, or an empty string if there are
/// none. Supports both the registries' error format and the one that token servers use. The
/// `secrets` are redacted. The text is untrusted and must be shown only as plain text.
QString words(const QByteArray &body, const QList<const Secret *> &secrets);

/// Returns whether the reply's status or one of its error codes reports too many requests.
bool isRateLimit(const HttpReply &reply);

/// Returns whether the reply means that the login or token was refused. Registries use 401 and 403
/// for this, and Amazon's also 400 with an error code. A reply with status 403 must be JSON or have
/// a header of a registry, because firewalls use that status, too.
bool isRefusal(const HttpReply &reply);

/// Returns whether the reply has status 403 but isn't a refusal.
bool isBlocked(const HttpReply &reply);

/// Returns the reason that corresponds to `failure`.
LoginAnswer::Reason reasonOf(HttpReply::Failure failure);

/// Returns the values of all `WWW-Authenticate` headers.
QList<QByteArray> challenges(const HttpReply &reply);

/// Returns whether a reply without a challenge is likely to come from a registry, rather than from
/// a website.
bool isOfRegistry(const HttpReply &reply);

/// Returns the token in the `body` of a token server's reply, or std::nullopt if there is no token
/// or if it can't be sent in a header.
std::optional<Secret> token(const QByteArray &body);

} // namespace RegistryReply

} // namespace Purser
