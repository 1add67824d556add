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

/// Something worth knowing about the login of a registry while it is typed. ui/text makes the
/// sentences.
struct RegistryAdvice
{
    enum class Fact {
        /// An access token in place of the password, which doesn't work with two-factor login
        /// (docs.docker.com, "Personal access tokens").
        DockerHubAccessToken,
        /// The Docker ID, not an e-mail address (docs.docker.com, "docker login").
        DockerHubUsername,
        /// A classic personal access token with the scope read:packages; a fine-grained one is
        /// refused (docs.github.com, "Working with the Container registry").
        GithubClassicToken,
        /// The user name is always AWS (docs.aws.amazon.com, "Private registry authentication in
        /// Amazon ECR").
        AmazonUsername,
        /// A token of ECR has 1,800 characters or more and lives for 12 hours (as above).
        AmazonTokenTooLong,
        /// The user name says what the password is: _json_key, _json_key_base64 or
        /// oauth2accesstoken (cloud.google.com, "Configure authentication to Artifact Registry for
        /// Docker").
        GoogleUsername,
        /// A JSON key has about 2,350 characters (as above).
        GoogleKeyTooLong,
        /// An access token lives for an hour (as above).
        GoogleTokenShortLived,
        /// The name and a password of a token, or the ID and the secret of a service principal
        /// (learn.microsoft.com, "Azure Container Registry authentication options").
        AzureTokenOrPrincipal,
        /// What "az acr login --expose-token" gives, under the user name of zeros, has over 4,000
        /// characters and lives for 3 hours (as above).
        AzureRefreshTokenTooLong,
        /// A deploy token with the scope read_registry, or a personal or project access token
        /// (docs.gitlab.com, "Authenticate with the container registry").
        GitlabDeployToken,
        /// A robot account, "organization+name" (docs.quay.io, "Robot Accounts").
        QuayRobot,
        /// A robot account, "robot$name" or "robot$project+name" (goharbor.io, "Create Robot
        /// Accounts").
        HarborRobot,
        /// A shell took "$name" for a variable and left "robot" (as above; POSIX, 2.6.2).
        HarborRobotCutOff,
        /// Where nothing is known of the registry: a token that can only pull is the safest.
        PullOnlyToken,
        /// Longer than what the service takes.
        TooLong,
        /// The service has a type for this registry, and another one was chosen.
        OtherType,
    };

    enum class Field { Type, Username, Password };

    Fact fact = Fact::PullOnlyToken;
    Field field = Field::Password; ///< that it belongs to
    bool isWarning = false; ///< what was entered is probably wrong; else it is only good to know

    friend bool operator==(const RegistryAdvice &, const RegistryAdvice &) = default;
};

/// What is known while a login is typed.
struct LoginDraft
{
    RegistryType type{};
    std::optional<RegistryHost> registry{};
    QString username{};
    qsizetype passwordLength = 0; ///< in code points; 0 while there is none
};

/// The service's type for a registry: its own, or that of other private registries.
RegistryType usualType(const RegistryHost &registry);

/// All advice for it; the registry counts for more than the type.
QList<RegistryAdvice> registryAdvice(const LoginDraft &draft);

} // namespace Purser
