// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/loginchecker.h"
#include "models/values/loginanswer.h"
#include "tests/support/canary.h"
#include "tests/support/rawserver.h"

#include <QFuture>
#include <QString>
#include <QTest>

namespace Purser {

inline char *toString(const LoginAnswer::Verdict &verdict)
{
    constexpr const char *names[] = { "Accepted", "Refused", "NotAsked", "NotChecked" };
    return qstrdup(names[int(verdict)]);
}

inline char *toString(const LoginAnswer::Reason &reason)
{
    constexpr const char *names[] = { "None",
                                      "InvalidRegistry",
                                      "MissingUsername",
                                      "InvalidUsername",
                                      "Offline",
                                      "Proxy",
                                      "Tls",
                                      "TimedOut",
                                      "ConnectionLost",
                                      "RateLimited",
                                      "Server",
                                      "NotARegistry",
                                      "UnknownRealm",
                                      "UnsafeRealm",
                                      "Blocked",
                                      "BadReply",
                                      "RefusedBefore",
                                      "Cancelled" };
    return qstrdup(names[int(reason)]);
}

inline char *toString(const LoginAnswer::Pull &pull)
{
    constexpr const char *names[] = { "NotTried", "Allowed", "Refused", "NotFound" };
    return qstrdup(names[int(pull)]);
}

namespace Logins {

/// Runs the event loop until the check ends, and returns its answer. If the check doesn't end in
/// time or is canceled, the answer's detail is "no answer".
inline LoginAnswer answered(const QFuture<LoginAnswer> &future)
{
    constexpr int timeout = 60'000;
    const bool isFinished = QTest::qWaitFor([&] { return future.isFinished(); }, timeout);
    if (!isFinished || future.isCanceled() || future.resultCount() == 0)
        return { .detail = QStringLiteral("no answer") };
    return future.result();
}

/// Returns a login for user "robot" with Canary::password(), unless other values are given.
inline LoginRequest login(const QString &registry, const QString &username = {},
                          const QString &password = {})
{
    return { .registry = RegistryHost::fromText(registry).value(),
             .username = username.isEmpty() ? QStringLiteral("robot") : username,
             .password = Secret::fromText(password.isEmpty() ? Canary::password() : password) };
}

inline QByteArray basicHeader()
{
    return "Basic " + ("robot:" + Canary::password().toUtf8()).toBase64();
}

inline QByteArray tokenHeader()
{
    return "Bearer " + Canary::registryToken().toUtf8();
}

inline RawReply basicChallenge()
{
    return RawReply::json(401, "{}", { { "WWW-Authenticate", "Basic realm=\"tests\"" } });
}

/// Returns a 401 reply with a Bearer challenge. `realm` is the URL of the token server. `rest` is
/// appended to the challenge and contains further parameters, each preceded by a comma.
inline RawReply bearerChallenge(const QByteArray &realm, const QByteArray &rest = {})
{
    return RawReply::json(401, "{}",
                          { { "WWW-Authenticate", "Bearer realm=\"" + realm + '"' + rest } });
}

inline RawReply tokenReply()
{
    return RawReply::json(200, R"({"token":")" + Canary::registryToken().toUtf8() + R"("})");
}

/// Returns the reply from a token server that accepts every login, but refuses requests without
/// one.
inline RawReply tokenReplyTo(const RawRequest &request)
{
    return request.header("Authorization").isEmpty() ? RawReply::json(401, "{}") : tokenReply();
}

/// Returns the reply from a registry that is its own token server, at /token, and accepts every
/// login.
inline RawReply ofBearerRegistry(const RawServer &server, const RawRequest &request)
{
    if (request.target.startsWith("/token"))
        return tokenReplyTo(request);
    return request.header("Authorization") == tokenHeader()
        ? RawReply::json(200, "{}")
        : bearerChallenge(server.baseUrl().toUtf8() + "/token", ",service=\"tests\"");
}

/// Returns the reply from a registry that accepts only the login in basicHeader().
inline RawReply ofBasicRegistry(const RawRequest &request)
{
    const QByteArray header = request.header("Authorization");
    if (header.isEmpty())
        return basicChallenge();
    return header == basicHeader()
        ? RawReply::json(200, "{}")
        : RawReply::json(401, R"({"errors":[{"code":"UNAUTHORIZED","message":"no such login"}]})");
}

} // namespace Logins

} // namespace Purser
