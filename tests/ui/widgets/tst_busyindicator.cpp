// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"
#include "ui/widgets/busyindicator.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

bool showsTheLine(BusyIndicator &line)
{
    const QImage image = line.grab().toImage();
    const QRgb accent = Theme::accent(line.palette()).rgb();
    for (int x = 0; x < image.width(); ++x) {
        if (image.pixel(x, image.height() / 2) == accent)
            return true;
    }
    return false;
}

} // namespace

class TestBusyLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itMovesWhileBusyAndIsStillAfterwards()
    {
        BusyIndicator line;
        line.resize(200, line.height());
        line.show();
        QVERIFY(!line.isBusy());
        QVERIFY(!showsTheLine(line));
        line.setBusy(true);
        QVERIFY(line.isBusy());
        QTRY_VERIFY(showsTheLine(line));
        line.setBusy(false);
        QVERIFY(!line.isBusy());
        QVERIFY(!showsTheLine(line));
    }

    void itKeepsItsPlaceWhileIdle()
    {
        BusyIndicator line;
        const int height = line.height();
        line.setBusy(true);
        QCOMPARE(line.height(), height);
        QCOMPARE(line.sizeHint().height(), height);
    }

    void aTextStandsForBeingBusyUntilItEnds()
    {
        BusyIndicator line;
        line.setText(u"Still waiting"_s);
        QCOMPARE(line.accessibleDescription(), QString()); // there is nothing to wait for
        line.setBusy(true);
        line.setText(u"Still waiting"_s);
        QCOMPARE(line.accessibleDescription(), u"Still waiting"_s);
        line.setBusy(false);
        QCOMPARE(line.accessibleDescription(), QString());
        line.setBusy(true);
        QCOMPARE(line.accessibleDescription(), u"Busy"_s);
    }

    void itTellsItsStateToThoseWhoDoNotSeeIt()
    {
        BusyIndicator line;
        QCOMPARE(line.accessibleName(), u"Progress"_s);
        line.setBusy(true);
        QCOMPARE(line.accessibleDescription(), u"Busy"_s);
        line.setBusy(false);
        QCOMPARE(line.accessibleDescription(), QString());
    }
};

QTEST_MAIN(TestBusyLine)
#include "tst_busyindicator.moc"
