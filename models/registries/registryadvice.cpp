// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/registryadvice.h"

#include "models/credentials/credentialrules.h"

namespace Purser {

using namespace Qt::StringLiterals;
using Fact = RegistryAdvice::Fact;
using Field = RegistryAdvice::Field;

namespace {

enum class Provider { DockerHub, Github, Amazon, Google, Azure, Gitlab, Quay, Harbor, Other };

bool isIn(const QString &host, QLatin1StringView domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

std::optional<Provider> providerOf(const RegistryHost &registry)
{
    if (registry.isDockerHub())
        return Provider::DockerHub;
    const QString host = registry.url({}).host();
    if (isIn(host, "ghcr.io"_L1))
        return Provider::Github;
    if (host.contains(".dkr.ecr."_L1)
        && (host.endsWith(".amazonaws.com"_L1) || host.endsWith(".amazonaws.com.cn"_L1)))
        return Provider::Amazon;
    if (isIn(host, "pkg.dev"_L1) || isIn(host, "gcr.io"_L1))
        return Provider::Google;
    if (isIn(host, "azurecr.io"_L1) || isIn(host, "azurecr.cn"_L1) || isIn(host, "azurecr.us"_L1))
        return Provider::Azure;
    if (host == "registry.gitlab.com"_L1)
        return Provider::Gitlab;
    if (host == "quay.io"_L1)
        return Provider::Quay;
    if (host.startsWith("harbor."_L1) || host.contains(".harbor."_L1))
        return Provider::Harbor;
    return std::nullopt;
}

/// The service's own type for the provider's registries.
RegistryType typeOf(Provider provider)
{
    switch (provider) {
    case Provider::DockerHub:
        return RegistryType::dockerHub();
    case Provider::Amazon:
        return RegistryType::amazonEcr();
    case Provider::Google:
        return RegistryType::google();
    case Provider::Azure:
        return RegistryType::azure();
    case Provider::Github:
    case Provider::Gitlab:
    case Provider::Quay:
    case Provider::Harbor:
    case Provider::Other:
        break;
    }
    return RegistryType::otherPrivate();
}

} // namespace

RegistryType usualType(const RegistryHost &registry)
{
    return typeOf(providerOf(registry).value_or(Provider::Other));
}

bool isKnownToRefuseWrongLogins(const RegistryHost &registry)
{
    const Provider provider = providerOf(registry).value_or(Provider::Other);
    // Anyone can run one of the others, with any settings.
    return provider != Provider::Harbor && provider != Provider::Other;
}

namespace {

Provider providerOf(const LoginDraft &draft)
{
    if (draft.registry)
        return providerOf(*draft.registry).value_or(Provider::Other);
    for (const Provider provider :
         { Provider::DockerHub, Provider::Amazon, Provider::Google, Provider::Azure }) {
        if (draft.type == typeOf(provider))
            return provider;
    }
    return Provider::Other;
}

bool never(const LoginDraft &)
{
    return false;
}

bool isTooLong(const LoginDraft &draft)
{
    return draft.passwordLength > CredentialRules::maxPasswordLength;
}

bool isEmailAddress(const LoginDraft &draft)
{
    return draft.username.contains(u'@');
}

bool isNotAws(const LoginDraft &draft)
{
    return !draft.username.isEmpty() && draft.username != "AWS"_L1;
}

bool isNoGoogleUsername(const LoginDraft &draft)
{
    return !draft.username.isEmpty() && draft.username != "_json_key"_L1
        && draft.username != "_json_key_base64"_L1 && draft.username != "oauth2accesstoken"_L1;
}

bool isGoogleAccessToken(const LoginDraft &draft)
{
    return draft.username == "oauth2accesstoken"_L1;
}

bool isOfRefreshToken(const LoginDraft &draft)
{
    return draft.username == "00000000-0000-0000-0000-000000000000"_L1 || isTooLong(draft);
}

bool isCutOffRobot(const LoginDraft &draft)
{
    return draft.username == "robot"_L1 || draft.username.startsWith("robot+"_L1);
}

bool isOtherType(const LoginDraft &draft)
{
    if (!draft.registry || !draft.type.isSpecified())
        return false;
    return draft.type != usualType(*draft.registry);
}

enum class Given { Always, WhenInDoubt };

struct Rule
{
    Provider provider;
    Fact fact;
    Field field;
    Given given;
    bool (*isWarning)(const LoginDraft &);
};

// clang-format off
constexpr Rule rules[] = {
    { Provider::DockerHub, Fact::DockerHubUsername, Field::Username, Given::Always, isEmailAddress },
    { Provider::DockerHub, Fact::DockerHubAccessToken, Field::Password, Given::Always, never },
    { Provider::Github, Fact::GithubClassicToken, Field::Password, Given::Always, never },
    { Provider::Amazon, Fact::AmazonUsername, Field::Username, Given::Always, isNotAws },
    { Provider::Amazon, Fact::AmazonTokenTooLong, Field::Password, Given::Always, isTooLong },
    { Provider::Google, Fact::GoogleUsername, Field::Username, Given::Always, isNoGoogleUsername },
    { Provider::Google, Fact::GoogleKeyTooLong, Field::Password, Given::Always, isTooLong },
    { Provider::Google, Fact::GoogleTokenShortLived, Field::Password, Given::WhenInDoubt, isGoogleAccessToken },
    { Provider::Azure, Fact::AzureTokenOrPrincipal, Field::Username, Given::Always, never },
    { Provider::Azure, Fact::AzureRefreshTokenTooLong, Field::Password, Given::Always, isOfRefreshToken },
    { Provider::Gitlab, Fact::GitlabDeployToken, Field::Password, Given::Always, never },
    { Provider::Quay, Fact::QuayRobot, Field::Username, Given::Always, never },
    { Provider::Harbor, Fact::HarborRobot, Field::Username, Given::Always, never },
    { Provider::Harbor, Fact::HarborRobotCutOff, Field::Username, Given::WhenInDoubt, isCutOffRobot },
    { Provider::Other, Fact::HarborRobotCutOff, Field::Username, Given::WhenInDoubt, isCutOffRobot },
    { Provider::Other, Fact::PullOnlyToken, Field::Password, Given::Always, never },
};
// clang-format on

bool hasOwnLengthAdvice(Provider provider)
{
    return provider == Provider::Amazon || provider == Provider::Google
        || provider == Provider::Azure;
}

} // namespace

QList<RegistryAdvice> registryAdvice(const LoginDraft &draft)
{
    const Provider provider = providerOf(draft);
    QList<RegistryAdvice> advice;
    if (isOtherType(draft))
        advice.append({ .fact = Fact::OtherType, .field = Field::Type, .isWarning = true });
    for (const Rule &rule : rules) {
        const bool isWarning = rule.provider == provider && rule.isWarning(draft);
        if (isWarning || (rule.provider == provider && rule.given == Given::Always))
            advice.append({ .fact = rule.fact, .field = rule.field, .isWarning = isWarning });
    }
    if (isTooLong(draft) && !hasOwnLengthAdvice(provider))
        advice.append({ .fact = Fact::TooLong, .field = Field::Password, .isWarning = true });
    return advice;
}

} // namespace Purser
