// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logintext.h"

#include "ui/text/networktext.h"
#include "ui/text/plaintext.h"
#include "ui/text/timetext.h"

#include <QCoreApplication>

namespace Purser {

namespace {

using Verdict = LoginAnswer::Verdict;
using Reason = LoginAnswer::Reason;
using Pull = LoginAnswer::Pull;

constexpr qsizetype maxHost = 260; // a whole name, with its port: what is cut off may matter
constexpr qsizetype maxMessage = 300;

struct LoginText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::LoginText)
};

QString pullText(Pull pull)
{
    switch (pull) {
    case Pull::NotTried:
        break;
    case Pull::Allowed:
        return LoginText::tr("The login can pull the image.");
    case Pull::Refused:
        return LoginText::tr("The login isn't allowed to pull the image.");
    case Pull::NotFound:
        return LoginText::tr("The image doesn't exist, or this user can't see it.");
    }
    return {};
}

QString reasonText(const LoginAnswer &answer, const QString &host)
{
    switch (answer.reason) {
    case Reason::None:
        break;
    case Reason::InvalidRegistry:
        return LoginText::tr("Enter a registry, such as ghcr.io.");
    case Reason::MissingUsername:
        return LoginText::tr("Enter the username, too.");
    case Reason::InvalidUsername:
        return LoginText::tr("Registry usernames can't contain a colon.");
    case Reason::Offline:
        //: %1 is the host of a registry.
        return LoginText::tr("Couldn't connect to %1. Check the registry and your network.")
            .arg(host);
    case Reason::Proxy:
        return answer.proxy ? proxyMessage(*answer.proxy)
                            : LoginText::tr("The proxy blocked the request. Check the proxy in "
                                            "Preferences.");
    case Reason::Tls:
        if (answer.certificate)
            return certificateMessage(*answer.certificate);
        //: %1 is the host of a registry.
        return LoginText::tr("The identity of %1 couldn't be verified, so nothing was sent.")
            .arg(host);
    case Reason::TimedOut:
        //: %1 is the host of a registry.
        return LoginText::tr("%1 took too long to respond.").arg(host);
    case Reason::ConnectionLost:
        //: %1 is the host of a registry.
        return LoginText::tr("The connection to %1 was lost.").arg(host);
    case Reason::RateLimited:
        if (!answer.retryAfter) {
            //: %1 is the host of a registry.
            return LoginText::tr("Too many requests to %1. Try again later.").arg(host);
        }
        //: %1 is the host of a registry, %2 a length of time, such as "30 seconds".
        return LoginText::tr("Too many requests to %1. Wait %2, then try again.")
            .arg(host, timeSpanText(*answer.retryAfter));
    case Reason::Server:
        //: %1 is the host of a registry, %2 a number such as 503.
        return LoginText::tr("Something went wrong at %1 (HTTP %2). Try again later.")
            .arg(host)
            .arg(answer.httpStatus);
    case Reason::NotARegistry:
        //: %1 is the host of a server.
        return LoginText::tr("%1 isn't a container registry. Check the name.").arg(host);
    case Reason::UnknownRealm:
        return realmQuestionText(answer);
    case Reason::UnsafeRealm:
        //: %1 is the host of a registry, %2 that of another server.
        return LoginText::tr("%1 wants the login sent to %2 without encryption, so Purser didn't "
                             "send it.")
            .arg(host, displayText(answer.realmHost, maxHost));
    case Reason::Blocked:
        //: %1 is the host of a registry, %2 a number such as 403.
        return LoginText::tr("%1, or a firewall in front of it, blocked the request (HTTP %2).")
            .arg(host)
            .arg(answer.httpStatus);
    case Reason::BadReply:
        //: %1 is the host of a registry.
        return LoginText::tr("The response from %1 couldn't be read.").arg(host);
    case Reason::RefusedBefore:
        //: %1 is the host of a registry.
        return LoginText::tr("%1 has already refused this login. Purser didn't send it again, "
                             "because registries lock accounts after a few failed attempts.")
            .arg(host);
    case Reason::Cancelled:
        return LoginText::tr("You canceled the check.");
    }
    return {};
}

QString notAskedText(const LoginAnswer &answer, const QString &host)
{
    if (answer.acceptsAnyLogin) {
        //: %1 is the host of a registry.
        return LoginText::tr("No login needed: %1 also accepted a random login, so this proves "
                             "nothing about yours.")
            .arg(host);
    }
    //: %1 is the host of a registry.
    return LoginText::tr("No login needed: %1 lets everyone in, so this proves nothing about the "
                         "login.")
        .arg(host);
}

/// Texts without the empty ones, as consecutive sentences.
QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two sentences, one after the other.
    return LoginText::tr("%1 %2").arg(first, second);
}

} // namespace

QString loginAnswerText(const LoginAnswer &answer)
{
    const QString host = displayText(answer.host, maxHost);
    switch (answer.verdict) {
    case Verdict::Accepted:
        //: %1 is the host of a registry.
        return joined(LoginText::tr("Login accepted by %1.").arg(host), pullText(answer.pull));
    case Verdict::Refused: {
        if (answer.message.isEmpty()) {
            //: %1 is the host of a registry.
            return LoginText::tr("Login refused by %1. Check the username and the password or "
                                 "token.")
                .arg(host);
        }
        //: %1 is the host of a registry, %2 what the registry said.
        return LoginText::tr("Login refused by %1. Message from the registry: “%2”")
            .arg(host, displayText(answer.message, maxMessage));
    }
    case Verdict::NotAsked:
        return joined(notAskedText(answer, host), pullText(answer.pull));
    case Verdict::NotChecked:
        break;
    }
    return joined(LoginText::tr("Couldn't check the login."), reasonText(answer, host));
}

QString loginVerdictText(LoginAnswer::Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        //: What a registry said to a login.
        return LoginText::tr("Accepted");
    case Verdict::Refused:
        //: What a registry said to a login.
        return LoginText::tr("Refused");
    case Verdict::NotAsked:
        //: A registry lets everyone in.
        return LoginText::tr("No login needed");
    case Verdict::NotChecked:
        break;
    }
    return {};
}

QString realmQuestionText(const LoginAnswer &answer)
{
    //: %1 is the host of a registry, %2 that of another server.
    return LoginText::tr("%1 wants the login sent to %2. Allow this only if you trust %2.")
        .arg(displayText(answer.host, maxHost), displayText(answer.realmHost, maxHost));
}

} // namespace Purser
