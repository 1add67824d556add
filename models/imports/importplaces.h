// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

namespace Purser {

/// The paths that determine where other programs save their files.
struct ImportEnvironment
{
    QString home{};
    QString dockerConfig{}; ///< DOCKER_CONFIG, a folder
    QString registryAuthFile{}; ///< REGISTRY_AUTH_FILE
    QString runtimeDir{}; ///< XDG_RUNTIME_DIR
    QString configHome{}; ///< XDG_CONFIG_HOME

    static ImportEnvironment fromVariables(const QProcessEnvironment &variables,
                                           const QString &home);
    static ImportEnvironment system();
};

/// A file in which a program saves logins.
struct ImportPlace
{
    enum class Program { Docker, Podman, OldDocker };

    Program program = Program::Docker;
    QString file{}; ///< absolute
    bool exists = false;

    friend bool operator==(const ImportPlace &, const ImportPlace &) = default;
};

/// Returns the files that Docker and Podman look for, grouped by program. Within a group, they are
/// in the order in which the program looks for them. Doesn't access the files, and doesn't set
/// `exists`. Ignores variables that aren't absolute paths.
QList<ImportPlace> importPlaces(const ImportEnvironment &environment);

/// Checks, on another thread, which of the files exist. Folders and pipes don't count.
QFuture<QList<ImportPlace>> findImportPlaces(const ImportEnvironment &environment);

} // namespace Purser
