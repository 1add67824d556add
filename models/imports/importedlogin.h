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

/// A login in a file of another program. One that can't be used stays in the list, with the reason.
struct ImportedLogin
{
    enum class Problem {
        None,
        BrokenEntry, ///< not of the form that the format has
        NoLogin, ///< neither username nor password, nor a credential helper that has them
        NoUsername,
        UsernameTooLong,
        NoPassword,
        PasswordTooLong,
        IdentityToken, ///< a token that only Docker itself can exchange for a login
        BareToken, ///< a token without the username that belongs to it
        BrokenBase64,
        NotUtf8,
        InvalidRegistry, ///< `detail` is what stands in its place
        InvalidType, ///< `detail` is what stands in its place
        InvalidDate, ///< `detail` is what stands in its place
        BrokenQuotes, ///< CSV: no quote at the end, or text after it
        TooManyFields, ///< CSV: more than the header has, as with a comma that isn't quoted
        InvalidHelper, ///< `helper` is not a name that a credential helper can have
        HelperMissing, ///< the program of the credential helper isn't there
        HelperFailed, ///< `detail` is what it says, or empty
    };

    // From the file, as text from outside:
    QString key{}; ///< of its entry, e.g. "https://index.docker.io/v1/"; empty in CSV
    QString origin{}; ///< of a Kubernetes Secret: its namespace and name, e.g. "default/regcred"
    int line = 0; ///< CSV: where its row begins, from 1; otherwise 0
    QString name{}; ///< CSV: what the credential should be called; may be empty or invalid
    QString username{};
    Secret password{};
    QString owner{};
    QDate expires{};
    QString note{};
    QString helper{}; ///< the name of the credential helper that has the password; may be empty
    QString detail{}; ///< see `problem`; it never has a part of a password

    // What is made of it:
    std::optional<RegistryHost> registry{};
    RegistryType type{}; ///< as the file has it, or the usual one of the registry
    Problem problem = Problem::None;
    /// The index of an earlier login in the same list with the same registry and username, but with
    /// another password or path.
    std::optional<size_t> sameLogin{};

    /// Whether a credential can be created from it now.
    bool isUsable() const { return problem == Problem::None && !needsHelper(); }
    /// Whether the credential helper has yet to be asked for the password.
    bool needsHelper() const
    {
        return problem == Problem::None && password.isEmpty() && !helper.isEmpty();
    }
};

/// Sets the registry from the text of an auth file's key, in which a host always comes first, and
/// the registry's usual type; otherwise the problem.
void setRegistryFromKey(ImportedLogin &login, const QString &key);

/// Sets the problem if username or password can't be used. A login that has a problem already, or
/// that waits for its helper, stays as it is.
void checkLogin(ImportedLogin &login);

/// Removes each login that an earlier one equals in registry, path, username and password, and
/// marks the others of the same registry and username. Logins with a problem stay.
void markSameLogins(std::vector<ImportedLogin> &logins);

} // namespace Purser
