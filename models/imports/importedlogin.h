// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/registryhost.h"
#include "models/secrets/secret.h"
#include "models/values/registrytype.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Purser {

/// A login in another program's file. A login that can't be used stays in the list, with the reason
/// in `problem`.
struct ImportedLogin
{
    enum class Problem {
        None,
        BrokenEntry, ///< doesn't follow the format
        NoLogin, ///< no username, password or credential helper
        NoUsername,
        UsernameTooLong,
        NoPassword,
        PasswordTooLong,
        IdentityToken, ///< a token that only Docker itself can exchange for a login
        BareToken, ///< a token without its username
        BrokenBase64,
        NotUtf8,
        InvalidRegistry, ///< `detail` is the invalid text
        InvalidType, ///< `detail` is the invalid text
        InvalidDate, ///< `detail` is the invalid text
        BrokenQuotes, ///< CSV: a closing quote is missing or followed by text
        TooManyFields, ///< CSV: more fields than in the header, for example due to an unquoted
                       ///< comma
        InvalidHelper, ///< `helper` can't be a credential helper's name
        HelperMissing, ///< the credential helper's program wasn't found
        HelperFailed, ///< `detail` is its message, or empty
    };

    // Untrusted text from the file:
    QString key{}; ///< the entry's key, e.g. "https://index.docker.io/v1/"; empty in CSV
    QString origin{}; ///< the Kubernetes Secret's namespace and name, e.g. "default/regcred"
    int line = 0; ///< CSV: 1-based number of the line on which the row begins; otherwise 0
    QString name{}; ///< CSV: the credential's intended name; may be empty or invalid
    QString username{};
    Secret password{};
    QString owner{};
    QDate expires{};
    QString note{};
    QString helper{}; ///< the credential helper that stores the password; may be empty
    QString detail{}; ///< see `problem`; never contains any part of a password

    // Derived from the text:
    std::optional<RegistryHost> registry{};
    RegistryType type{}; ///< from the file, or the registry's usual type
    Problem problem = Problem::None;
    /// The index of an earlier login in the same list that has the same registry and username, but
    /// differs in another value, such as the password or the path.
    std::optional<size_t> sameLogin{};

    /// The index of the choices for this login, which follow it when the list changes. Set and used
    /// only by ImportPlan; std::nullopt for a login that is new to it.
    std::optional<size_t> row{};

    /// Returns true if a credential can be created from the login now.
    bool isUsable() const { return problem == Problem::None && !needsHelper(); }
    /// Returns true if the credential helper has to be called for the password.
    bool needsHelper() const
    {
        return problem == Problem::None && password.isEmpty() && !helper.isEmpty();
    }
};

/// Sets the registry, and its usual type, from a key in an auth file, which always begins with a
/// host. If that fails, sets the problem.
void setRegistryFromKey(ImportedLogin &login, const QString &key);

/// Sets the problem if the username or the password can't be used, and removes byte order marks
/// from the start of the password. A login that already has a problem is skipped. So is a login
/// that needs its helper, unless the username shows that there is only an identity token.
void checkLogin(ImportedLogin &login);

/// Removes each login that has the same registry, path, username, password, helper and name as an
/// earlier one. Sets `sameLogin` in each remaining login that has the same registry and username as
/// an earlier one. Logins with a problem are kept.
void markSameLogins(std::vector<ImportedLogin> &logins);

} // namespace Purser
