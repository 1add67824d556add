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

/// What the reply of a registry or its token server means, as pure functions.
namespace RegistryReply {

constexpr qsizetype maxMessageLength = 300;

/// What it says to people: the messages of its errors, or what token servers say in place of them.
/// On one line, shortened, without the `secrets`; empty without any. From outside: show as plain
/// text only.
QString words(const QByteArray &body, const QList<const Secret *> &secrets);

/// Whether it says that there were too many requests, by its status or by an error's code.
bool isRateLimit(const HttpReply &reply);

/// Why there is no whole reply; None if there is one.
LoginAnswer::Reason reasonOf(HttpReply::Failure failure);

/// The values of all of its `WWW-Authenticate` headers.
QList<QByteArray> challenges(const HttpReply &reply);

/// Whether a reply without a challenge looks like a registry's rather than a web page.
bool isOfRegistry(const HttpReply &reply);

/// The token in a token server's reply; nothing if there is none that fits into a header.
std::optional<Secret> token(const QByteArray &body);

} // namespace RegistryReply

} // namespace Purser
