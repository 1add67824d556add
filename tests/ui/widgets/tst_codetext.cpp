// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "ui/style/appearance.h"
#include "ui/widgets/codetext.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestCodeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfItIsSeenInEveryWidth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("short") << u"384410568058921807"_s;
        QTest::newRow("without a space") << QString(300, u'7');
        QTest::newRow("words") << u"curl -H \"X-Api-Key: $YOTTA_API_KEY\" https://a.example/v2/x"_s;
        QTest::newRow("beyond ASCII") << QString(40, u'漢') + u" \U0001F512"_s;
    }

    void allOfItIsSeenInEveryWidth()
    {
        QFETCH(const QString, text);
        const Appearance appearance(*qApp); // its style sheet must leave the size alone
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *code = new CodeText(u"ID"_s, &window);
        layout->addWidget(code);
        layout->addStretch();
        code->setText(text);
        window.show();
        for (const int width : { 120, 200, 333, 900 }) {
            window.resize(width, 1200);
            QVERIFY(QTest::qWaitFor([&] { return window.width() == width; }, Test::patience));
            layout->activate();
            QCOMPARE(code->text(), text);
            QCOMPARE(code->height(), code->heightForWidth(code->width()));
            QCOMPARE(code->verticalScrollBar()->maximum(), 0);
            QCOMPARE(code->horizontalScrollBar()->maximum(), 0);
        }
    }

    void theSameTextKeepsTheSelection()
    {
        CodeText code(u"ID"_s, nullptr);
        code.setText(u"384"_s);
        code.selectAll();
        code.setText(u"384"_s);
        QVERIFY(code.textCursor().hasSelection());
        code.setText(u"385"_s);
        QVERIFY(!code.textCursor().hasSelection());
    }

    void nothingIsTypedIntoItAndTabLeavesIt()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        auto *first = new CodeText(u"ID"_s, &window);
        auto *second = new CodeText(u"curl"_s, &window);
        layout->addWidget(first);
        layout->addWidget(second);
        first->setText(u"384"_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QTest::keyClick(first, Qt::Key_X);
        QCOMPARE(first->text(), u"384"_s);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(second->hasFocus());
    }
};

QTEST_MAIN(TestCodeText)
#include "tst_codetext.moc"
