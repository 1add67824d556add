// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace Purser;
using Theme::Tone;

namespace {

constexpr double enough = 4.5; // WCAG 2, level AA
constexpr Tone tones[] = { Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger };

/// That of a desktop without a theme of its own.
QPalette systemPalette()
{
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
    return fusion->standardPalette();
}

QPalette contrastPalette(const QColor &text, const QColor &ground, const QColor &highlight,
                         const QColor &highlighted)
{
    QPalette palette(text, ground, ground, ground, ground, text, text, ground, ground);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, highlighted);
    return palette;
}

QString pair(const QColor &one, const QColor &other)
{
    return QStringLiteral("%1 on %2: %3")
        .arg(one.name(), other.name(), QString::number(Theme::contrast(one, other)));
}

} // namespace

#define VERIFY_READABLE(color, background)                                                         \
    QVERIFY2(Theme::contrast(color, background) >= enough, qPrintable(pair(color, background)))

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard_data()
    {
        QTest::addColumn<QColor>("one");
        QTest::addColumn<QColor>("other");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
        QTest::newRow("the same") << QColor(0x12, 0x34, 0x56) << QColor(0x12, 0x34, 0x56) << 1.0;
        QTest::newRow("grey on white") << QColor(0x77, 0x77, 0x77) << QColor(Qt::white) << 4.478;
        QTest::newRow("red on white") << QColor(Qt::red) << QColor(Qt::white) << 3.998;
    }

    void contrastIsThatOfTheStandard()
    {
        QFETCH(const QColor, one);
        QFETCH(const QColor, other);
        QFETCH(const double, ratio);
        QVERIFY2(qAbs(Theme::contrast(one, other) - ratio) < 0.001, qPrintable(pair(one, other)));
    }

    void mixingGoesFromOneToTheOther()
    {
        QCOMPARE(Theme::mix(Qt::black, Qt::white, 0).name(), QColor(Qt::black).name());
        QCOMPARE(Theme::mix(Qt::black, Qt::white, 1).name(), QColor(Qt::white).name());
        const QColor half = Theme::mix(Qt::black, Qt::red, 0.5);
        QVERIFY(half.red() == 127 || half.red() == 128);
        QCOMPARE(half.green(), 0);
    }

    void aColorIsMadeReadableOnAnyGrey()
    {
        for (int level = 0; level <= 255; ++level) {
            const QColor ground(level, level, level);
            for (const QColor &color : { QColor(Qt::red), QColor(Qt::yellow), QColor(Qt::blue),
                                         ground, QColor(0x30, 0x8c, 0xc6) })
                VERIFY_READABLE(Theme::readable(color, ground), ground);
        }
    }

    void aReadableColorIsLeftAlone()
    {
        QCOMPARE(Theme::readable(QColor(0x10, 0x20, 0x60), Qt::white), QColor(0x10, 0x20, 0x60));
    }

    void textsStandOutInEveryPalette_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("isDark");
        QTest::newRow("system") << systemPalette() << false;
        QTest::newRow("light") << Theme::lightPalette() << false;
        QTest::newRow("dark") << Theme::darkPalette() << true;
        QTest::newRow("white on black")
            << contrastPalette(Qt::white, Qt::black, QColor(0x1a, 0xeb, 0xff), Qt::black) << true;
        QTest::newRow("black on white")
            << contrastPalette(Qt::black, Qt::white, QColor(0x37, 0x00, 0x6e), Qt::white) << false;
    }

    void textsStandOutInEveryPalette()
    {
        QFETCH(const QPalette, palette);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        const QColor text = palette.color(QPalette::Text);
        QTEST(Theme::isDark(palette), "isDark");
        for (const QColor &ground :
             { window, base, Theme::selection(palette), Theme::mark(palette) }) {
            VERIFY_READABLE(text, ground);
            VERIFY_READABLE(Theme::readable(Theme::mutedText(palette), ground), ground);
        }
        for (const QColor &ground : { window, base }) {
            VERIFY_READABLE(Theme::mutedText(palette), ground);
            for (const Tone tone : tones)
                VERIFY_READABLE(Theme::text(tone, palette, ground), ground);
        }
        for (const Tone tone : tones)
            VERIFY_READABLE(palette.color(QPalette::WindowText), Theme::tint(tone, palette));
        VERIFY_READABLE(Theme::onAccent(palette), Theme::accent(palette));
        VERIFY_READABLE(palette.color(QPalette::PlaceholderText), base);
    }

    void tonesAreToldApart()
    {
        const QPalette palette = Theme::lightPalette();
        QStringList texts;
        QStringList tints;
        for (const Tone tone : tones) {
            texts += Theme::text(tone, palette, Qt::white).name();
            tints += Theme::tint(tone, palette).name();
        }
        QCOMPARE(texts.removeDuplicates(), 0);
        QCOMPARE(tints.removeDuplicates(), 0);
    }

    void linesAreSeenButQuiet_data() { textsStandOutInEveryPalette_data(); }

    void linesAreSeenButQuiet()
    {
        QFETCH(const QPalette, palette);
        const QColor window = palette.color(QPalette::Window);
        const QColor base = palette.color(QPalette::Base);
        QVERIFY(Theme::contrast(Theme::border(palette), window) > 1.2);
        QVERIFY(Theme::contrast(Theme::hairline(palette), base) > 1.05);
        QVERIFY(Theme::contrast(Theme::border(palette), window) < enough);
        QVERIFY(Theme::contrast(Theme::hairline(palette), base) < enough);
    }

    void aScaledFontKeepsItsFamily()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(10);
        const QFont scaled = Theme::scaled(font, 1.5, QFont::DemiBold);
        QCOMPARE(scaled.pointSizeF(), 15.0);
        QCOMPARE(scaled.weight(), QFont::DemiBold);
        QCOMPARE(scaled.family(), font.family());
    }

    void theMonospacedFontHasTheSizeOfItsNeighbours()
    {
        QFont font = QApplication::font();
        font.setPointSizeF(17);
        QCOMPARE(Theme::monospaced(font).pointSizeF(), 17.0);
        QCOMPARE(Theme::monospaced(font).family(),
                 QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
