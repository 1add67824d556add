// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include <QApplication>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// The darkest and the brightest value of the picture's pixels.
std::pair<int, int> range(const QImage &picture)
{
    std::pair<int, int> found{ 255, 0 };
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const int value = qGray(picture.pixel(x, y));
            found = { std::min(found.first, value), std::max(found.second, value) };
        }
    }
    return found;
}

} // namespace

class TestIconLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsThePaletteWhileItIsShown()
    {
        IconLabel label(32);
        label.setIcon(u"info"_s);
        const auto paint = [&label](const QColor &ink, const QColor &paper) {
            QPalette palette;
            palette.setColor(QPalette::WindowText, ink);
            palette.setColor(QPalette::Window, paper);
            QApplication::setPalette(palette);
            return range(label.grab().toImage());
        };
        QVERIFY(paint(Qt::black, Qt::white).first < 50);
        QVERIFY(paint(Qt::white, Qt::black).second > 200);
    }

    void itTakesTheSizeItWasGiven() { QCOMPARE(IconLabel(20).size(), QSize(20, 20)); }
};

QTEST_MAIN(TestIconLabel)
#include "tst_iconlabel.moc"
