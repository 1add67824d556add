// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/challenge.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

using Headers = QList<QByteArray>;
using Challenges = QList<Challenge>;

namespace {

const Challenge basic{ .scheme = "basic", .parameters = { { "realm", "r" } } };
const Challenge bearer{ .scheme = "bearer",
                        .parameters = { { "realm", "https://a.example/token" },
                                        { "service", "a.example" },
                                        { "scope", "repository:a:pull,push" } } };
const QByteArray bearerText = "Bearer realm=\"https://a.example/token\",service=\"a.example\","
                              "scope=\"repository:a:pull,push\"";

} // namespace

class TestChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allChallengesAreFound_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<Challenges>("challenges");
        QTest::newRow("none") << Headers() << Challenges();
        QTest::newRow("empty") << Headers{ "" } << Challenges();
        QTest::newRow("basic") << Headers{ "Basic realm=\"r\"" } << Challenges{ basic };
        QTest::newRow("unquoted") << Headers{ "Basic realm=r" } << Challenges{ basic };
        QTest::newRow("in capitals") << Headers{ "BASIC REALM=\"r\"" } << Challenges{ basic };
        QTest::newRow("bearer, with a comma in quotes")
            << Headers{ bearerText } << Challenges{ bearer };
        QTest::newRow("two headers")
            << Headers{ bearerText, "Basic realm=\"r\"" } << Challenges{ bearer, basic };
        QTest::newRow("two in one")
            << Headers{ bearerText + ", Basic realm=\"r\"" } << Challenges{ bearer, basic };
        QTest::newRow("two in one, the other way round")
            << Headers{ "Basic realm=\"r\"," + bearerText } << Challenges{ basic, bearer };
        QTest::newRow("a scheme alone before another")
            << Headers{ "Negotiate, Basic realm=\"r\"" }
            << Challenges{ { .scheme = "negotiate" }, basic };
        QTest::newRow("a scheme alone after another")
            << Headers{ "Basic realm=\"r\", Negotiate" }
            << Challenges{ basic, { .scheme = "negotiate" } };
        QTest::newRow("token68") << Headers{
            "Negotiate YWJj/+-._~==, Basic realm=\"r\""
        } << Challenges{ { .scheme = "negotiate", .token68 = "YWJj/+-._~==" }, basic };
        QTest::newRow("odd white space")
            << Headers{ " \t,, Basic \t realm \t= \t\"r\" \t,, ,\tNegotiate \t" }
            << Challenges{ basic, { .scheme = "negotiate" } };
        QTest::newRow("folded") << Headers{ "Basic\r\n realm=\"r\"" } << Challenges{ basic };
        QTest::newRow("escapes") << Headers{ "Basic realm=\"a\\\"b\\\\c\\d, Bearer e=f\"" }
                                 << Challenges{ { .scheme = "basic",
                                                  .parameters = {
                                                      { "realm", "a\"b\\cd, Bearer e=f" } } } };
        QTest::newRow("an empty value")
            << Headers{ "Basic realm=\"\"" }
            << Challenges{ { .scheme = "basic", .parameters = { { "realm", "" } } } };
        QTest::newRow("an address without quotes")
            << Headers{ "Bearer realm=https://a.example/token,service=s" }
            << Challenges{ { .scheme = "bearer",
                             .parameters = { { "realm", "https://a.example/token" },
                                             { "service", "s" } } } };
        QTest::newRow("without commas")
            << Headers{ "Bearer realm=\"x\" service=\"y\"" }
            << Challenges{ { .scheme = "bearer",
                             .parameters = { { "realm", "x" }, { "service", "y" } } } };
        QTest::newRow("of two values the first")
            << Headers{ "Basic realm=\"r\", realm=\"s\"" } << Challenges{ basic };
        QTest::newRow("quotes that are not closed")
            << Headers{ "Basic realm=\"r\", Bearer realm=\"https://a.example" }
            << Challenges{ basic, { .scheme = "bearer" } };
        QTest::newRow("an escape at the end")
            << Headers{ "Basic realm=\"a\\" } << Challenges{ { .scheme = "basic" } };
        QTest::newRow("a parameter of nothing") << Headers{ "realm=\"r\"" } << Challenges();
        QTest::newRow("not a parameter of another header's challenge")
            << Headers{ "Negotiate", "realm=\"r\"" } << Challenges{ { .scheme = "negotiate" } };
        QTest::newRow("garbage between")
            << Headers{ "@@@ \"a, b\" =, Basic realm=\"r\"" } << Challenges{ basic };
        QTest::newRow("a scheme that sticks to quotes")
            << Headers{ "Basic\"a\", Basic realm=\"r\"" } << Challenges{ basic };
        QTest::newRow("bytes beyond ASCII")
            << Headers{ "\xff\x01\x80, Basic realm=\"\xc3\xa4\"" }
            << Challenges{ { .scheme = "basic", .parameters = { { "realm", "\xc3\xa4" } } } };
    }

    void allChallengesAreFound()
    {
        QFETCH(const Headers, headers);
        QFETCH(const Challenges, challenges);
        QVERIFY2(Challenge::parse(headers) == challenges, headers.join('|').constData());
    }

    void aParameterIsFoundByItsName()
    {
        QCOMPARE(bearer.parameter("service"), QByteArray("a.example"));
        QVERIFY(bearer.parameter("error").isEmpty());
    }

    void howMuchIsReadIsBounded()
    {
        const Challenges many = Challenge::parse({ QByteArray("Basic,").repeated(1000) });
        QCOMPARE(many.size(), Challenge::maxChallenges);
        QCOMPARE(Challenge::parse(Headers(1000, "Basic")).size(), Challenge::maxChallenges);

        QByteArray text = "Basic ";
        for (int i = 0; i < 1000; ++i)
            text += 'p' + QByteArray::number(i) + "=v,";
        QCOMPARE(Challenge::parse({ text }).value(0).parameters.size(), Challenge::maxParameters);

        const QByteArray spaces(Challenge::maxHeader, ' ');
        QVERIFY(Challenge::parse({ spaces + "Basic" }).isEmpty());
    }

    void parametersBeyondTheLastChallengeAreNotGivenToIt()
    {
        const Challenges many = Challenge::parse(
            { QByteArray("Basic,").repeated(Challenge::maxChallenges) + "Bearer realm=\"r\"" });
        QCOMPARE(many.constLast(), Challenge{ .scheme = "basic" });
    }
};

QTEST_APPLESS_MAIN(TestChallenge)
#include "tst_challenge.moc"
