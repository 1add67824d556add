// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/appearance.h"

#include <QApplication>
#include <QPalette>
#include <QPushButton>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QPalette paletteOn(const QColor &window)
{
    return QPalette(Qt::gray, window);
}

} // namespace

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameInTheStyleSheetBecomesAColor()
    {
        const QString sheet = Appearance::styleSheet(QApplication::palette());
        QVERIFY(sheet.contains(u"QPushButton"_s));
        // The comment at the top speaks of ${name}.
        const QString rules = sheet.mid(sheet.indexOf(u"*/"_s));
        const auto left = QRegularExpression(u"\\$\\{[^}]*\\}?"_s).match(rules);
        QVERIFY2(!left.hasMatch(), qPrintable(left.captured()));
    }

    void qtUnderstandsTheStyleSheet()
    {
        QTest::failOnWarning(
            QRegularExpression(u"stylesheet|parse"_s, QRegularExpression::CaseInsensitiveOption));
        QPushButton button;
        button.setStyleSheet(Appearance::styleSheet(QApplication::palette()));
        button.ensurePolished();
        QVERIFY(button.grab().size().isValid());
    }

    void thePaletteDecidesTheColors()
    {
        const QColor window(0x12, 0x34, 0x56);
        QVERIFY(Appearance::styleSheet(paletteOn(window)).contains(window.name()));
        QVERIFY(!Appearance::styleSheet(paletteOn(Qt::white)).contains(window.name()));
    }

    void theStyleIsTheSameOnEverySystem()
    {
        // The style sheet's own style stands in front of it; the palette is handed through.
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
        QApplication::setStyle(QStyleFactory::create(u"Windows"_s));
        QVERIFY(QApplication::style()->standardPalette() != fusion->standardPalette());
        const Appearance appearance(*qApp);
        QVERIFY(QApplication::style()->standardPalette() == fusion->standardPalette());
    }

    void theApplicationFollowsAChangeOfTheSystemsColors()
    {
        const Appearance appearance(*qApp);
        QCOMPARE(qApp->styleSheet(), Appearance::styleSheet(QApplication::palette()));
        for (const QColor &window : { QColor(0x24, 0x27, 0x2b), QColor(0xe0, 0xe1, 0xe2) }) {
            QApplication::setPalette(paletteOn(window));
            QTRY_VERIFY(qApp->styleSheet().contains(window.name()));
        }
    }
};

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
