// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/glyphcheck.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// A character for private use that no font has.
const QString uncovered = u"seen \U0010FFFD"_s;

} // namespace

/// The check itself: it finds what it is to find, and only that.
class TestGlyphCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguagesHaveTheirGlyphs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("Latin") << u"Größe – “ça” … ¿qué?"_s;
        QTest::newRow("Chinese") << u"注册表凭据：删除“%1”？"_s;
        QTest::newRow("Japanese") << u"レジストリの認証情報を削除しますか？"_s;
        QTest::newRow("invisible ones") << u"a\tb\nc\u200Bd\u202Ee"_s;
    }

    void theLanguagesHaveTheirGlyphs()
    {
        QFETCH(const QString, text);
        QLabel label(text);
        label.show();
        QCOMPARE(missingGlyphs(), QStringList());
    }

    void aCharacterWithoutAGlyphIsFoundInEachWidget_data()
    {
        QTest::addColumn<QWidget *>("widget");
        QTest::newRow("label") << static_cast<QWidget *>(new QLabel(uncovered));
        QTest::newRow("button") << static_cast<QWidget *>(new QPushButton(uncovered));
        QTest::newRow("field") << static_cast<QWidget *>(new QLineEdit(uncovered));
        auto *placeholder = new QLineEdit;
        placeholder->setPlaceholderText(uncovered);
        QTest::newRow("placeholder") << static_cast<QWidget *>(placeholder);
        auto *box = new QComboBox;
        box->addItems({ u"fine"_s, uncovered });
        QTest::newRow("choice") << static_cast<QWidget *>(box);
        auto *tabs = new QTabBar;
        tabs->addTab(uncovered);
        QTest::newRow("tab") << static_cast<QWidget *>(tabs);
        auto *menus = new QMenuBar;
        menus->addMenu(uncovered);
        QTest::newRow("menu") << static_cast<QWidget *>(menus);
        auto *cells = new QTableWidget(1, 1);
        cells->setItem(0, 0, new QTableWidgetItem(uncovered));
        QTest::newRow("cell") << static_cast<QWidget *>(cells);
        auto *headers = new QTableWidget(0, 1);
        headers->setHorizontalHeaderLabels({ uncovered });
        QTest::newRow("header") << static_cast<QWidget *>(headers);
        QTest::newRow("plain text") << static_cast<QWidget *>(new QPlainTextEdit(uncovered));
        auto *guide = new QTextBrowser;
        guide->setMarkdown(u"# Title\n\n"_s + uncovered);
        QTest::newRow("rich text") << static_cast<QWidget *>(guide);
    }

    void aCharacterWithoutAGlyphIsFoundInEachWidget()
    {
        QFETCH(QWidget *, widget);
        const std::unique_ptr<QWidget> owner(widget);
        widget->resize(300, 100);
        QCOMPARE(missingGlyphs(), QStringList()); // it is hidden
        widget->show();
        const QStringList problems = missingGlyphs();
        QCOMPARE(problems.size(), 1);
        QVERIFY2(problems.constFirst().contains("U+10FFFD"_L1), qPrintable(problems.constFirst()));
    }
};

QTEST_MAIN(TestGlyphCheck)
#include "tst_glyphcheck.moc"
