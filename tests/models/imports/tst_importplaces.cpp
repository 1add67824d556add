// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importplaces.h"
#include "tests/support/patience.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QStringList files(const QList<ImportPlace> &places)
{
    QStringList names;
    for (const ImportPlace &place : places)
        names.append(place.file);
    return names;
}

void write(const QString &name)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class TestImportPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVariablesTellThePlaces_data()
    {
        QTest::addColumn<QStringList>("variables");
        QTest::addColumn<QStringList>("places");
        QTest::newRow("none") << QStringList()
                              << QStringList{ u"/home/kim/.docker/config.json"_s,
                                              u"/home/kim/.config/containers/auth.json"_s,
                                              u"/home/kim/.dockercfg"_s };
        QTest::newRow("all") << QStringList{ u"DOCKER_CONFIG=/d/"_s,
                                             u"REGISTRY_AUTH_FILE=/r.json"_s,
                                             u"XDG_RUNTIME_DIR=/run/user/1"_s,
                                             u"XDG_CONFIG_HOME=/c"_s }
                             << QStringList{ u"/d/config.json"_s, u"/r.json"_s,
                                             u"/run/user/1/containers/auth.json"_s,
                                             u"/c/containers/auth.json"_s,
                                             u"/home/kim/.dockercfg"_s };
        QTest::newRow("none of them absolute")
            << QStringList{ u"DOCKER_CONFIG=d"_s, u"REGISTRY_AUTH_FILE=r.json"_s,
                            u"XDG_RUNTIME_DIR=."_s, u"XDG_CONFIG_HOME="_s }
            << QStringList{ u"/home/kim/.docker/config.json"_s,
                            u"/home/kim/.config/containers/auth.json"_s,
                            u"/home/kim/.dockercfg"_s };
        QTest::newRow("the same twice")
            << QStringList{ u"REGISTRY_AUTH_FILE=/home/kim/.config/containers/auth.json"_s }
            << QStringList{ u"/home/kim/.docker/config.json"_s,
                            u"/home/kim/.config/containers/auth.json"_s,
                            u"/home/kim/.dockercfg"_s };
    }

    void theVariablesTellThePlaces()
    {
        QFETCH(const QStringList, variables);
        QProcessEnvironment environment;
        for (const QString &variable : variables)
            environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        QTEST(files(importPlaces(ImportEnvironment::fromVariables(environment, u"/home/kim"_s))),
              "places");
    }

    void withoutAHomeThereAreNone() { QCOMPARE(files(importPlaces({})), QStringList()); }

    void onlyFilesExist()
    {
        const QTemporaryDir home;
        const QDir folder(home.path());
        QVERIFY(folder.mkpath(u".docker"_s));
        write(folder.filePath(u".docker/config.json"_s));
        QVERIFY(folder.mkpath(u".config/containers/auth.json"_s)); // a folder
        QFuture<QList<ImportPlace>> places = findImportPlaces({ .home = home.path() });
        QVERIFY(QTest::qWaitFor([&] { return places.isFinished(); }, Test::patience));
        QList<bool> exist;
        for (const ImportPlace &place : places.result())
            exist.append(place.exists);
        const QList<bool> expected{ true, false, false };
        QCOMPARE(exist, expected);
        QCOMPARE(places.result()[0].program, ImportPlace::Program::Docker);
        QCOMPARE(places.result()[1].program, ImportPlace::Program::Podman);
        QCOMPARE(places.result()[2].program, ImportPlace::Program::OldDocker);
    }
};

QTEST_GUILESS_MAIN(TestImportPlaces)
#include "tst_importplaces.moc"
