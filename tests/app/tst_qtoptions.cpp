// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/qtoptions.h"

#include <QApplication>
#include <QTest>

#include <vector>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// What a QApplication leaves of the command line.
QStringList leftByQt(const QStringList &arguments)
{
    std::vector<QByteArray> texts;
    for (const QString &argument : arguments)
        texts.push_back(argument.toLocal8Bit());
    std::vector<char *> argv;
    for (QByteArray &text : texts)
        argv.push_back(text.data());
    argv.push_back(nullptr);
    int argc = int(texts.size());
    const QApplication application(argc, argv.data());
    return QCoreApplication::arguments();
}

} // namespace

class TestQtOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsOfQtAreTakenOut_data();
    void optionsOfQtAreTakenOut();
    void optionsOfX11AreTakenOut_data();
    void optionsOfX11AreTakenOut();
    void aFormThatQtIgnoresIsExplained_data();
    void aFormThatQtIgnoresIsExplained();
    void platformAndDisplayAreRemembered();
    void platformAndDisplayComeBeforeTheEnvironment();
};

void TestQtOptions::optionsOfQtAreTakenOut_data()
{
    QTest::addColumn<QString>("arguments"); // separated by spaces
    QTest::addColumn<QString>("left");
    QTest::newRow("none") << u"--sandbox"_s << u"--sandbox"_s;
    QTest::newRow("platform") << u"-platform offscreen --sandbox"_s << u"--sandbox"_s;
    QTest::newRow("platform, two dashes") << u"--platform offscreen --new"_s << u"--new"_s;
    QTest::newRow("behind an option of Purser")
        << u"--sandbox -platform offscreen"_s << u"--sandbox"_s;
    QTest::newRow("the value of an option stays with it")
        << u"--account A -reverse --new"_s << u"--account A --new"_s;
    QTest::newRow("Qt has no -platform=") << u"-platform=offscreen"_s << u"-platform=offscreen"_s;
    QTest::newRow("session") << u"-session 123_456 --sandbox"_s << u"--sandbox"_s;
    QTest::newRow("session, two dashes") << u"--session 123_456"_s << u""_s;
    QTest::newRow("session without its value") << u"-session"_s << u"-session"_s;
    QTest::newRow("style") << u"-style fusion x"_s << u"x"_s;
    QTest::newRow("style=") << u"-style=fusion"_s << u""_s;
    QTest::newRow("style=, two dashes") << u"--style=fusion"_s << u""_s;
    QTest::newRow("style without its value") << u"--style"_s << u"--style"_s;
    QTest::newRow("style sheet") << u"-stylesheet no.qss"_s << u""_s;
    QTest::newRow("style sheet=") << u"-stylesheet=no.qss"_s << u""_s;
    QTest::newRow("reverse") << u"-reverse --reverse x"_s << u"x"_s;
    QTest::newRow("window") << u"-qwindowgeometry 9x9+1+1 -qwindowtitle a -qwindowicon b"_s
                            << u""_s;
    QTest::newRow("plugins") << u"-platformtheme t -platformpluginpath /no x"_s << u"x"_s;
    QTest::newRow("debugger") << u"-qmljsdebugger=port:1 -qmljsdebugger port:1 x"_s << u"x"_s;
    QTest::newRow("alike, but another one")
        << u"-styles x -stylesheets=y"_s << u"-styles x -stylesheets=y"_s;
    QTest::newRow("no dash") << u"platform offscreen"_s << u"platform offscreen"_s;
    QTest::newRow("dashes only") << u"- -- ---"_s << u"- -- ---"_s;
}

void TestQtOptions::optionsOfQtAreTakenOut()
{
    QFETCH(const QString, arguments);
    QFETCH(const QString, left);
    const QStringList all = QStringList(u"purser"_s) + arguments.split(u' ', Qt::SkipEmptyParts);
    const QStringList expected = QStringList(u"purser"_s) + left.split(u' ', Qt::SkipEmptyParts);
    QCOMPARE(QtOptions::fromArguments(all).others, expected);
    QCOMPARE(leftByQt(all), expected); // Qt itself says so
}

void TestQtOptions::optionsOfX11AreTakenOut_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("display") << QStringList{ u"-display"_s, u":1"_s };
    QTest::newRow("name") << QStringList{ u"-name"_s, u"purser"_s };
    QTest::newRow("geometry") << QStringList{ u"-geometry"_s, u"9x9"_s };
    QTest::newRow("title") << QStringList{ u"-title"_s, u"Purser"_s };
    QTest::newRow("icon") << QStringList{ u"-icon"_s, u"purser.png"_s };
    QTest::newRow("grab") << QStringList{ u"-nograb"_s, u"-dograb"_s };
}

void TestQtOptions::optionsOfX11AreTakenOut()
{
    QFETCH(const QStringList, arguments);
    const QStringList expected{ u"purser"_s, u"--new"_s };
    QCOMPARE(
        QtOptions::fromArguments(QStringList(u"purser"_s) + arguments + QStringList(u"--new"_s))
            .others,
        expected);
}

void TestQtOptions::aFormThatQtIgnoresIsExplained_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<QString>("problem");
    const QString next = u"Use -%1 %2 instead of -%1=%2"_s;
    QTest::newRow("platform=") << u"-platform=xcb"_s << next.arg(u"platform"_s, u"xcb"_s);
    QTest::newRow("platform=, two dashes")
        << u"--platform=xcb"_s << next.arg(u"platform"_s, u"xcb"_s);
    QTest::newRow("session=") << u"--session=1_2"_s << next.arg(u"session"_s, u"1_2"_s);
    QTest::newRow("display=") << u"-display=:1"_s << next.arg(u"display"_s, u":1"_s);
    QTest::newRow("escape sequence")
        << u"-title=\u001B[31m"_s << next.arg(u"title"_s, u"‹U+001B›[31m"_s);
    QTest::newRow("no value") << u"-platform"_s << u"-platform needs a value"_s;
    QTest::newRow("style=") << u"-style=fusion"_s << QString();
    QTest::newRow("Purser's own") << u"--account=Staging"_s << QString();
    QTest::newRow("unknown") << u"--nope=1"_s << QString();
}

void TestQtOptions::aFormThatQtIgnoresIsExplained()
{
    QFETCH(const QString, argument);
    QTEST(QtOptions::fromArguments({ u"purser"_s, argument }).problem, "problem");
}

void TestQtOptions::platformAndDisplayAreRemembered()
{
    const QtOptions options = QtOptions::fromArguments(
        { u"purser"_s, u"-platform"_s, u"xcb:x"_s, u"--display"_s, u":7"_s });
    QCOMPARE(options.platform, u"xcb:x"_s);
    QCOMPARE(options.display, u":7"_s);
    QVERIFY(QtOptions::fromArguments({ u"purser"_s }).platform.isEmpty());
    QCOMPARE(QtOptions::fromArguments({}).others, QStringList());
}

void TestQtOptions::platformAndDisplayComeBeforeTheEnvironment()
{
    const QByteArray before = qgetenv("QT_QPA_PLATFORM");
    qputenv("DISPLAY", ":1");
    QtOptions().applyToEnvironment();
    QCOMPARE(qgetenv("QT_QPA_PLATFORM"), before);
    QCOMPARE(qgetenv("DISPLAY"), ":1");
    QtOptions{ .platform = u"minimal"_s, .display = u":2"_s }.applyToEnvironment();
    QCOMPARE(qgetenv("QT_QPA_PLATFORM"), "minimal");
    QCOMPARE(qgetenv("DISPLAY"), ":2");
    qputenv("QT_QPA_PLATFORM", before);
}

QTEST_APPLESS_MAIN(TestQtOptions)
#include "tst_qtoptions.moc"
