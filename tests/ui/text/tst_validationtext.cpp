// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/validationtext.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Rule = ValidationResult::Rule;

namespace {

constexpr Rule brokenRules[] = { Rule::Empty, Rule::MustStartWithLetter, Rule::CharacterNotAllowed,
                                 Rule::TooLong, Rule::InvalidUnicode };
constexpr CredentialField typedFields[] = { CredentialField::Name, CredentialField::Username,
                                            CredentialField::Password };

ValidationResult resultOf(Rule rule)
{
    return { .rule = rule, .length = 21, .limit = 20, .position = 4, .character = U'!' };
}

} // namespace

class TestValidationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBrokenRuleHasItsOwnMessage()
    {
        for (const CredentialField field : typedFields) {
            QSet<QString> sentences;
            for (const Rule rule : brokenRules) {
                const QString sentence = validationMessage(resultOf(rule), field);
                QVERIFY(!sentence.isEmpty());
                QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
                sentences.insert(sentence);
            }
            QCOMPARE(sentences.size(), qsizetype(std::size(brokenRules)));
        }
    }

    void anEmptyFieldIsCalledByItsOwnName()
    {
        QSet<QString> sentences;
        for (const CredentialField field : typedFields)
            sentences.insert(validationMessage(resultOf(Rule::Empty), field));
        QCOMPARE(sentences.size(), 3);
    }

    void aKeptRuleNeedsNoWords()
    {
        for (const CredentialField field : typedFields)
            QCOMPARE(validationMessage({ .length = 3, .limit = 20 }, field), QString());
    }

    void sentencesNameRulePositionAndLengths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a digit first") << u"9lives"_s << u"Start with a letter (A–Z or a–z)"_s;
        QTest::newRow("a space") << u"our registry"_s << u"A space isn't allowed (position 4)"_s;
        QTest::newRow("a tab") << u"ab\tc"_s << u"A tab isn't allowed (position 3)"_s;
        QTest::newRow("a line break") << u"abc\n"_s << u"A line break isn't allowed (position 4)"_s;
        QTest::newRow("a percent sign") << u"a%1"_s << u"“%” isn't allowed (position 2)"_s;
        QTest::newRow("beyond UTF-16") << u"ab😀"_s << u"“😀” isn't allowed (position 3)"_s;
        QTest::newRow("after it, one position each")
            << u"a\U0001F600"_s + u'!' << u"“😀” isn't allowed (position 2)"_s;
        QTest::newRow("text direction")
            << u"a\u202Eb"_s << u"Text direction mark U+202E isn't allowed (position 2)"_s;
        QTest::newRow("a no-break space")
            << u"a\u00A0b"_s << u"Non-breaking space isn't allowed (position 2)"_s;
        QTest::newRow("a byte order mark")
            << u"a\uFEFFb"_s << u"Byte order mark isn't allowed (position 2)"_s;
        QTest::newRow("a private character")
            << u"a\uE000b"_s << u"“‹U+E000›” isn't allowed (position 2)"_s;
        QTest::newRow("too long") << QString(23, u'a') << u"Too long: 23 characters (at most 20)"_s;
        QTest::newRow("half a character")
            << u"ab"_s + QChar(0xD83D) << u"The character at position 3 is invalid"_s;
        QTest::newRow("nothing") << QString() << u"Enter a name"_s;
    }

    void sentencesNameRulePositionAndLengths()
    {
        QFETCH(const QString, name);
        QTEST(validationMessage(CredentialRules::validateNewName(name), CredentialField::Name),
              "sentence");
    }

    void theCounterCountsCharactersNotUnits()
    {
        QCOMPARE(counterText(CredentialRules::validateUsername(u"a😀b")), u"3 / 255"_s);
        QCOMPARE(counterText(CredentialRules::validateNewName(u"")), u"0 / 20"_s);
    }

    void everyFieldHasItsOwnLabel()
    {
        QCOMPARE(fieldLabel(CredentialField::Name), u"Name"_s);
        QCOMPARE(fieldLabel(CredentialField::Type), u"Type"_s);
        QCOMPARE(fieldLabel(CredentialField::Username), u"Username"_s);
        QCOMPARE(fieldLabel(CredentialField::Password), u"Password or token"_s);
    }

    void theHintTellsTheWholeRule()
    {
        for (const QString &part : { u"1–20"_s, u"@ . _ -"_s, u"start with a letter"_s })
            QVERIFY2(nameHint().contains(part), qPrintable(part));
    }
};

QTEST_GUILESS_MAIN(TestValidationText)
#include "tst_validationtext.moc"
