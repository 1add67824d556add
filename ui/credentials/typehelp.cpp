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
        return {
            TypeHelpWords::tr("Your Docker ID, not your e-mail address."),
            {},
            TypeHelpWords::tr(
                "An access token from Docker Hub's account settings, better than the password.")
        };
    if (type == RegistryType::amazonEcr())
        return { TypeHelpWords::tr("For Amazon ECR this is always AWS."), u"AWS"_s,
                 TypeHelpWords::tr(
                     "From “aws ecr get-login-password”. An ECR token lives for 12 hours.") };
    if (type == RegistryType::google())
        return {
            TypeHelpWords::tr("With a JSON key file this is always _json_key."), u"_json_key"_s,
            TypeHelpWords::tr("The whole content of the JSON key file. The service takes up to 255 "
                              "characters.")
        };
    if (type == RegistryType::azure())
        return { TypeHelpWords::tr("The name of a token, or the ID of a service principal."),
                 {},
                 TypeHelpWords::tr("The token's password, or the client secret.") };
    return { TypeHelpWords::tr("As you would give it to “docker login”."),
             {},
             TypeHelpWords::tr("A token that can only pull images is safest.") };
}

QString usernameDoubt(const RegistryType &type, const QString &username)
{
    if (username.isEmpty())
        return {};
    if (type == RegistryType::dockerHub() && username.contains(u'@'))
        return TypeHelpWords::tr("Docker Hub wants the Docker ID, not an e-mail address.");
    if (type == RegistryType::amazonEcr() && username != "AWS"_L1)
        return TypeHelpWords::tr("For Amazon ECR the user name is AWS.");
    return {};
}

} // namespace Purser
