// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/glyphcheck.h"
#include "tests/stage/layoutcheck.h"
#include "tests/stage/pseudolocale.h"
#include "tests/stage/stage.h"
#include "tests/support/patience.h"
#include "ui/style/appearance.h"
#include "ui/text/language.h"
#include "ui/widgets/accessiblecombobox.h"

#include <QApplication>
#include <QScreen>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// No state of the window cuts a text off, shows a box in place of a letter, pushes a widget out of
/// its place or leaves the screen, in the set of conditions that PURSER_SET names: a language,
/// `pseudo`, `rtl`, `large`, or the size of a screen, such as `640x400`.
class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString set = qEnvironmentVariable("PURSER_SET");
        QVERIFY2(!set.isEmpty(), "PURSER_SET names the conditions");
        m_language.choose(Language::codes().contains(set) ? set : u"en"_s);
        AccessibleComboBox::installAccessibility();
        if (set.contains(u'x')) { // the platform plugin was told
            const QSize screen = QGuiApplication::primaryScreen()->size();
            QCOMPARE(u"%1x%2"_s.arg(screen.width()).arg(screen.height()), set);
        }
        if (set == "pseudo"_L1)
            m_longer = std::make_unique<PseudoLocale>();
        if (set == "rtl"_L1)
            QApplication::setLayoutDirection(Qt::RightToLeft);
        if (set == "large"_L1) {
            QFont font = QApplication::font();
            font.setPointSizeF(font.pointSizeF() * 1.5);
            QApplication::setFont(font);
        }
        m_appearance = std::make_unique<Appearance>(*qApp);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<int>("index");
        const QList<Scene> scenes = allScenes();
        for (int i = 0; i < scenes.size(); ++i)
            QTest::newRow(qPrintable(scenes[i].name)) << i;
    }

    void nothingIsCutOff()
    {
        QFETCH(const int, index);
        Stage stage;
        QVERIFY(allScenes()[index].play(stage));
        QCoreApplication::sendPostedEvents(); // the layouts' own
        QStringList problems;
        const bool isFine = QTest::qWaitFor(
            [&] {
                problems = layoutProblems();
                return problems.isEmpty();
            },
            Test::patience);
        QVERIFY2(isFine, qPrintable(problems.join(u"\n"_s)));
        const QStringList boxes = missingGlyphs();
        QVERIFY2(boxes.isEmpty(), qPrintable(boxes.join(u"\n"_s)));
    }

private:
    Language m_language;
    std::unique_ptr<PseudoLocale> m_longer;
    std::unique_ptr<Appearance> m_appearance;
};

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
