// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/capslockwatch.h"
#include "ui/widgets/revealbutton.h"
#include "ui/widgets/validatedfield.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

enum State { Unknown, Off, On };

std::optional<bool> toOptional(State state)
{
    return state == Unknown ? std::nullopt : std::optional(state == On);
}

} // namespace

class TestCapsLockWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKeyTellsTheState_data()
    {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<uint>("native");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        const auto row = [](const char *name, const QString &platform, int key, const QString &text,
                            Qt::KeyboardModifiers modifiers, uint native, State before,
                            State after) {
            QTest::newRow(name) << platform << key << text << int(modifiers.toInt()) << native
                                << int(before) << int(after);
        };
        const Qt::KeyboardModifiers none;
        constexpr auto shift = Qt::ShiftModifier;
        constexpr uint numLock = 0x10; // of X11
        // X11 and Wayland: with the state before the key.
        row("X11, off", u"xcb"_s, Qt::Key_A, u"a"_s, none, 0, Unknown, Off);
        row("X11, on", u"xcb"_s, Qt::Key_A, u"A"_s, none, 2, Unknown, On);
        row("X11, on and Shift", u"xcb"_s, Qt::Key_A, u"a"_s, shift, 3, Unknown, On);
        row("X11, Shift", u"xcb"_s, Qt::Key_A, u"A"_s, shift, 1, Unknown, Off);
        row("X11, a digit", u"xcb"_s, Qt::Key_1, u"1"_s, none, 2, Unknown, On);
        row("X11, an arrow", u"xcb"_s, Qt::Key_Left, {}, none, 2, Unknown, On);
        row("X11, Num Lock", u"xcb"_s, Qt::Key_A, u"a"_s, none, numLock, On, Off);
        row("X11, a capital from a tool", u"xcb"_s, Qt::Key_A, u"A"_s, none, 0, Unknown, Off);
        row("X11, switched on", u"xcb"_s, Qt::Key_CapsLock, {}, none, 0, Off, On);
        row("X11, switched off", u"xcb"_s, Qt::Key_CapsLock, {}, none, 2, On, Off);
        row("X11, switched on unseen", u"xcb"_s, Qt::Key_CapsLock, {}, none, 0, Unknown, On);
        row("Wayland, on", u"wayland"_s, Qt::Key_A, u"A"_s, none, 2, Off, On);
        row("Wayland, switched off", u"wayland-egl"_s, Qt::Key_CapsLock, {}, none, 2, On, Off);
        // Windows and macOS: with the state after it.
        row("Windows, on", u"windows"_s, Qt::Key_A, u"A"_s, none, 0x100, Unknown, On);
        row("Windows, off", u"windows"_s, Qt::Key_A, u"a"_s, none, 0x200, On, Off);
        row("Windows, switched on", u"windows"_s, Qt::Key_CapsLock, {}, none, 0x100, Off, On);
        row("Windows, switched off", u"windows"_s, Qt::Key_CapsLock, {}, none, 0, On, Off);
        row("macOS, on", u"cocoa"_s, Qt::Key_A, u"A"_s, none, 0x10000, Unknown, On);
        row("macOS, switched off", u"cocoa"_s, Qt::Key_CapsLock, {}, none, 0, On, Off);
        // Elsewhere: a letter that contradicts Shift.
        row("a capital", u"vnc"_s, Qt::Key_A, u"A"_s, none, 0, Unknown, On);
        row("a capital with Shift", u"vnc"_s, Qt::Key_A, u"A"_s, shift, 0, On, Off);
        row("a small letter", u"vnc"_s, Qt::Key_A, u"a"_s, none, 0, On, Off);
        row("a small letter with Shift", u"vnc"_s, Qt::Key_A, u"a"_s, shift, 0, Unknown, On);
        row("of another script", u"vnc"_s, Qt::Key_unknown, u"Д"_s, none, 0, Unknown, On);
        row("without cases", u"vnc"_s, Qt::Key_unknown, u"密"_s, none, 0, On, On);
        row("a digit", u"vnc"_s, Qt::Key_1, u"1"_s, none, 0, On, On);
        row("a shortcut", u"vnc"_s, Qt::Key_A, u"A"_s, Qt::ControlModifier, 0, Unknown, Unknown);
        row("no text", u"vnc"_s, Qt::Key_Left, {}, none, 0, Unknown, Unknown);
        row("switched off", u"vnc"_s, Qt::Key_CapsLock, {}, none, 0, On, Off);
        row("switched on", u"vnc"_s, Qt::Key_CapsLock, {}, none, 0, Off, On);
        row("switched unseen", u"vnc"_s, Qt::Key_CapsLock, {}, none, 0, Unknown, Unknown);
    }

    void aKeyTellsTheState()
    {
        QFETCH(const QString, platform);
        QFETCH(const int, key);
        QFETCH(const QString, text);
        QFETCH(const int, modifiers);
        QFETCH(const uint, native);
        QFETCH(const int, before);
        QFETCH(const int, after);
        const QKeyEvent press(QEvent::KeyPress, key, Qt::KeyboardModifiers(modifiers), 0, 0, native,
                              text);
        QCOMPARE(capsLockAfter(press, platform, toOptional(State(before))),
                 toOptional(State(after)));
    }

    void aHiddenSecretWarnsWhileItHasTheFocus()
    {
        QWidget window;
        auto *field = new ValidatedField(u"Token"_s, ValidatedField::Content::Secret, &window);
        auto *other = new QLineEdit(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        const auto warns = [&] { return shows(*field, u"Caps Lock is on"_s); };

        QTest::keyClick(field->lineEdit(), Qt::Key_A); // a small letter
        QVERIFY(!warns());
        QTest::keyClick(field->lineEdit(), 'A');
        QVERIFY(warns());
        QVERIFY(field->lineEdit()->accessibleDescription().contains(u"Caps Lock is on"_s));
        QTest::keyClick(field->lineEdit(), Qt::Key_CapsLock);
        QVERIFY(!warns());
        QVERIFY(!field->lineEdit()->accessibleDescription().contains(u"Caps Lock"_s));

        QTest::keyClick(field->lineEdit(), Qt::Key_CapsLock);
        QVERIFY(warns());
        field->revealButton()->setRevealing(true); // now it is seen
        QVERIFY(!warns());
        field->revealButton()->setRevealing(false);
        QVERIFY(warns());
        other->setFocus();
        QVERIFY(!warns());
        field->setFocus(); // it may have been pressed elsewhere
        QVERIFY(!warns());
    }

    void anOpenFieldDoesNotWarn()
    {
        ValidatedField field(u"Name"_s, ValidatedField::Content::Open);
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        QTest::keyClick(field.lineEdit(), 'A');
        QCOMPARE(field.text(), u"A"_s);
        QVERIFY(!shows(field, u"Caps Lock"_s));
    }
};

QTEST_MAIN(TestCapsLockWatch)
#include "tst_capslockwatch.moc"
