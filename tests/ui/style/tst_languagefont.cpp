// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/languagefont.h"
#include "ui/text/language.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QRawFont>
#include <QTest>
#include <QTextLayout>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// The family that Qt draws the text with.
QString familyOf(const QString &text)
{
    QTextLayout layout(text, QGuiApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return runs.isEmpty() ? QString() : runs.constFirst().rawFont().familyName();
}

} // namespace

class TestLanguageFont : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFontOfTheLanguageComesFirst_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("installed");
        QTest::addColumn<QStringList>("families");
        const QStringList noto{ u"Noto Sans CJK JP"_s, u"Noto Sans CJK SC"_s };
        QTest::newRow("Chinese") << u"zh_CN"_s << noto << QStringList{ noto[1], u"Usual"_s };
        QTest::newRow("Japanese") << u"ja"_s << noto << QStringList{ noto[0], u"Usual"_s };
        QTest::newRow("Windows") << u"ja"_s << QStringList{ u"Meiryo UI"_s, u"Yu Gothic UI"_s }
                                 << QStringList{ u"Yu Gothic UI"_s, u"Usual"_s };
        QTest::newRow("none installed") << u"ja"_s << QStringList{} << QStringList{ u"Usual"_s };
        QTest::newRow("German") << u"de"_s << noto << QStringList{ u"Usual"_s };
    }

    void aFontOfTheLanguageComesFirst()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, installed);
        QFETCH(const QStringList, families);
        const QFont font(u"Usual"_s, 11);
        const QFont result = languageFont(
            font, language, [&](const QString &family) { return installed.contains(family); });
        QCOMPARE(result.families(), families);
        QCOMPARE(result.pointSize(), 11);
    }

    void eachLanguageHasItsShapesAndTheSystemsComeBack()
    {
        const QFont system = QGuiApplication::font();
        Language language;
        QVERIFY(QFontDatabase::hasFamily(u"Noto Sans CJK SC"_s));
        language.choose(u"zh_CN"_s);
        QCOMPARE(familyOf(u"直骨"_s), u"Noto Sans CJK SC"_s);
        language.choose(u"ja"_s);
        QCOMPARE(familyOf(u"直骨"_s), u"Noto Sans CJK JP"_s);
        language.choose(u"de"_s);
        QCOMPARE(QGuiApplication::font(), system);
    }
};

QTEST_MAIN(TestLanguageFont)
#include "tst_languagefont.moc"
