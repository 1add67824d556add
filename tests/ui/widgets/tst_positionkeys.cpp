// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/positionkeys.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

// As XKB counts them.
constexpr quint32 digit1 = 10;
constexpr quint32 digit9 = 18;
constexpr quint32 letterN = 57;
constexpr quint32 letterC = 54;
constexpr quint32 keypad1 = 87;

constexpr int cyrillicTe = 0x422; // in the place of N
constexpr int cyrillicEs = 0x421; // in the place of C

void press(QWidget &widget, int key, quint32 scanCode,
           Qt::KeyboardModifiers modifiers = Qt::ControlModifier, bool isRepeated = false)
{
    QKeyEvent event(QEvent::KeyPress, key, modifiers, scanCode, 0, 0, QString(), isRepeated);
    QCoreApplication::sendEvent(&widget, &event);
}

} // namespace

class TestPositionKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKeyOfAUsKeyboardIsFound_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<quint32>("scanCode");
        QTest::addColumn<int>("found"); // 0: the key is as good as any
        const auto control = int(Qt::ControlModifier);
        QTest::newRow("French 1") << int(Qt::Key_Ampersand) << control << digit1 << int(Qt::Key_1);
        QTest::newRow("French 2") << int(Qt::Key_Eacute) << control << digit1 + 1 << int(Qt::Key_2);
        QTest::newRow("French 9") << int(Qt::Key_Ccedilla) << control << digit9 << int(Qt::Key_9);
        QTest::newRow("Czech 2") << 0x11a << control << digit1 + 1 << int(Qt::Key_2);
        QTest::newRow("Arabic 1") << 0x661 << control << digit1 << int(Qt::Key_1);
        QTest::newRow("a digit is one") << int(Qt::Key_1) << control << digit1 << 0;
        QTest::newRow("a digit in another place stays itself")
            << int(Qt::Key_7) << control << digit1 << 0;
        QTest::newRow("with Shift it is another character")
            << int(Qt::Key_Exclam) << int(Qt::ControlModifier | Qt::ShiftModifier) << digit1 << 0;
        QTest::newRow("keypad") << int(Qt::Key_End) << int(Qt::ControlModifier | Qt::KeypadModifier)
                                << keypad1 << 0;
        QTest::newRow("Russian") << cyrillicTe << control << letterN << int(Qt::Key_N);
        QTest::newRow("Russian, with Shift")
            << cyrillicTe << int(Qt::ControlModifier | Qt::ShiftModifier) << letterN
            << int(Qt::Key_N);
        QTest::newRow("Greek") << 0x39d << control << letterN << int(Qt::Key_N);
        QTest::newRow("Arabic") << 0x649 << control << letterN << int(Qt::Key_N);
        QTest::newRow("Hebrew") << 0x5de << control << letterN << int(Qt::Key_N);
        QTest::newRow("French A in the place of Q stays itself")
            << int(Qt::Key_A) << control << quint32(24) << 0;
        QTest::newRow("a Latin letter with an accent stays itself")
            << int(Qt::Key_Udiaeresis) << control << quint32(34) << 0;
        QTest::newRow("punctuation in the place of a letter stays itself")
            << int(Qt::Key_Comma) << control << quint32(58) << 0;
        QTest::newRow("a letter beside the 26") << 0x425 << control << quint32(34) << 0;
        QTest::newRow("without Ctrl it is typed") << cyrillicTe << 0 << letterN << 0;
        QTest::newRow("AltGr is held with Ctrl and Alt")
            << int(Qt::Key_Ampersand) << int(Qt::ControlModifier | Qt::AltModifier) << digit1 << 0;
        QTest::newRow("no character") << int(Qt::Key_Control) << control << quint32(37) << 0;
        QTest::newRow("no scan code, as of a key that was made by a program")
            << cyrillicTe << control << quint32(0) << 0;
    }

    void theKeyOfAUsKeyboardIsFound()
    {
        QFETCH(const int, key);
        QFETCH(const int, modifiers);
        QFETCH(const quint32, scanCode);
        const QKeyEvent event(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), scanCode, 0,
                              0);
        const std::optional<Qt::Key> found = keyByPosition(event);
        QTEST(found ? int(*found) : 0, "found");
    }

    void aShortcutIsPressedByPosition()
    {
        QAction second(&m_window);
        second.setShortcut(Qt::CTRL | Qt::Key_2);
        m_window.addAction(&second);
        int count = 0;
        connect(&second, &QAction::triggered, this, [&count] { ++count; });
        press(m_field, Qt::Key_Eacute, digit1 + 1);
        QCOMPARE(count, 1);
        press(m_field, Qt::Key_Ampersand, digit1); // has no shortcut
        QCOMPARE(count, 1);
        second.setEnabled(false);
        press(m_field, Qt::Key_Eacute, digit1 + 1);
        QCOMPARE(count, 1);
        second.setEnabled(true);
        second.setAutoRepeat(false);
        press(m_field, Qt::Key_Eacute, digit1 + 1, Qt::ControlModifier, true);
        QCOMPARE(count, 1);
    }

    void anActionOfAnotherWidgetStaysOutOfReach()
    {
        QAction copy;
        copy.setShortcut(QKeySequence::Copy);
        copy.setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_other.addAction(&copy);
        bool isTriggered = false;
        connect(&copy, &QAction::triggered, this, [&isTriggered] { isTriggered = true; });
        press(m_field, cyrillicEs, letterC);
        QVERIFY(!isTriggered);
        press(m_other, cyrillicEs, letterC);
        QVERIFY(isTriggered);
    }

    void textFieldsEditByPositionAndBeforeShortcuts()
    {
        QAction copy;
        copy.setShortcut(QKeySequence::Copy);
        m_window.addAction(&copy);
        bool isTriggered = false;
        connect(&copy, &QAction::triggered, this, [&isTriggered] { isTriggered = true; });
        m_field.setText(u"text"_s);
        m_field.selectAll();
        QGuiApplication::clipboard()->clear();
        press(m_field, cyrillicEs, letterC);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"text"_s);
        QVERIFY(!isTriggered);
        QCOMPARE(m_field.text(), u"text"_s);
    }

    void aKeyThatNobodyWantsReachesEachParentOnce()
    {
        struct Counter : QWidget
        {
            int presses = 0;
            void keyPressEvent(QKeyEvent *event) override
            {
                ++presses;
                event->ignore();
            }
        };
        Counter outer;
        auto *inner = new Counter;
        inner->setParent(&outer);
        auto *leaf = new QWidget(inner);
        press(*leaf, cyrillicTe, letterN);
        QCOMPARE(inner->presses, 1);
        QCOMPARE(outer.presses, 1);
    }

    void otherKeysPassAsTheyAre()
    {
        m_field.clear();
        press(m_field, Qt::Key_Ampersand, digit1);
        QCOMPARE(m_field.text(), QString());
        QTest::keyClicks(&m_field, u"a1"_s);
        QCOMPARE(m_field.text(), u"a1"_s);
    }

    void onlyPlatformsThatCountLikeXkbHaveIt()
    {
        QVERIFY(PositionKeys::isForPlatform(u"xcb"_s));
        QVERIFY(PositionKeys::isForPlatform(u"wayland"_s));
        QVERIFY(PositionKeys::isForPlatform(u"wayland-egl"_s));
        QVERIFY(!PositionKeys::isForPlatform(u"windows"_s));
        QVERIFY(!PositionKeys::isForPlatform(u"cocoa"_s));
        QVERIFY(!PositionKeys::isForPlatform(u"offscreen"_s));
    }

    void initTestCase()
    {
        QCoreApplication::instance()->installEventFilter(&m_keys);
        m_window.show();
    }

private:
    PositionKeys m_keys;
    QWidget m_window;
    QLineEdit m_field{ &m_window };
    QWidget m_other{ &m_window };
};

QTEST_MAIN(TestPositionKeys)
#include "tst_positionkeys.moc"
