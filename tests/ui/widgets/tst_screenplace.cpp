// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/screenplace.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

const QRect laptop(0, 0, 1366, 768);
const QRect monitor(1366, 0, 1920, 1080);
const QRect small(0, 24, 640, 376); // below a panel

} // namespace

class TestScreenPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowIsPlacedOnAScreen_data()
    {
        QTest::addColumn<QRect>("frame");
        QTest::addColumn<QList<QRect>>("screens");
        QTest::addColumn<QRect>("place");
        const QRect usual(100, 80, 1000, 600);
        QTest::newRow("it fits") << usual << QList{ laptop } << usual;
        QTest::newRow("as large as the screen") << laptop << QList{ laptop } << laptop;
        QTest::newRow("too large") << QRect(100, 80, 1000, 600) << QList{ small } << small;
        QTest::newRow("too wide") << QRect(0, 100, 900, 200) << QList{ small }
                                  << QRect(0, 100, 640, 200);
        QTest::newRow("over the right and lower edges")
            << QRect(900, 700, 600, 400) << QList{ laptop } << QRect(766, 368, 600, 400);
        QTest::newRow("over the left and upper edges")
            << QRect(-50, -30, 600, 400) << QList{ laptop } << QRect(0, 0, 600, 400);
        QTest::newRow("under a panel")
            << QRect(20, 0, 600, 300) << QList{ small } << QRect(20, 24, 600, 300);
        QTest::newRow("on the other screen")
            << QRect(1400, 50, 1000, 600) << QList{ laptop, monitor } << QRect(1400, 50, 1000, 600);
        QTest::newRow("between two screens it goes where most of it is")
            << QRect(1200, 50, 600, 600) << QList{ laptop, monitor } << QRect(1366, 50, 600, 600);
        QTest::newRow("the monitor is gone")
            << QRect(1500, 200, 1000, 600) << QList{ laptop } << QRect(366, 168, 1000, 600);
        QTest::newRow("the monitor above is gone")
            << QRect(100, -900, 1000, 600) << QList{ laptop } << QRect(100, 0, 1000, 600);
        QTest::newRow("off all screens it goes to the nearest")
            << QRect(4000, 200, 1000, 600) << QList{ laptop, monitor }
            << QRect(2286, 200, 1000, 600);
        QTest::newRow("no screen") << usual << QList<QRect>{} << usual;
    }

    void aWindowIsPlacedOnAScreen()
    {
        QFETCH(const QRect, frame);
        QFETCH(const QList<QRect>, screens);
        QFETCH(const QRect, place);
        QCOMPARE(placeOnScreens(frame, screens), place);
    }

    void aShownWindowComesBackToItsScreen()
    {
        QWidget window;
        window.resize(300, 200);
        window.show();
        window.move(5000, 5000);
        fitOnScreens(window);
        QVERIFY(screen().contains(window.frameGeometry()));
        QCOMPARE(window.size(), QSize(300, 200));
    }

    void aWindowThatIsTooLargeIsMadeSmaller()
    {
        QWidget window;
        window.resize(5000, 4000);
        window.show();
        fitOnScreens(window);
        QVERIFY(screen().contains(window.frameGeometry()));
    }

    void aMaximizedWindowIsLeftToTheWindowManager()
    {
        QWidget window;
        window.showMaximized();
        const QRect before = window.geometry();
        fitOnScreens(window);
        QCOMPARE(window.geometry(), before);
        QVERIFY(window.isMaximized());
    }

    void aWindowWithoutAPlaceIsPlacedByTheWindowManager()
    {
        QWidget window;
        window.resize(300, 200);
        fitOnScreens(window);
        QVERIFY(!window.testAttribute(Qt::WA_Moved));
    }

    void theTitleBarIsThoughtOfBeforeTheWindowIsShown()
    {
        const QWidget window;
        QVERIFY(roomOnScreen(window).height() < screen().height());
    }

private:
    static QRect screen() { return QGuiApplication::primaryScreen()->availableGeometry(); }
};

QTEST_MAIN(TestScreenPlace)
#include "tst_screenplace.moc"
