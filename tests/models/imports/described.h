// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogins.h"

#include <QString>
#include <QStringList>

namespace Purser {

inline QString problemName(ImportedLogin::Problem problem)
{
    static const QStringList names{ QStringLiteral("None"),
                                    QStringLiteral("BrokenEntry"),
                                    QStringLiteral("NoLogin"),
                                    QStringLiteral("NoUsername"),
                                    QStringLiteral("UsernameTooLong"),
                                    QStringLiteral("NoPassword"),
                                    QStringLiteral("PasswordTooLong"),
                                    QStringLiteral("IdentityToken"),
                                    QStringLiteral("BareToken"),
                                    QStringLiteral("BrokenBase64"),
                                    QStringLiteral("NotUtf8"),
                                    QStringLiteral("InvalidRegistry"),
                                    QStringLiteral("InvalidType"),
                                    QStringLiteral("InvalidDate"),
                                    QStringLiteral("BrokenQuotes"),
                                    QStringLiteral("TooManyFields"),
                                    QStringLiteral("InvalidHelper"),
                                    QStringLiteral("HelperMissing"),
                                    QStringLiteral("HelperFailed") };
    return names.value(int(problem));
}

/// Describes a login in one line, e.g. "quay.io/team/app kim:secret", followed by its helper, the
/// index of an earlier login with the same registry and username, and its problem, if any.
inline QString described(const ImportedLogin &login)
{
    QString text = login.registry ? login.registry->label() : QStringLiteral("-");
    if (login.registry && !login.registry->path().isEmpty())
        text += u'/' + login.registry->path();
    text += u' ' + login.username + u':' + QString::fromUtf8(login.password.utf8());
    if (!login.helper.isEmpty())
        text += QStringLiteral(" helper=") + login.helper;
    if (login.sameLogin)
        text += QStringLiteral(" same=") + QString::number(*login.sameLogin);
    if (login.problem != ImportedLogin::Problem::None)
        text += u' ' + problemName(login.problem);
    return text;
}

inline QStringList described(const ImportedLogins &found)
{
    QStringList lines;
    for (const ImportedLogin &login : found.logins)
        lines.append(described(login));
    return lines;
}

} // namespace Purser
