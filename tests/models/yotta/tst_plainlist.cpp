// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/credentialjson.h"
#include "models/yotta/plainlist.h"
#include "models/yotta/replyreader.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QByteArray envelope(const QByteArray &data)
{
    return R"({"code":10000,"message":"success","data":)" + data + "}";
}

/// What the general readers make of a successful reply.
Result<QList<Credential>> generalList(const QByteArray &body)
{
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    return readReply(reply, Effect::Read).and_then(CredentialJson::readList);
}

/// Reads a body with both readers, and says what is wrong.
QString difference(const QByteArray &body)
{
    const auto plain = readPlainList(body);
    if (!plain)
        return {}; // says nothing
    const auto general = generalList(body);
    if (!general)
        return u"it is no list: "_s + QString::fromUtf8(body);
    return *plain == *general ? QString() : u"it is another list: "_s + QString::fromUtf8(body);
}

} // namespace

// No raw string literal in here ends with a quote: moc 6.4 loses its way in those.
class TestPlainList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheServiceSends()
    {
        const auto list = readPlainList(envelope(
            R"([{"id":"384410568058921807","name":"räcon 😀","type":"ECR","createdAt":"2026-01-02T03:04:05Z"},
               { "id" : 7, "name" : "", "username":"u", "uses": 3, "isOld" : false,
                 "type":null, "createdAt":null }])"));
        QVERIFY(list);
        QCOMPARE(*list,
                 QList<Credential>({ Examples::credential(u"384410568058921807", u"räcon 😀"_s,
                                                          u"ECR"_s, u"2026-01-02T03:04:05Z"_s),
                                     Examples::credential(u"7", u""_s) }));
        QCOMPARE(readPlainList(envelope("[]")).value().size(), 0);
        QCOMPARE(readPlainList(envelope(R"([{"id":1,"name":"a"},{"id":"1","name":"b"}])")).value(),
                 QList<Credential>({ Examples::credential(u"1", u"a"_s) }));
    }

    void leavesToOthersWhatIsUnusual_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &body) {
            QTest::newRow(name) << body;
        };
        const auto field = [&row](const char *name, const QByteArray &member) {
            row(name, envelope(R"([{"id":1,"name":"a",)" + member + "}]"));
        };
        row("nothing", "");
        row("no list", envelope("null"));
        row("no data", R"({"code":10000})");
        row("no code", R"({"data":[]})");
        row("another code", R"({"code":10001,"data":[]})");
        row("the code as a text", R"({"code":"10000","data":[]})");
        row("two codes", R"({"code":10000,"code":10001,"data":[]})");
        row("data twice", R"({"code":10000,"data":[],"data":[]})");
        row("something behind it", envelope("[]") + "x");
        row("byte order mark", "\xEF\xBB\xBF" + envelope("[]"));
        row("cut off", envelope("[]").chopped(1));
        row("a comma too much", envelope(R"([{"id":1,"name":"a"},])"));
        row("no comma", envelope(R"([{"id":1,"name":"a"}{"id":2,"name":"b"}])"));
        row("no id", envelope(R"([{"name":"a"}])"));
        row("no name", envelope(R"([{"id":1}])"));
        row("an id that is none", envelope(R"([{"id":"1/2","name":"a"}])"));
        row("an id beyond ASCII", envelope(R"([{"id":"ä","name":"a"}])"));
        row("a long id", envelope("[{\"id\":\"" + QByteArray(65, '1') + "\",\"name\":\"a\"}]"));
        row("an id with a fraction", envelope(R"([{"id":1.0,"name":"a"}])"));
        row("a large id", envelope(R"([{"id":1234567890123456789,"name":"a"}])"));
        row("an id with a zero", envelope(R"([{"id":01,"name":"a"}])"));
        row("an escape", envelope("[{\"id\":1,\"name\":\"a\\u0062\"}]"));
        row("a control character", envelope("[{\"id\":1,\"name\":\"a\nb\"}]"));
        row("not UTF-8", envelope("[{\"id\":1,\"name\":\"\xFF\"}]"));
        row("a name with a byte order mark",
            envelope("[{\"id\":1,\"name\":\"\xEF\xBB\xBF"
                     "a\"}]"));
        row("a name that is a number", envelope(R"([{"id":1,"name":5}])"));
        field("a name twice", R"("name":"b")");
        field("a nested value", R"("x":{})");
        field("a fraction", R"("x":1.5)");
        field("a word that is none", R"("x":nil)");
        field("a type that is a number", R"("type":5)");
        field("a time that is a number", R"("createdAt":1767323045)");
    }

    void leavesToOthersWhatIsUnusual()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(!readPlainList(body));
    }

    void readsTimesAsTheGeneralReaderDoes_data()
    {
        QTest::addColumn<QByteArray>("time");
        for (const char *time : { "2026-01-02T03:04:05Z",
                                  "2026-01-02T03:04:05",
                                  "2026-01-02T03:04:05.678Z",
                                  "2026-01-02T03:04:05.678",
                                  "2026-01-02T03:04:05.6Z",
                                  "2026-01-02T03:04:05.678901Z",
                                  "2024-02-29T23:59:59Z",
                                  "2026-02-29T00:00:00Z",
                                  "2026-01-02T24:00:00Z",
                                  "2026-01-02T03:04:60Z",
                                  "2026-13-01T00:00:00Z",
                                  "0000-01-01T00:00:00Z",
                                  "0001-01-01T00:00:00Z",
                                  "9999-12-31T23:59:59Z",
                                  "2026-01-02T03:04:05+01:00",
                                  "2026-01-02 03:04:05",
                                  "2026-01-02",
                                  "1767323045",
                                  "soon",
                                  "",
                                  "Z",
                                  "ZZ",
                                  "2026-01-02T03:04:0äZ" })
            QTest::newRow(time) << QByteArray(time);
    }

    void readsTimesAsTheGeneralReaderDoes()
    {
        QFETCH(const QByteArray, time);
        const QByteArray body =
            envelope("[{\"id\":1,\"name\":\"a\",\"createdAt\":\"" + time + "\"}]");
        QVERIFY(readPlainList(body));
        QCOMPARE(difference(body), QString());
    }

    /// Bodies that are almost right, in whatever way.
    void neverReadsAnythingElseThanTheGeneralReader()
    {
        QRandomGenerator random(1);
        const QByteArray body = envelope(
            R"([{"id":"384","name":"räcon","type":"ECR","createdAt":"2026-01-02T03:04:05Z"}, {"id":7,"name":"b","x":true}])");
        const QByteArray bytes = "{}[]\":,\\0123.e-ntZ \x80\xEF\n";
        int read = 0;
        for (int i = 0; i < 20'000; ++i) {
            QByteArray changed = body;
            for (int change = random.bounded(3); change >= 0; --change) {
                const auto at = qsizetype(random.bounded(int(changed.size())));
                const char byte = bytes[random.bounded(int(bytes.size()))];
                switch (random.bounded(3)) {
                case 0:
                    changed[at] = byte;
                    break;
                case 1:
                    changed.insert(at, byte);
                    break;
                default:
                    changed.remove(at, 1);
                    break;
                }
            }
            const QString wrong = difference(changed);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
            read += readPlainList(changed) ? 1 : 0;
        }
        QVERIFY2(read > 1000, qPrintable(QString::number(read))); // else little was compared
    }
};

QTEST_GUILESS_MAIN(TestPlainList)
#include "tst_plainlist.moc"
