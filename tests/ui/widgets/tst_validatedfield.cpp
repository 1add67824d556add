// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/validatedfield.h"

#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// Three letters at most; a "?" is doubtful.
ValidatedField::Validation validate(const QString &text)
{
    const QString counter = u"%1 / 3"_s.arg(text.size());
    if (text.isEmpty())
        return { false, u"Something is needed"_s, counter };
    if (text.size() > 3)
        return { false, u"Too long"_s, counter };
    return { true, text.contains(u'?') ? u"Are you sure?"_s : QString(), counter };
}

void paste(const ValidatedField &field, const QString &text)
{
    QApplication::clipboard()->setText(text);
    field.lineEdit()->paste();
}

bool isMarkedBroken(const ValidatedField &field)
{
    return field.lineEdit()->property("broken").toBool();
}

} // namespace

class TestValidatedField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVerdictIsGivenWhileTyping()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setValidator(validate);
        field.setHint(u"Three letters"_s);
        QSignalSpy changed(&field, &ValidatedField::changed);

        QTest::keyClicks(field.lineEdit(), u"abc"_s);
        QVERIFY(field.canBeSent());
        QCOMPARE(field.problem(), QString());
        QVERIFY(shows(field, u"Three letters"_s));
        QVERIFY(!isMarkedBroken(field));

        QTest::keyClicks(field.lineEdit(), u"d"_s);
        QVERIFY(!field.canBeSent());
        QCOMPARE(field.problem(), u"Too long"_s);
        QVERIFY(shows(field, u"Too long"_s));
        QVERIFY(isMarkedBroken(field));
        QCOMPARE(changed.size(), 4);

        QTest::keyClick(field.lineEdit(), Qt::Key_Backspace);
        QVERIFY(field.canBeSent());
        QVERIFY(shows(field, u"Three letters"_s));
        QVERIFY(!isMarkedBroken(field));
    }

    void theCounterFollows()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setValidator(validate);
        QVERIFY(shows(field, u"0 / 3"_s));
        QTest::keyClicks(field.lineEdit(), u"ab"_s);
        QVERIFY(shows(field, u"2 / 3"_s));
    }

    void anUntouchedFieldIsNotScoldedButKnowsWhatIsMissing()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setHint(u"Three letters"_s);
        field.setValidator(validate);
        QVERIFY(!field.canBeSent());
        QCOMPARE(field.problem(), u"Something is needed"_s);
        QVERIFY(shows(field, u"Three letters"_s));
        QVERIFY(!shows(field, u"Something is needed"_s));
        QVERIFY(!isMarkedBroken(field));
    }

    void aDoubtIsToldButDoesNotStop()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setValidator(validate);
        field.setText(u"a?"_s);
        QVERIFY(field.canBeSent());
        QCOMPARE(field.problem(), QString());
        QVERIFY(shows(field, u"Are you sure?"_s));
        QVERIFY(!isMarkedBroken(field));
    }

    void serviceWordsStayUntilTheNextKey()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setValidator(validate);
        field.setText(u"ab"_s);
        field.setServerMessage(u"<b>taken</b> %1"_s);
        QVERIFY(shows(field, u"<b>taken</b> %1"_s));
        QVERIFY(isMarkedBroken(field));
        QVERIFY(field.canBeSent()); // the service may think differently the next time
        field.validate();
        QVERIFY(shows(field, u"taken"_s));

        QTest::keyClicks(field.lineEdit(), u"c"_s);
        QVERIFY(!shows(field, u"taken"_s));
        QVERIFY(!isMarkedBroken(field));
    }

    void judgingAgainAsksForTheRulesOfNow()
    {
        bool isStrict = false;
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setValidator([&](const QString &) {
            return ValidatedField::Validation{ .canBeSent = !isStrict, .words = u"Not now"_s };
        });
        field.setText(u"a"_s);
        QVERIFY(field.canBeSent());
        isStrict = true;
        field.validate();
        QCOMPARE(field.problem(), u"Not now"_s);
    }

    void theVerdictIsHeardToo()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setValidator(validate);
        QCOMPARE(accessibleNameOf(*field.lineEdit()), u"Code"_s);
        QTest::keyClicks(field.lineEdit(), u"abcd"_s);
        QCOMPARE(field.lineEdit()->accessibleDescription(), u"Too long"_s);
    }

    void aSecretIsHiddenUntilShowIsPressed()
    {
        ValidatedField field(u"Token"_s, ValidatedField::Content::Secret);
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
        auto *reveal = button(field, u"Show Token"_s);
        QVERIFY(reveal);
        QCOMPARE(reveal->text(), u"Show"_s);

        reveal->click();
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Normal);
        QCOMPARE(reveal->accessibleName(), u"Hide Token"_s);
        QCOMPARE(reveal->text(), u"Hide"_s);
        reveal->click();
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
        QCOMPARE(reveal->accessibleName(), u"Show Token"_s);
    }

    void aSecretIsKeptFromInputMethodsHoweverItIsShown()
    {
        ValidatedField field(u"Token"_s, ValidatedField::Content::Secret);
        const auto hints = [&] { return field.lineEdit()->inputMethodHints(); };
        constexpr auto wanted =
            Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase;
        QCOMPARE(hints() & wanted, wanted);
        button(field, u"Show Token"_s)->click();
        QCOMPARE(hints() & wanted, wanted);
        button(field, u"Hide Token"_s)->click();
        QCOMPARE(hints() & wanted, wanted);
    }

    void anOpenFieldHasNothingToReveal()
    {
        const ValidatedField field(u"Name"_s, ValidatedField::Content::Open);
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Normal);
        QVERIFY(!button(field, u"Show Name"_s));
    }

    void clearingLeavesNothingToSee()
    {
        ValidatedField field(u"Token"_s, ValidatedField::Content::Secret);
        field.setText(u"secret"_s);
        QCOMPARE(field.text(), u"secret"_s);
        field.clear();
        QCOMPARE(field.text(), QString());
        QCOMPARE(field.lineEdit()->text(), QString());
    }

    void thePlaceholderStandsInTheField()
    {
        ValidatedField field(u"Name"_s, ValidatedField::Content::Open);
        field.setPlaceholder(u"unchanged"_s);
        QCOMPARE(field.lineEdit()->placeholderText(), u"unchanged"_s);
    }

    void focusGoesToTheLine()
    {
        const ValidatedField field(u"Name"_s, ValidatedField::Content::Open);
        QCOMPARE(field.focusProxy(), field.lineEdit());
    }

    void theHintStaysBelowAVerdictThatAsksForIt()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setHint(u"Three letters"_s);
        field.setValidator([](const QString &) {
            return ValidatedField::Validation{ .canBeSent = false,
                                               .words = u"Too long"_s,
                                               .keepsHint = true };
        });
        field.setText(u"abcd"_s);
        QVERIFY(shows(field, u"Too long\nThree letters"_s));
    }

    void straysArePointedOutAndRemovedByAButton_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("note");
        QTest::newRow("one") << u"secret\u200B1"_s << u"Zero-width space at position 7"_s
                             << u"Remove it"_s << u"secret1"_s
                             << u"Removed an invisible character"_s;
        QTest::newRow("several") << u"a\u00ADb\u00ADc"_s
                                 << u"2 unexpected characters. First: Soft hyphen at position 2"_s
                                 << u"Remove them"_s << u"abc"_s
                                 << u"Removed invisible characters"_s;
        QTest::newRow("all") << u"\n"_s << u"Line break at the start (position 1)"_s
                             << u"Remove it"_s << QString() << u"Removed a line break"_s;
    }

    void straysArePointedOutAndRemovedByAButton()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QFETCH(const QString, rest);
        ValidatedField field(u"Token"_s, ValidatedField::Content::Secret);
        field.setPointsOutStrays();
        QTest::keyClicks(field.lineEdit(), u"abc"_s);
        QVERIFY(!button(field, u"Remove it"_s));
        field.setText(text);
        QCOMPARE(field.text(), text); // nothing is changed by itself
        QVERIFY(field.canBeSent());
        QVERIFY(shows(field, words));
        QVERIFY(field.lineEdit()->accessibleDescription().contains(words));

        QFETCH(const QString, button);
        QPushButton *remove = Purser::button(field, button);
        QVERIFY(remove);
        QCOMPARE(remove->accessibleName(), button + u" from “Token”"_s);
        QVERIFY(remove->accessibleDescription().contains(u"sent unchanged"_s));
        remove->click();
        QCOMPARE(field.text(), rest);
        QVERIFY(!shows(field, words));
        QVERIFY(!remove->isVisibleTo(&field));
        QFETCH(const QString, note);
        QVERIFY(shows(field, note));
        QVERIFY(field.lineEdit()->accessibleDescription().contains(note));
        QTest::keyClicks(field.lineEdit(), u"x"_s);
        QVERIFY(!shows(field, note)); // it was about the former text
    }

    void removingIsReachedByTheKeyboardAndGivesTheFocusBack()
    {
        QWidget window;
        ValidatedField field(u"User name"_s, ValidatedField::Content::Open, &window);
        const QPushButton next(u"Next"_s, &window); // where a button that hides leaves the focus
        field.setPointsOutStrays();
        field.setText(u"bot "_s);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field.setFocus();
        QTest::keyClick(field.lineEdit(), Qt::Key_Tab);
        auto *remove = button(field, u"Remove it"_s);
        QCOMPARE(QApplication::focusWidget(), remove);
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(field.text(), u"bot"_s);
        QCOMPARE(QApplication::focusWidget(), field.lineEdit());
        field.lineEdit()->undo();
        QCOMPARE(field.text(), u"bot "_s);
        QVERIFY(shows(field, u"Space at the end (position 4)"_s));
    }

    void aPastedTextIsTidiedAndSaidSo()
    {
        ValidatedField field(u"Base URL"_s, ValidatedField::Content::Open);
        field.setTidy(tidiedBaseUrl);
        paste(field, u" \"a.example/v2\""_s);
        QCOMPARE(field.text(), u"https://a.example"_s);
        QTRY_COMPARE(field.lineEdit()->text(), u"https://a.example"_s);
        QVERIFY(shows(field, u"Added https:// and removed"_s));
        QVERIFY(field.lineEdit()->accessibleDescription().contains(u"Added https://"_s));

        field.lineEdit()->undo(); // brings back what was pasted, and it is not tidied again
        QCoreApplication::processEvents();
        QCOMPARE(field.lineEdit()->text(), u" \"a.example/v2\""_s);
        QCOMPARE(field.text(), u"https://a.example"_s);
        Q_EMIT field.lineEdit()->editingFinished();
        QCOMPARE(field.lineEdit()->text(), u"https://a.example"_s);
    }

    /// One more character than before is not always typed.
    void aPasteThatDiffersByOneCharacterIsTidied()
    {
        ValidatedField field(u"API key"_s, ValidatedField::Content::Open);
        field.setTidy(tidiedIdentifier);
        QTest::keyClicks(field.lineEdit(), u"key"_s);
        for (const QString &copied : { u"key\u200B"_s, u" key"_s }) {
            field.lineEdit()->selectAll();
            QGuiApplication::clipboard()->setText(copied);
            QTest::keyClick(field.lineEdit(), Qt::Key_V, Qt::ControlModifier);
            QCOMPARE(field.lineEdit()->text(), copied);
            QTRY_COMPARE(field.lineEdit()->text(), u"key"_s);
            QVERIFY(shows(field, u"Removed"_s));
        }
        field.lineEdit()->end(false);
        QTest::keyClick(field.lineEdit(), Qt::Key_Space); // typed, which may go on
        QCoreApplication::processEvents();
        QCOMPARE(field.lineEdit()->text(), u"key "_s);
        QTest::mousePress(field.lineEdit(), Qt::RightButton);
        field.lineEdit()->end(false);
        field.lineEdit()->insert(u" "_s); // as the context menu does
        QTRY_COMPARE(field.lineEdit()->text(), u"key"_s);
    }

    void typingIsNotDisturbedUntilItEnds()
    {
        ValidatedField field(u"Account name"_s, ValidatedField::Content::Open);
        auto *other = new QLineEdit(&field);
        field.setTidy(tidiedEnds);
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QTest::keyClicks(field.lineEdit(), u"Team "_s);
        QCoreApplication::processEvents();
        QCOMPARE(field.lineEdit()->text(), u"Team "_s);
        QCOMPARE(field.text(), u"Team"_s);
        QTest::keyClicks(field.lineEdit(), u"A "_s);
        other->setFocus();
        QCOMPARE(field.lineEdit()->text(), u"Team A"_s);
        QVERIFY(shows(field, u"Removed a space"_s));
    }

    void wordsOfAnInputMethodAreNotTidiedWhileTyping()
    {
        ValidatedField field(u"Account name"_s, ValidatedField::Content::Open);
        field.setTidy(tidiedEnds);
        QInputMethodEvent word;
        word.setCommitString(u"Team "_s); // as predicting keyboards do
        QCoreApplication::sendEvent(field.lineEdit(), &word);
        QCoreApplication::processEvents();
        QCOMPARE(field.lineEdit()->text(), u"Team "_s);
        // What is pasted afterwards is pasted.
        QTest::keyClick(field.lineEdit(), Qt::Key_End);
        paste(field, u"A\n"_s);
        QTRY_COMPARE(field.lineEdit()->text(), u"Team A"_s);
    }

    void whoLooksIntoAnotherWindowHasNotFinished()
    {
        ValidatedField field(u"Base URL"_s, ValidatedField::Content::Open);
        field.setTidy(tidiedBaseUrl);
        field.show();
        field.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.setFocus();
        QTest::keyClicks(field.lineEdit(), u"htt"_s);
        QWidget front;
        front.show();
        front.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&front));
        QTRY_VERIFY(!field.lineEdit()->hasFocus());
        QCOMPARE(field.lineEdit()->text(), u"htt"_s);
    }

    void whatTheProgramGaveStaysUntilItIsEdited()
    {
        ValidatedField field(u"Account name"_s, ValidatedField::Content::Open);
        field.setTidy(tidiedEnds);
        field.setText(u"“Team” "_s);
        Q_EMIT field.lineEdit()->editingFinished();
        QCOMPARE(field.text(), u"“Team” "_s);
        QCOMPARE(field.lineEdit()->text(), u"“Team” "_s);
        field.lineEdit()->backspace();
        QCOMPARE(field.text(), u"Team"_s);
    }

    void theCursorStaysBehindWhatWasPasted()
    {
        ValidatedField field(u"API key"_s, ValidatedField::Content::Open);
        field.setTidy(tidiedIdentifier);
        QTest::keyClicks(field.lineEdit(), u"ad"_s);
        field.lineEdit()->setCursorPosition(1);
        paste(field, u"b\u200Bc"_s);
        QTRY_COMPARE(field.lineEdit()->text(), u"abcd"_s);
        QCOMPARE(field.lineEdit()->cursorPosition(), 3);
    }

    void aClearedSecretCannotBeUndoneAndTheNextIsHidden()
    {
        ValidatedField field(u"API key"_s, ValidatedField::Content::Secret);
        QTest::keyClicks(field.lineEdit(), u"secret"_s);
        field.findChild<QPushButton *>()->click();
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Normal);
        field.clear();
        QCOMPARE(field.lineEdit()->echoMode(), QLineEdit::Password);
        field.findChild<QPushButton *>()->click();
        field.lineEdit()->undo();
        QCOMPARE(field.text(), QString());
    }
};

QTEST_MAIN(TestValidatedField)
#include "tst_validatedfield.moc"
