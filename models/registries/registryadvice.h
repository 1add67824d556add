// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/registryhost.h"
#include "models/values/registrytype.h"

#include <QList>
#include <QString>
#include <QtGlobal>

#include <optional>

namespace Purser {

/// A piece of advice about a registry login, given while the login is being typed. ui/text contains
/// its wording.
struct RegistryAdvice
{
    enum class Fact {
        /// Use an access token instead of the password, which doesn't work with two-factor
        /// authentication (docs.docker.com, "Personal access tokens").
        DockerHubAccessToken,
        /// Use the Docker ID, not an e-mail address (docs.docker.com, "docker login").
        DockerHubUsername,
        /// Use a classic personal access token with the scope read:packages; a fine-grained one is
        /// refused (docs.github.com, "Working with the Container registry").
        GithubClassicToken,
        /// The username is always AWS (docs.aws.amazon.com, "Private registry authentication in
        /// Amazon ECR").
        AmazonUsername,
        /// An ECR token has 1,800 characters or more and is valid for 12 hours (as above).
        AmazonTokenTooLong,
        /// The username specifies the kind of password: _json_key, _json_key_base64 or
        /// oauth2accesstoken (cloud.google.com, "Configure authentication to Artifact Registry for
        /// Docker").
        GoogleUsername,
        /// A JSON key has about 2,350 characters (as above).
        GoogleKeyTooLong,
        /// An access token is valid for an hour (as above).
        GoogleTokenShortLived,
        /// Use a token's name and one of its passwords, or a service principal's ID and secret
        /// (learn.microsoft.com, "Azure Container Registry authentication options").
        AzureTokenOrPrincipal,
        /// The token that "az acr login --expose-token" prints, whose username consists of zeros,
        /// has over 4,000 characters and is valid for 3 hours (as above).
        AzureRefreshTokenTooLong,
        /// Use a deploy token with the scope read_registry, or a personal or project access token
        /// (docs.gitlab.com, "Authenticate with the container registry").
        GitlabDeployToken,
        /// Use a robot account, "organization+name" (docs.quay.io, "Robot Accounts").
        QuayRobot,
        /// Use a robot account, "robot$name" or "robot$project+name" (goharbor.io, "Create Robot
        /// Accounts").
        HarborRobot,
        /// A shell probably expanded "$name" as a variable, leaving only "robot" (as above; POSIX,
        /// 2.6.2).
        HarborRobotCutOff,
        /// A token that can only pull is the safest choice. Used if the registry is unknown.
        PullOnlyToken,
        /// The password is longer than the service accepts.
        TooLong,
        /// The chosen type isn't the service's type for this registry.
        OtherType,
    };

    enum class Field { Type, Username, Password };

    Fact fact = Fact::PullOnlyToken;
    Field field = Field::Password; ///< the field that the advice is about
    bool isWarning = false; ///< whether the input is probably wrong; otherwise the advice is a hint

    friend bool operator==(const RegistryAdvice &, const RegistryAdvice &) = default;
};

/// The part of a login that is known while it is being typed.
struct LoginDraft
{
    RegistryType type{};
    std::optional<RegistryHost> registry{};
    QString username{};
    qsizetype passwordLength = 0; ///< in code points
};

/// Returns the service's type for a registry, which is otherPrivate() if it has no specific one.
RegistryType usualType(const RegistryHost &registry);

/// Returns whether the registry is a public service that is known to refuse wrong logins, though it
/// may give anyone a token for public images.
bool isKnownToRefuseWrongLogins(const RegistryHost &registry);

/// Returns all advice for `draft`. If its registry and its type don't match, the advice is for the
/// registry.
QList<RegistryAdvice> registryAdvice(const LoginDraft &draft);

} // namespace Purser
