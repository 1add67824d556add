// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/credential.h"

#include <QSet>
#include <QTest>

#include <limits>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestCredential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdIsKeptExactlyAsItCame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the live service's") << u"384410568058921807"_s;
        QTest::newRow("one digit") << u"0"_s;
        QTest::newRow("leading zeros") << u"007"_s;
        QTest::newRow("beyond int64") << u"99999999999999999999999999"_s;
        QTest::newRow("uuid") << u"0b8c1f0e-6a0d-4f43-9d0e-aa2f4e5b6c7d"_s;
        QTest::newRow("upper case and underscore") << u"AZ_az-09"_s;
        QTest::newRow("64 characters") << QString(64, u'7');
    }

    void anIdIsKeptExactlyAsItCame()
    {
        QFETCH(const QString, text);
        const auto id = CredentialId::fromText(text);
        QVERIFY(id);
        QCOMPARE(id->text(), text);
        QVERIFY(!id->isNull());
    }

    void aTextThatMeansMoreInAPathIsNoId_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << u""_s;
        QTest::newRow("65 characters") << QString(65, u'7');
        QTest::newRow("slash") << u"1/2"_s;
        QTest::newRow("parent folder") << u".."_s;
        QTest::newRow("fraction") << u"384410568058921807.0"_s;
        QTest::newRow("query") << u"1?a"_s;
        QTest::newRow("fragment") << u"1#a"_s;
        QTest::newRow("percent") << u"%31"_s;
        QTest::newRow("space before") << u" 1"_s;
        QTest::newRow("line break after") << u"1\n"_s;
        QTest::newRow("nul") << u"1\0"_s;
        QTest::newRow("letter of another script") << u"é"_s;
        QTest::newRow("digit of another script") << u"١"_s;
        QTest::newRow("emoji") << u"😀"_s;
        QTest::newRow("before and after the letters") << u"@"_s;
        QTest::newRow("between the cases") << u"["_s;
        QTest::newRow("backtick") << u"`"_s;
        QTest::newRow("brace") << u"{"_s;
        QTest::newRow("after the digits") << u":"_s;
    }

    void aTextThatMeansMoreInAPathIsNoId()
    {
        QFETCH(const QString, text);
        QVERIFY(!CredentialId::fromText(text));
    }

    void anIntegerIsWrittenInFull_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("past what a double holds")
            << qint64(9007199254740993) << u"9007199254740993"_s;
        QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"9223372036854775807"_s;
        QTest::newRow("negative") << qint64(-5) << u"-5"_s;
    }

    void anIntegerIsWrittenInFull()
    {
        QFETCH(const qint64, number);
        QTEST(CredentialId::fromInteger(number).text(), "text");
    }

    void idsAreEqualWhenTheirTextsAre()
    {
        QCOMPARE(CredentialId::fromInteger(42), CredentialId::fromText(u"42").value());
        QVERIFY(CredentialId::fromText(u"042") != CredentialId::fromText(u"42"));
        // Neighbours that a double would make one.
        const QSet<CredentialId> neighbours{ CredentialId::fromInteger(9007199254740992),
                                             CredentialId::fromInteger(9007199254740993),
                                             CredentialId::fromText(u"9007199254740993").value() };
        QCOMPARE(neighbours.size(), 2);
        QVERIFY(CredentialId().isNull());
    }

    void aPatchIsEmptyUntilAFieldIsSet()
    {
        QVERIFY(CredentialPatch().isEmpty());
        CredentialPatch name;
        name.name = u""_s; // set, even if to nothing
        QVERIFY(!name.isEmpty());
        CredentialPatch username;
        username.username = u"a"_s;
        QVERIFY(!username.isEmpty());
        CredentialPatch password;
        password.password = Secret::fromText(u"p");
        QVERIFY(!password.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCredential)
#include "tst_credential.moc"
