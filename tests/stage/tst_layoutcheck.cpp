// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/layoutcheck.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QToolBar>

using namespace Purser;
using namespace Qt::StringLiterals;

/// The measure itself: it finds what it is to find, and only that.
class TestLayoutCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_root = std::make_unique<QWidget>();
        m_root->resize(400, 300);
        m_root->show();
    }

    void whatHasItsRoomIsFine()
    {
        add<PlainLabel>(m_long)->adjustSize();
        add<QPushButton>(u"Save"_s)->adjustSize();
        QCOMPARE(layoutProblems(), QStringList());
    }

    void aWidgetOutsideItsParentIsFound()
    {
        add<QWidget>()->setGeometry(390, 10, 20, 20);
        QCOMPARE(layoutProblems().size(), 1);
        QVERIFY(layoutProblems().constFirst().contains("outside"_L1));
    }

    void aWindowThatIsLargerThanItsScreenIsFound()
    {
        m_root->resize(m_root->screen()->availableSize() + QSize(1, 0));
        QCOMPARE(layoutProblems().filter(u"off the screen"_s).size(), 1);
    }

    void aDialogOverTheEdgeOfItsScreenIsFound()
    {
        QDialog dialog(m_root.get());
        dialog.resize(200, 100);
        dialog.show();
        QCOMPARE(layoutProblems(), QStringList());
        dialog.move(m_root->screen()->availableGeometry().right() - 100, 50);
        QCOMPARE(layoutProblems().filter(u"off the screen"_s).size(), 1);
    }

    void whatAToolbarHidesIsFound()
    {
        QMainWindow window;
        QToolBar *bar = window.addToolBar(u"Toolbar"_s);
        for (int i = 0; i < 3; ++i)
            bar->addAction(m_long);
        window.resize(bar->sizeHint().width() + 50, 200);
        window.show();
        QCOMPARE(layoutProblems(), QStringList());
        window.resize(200, 200);
        QTRY_COMPARE(layoutProblems().filter(u"QToolBar"_s).size(), 1);
    }

    void whatIsScrolledMayBeLarger()
    {
        auto *area = add<QScrollArea>();
        area->setGeometry(0, 0, 100, 100);
        auto *content = new QWidget;
        content->resize(500, 500);
        area->setWidget(content);
        QCOMPARE(layoutProblems(), QStringList());
    }

    void aHiddenOneDoesNotCount()
    {
        auto *label = add<PlainLabel>(m_long);
        label->resize(10, 10);
        label->hide();
        QCOMPARE(layoutProblems(), QStringList());
    }

    void aTextWithoutRoomIsFound_data()
    {
        QTest::addColumn<QWidget *>("widget");
        QTest::newRow("label") << static_cast<QWidget *>(new PlainLabel(m_long));
        QTest::newRow("button") << static_cast<QWidget *>(new QPushButton(m_long));
        auto *wrapped = new PlainLabel(m_long);
        wrapped->setWordWrap(true);
        QTest::newRow("wrapped label") << static_cast<QWidget *>(wrapped);
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(m_long);
        QTest::newRow("placeholder") << static_cast<QWidget *>(edit);
        auto *box = new QComboBox;
        box->addItem(m_long);
        QTest::newRow("choice") << static_cast<QWidget *>(box);
        auto *tabs = new QTabBar;
        tabs->addTab(m_long);
        QTest::newRow("tab") << static_cast<QWidget *>(tabs);
        auto *header = new QTableWidget(0, 1);
        header->setHorizontalHeaderLabels({ m_long });
        header->setColumnWidth(0, 40);
        QTest::newRow("header") << static_cast<QWidget *>(header);
    }

    void aTextWithoutRoomIsFound()
    {
        QFETCH(QWidget *, widget);
        widget->setParent(m_root.get());
        widget->setGeometry(10, 10, 60, 20);
        widget->show();
        const QStringList problems = layoutProblems().filter(u"cut off"_s);
        QCOMPARE(problems.size(), 1);
    }

private:
    template<typename Widget, typename... Arguments> Widget *add(const Arguments &...arguments)
    {
        auto *widget = new Widget(arguments..., m_root.get());
        widget->show();
        return widget;
    }

    const QString m_long = u"A text that needs more room than that"_s;
    std::unique_ptr<QWidget> m_root;
};

QTEST_MAIN(TestLayoutCheck)
#include "tst_layoutcheck.moc"
