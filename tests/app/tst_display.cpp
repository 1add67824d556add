// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/display.h"

#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// What main() finds out about the display before Qt starts.
class TestDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutADisplayTheProblemAndAWayAreSaid();
    void aDisplayThatDoesNotAnswerIsNamed();
    void aDisplayElsewhereIsLeftToQt();
    void aChosenPlatformNeedsNoDisplay();
    void waylandIsADisplay();
    void aPlatformThatQtDoesNotHaveIsNamed();
    void aDisplayThatIsNoneIsNamed();
    void aPlatformWithoutItsServerIsAProblem();
    void controlCharactersOfTheEnvironmentAreShown();
};

void TestDisplay::init()
{
    qunsetenv("QT_QPA_PLATFORM");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("DISPLAY");
}

void TestDisplay::withoutADisplayTheProblemAndAWayAreSaid()
{
    QVERIFY(displayErrorMessage().contains("there is none"_L1));
    QVERIFY(displayErrorMessage().contains("xvfb-run"_L1));
}

void TestDisplay::aDisplayThatDoesNotAnswerIsNamed()
{
    qputenv("DISPLAY", ":54321");
    QVERIFY(displayErrorMessage().contains(":54321 isn't responding"_L1));
}

void TestDisplay::aDisplayElsewhereIsLeftToQt()
{
    qputenv("DISPLAY", "build-host:10.0");
    QVERIFY(displayErrorMessage().isEmpty());
}

void TestDisplay::aChosenPlatformNeedsNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QVERIFY(displayErrorMessage().isEmpty());
}

void TestDisplay::waylandIsADisplay()
{
    const QTemporaryDir folder;
    qputenv("XDG_RUNTIME_DIR", folder.path().toLocal8Bit());
    qputenv("WAYLAND_DISPLAY", "wayland-7");
    QVERIFY(displayErrorMessage().contains(
        "wayland-7 isn't responding"_L1)); // one of a session that is gone
    QLocalServer server;
    QVERIFY(server.listen(folder.filePath(u"wayland-7"_s)));
    QVERIFY(displayErrorMessage().isEmpty());
}

void TestDisplay::aPlatformThatQtDoesNotHaveIsNamed()
{
    qputenv("QT_QPA_PLATFORM", "");
    QVERIFY(displayErrorMessage().contains("there is none"_L1)); // empty is not set
    qputenv("QT_QPA_PLATFORM", "cinema");
    QVERIFY(displayErrorMessage().contains("cinema"_L1));
    qputenv("QT_PLUGIN_PATH", "/opt/plugins"); // there it may be
    QVERIFY(displayErrorMessage().isEmpty());
    qunsetenv("QT_PLUGIN_PATH");
    qputenv("QT_QPA_PLATFORM", "cinema;offscreen:size=100x100");
    QVERIFY(displayErrorMessage().isEmpty());
}

void TestDisplay::aDisplayThatIsNoneIsNamed()
{
    qputenv("DISPLAY", "bogus");
    QVERIFY(displayErrorMessage().contains("bogus isn't responding"_L1));
}

void TestDisplay::aPlatformWithoutItsServerIsAProblem()
{
    qputenv("QT_QPA_PLATFORM", "xcb"); // Qt would abort
    QVERIFY(displayErrorMessage().contains("there is none"_L1));
    qputenv("DISPLAY", ":54321");
    QVERIFY(displayErrorMessage().contains(":54321 isn't responding"_L1));
    qputenv("QT_QPA_PLATFORM", "xcb;offscreen"); // the second one will do
    QVERIFY(displayErrorMessage().isEmpty());
    qputenv("DISPLAY", "build-host:10.0");
    qputenv("QT_QPA_PLATFORM", "xcb");
    QVERIFY(displayErrorMessage().isEmpty());
}

void TestDisplay::controlCharactersOfTheEnvironmentAreShown()
{
    qputenv("DISPLAY", "\x1b[31m");
    QVERIFY2(displayErrorMessage().contains(u"‹U+001B›[31m"_s), qPrintable(displayErrorMessage()));
    qputenv("QT_QPA_PLATFORM", "\x1b[31m");
    QVERIFY2(displayErrorMessage().contains(u"‹U+001B›[31m"_s), qPrintable(displayErrorMessage()));
}

QTEST_APPLESS_MAIN(TestDisplay)
#include "tst_display.moc"
