// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/jsonreader.h"

#include <QTest>

#include <cstdlib>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// The value of `{"x": …}`, parsed as every reply is; undefined when it is not JSON.
QJsonObject objectWith(const QByteArray &json)
{
    return JsonReader::object("{\"x\":" + json + "}").value_or(QJsonObject());
}

} // namespace

class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAnObjectAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isObject");
        QTest::newRow("empty object") << "{}"_ba << true;
        QTest::newRow("white space around") << " \n{ }\r\n"_ba << true;
        QTest::newRow("byte order mark") << "\xEF\xBB\xBF{}"_ba << true;
        QTest::newRow("nothing") << ""_ba << false;
        QTest::newRow("array") << "[]"_ba << false;
        QTest::newRow("text") << "\"a\""_ba << false;
        QTest::newRow("null") << "null"_ba << false;
        QTest::newRow("HTML") << "<html><body>Hi</body></html>"_ba << false;
        QTest::newRow("cut off in a text") << "{\"x\":\"abc"_ba << false;
        QTest::newRow("cut off in a number") << "{\"x\":12"_ba << false;
        QTest::newRow("cut off before the end") << "{\"x\":1"_ba << false;
        QTest::newRow("something behind it") << "{}{}"_ba << false;
        QTest::newRow("not UTF-8") << "{\"x\":\"\xFF\xFE\"}"_ba << false;
        QTest::newRow("UTF-16") << "{\0}\0"_ba << false;
        QTest::newRow("deep") << "{\"x\":" + QByteArray(500, '[') + QByteArray(500, ']') + "}"
                              << true;
        QTest::newRow("too deep") << "{\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']')
                + "}" << false;
    }

    void takesAnObjectAndNothingElse()
    {
        QFETCH(const QByteArray, text);
        const auto object = JsonReader::object(text);
        QTEST(object.has_value(), "isObject");
        if (!object)
            QVERIFY(!object.error().isEmpty());
    }

    void takesATextOrAScalarAsItCame_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << "\"aä😀\""_ba << u"aä😀"_s;
        QTest::newRow("escapes") << "\"\\u00e4\\ud83d\\ude00\\\"\\n\""_ba << u"ä😀\"\n"_s;
        QTest::newRow("number in a text")
            << "\"1.0e5\\\" 9007199254740993.0 \""_ba << u"1.0e5\" 9007199254740993.0 "_s;
        QTest::newRow("empty") << "\"\""_ba << u""_s;
        QTest::newRow("null") << "null"_ba << u""_s;
        QTest::newRow("missing") << ""_ba << u""_s;
        QTest::newRow("number") << "5"_ba << u"5"_s;
        QTest::newRow("fraction") << "1.5"_ba << u"1.5"_s;
        QTest::newRow("large number") << "9007199254740993"_ba << u"9007199254740993"_s;
        QTest::newRow("bool") << "true"_ba << u"true"_s;
        QTest::newRow("object") << "{}"_ba << u""_s;
        QTest::newRow("array") << "[\"a\"]"_ba << u""_s;
    }

    void takesATextOrAScalarAsItCame()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, text);
        const QJsonObject object = json.isEmpty() ? QJsonObject() : objectWith(json);
        QCOMPARE(JsonReader::scalarText(object.value("x"_L1)), text);
    }

    void readsAnIntegerOnlyWhenItIsExact_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<std::optional<qint64>>("number");
        const auto row = [](const char *json, std::optional<qint64> number) {
            QTest::newRow(json) << QByteArray(json) << number;
        };
        row("0", 0);
        row("-7", -7);
        row("10000", 10000);
        row("9007199254740993", 9007199254740993);
        row("9223372036854775807", std::numeric_limits<qint64>::max());
        row("-9223372036854775808", std::numeric_limits<qint64>::min());
        row("9223372036854775808", {});
        row("99999999999999999999999", {});
        row("1.5", {});
        row("\"1\"", {});
        row("null", {});
        row("true", {});
        row("[1]", {});
        // Whole numbers that JSON writers may well write like this, as long as no digit is lost.
        row("1e3", 1000);
        row("1.0", 1);
        row("9007199254740991.0", 9007199254740991);
        // A double's neighbours: Qt rounds them and calls the outcome an integer.
        row("9007199254740993.0", {});
        row("384410568058921807.0", {});
        row("3844105680589218075e-1", {});
        row("-384410568058921807.0", {});
        row("3844105680589218E2", {});
    }

    void readsAnIntegerOnlyWhenItIsExact()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const std::optional<qint64>, number);
        const QJsonObject object = objectWith(json);
        QVERIFY(object.contains("x"_L1));
        const auto read = JsonReader::integer(object, "x"_L1);
        QCOMPARE(read.has_value(), number.has_value());
        if (read)
            QCOMPARE(*read, *number);
        else
            QCOMPARE(read.error(), u"x: not an integer"_s);
    }

    void aMissingIntegerIsAnError() { QVERIFY(!JsonReader::integer(QJsonObject(), "x"_L1)); }

    void readsAnIdExactly_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id"); // null: not an id
        QTest::newRow("text") << "\"384410568058921807\""_ba << u"384410568058921807"_s;
        QTest::newRow("number") << "384410568058921807"_ba << u"384410568058921807"_s;
        QTest::newRow("2^53 and one") << "9007199254740993"_ba << u"9007199254740993"_s;
        QTest::newRow("largest int64") << "9223372036854775807"_ba << u"9223372036854775807"_s;
        QTest::newRow("beyond as text") << "\"9223372036854775808\""_ba << u"9223372036854775808"_s;
        QTest::newRow("beyond as number") << "9223372036854775808"_ba << QString();
        QTest::newRow("negative") << "-5"_ba << u"-5"_s;
        QTest::newRow("fraction") << "1.5"_ba << QString();
        QTest::newRow("fraction of nothing") << "384410568058921807.0"_ba << QString();
        QTest::newRow("fraction of nothing among others")
            << "384410568058921807.0,\"y\":[1,\"a\\\\\"]"_ba << QString();
        QTest::newRow("text with a fraction") << "\"384410568058921807.0\""_ba << QString();
        QTest::newRow("with a slash") << "\"1/2\""_ba << QString();
        QTest::newRow("empty") << "\"\""_ba << QString();
        QTest::newRow("null") << "null"_ba << QString();
        QTest::newRow("bool") << "true"_ba << QString();
        QTest::newRow("object") << "{\"id\":1}"_ba << QString();
    }

    void readsAnIdExactly()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, id);
        const QJsonObject object = objectWith(json);
        QVERIFY(object.contains("x"_L1));
        const auto read = JsonReader::credentialId(object.value("x"_L1));
        QCOMPARE(read ? read->text() : QString(), id);
        QCOMPARE(read.has_value(), !id.isNull());
    }

    void readsATimeInEveryFormSeen_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("utc"); // empty: nothing
        QTest::newRow("UTC") << "\"2026-03-08T02:30:00Z\""_ba << u"2026-03-08T02:30:00.000Z"_s;
        QTest::newRow("offset") << "\"2026-03-08T02:30:00+08:00\""_ba
                                << u"2026-03-07T18:30:00.000Z"_s;
        QTest::newRow("offset without a colon")
            << "\"2026-03-08T02:30:00+0000\""_ba << u"2026-03-08T02:30:00.000Z"_s;
        QTest::newRow("milliseconds")
            << "\"2026-03-08T02:30:00.123Z\""_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("microseconds")
            << "\"2026-03-08T02:30:00.123456+00:00\""_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("no offset is UTC")
            << "\"2026-07-08T12:30:00\""_ba << u"2026-07-08T12:30:00.000Z"_s;
        QTest::newRow("no offset, in the hour that the local clock skips")
            << "\"2026-03-08T02:30:00\""_ba << u"2026-03-08T02:30:00.000Z"_s;
        QTest::newRow("no offset, in the hour that the local clock repeats")
            << "\"2026-11-01T01:30:00.5\""_ba << u"2026-11-01T01:30:00.500Z"_s;
        QTest::newRow("space for the T")
            << "\"2026-03-08 02:30:00\""_ba << u"2026-03-08T02:30:00.000Z"_s;
        QTest::newRow("date only") << "\"2026-03-08\""_ba << u"2026-03-08T00:00:00.000Z"_s;
        QTest::newRow("epoch milliseconds") << "1772937000123"_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("epoch milliseconds as digits")
            << "\"1772937000123\""_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("epoch seconds") << "1772937000"_ba << u"2026-03-08T02:30:00.000Z"_s;
        QTest::newRow("epoch seconds as digits")
            << "\"1772937000\""_ba << u"2026-03-08T02:30:00.000Z"_s;
        QTest::newRow("epoch seconds with a fraction")
            << "1772937000.123"_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("epoch seconds with a fraction as digits")
            << "\"1772937000.123\""_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("epoch microseconds")
            << "1772937000123456"_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("epoch microseconds as digits")
            << "\"1772937000123456\""_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("epoch nanoseconds")
            << "1772937000123456789"_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("epoch nanoseconds as digits")
            << "\"1772937000123456789\""_ba << u"2026-03-08T02:30:00.123Z"_s;
        QTest::newRow("epoch seconds with an exponent")
            << "1.772937E9"_ba << u"2026-03-08T02:30:00.000Z"_s;
        QTest::newRow("epoch nanoseconds with an exponent")
            << "1.772937E18"_ba << u"2026-03-08T02:30:00.000Z"_s;
        QTest::newRow("the first second") << "946684800"_ba << u"2000-01-01T00:00:00.000Z"_s;
        QTest::newRow("a second too early") << "946684799"_ba << u""_s;
        QTest::newRow("the last second") << "7258118399"_ba << u"2199-12-31T23:59:59.000Z"_s;
        QTest::newRow("a second too late") << "7258118400"_ba << u""_s;
        QTest::newRow("the first millisecond")
            << "946684800000"_ba << u"2000-01-01T00:00:00.000Z"_s;
        QTest::newRow("the last microsecond")
            << "7258118399999000"_ba << u"2199-12-31T23:59:59.999Z"_s;
        QTest::newRow("a zero, which is no time") << "0"_ba << u""_s;
        QTest::newRow("a small number") << "5"_ba << u""_s;
        QTest::newRow("a small fraction") << "1.5"_ba << u""_s;
        QTest::newRow("not a number") << "\"nan\""_ba << u""_s;
        QTest::newRow("without an end") << "\"inf\""_ba << u""_s;
        QTest::newRow("bool") << "true"_ba << u""_s;
        QTest::newRow("object") << "{}"_ba << u""_s;
        QTest::newRow("array") << "[1772937000]"_ba << u""_s;
        QTest::newRow("missing") << ""_ba << u""_s;
        QTest::newRow("before the epoch") << "-1"_ba << u""_s;
        QTest::newRow("after year 9999") << "253402300800000"_ba << u""_s;
        QTest::newRow("after all years") << "9223372036854775807"_ba << u""_s;
        QTest::newRow("junk") << "\"yesterday\""_ba << u""_s;
        QTest::newRow("no such day") << "\"2026-02-30T00:00:00Z\""_ba << u""_s;
        QTest::newRow("empty") << "\"\""_ba << u""_s;
        QTest::newRow("null") << "null"_ba << u""_s;
    }

    void readsATimeInEveryFormSeen()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, utc);
        const auto time = JsonReader::time(objectWith(json).value("x"_L1));
        QCOMPARE(time ? time->toString(Qt::ISODateWithMs) : QString(), utc);
        if (time)
            QCOMPARE(time->timeSpec(), Qt::UTC);
    }
};

int main(int argc, char **argv)
{
    // A zone that is neither UTC nor without summer time: local time must not leak in.
    qputenv("TZ", "America/New_York");
    QCoreApplication app(argc, argv);
    TestJsonReader test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_jsonreader.moc"
