// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QList>
#include <QProcessEnvironment>
#include <QString>

namespace Purser {

/// Where the files of other programs may be.
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

/// Returns the files that Docker and Podman look for, in the order in which they do. None of them
/// is opened, and `exists` isn't set. A variable that isn't an absolute path doesn't count.
QList<ImportPlace> importPlaces(const ImportEnvironment &environment);

/// Finds out on another thread which of them exist. A folder or a pipe is no such file.
QFuture<QList<ImportPlace>> findImportPlaces(const ImportEnvironment &environment);

} // namespace Purser
