// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/instanceaddress.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestMeetingPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsInTheRuntimeDirectory();
    void withoutARuntimeDirectoryItIsInAFolderOfTheUser_data();
    void withoutARuntimeDirectoryItIsInAFolderOfTheUser();
    void aFolderOfAnotherUserIsNotTaken();
    void withoutAnyFolderThereIsNoPlace();
    void inAFlatpakItIsWhereTheStartsShareAFolder();
    void onlyStartsThatSeeTheSameMeet_data();
    void onlyStartsThatSeeTheSameMeet();

private:
    QString folderOfPlace() const
    {
        const auto place = InstanceAddress::forCurrentUser();
        return place ? QFileInfo(place->socket).path() : QString();
    }
    void makeFolder(const QString &path, mode_t mode) const
    {
        QVERIFY(QDir().mkpath(path));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0);
    }
    QString runtime() const { return m_home->filePath(u"run"_s); }
    QString cache() const { return m_home->filePath(u"cache/purser"_s); }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestMeetingPlace::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    makeFolder(runtime(), 0700);
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime()));
    qputenv("XDG_CACHE_HOME", QFile::encodeName(m_home->filePath(u"cache"_s)));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->filePath(u"config"_s)));
    qputenv("DISPLAY", ":0");
    for (const char *name : { "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "FLATPAK_ID" })
        qunsetenv(name);
}

void TestMeetingPlace::itIsInTheRuntimeDirectory()
{
    const auto place = InstanceAddress::forCurrentUser();
    QVERIFY(place);
    QCOMPARE(QFileInfo(place->socket).path(), runtime());
    QCOMPARE(QFileInfo(place->lock).path(), runtime());
    QVERIFY(place->socket != place->lock);
    QVERIFY(!QFileInfo::exists(cache()));
}

void TestMeetingPlace::withoutARuntimeDirectoryItIsInAFolderOfTheUser_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("mode");
    QTest::newRow("not set") << QString() << 0700;
    QTest::newRow("not there") << u"/nowhere/at/all"_s << 0700;
    QTest::newRow("relative") << u"."_s << 0700;
    QTest::newRow("a file") << u"/dev/null"_s << 0700;
    QTest::newRow("writable for all") << u"run"_s << 0777;
    QTest::newRow("readable for a group") << u"run"_s << 0740;
    QTest::newRow("to pass through for others") << u"run"_s << 0701;
}

void TestMeetingPlace::withoutARuntimeDirectoryItIsInAFolderOfTheUser()
{
    QFETCH(QString, value);
    QFETCH(int, mode);
    makeFolder(runtime(), mode_t(mode));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(value == "run"_L1 ? runtime() : value));
    makeFolder(cache(), 0755); // as a careless program may have made it
    QCOMPARE(folderOfPlace(), cache());
    QCOMPARE(QFileInfo(cache()).permissions() & QFile::Permissions(0x0077), QFile::Permissions());
    QCOMPARE(QFileInfo(cache()).permissions()
                 & (QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void TestMeetingPlace::aFolderOfAnotherUserIsNotTaken()
{
    if (::geteuid() != 0)
        QSKIP("only root can give a folder away");
    QCOMPARE(::chown(QFile::encodeName(runtime()).constData(), 65534, 65534), 0);
    QCOMPARE(folderOfPlace(), cache());
    makeFolder(cache(), 0700);
    QCOMPARE(::chown(QFile::encodeName(cache()).constData(), 65534, 65534), 0);
    QVERIFY(!InstanceAddress::forCurrentUser());
}

void TestMeetingPlace::withoutAnyFolderThereIsNoPlace()
{
    qunsetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_CACHE_HOME", "/dev/null");
    QVERIFY(!InstanceAddress::forCurrentUser());
}

void TestMeetingPlace::inAFlatpakItIsWhereTheStartsShareAFolder()
{
    qputenv("FLATPAK_ID", "io.github.purser.Purser");
    const QString shared = runtime() + u"/app/io.github.purser.Purser"_s;
    makeFolder(shared, 0700);
    QCOMPARE(folderOfPlace(), shared);
}

void TestMeetingPlace::onlyStartsThatSeeTheSameMeet_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("meet");
    QTest::newRow("the same screen") << QByteArray("DISPLAY") << QByteArray(":0.0") << true;
    QTest::newRow("another display") << QByteArray("DISPLAY") << QByteArray(":1") << false;
    QTest::newRow("from afar") << QByteArray("DISPLAY") << QByteArray("localhost:10.0") << false;
    QTest::newRow("Wayland") << QByteArray("WAYLAND_DISPLAY") << QByteArray("wayland-0") << false;
    QTest::newRow("xcb chosen") << QByteArray("QT_QPA_PLATFORM") << QByteArray("xcb") << true;
    QTest::newRow("offscreen") << QByteArray("QT_QPA_PLATFORM") << QByteArray("offscreen") << false;
    QTest::newRow("other settings") << QByteArray("XDG_CONFIG_HOME") << QByteArray("/x") << false;
    QTest::newRow("a token") << QByteArray("XDG_ACTIVATION_TOKEN") << QByteArray("token") << true;
}

void TestMeetingPlace::onlyStartsThatSeeTheSameMeet()
{
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QFETCH(bool, meet);
    const auto first = InstanceAddress::forCurrentUser();
    qputenv(variable.constData(), value);
    const auto second = InstanceAddress::forCurrentUser();
    qunsetenv(variable.constData());
    QVERIFY(first && second);
    QCOMPARE(first->socket == second->socket, meet);
    QCOMPARE(first->lock == second->lock, meet);
}

QTEST_APPLESS_MAIN(TestMeetingPlace)
#include "tst_instanceaddress.moc"
