// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/importedlogin.h"

#include <QString>

#include <vector>

namespace Purser {

/// A member that makes a class move-only. Needed because std::vector claims to be copyable even if
/// its elements aren't.
struct MoveOnly
{
    MoveOnly() = default;
    MoveOnly(MoveOnly &&) = default;
    MoveOnly &operator=(MoveOnly &&) = default;
    MoveOnly(const MoveOnly &) = delete;
    MoveOnly &operator=(const MoveOnly &) = delete;
    ~MoveOnly() = default;
};

/// The logins in another program's file.
struct ImportedLogins
{
    enum class Format {
        Unknown,
        DockerConfig, ///< Docker's config.json or Podman's auth.json
        OldDockerConfig, ///< .dockercfg
        KubernetesSecret, ///< one or more Secrets, as JSON or YAML
        Csv,
    };

    /// The reason why all or part of the file can't be used.
    enum class Problem {
        None,
        // Problems with the content:
        NoLogins,
        UnknownFormat,
        TooLarge,
        NotUtf8,
        BrokenJson, ///< see `line`
        BrokenYaml, ///< see `line`; the logins before it are in the list
        TooComplex, ///< nested too deeply, or too large after resolving aliases
        TooManyLogins, ///< the first ones are in the list
        MissingColumns, ///< CSV: `detail` names them, separated by commas
        // Problems with the file itself:
        FileMissing,
        IsFolder,
        NotRegularFile, ///< a pipe or a device, which may never end
        NoPermission,
        CannotRead, ///< `detail` is the system's error message
    };

    static constexpr qint64 maxFileSize = qint64(1024) * 1024; ///< bytes
    static constexpr size_t maxLogins = 2'000;

    Format format = Format::Unknown;
    Problem problem = Problem::None;
    int line = 0; ///< 1-based line number
    QString detail{};
    std::vector<ImportedLogin> logins{};
    /// The name of Docker's default credential helper (`credsStore`), which may have logins
    /// that the file doesn't contain. Empty if the file doesn't name one.
    QString credentialStore{};
    MoveOnly moveOnly{};
};

} // namespace Purser
