// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "ui/widgets/validatedfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// Three letters at most; a "?" is doubtful.
ValidatedField::Judgement judge(const QString &text)
{
    const QString counter = u"%1 / 3"_s.arg(text.size());
    if (text.isEmpty())
        return { false, u"Something is needed"_s, counter };
    if (text.size() > 3)
        return { false, u"Too long"_s, counter };
    return { true, text.contains(u'?') ? u"Are you sure?"_s : QString(), counter };
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
        field.setJudge(judge);
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
        field.setJudge(judge);
        QVERIFY(shows(field, u"0 / 3"_s));
        QTest::keyClicks(field.lineEdit(), u"ab"_s);
        QVERIFY(shows(field, u"2 / 3"_s));
    }

    void anUntouchedFieldIsNotScoldedButKnowsWhatIsMissing()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setHint(u"Three letters"_s);
        field.setJudge(judge);
        QVERIFY(!field.canBeSent());
        QCOMPARE(field.problem(), u"Something is needed"_s);
        QVERIFY(shows(field, u"Three letters"_s));
        QVERIFY(!shows(field, u"Something is needed"_s));
        QVERIFY(!isMarkedBroken(field));
    }

    void aDoubtIsToldButDoesNotStop()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setJudge(judge);
        field.setText(u"a?"_s);
        QVERIFY(field.canBeSent());
        QCOMPARE(field.problem(), QString());
        QVERIFY(shows(field, u"Are you sure?"_s));
        QVERIFY(!isMarkedBroken(field));
    }

    void serviceWordsStayUntilTheNextKey()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setJudge(judge);
        field.setText(u"ab"_s);
        field.setServiceWords(u"<b>taken</b> %1"_s);
        QVERIFY(shows(field, u"<b>taken</b> %1"_s));
        QVERIFY(isMarkedBroken(field));
        QVERIFY(field.canBeSent()); // the service may think differently the next time
        field.judge();
        QVERIFY(shows(field, u"taken"_s));

        QTest::keyClicks(field.lineEdit(), u"c"_s);
        QVERIFY(!shows(field, u"taken"_s));
        QVERIFY(!isMarkedBroken(field));
    }

    void judgingAgainAsksForTheRulesOfNow()
    {
        bool isStrict = false;
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setJudge([&](const QString &) {
            return ValidatedField::Judgement{ .canBeSent = !isStrict, .words = u"Not now"_s };
        });
        field.setText(u"a"_s);
        QVERIFY(field.canBeSent());
        isStrict = true;
        field.judge();
        QCOMPARE(field.problem(), u"Not now"_s);
    }

    void theVerdictIsHeardToo()
    {
        ValidatedField field(u"Code"_s, ValidatedField::Content::Open);
        field.setJudge(judge);
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
