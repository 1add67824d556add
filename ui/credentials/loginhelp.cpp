// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/loginhelp.h"

#include <QCoreApplication>

namespace Purser {

using namespace Qt::StringLiterals;
using Fact = RegistryAdvice::Fact;
using Field = RegistryAdvice::Field;

namespace {

struct LoginHelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::LoginHelpWords)
};

QString factText(Fact fact)
{
    switch (fact) {
    case Fact::DockerHubAccessToken:
        return LoginHelpWords::tr("Use a read-only access token from your Docker Hub account "
                                  "settings. If you use two-factor authentication, your "
                                  "password won't work.");
    case Fact::DockerHubUsername:
        return LoginHelpWords::tr("Docker Hub needs your Docker ID, not an email address");
    case Fact::GithubClassicToken:
        return LoginHelpWords::tr("Use a classic token with the read:packages scope. GitHub's "
                                  "registry rejects fine-grained tokens.");
    case Fact::AmazonUsername:
        return LoginHelpWords::tr("The username for Amazon ECR is always AWS");
    case Fact::AmazonTokenTooLong:
        return LoginHelpWords::tr(
            "ECR tokens are too long: they're at least 1,800 characters, but the service accepts "
            "only 255. They also expire after 12 hours. Use a registry with shorter tokens, such "
            "as Docker Hub, GHCR, Harbor, or Quay.");
    case Fact::GoogleUsername:
        return LoginHelpWords::tr("The username for a JSON key file is always _json_key");
    case Fact::GoogleKeyTooLong:
        return LoginHelpWords::tr("JSON key files are too long: they're about 2,350 characters, "
                                  "but the service accepts only 255. Use a registry with shorter "
                                  "tokens, such as Docker Hub, GHCR, Harbor, or Quay.");
    case Fact::GoogleTokenShortLived:
        return LoginHelpWords::tr("Google access tokens expire after an hour.");
    case Fact::AzureTokenOrPrincipal:
        return LoginHelpWords::tr("The name of a token or the ID of a service principal");
    case Fact::AzureRefreshTokenTooLong:
        return LoginHelpWords::tr("Use the token's password or the client secret. The token from "
                                  "“az acr login” is too long.");
    case Fact::GitlabDeployToken:
        return LoginHelpWords::tr("Use a deploy token with the read_registry scope.");
    case Fact::QuayRobot:
        return LoginHelpWords::tr("A robot account, such as team+puller");
    case Fact::HarborRobot:
        return LoginHelpWords::tr("A robot account, such as robot$puller");
    case Fact::HarborRobotCutOff:
        return LoginHelpWords::tr("Harbor robot names contain a “$”, such as robot$puller. This "
                                  "one seems to be cut off.");
    case Fact::PullOnlyToken:
        return LoginHelpWords::tr("Use a token that can only pull, such as a Harbor or Quay robot "
                                  "token, a GitLab deploy token, or a classic GitHub token.");
    case Fact::TooLong:
        return LoginHelpWords::tr("The service accepts up to 255 characters. Use a shorter token.");
    case Fact::OtherType:
        return LoginHelpWords::tr("Another type fits this registry better");
    }
    return {};
}

QString joined(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    //: Two sentences, one after the other.
    return LoginHelpWords::tr("%1 %2").arg(first, second);
}

QString textFor(const QList<RegistryAdvice> &advice, Field field, bool isWarning)
{
    QString text;
    for (const RegistryAdvice &each : advice) {
        if (each.field == field && each.isWarning == isWarning)
            text = joined(text, factText(each.fact));
    }
    return text;
}

bool isTooLongAlways(const RegistryAdvice &advice)
{
    return advice.fact == Fact::AmazonTokenTooLong || advice.fact == Fact::GoogleKeyTooLong
        || (advice.field == Field::Password && advice.isWarning);
}

} // namespace

LoginHelp loginHelp(const LoginDraft &draft)
{
    const QList<RegistryAdvice> advice = registryAdvice(draft);
    LoginHelp help{ .type = textFor(advice, Field::Type, true),
                    .username = textFor(advice, Field::Username, false),
                    .password = joined(textFor(advice, Field::Password, true),
                                       textFor(advice, Field::Password, false)) };
    if (help.username.isEmpty())
        help.username = LoginHelpWords::tr("The one you use for “docker login”");
    for (const RegistryAdvice &each : advice)
        help.doesPasswordFit = help.doesPasswordFit && !isTooLongAlways(each);
    return help;
}

QString usernameWarning(const LoginDraft &draft)
{
    return textFor(registryAdvice(draft), Field::Username, true);
}

QString fixedUsername(const RegistryType &type)
{
    if (type == RegistryType::amazonEcr())
        return u"AWS"_s;
    return type == RegistryType::google() ? u"_json_key"_s : QString();
}

} // namespace Purser
