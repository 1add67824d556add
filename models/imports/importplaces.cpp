// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importplaces.h"

#include "models/values/async.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

ImportEnvironment ImportEnvironment::fromVariables(const QProcessEnvironment &variables,
                                                   const QString &home)
{
    return { .home = home,
             .dockerConfig = variables.value(u"DOCKER_CONFIG"_s),
             .registryAuthFile = variables.value(u"REGISTRY_AUTH_FILE"_s),
             .runtimeDir = variables.value(u"XDG_RUNTIME_DIR"_s),
             .configHome = variables.value(u"XDG_CONFIG_HOME"_s) };
}

ImportEnvironment ImportEnvironment::system()
{
    return fromVariables(QProcessEnvironment::systemEnvironment(), QDir::homePath());
}

QList<ImportPlace> importPlaces(const ImportEnvironment &environment)
{
    using Program = ImportPlace::Program;
    QList<ImportPlace> places;
    const auto add = [&places](Program program, const QString &folder, const QString &name) {
        if (!QDir::isAbsolutePath(folder))
            return;
        const QString file = QDir::cleanPath(name.isEmpty() ? folder : folder + u'/' + name);
        if (std::ranges::find(places, file, &ImportPlace::file) == places.end())
            places.append({ .program = program, .file = file });
    };
    const auto inHome = [&environment](const QString &folder) {
        return environment.home.isEmpty() ? QString() : environment.home + folder;
    };
    const auto orElse = [](const QString &path, const QString &usual) {
        return QDir::isAbsolutePath(path) ? path : usual;
    };
    add(Program::Docker, orElse(environment.dockerConfig, inHome(u"/.docker"_s)), u"config.json"_s);
    add(Program::Podman, environment.registryAuthFile, {});
    add(Program::Podman, environment.runtimeDir, u"containers/auth.json"_s);
    add(Program::Podman, orElse(environment.configHome, inHome(u"/.config"_s)),
        u"containers/auth.json"_s);
    add(Program::OldDocker, environment.home, u".dockercfg"_s);
    return places;
}

QFuture<QList<ImportPlace>> findImportPlaces(const ImportEnvironment &environment)
{
    return onPool([environment] {
        QList<ImportPlace> places = importPlaces(environment);
        for (ImportPlace &place : places)
            place.exists = QFileInfo(place.file).isFile();
        return places;
    });
}

} // namespace Purser
