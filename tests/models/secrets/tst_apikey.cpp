// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/apikey.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestApiKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dropsTheWhiteSpaceAroundAPastedKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << u"key!~"_s;
        QTest::newRow("line break") << u"key!~\n"_s;
        QTest::newRow("Windows line break") << u"key!~\r\n"_s;
        QTest::newRow("spaces and tabs") << u" \tkey!~\t "_s;
        QTest::newRow("no-break space") << u"\u00A0key!~\u00A0"_s;
    }

    void dropsTheWhiteSpaceAroundAPastedKey()
    {
        QFETCH(const QString, text);
        const auto key = ApiKey::fromText(text);
        QVERIFY(key);
        QCOMPARE(key->secret().utf8(), "key!~"_ba);
    }

    void dropsTheWhiteSpaceAroundBytesToo()
    {
        const auto key = ApiKey::fromUtf8(" \tkey!~\r\n");
        QVERIFY(key);
        QCOMPARE(key->secret().utf8(), "key!~"_ba);
        QCOMPARE(ApiKey::fromUtf8(" \r\n").error(), ApiKey::Problem::Empty);
    }

    void takesEveryByteThatAHeaderCanCarryAndNoOther()
    {
        for (int byte = 0; byte < 256; ++byte) {
            const QByteArray inside = "a" + QByteArray(1, char(byte)) + "b";
            const auto key = ApiKey::fromUtf8(inside);
            const bool fits = byte >= 0x21 && byte <= 0x7E;
            QVERIFY2(key.has_value() == fits, qPrintable(QString::number(byte, 16)));
            if (!key)
                QCOMPARE(key.error(), ApiKey::Problem::InvalidCharacter);
        }
    }

    void refusesWhatCannotBeAKey_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ApiKey::Problem>("problem");
        QTest::newRow("nothing") << u""_s << ApiKey::Problem::Empty;
        QTest::newRow("white space") << u" \r\n\t"_s << ApiKey::Problem::Empty;
        QTest::newRow("a header behind it")
            << u"key\r\nX-Other: 1"_s << ApiKey::Problem::InvalidCharacter;
        QTest::newRow("beyond ASCII") << u"këy"_s << ApiKey::Problem::InvalidCharacter;
        QTest::newRow("2,001 bytes") << QString(2001, u'k') << ApiKey::Problem::TooLong;
    }

    void refusesWhatCannotBeAKey()
    {
        QFETCH(const QString, text);
        const auto key = ApiKey::fromText(text);
        QVERIFY(!key);
        QTEST(key.error(), "problem");
    }

    void takesTheLongestKeyThatKeychainsKeep()
    {
        QVERIFY(ApiKey::fromText(QString(2000, u'k')));
        QVERIFY(ApiKey::fromText(QString(2000, u'k') + u'\n')); // the line break does not count
    }

    void aCloneHasTheSameKey()
    {
        const ApiKey key = ApiKey::fromText(u"abc").value();
        QVERIFY(key.clone().secret() == key.secret());
    }
};

QTEST_GUILESS_MAIN(TestApiKey)
#include "tst_apikey.moc"
