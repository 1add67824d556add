// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/typehelp.h"

#include <QCoreApplication>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

struct TypeHelpWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::TypeHelpWords)
};

} // namespace

TypeHelp typeHelp(const RegistryType &type)
{
    if (type == RegistryType::dockerHub())
        return { .username = TypeHelpWords::tr("Your Docker ID, not your e-mail address."),
                 .password = TypeHelpWords::tr(
                     "A read-only access token from Docker Hub's account settings. With "
                     "two-factor login, the password doesn't work.") };
    if (type == RegistryType::amazonEcr())
        return { .username = TypeHelpWords::tr("For Amazon ECR this is always AWS."),
                 .fixedUsername = u"AWS"_s,
                 .password = TypeHelpWords::tr(
                     "ECR tokens don't fit: they have 1,800 characters or more, and the service "
                     "takes 255. They also expire after 12 hours. Use a registry with shorter "
                     "tokens, such as Docker Hub, GHCR, Harbor or Quay."),
                 .doesPasswordFit = false };
    if (type == RegistryType::google())
        return { .username = TypeHelpWords::tr("With a JSON key file this is always _json_key."),
                 .fixedUsername = u"_json_key"_s,
                 .password = TypeHelpWords::tr(
                     "JSON key files don't fit: they have about 2,350 characters, and the service "
                     "takes 255. Use a registry with shorter tokens, such as Docker Hub, GHCR, "
                     "Harbor or Quay."),
                 .doesPasswordFit = false };
    if (type == RegistryType::azure())
        return { .username =
                     TypeHelpWords::tr("The name of a token, or the ID of a service principal."),
                 .password = TypeHelpWords::tr(
                     "The token's password, or the client secret. The long token from “az acr "
                     "login” doesn't fit.") };
    return { .username = TypeHelpWords::tr("As you would give it to “docker login”."),
             .password = TypeHelpWords::tr(
                 "A token that can only pull is safest: a Harbor or Quay robot, a GitLab deploy "
                 "token, or a classic GHCR token.") };
}

QString usernameDoubt(const RegistryType &type, const QString &username)
{
    if (username.isEmpty())
        return {};
    if (type == RegistryType::dockerHub() && username.contains(u'@'))
        return TypeHelpWords::tr("Docker Hub wants the Docker ID, not an e-mail address.");
    if (type == RegistryType::amazonEcr() && username != "AWS"_L1)
        return TypeHelpWords::tr("For Amazon ECR the user name is AWS.");
    if (type == RegistryType::google() && username.contains(u'@'))
        return TypeHelpWords::tr(
            "With a JSON key file, the username is _json_key, not an email address.");
    return {};
}

} // namespace Purser
