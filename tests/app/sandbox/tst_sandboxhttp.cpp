// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxhttp.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using State = SandboxRequestReader::State;

namespace {

/// Gives the bytes to a reader as a connection does: in pieces, and those that it leaves again. The
/// result is what it never took.
QByteArray readInPieces(SandboxRequestReader &reader, const QByteArray &bytes, qsizetype piece)
{
    QByteArray unread;
    qsizetype arrived = 0;
    while (reader.state() == State::Reading && arrived < bytes.size()) {
        unread += bytes.sliced(arrived, qMin(piece, bytes.size() - arrived));
        arrived = qMin(arrived + piece, bytes.size());
        unread.remove(0, reader.read(unread));
    }
    return unread + bytes.sliced(arrived);
}

} // namespace

class TestSandboxHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequestInWhateverPieces_data();
    void readsARequestInWhateverPieces();
    void leavesTheNextRequestForLater();
    void findsThePathInEachFormOfATarget_data();
    void findsThePathInEachFormOfATarget();
    void tellsTheLastRequestOfAConnection_data();
    void tellsTheLastRequestOfAConnection();
    void joinsAHeaderThatComesTwice();
    void takesNoHeaderFromBehindTheBody();
    void answersWhatIsNotHttp_data();
    void answersWhatIsNotHttp();
    void endsARequestThatIsTooLong_data();
    void endsARequestThatIsTooLong();
    void namesTheRequestThatFailed_data();
    void namesTheRequestThatFailed();
    void writesAnAnswer();
};

void TestSandboxHttp::readsARequestInWhateverPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qsizetype>("piece");

    const QByteArray head = "POST /v2/x?y HTTP/1.1\r\nX-Api-Key: k\r\nContent-Type: a/b\r\n";
    const QByteArray chunks =
        "Transfer-Encoding: chunked\r\n\r\n"
        "5;name=value\r\nhello\r\n1\r\n \r\n5\r\nworld\r\n0\r\nMore: z\r\n\r\n";
    for (const qsizetype piece : { 1, 2, 3, 7, 4096 }) {
        QTest::addRow("no body, %lld", qlonglong(piece)) << head + "\r\n"
                                                         << ""_ba << piece;
        QTest::addRow("empty lines, %lld", qlonglong(piece)) << "\r\n\r\n" + head + "\r\n"
                                                             << ""_ba << piece;
        QTest::addRow("a length, %lld", qlonglong(piece))
            << head + "Content-Length: 11\r\n\r\nhello world"
            << "hello world"_ba << piece;
        QTest::addRow("chunks, %lld", qlonglong(piece))
            << head + chunks << "hello world"_ba << piece;
    }
}

void TestSandboxHttp::readsARequestInWhateverPieces()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const qsizetype, piece);
    SandboxRequestReader reader;
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(readInPieces(reader, bytes, piece), ""_ba);
        QCOMPARE(reader.state(), State::Complete);
        QCOMPARE(reader.request().method, "POST"_ba);
        QCOMPARE(reader.request().path, u"/v2/x"_s);
        QCOMPARE(reader.request().apiKey, "k"_ba);
        QCOMPARE(reader.request().contentType, "a/b"_ba);
        QTEST(reader.request().body, "body");
        QVERIFY(!reader.request().isLast);
        reader.startNext();
        QCOMPARE(reader.state(), State::Reading);
    }
}

void TestSandboxHttp::leavesTheNextRequestForLater()
{
    SandboxRequestReader reader;
    const QByteArray first = "PATCH /a HTTP/1.1\r\nContent-Length: 2\r\n\r\nab";
    const QByteArray second = "GET /b HTTP/1.1\r\n\r\n";
    QCOMPARE(reader.read(first + second), first.size());
    QCOMPARE(reader.request().body, "ab"_ba);
    QCOMPARE(reader.read(second), 0); // not before it is asked to
    reader.startNext();
    QCOMPARE(reader.read(second), second.size());
    QCOMPARE(reader.request().path, u"/b"_s);
    QCOMPARE(reader.request().body, ""_ba);
}

void TestSandboxHttp::findsThePathInEachFormOfATarget_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("path");

    QTest::newRow("plain") << "/a/b"_ba << u"/a/b"_s;
    QTest::newRow("query") << "/a?b=/c"_ba << u"/a"_s;
    QTest::newRow("fragment") << "/a#b?c"_ba << u"/a"_s;
    QTest::newRow("escaped") << "/a%2Fb%2520"_ba << u"/a%2Fb%2520"_s;
    QTest::newRow("half an escape") << "/a%"_ba << u"/a%25"_s;
    QTest::newRow("not ASCII") << "/\xC3\xBC"_ba << u"/%C3%BC"_s;
    QTest::newRow("for a proxy") << "http://127.0.0.1:80/a%2Fb?c"_ba << u"/a%2Fb"_s;
    QTest::newRow("two slashes") << "//a/b"_ba << u"//a/b"_s;
    QTest::newRow("no path") << "*"_ba << u"*"_s;
}

void TestSandboxHttp::findsThePathInEachFormOfATarget()
{
    QFETCH(const QByteArray, target);
    SandboxRequestReader reader;
    reader.read("GET " + target + " HTTP/1.1\r\n\r\n");
    QCOMPARE(reader.state(), State::Complete);
    QTEST(reader.request().path, "path");
}

void TestSandboxHttp::tellsTheLastRequestOfAConnection_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isLast");

    QTest::newRow("1.1") << "GET / HTTP/1.1\r\n\r\n"_ba << false;
    QTest::newRow("1.1, close") << "GET / HTTP/1.1\r\nConnection: Close\r\n\r\n"_ba << true;
    QTest::newRow("1.1, both") << "GET / HTTP/1.1\r\nConnection: keep-alive, close\r\n\r\n"_ba
                               << true;
    QTest::newRow("1.0") << "GET / HTTP/1.0\r\n\r\n"_ba << true;
    QTest::newRow("1.0, keep") << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba << false;
    QTest::newRow("upgrade") << "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n"_ba
                             << true;
}

void TestSandboxHttp::tellsTheLastRequestOfAConnection()
{
    QFETCH(const QByteArray, bytes);
    SandboxRequestReader reader;
    reader.read(bytes);
    QCOMPARE(reader.state(), State::Complete);
    QTEST(reader.request().isLast, "isLast");
}

void TestSandboxHttp::joinsAHeaderThatComesTwice()
{
    SandboxRequestReader reader;
    reader.read("GET / HTTP/1.1\r\nX-API-KEY: k\r\nOther: x\r\nx-api-key: k\r\n\r\n");
    QCOMPARE(reader.request().apiKey, "k, k"_ba);
}

void TestSandboxHttp::takesNoHeaderFromBehindTheBody()
{
    SandboxRequestReader reader;
    reader.read("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
                "1\r\nx\r\n0\r\nX-Api-Key: k\r\nContent-Type: a/b\r\n\r\n");
    QCOMPARE(reader.state(), State::Complete);
    QCOMPARE(reader.request().apiKey, ""_ba);
    QCOMPARE(reader.request().contentType, ""_ba);
}

void TestSandboxHttp::answersWhatIsNotHttp_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a method that is no token") << "G\xC3\x89T / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("a zero byte in the path") << QByteArray("GET /v2/\0 HTTP/1.1\r\n\r\n", 22);
    QTest::newRow("no version") << "GET /\r\n\r\n"_ba;
    QTest::newRow("an old version") << "GET / HTTP/0.9\r\n\r\n"_ba;
    QTest::newRow("a new version") << "GET / HTTP/2.0\r\n\r\n"_ba;
    QTest::newRow("another protocol") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba;
    QTest::newRow("a header without colon") << "GET / HTTP/1.1\r\nnonsense\r\n\r\n"_ba;
    QTest::newRow("a space before the colon") << "GET / HTTP/1.1\r\nX : y\r\n\r\n"_ba;
    QTest::newRow("a length that is no number")
        << "POST / HTTP/1.1\r\nContent-Length: five\r\n\r\nxxxxx"_ba;
    QTest::newRow("a negative length") << "POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\nxxxxx"_ba;
    QTest::newRow("two lengths")
        << "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nxxxxxx"_ba;
    QTest::newRow("a length and chunks")
        << "POST / HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"_ba;
    QTest::newRow("a coding that is not known")
        << "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\nGET / HTTP/1.1\r\n\r\n"_ba;
    QTest::newRow("a chunk without a size")
        << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nx\r\n0\r\n\r\n"_ba;
    QTest::newRow("a chunk longer than it says")
        << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxx\r\n0\r\n\r\n"_ba;
}

void TestSandboxHttp::answersWhatIsNotHttp()
{
    QFETCH(const QByteArray, bytes);
    for (const qsizetype piece : { 1, 4096 }) {
        SandboxRequestReader reader;
        readInPieces(reader, bytes, piece);
        QCOMPARE(reader.state(), State::Failed);
        QCOMPARE(reader.failure().status, 400);
        QCOMPARE(reader.failure().code, SandboxResult::codeInvalid);
        QVERIFY(reader.request().isLast);
    }
}

void TestSandboxHttp::endsARequestThatIsTooLong_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<int>("status");
    QTest::addColumn<qsizetype>("limit"); // of the bytes that it takes and asks for again

    const qsizetype head = SandboxRequestReader::maxHead;
    const QByteArray post = "POST / HTTP/1.1\r\n";
    const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("first line") << "GET /"_ba
                                << "x"_ba << 414 << SandboxRequestReader::maxFirstLine;
    QTest::newRow("method") << ""_ba
                            << "x"_ba << 414 << SandboxRequestReader::maxFirstLine;
    QTest::newRow("one header") << post + "X: "
                                << "x"_ba << 413 << head;
    QTest::newRow("headers") << post << "X: y\r\n"_ba << 413 << head;
    QTest::newRow("empty lines") << ""_ba
                                 << "\r\n"_ba << 413 << head;
    QTest::newRow("chunks") << chunked << "4\r\nabcd\r\n"_ba << 413
                            << head + SandboxRequestReader::maxBody;
    QTest::newRow("one extension") << chunked + "4;"
                                   << "x"_ba << 413 << 2 * head;
    QTest::newRow("extensions") << chunked << "1;" + QByteArray(1000, 'x') + "\r\na\r\n"
                                << 413 << head + SandboxRequestReader::maxBody;
    QTest::newRow("headers behind the chunks") << chunked + "0\r\n"
                                               << "X: y\r\n"_ba << 413 << 2 * head;
    QTest::newRow("a body") << post + "Content-Length: 1048577\r\n\r\n"
                            << "x"_ba << 413 << head;
    QTest::newRow("a chunk") << chunked + "100001\r\n"
                             << "x"_ba << 413 << head;
    QTest::newRow("a chunk past 2^63") << chunked + "FFFFFFFFFFFFFFFF\r\n"
                                       << "x"_ba << 413 << head;
}

void TestSandboxHttp::endsARequestThatIsTooLong()
{
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, more);
    QFETCH(const qsizetype, limit);
    const qsizetype piece = 4096;
    const QByteArray next = more.repeated(qMax(1, piece / more.size()));
    SandboxRequestReader reader;
    QByteArray unread = start;
    qsizetype given = start.size();
    while (reader.state() == State::Reading) {
        unread += next;
        given += next.size();
        unread.remove(0, reader.read(unread));
        QVERIFY(unread.size() <= SandboxRequestReader::maxHead + next.size());
        QVERIFY2(given <= limit + 2 * next.size(), qPrintable(QString::number(given)));
    }
    QCOMPARE(reader.state(), State::Failed);
    QTEST(reader.failure().status, "status");
    QCOMPARE(reader.read(next), 0);
}

void TestSandboxHttp::namesTheRequestThatFailed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("path");

    QTest::newRow("in the body") << "POST /a?b HTTP/1.1\r\nContent-Length: 9999999\r\n\r\n"_ba
                                 << "POST"_ba << u"/a"_s;
    QTest::newRow("in a header") << "PATCH /a?b HTTP/1.1\r\nX\r\n\r\n"_ba
                                 << "PATCH"_ba << u"/a"_s;
    QTest::newRow("in the version") << "GET /a?b HTTP/3.1\r\n\r\n"_ba
                                    << "GET"_ba << u"/a"_s;
    QTest::newRow("in the path") << "GET /a\x1B[31m HTTP/1.1\r\n\r\n"_ba
                                 << "GET"_ba << u"/a%1B[31m"_s;
    QTest::newRow("in the method") << "\x1B[31m /a HTTP/1.1\r\n\r\n"_ba
                                   << ""_ba << u"/a"_s;
    QTest::newRow("not a word") << QByteArray("\x16\x03\x01\x02\0\x01 \n", 8) << ""_ba << u""_s;
    QTest::newRow("too long a path")
        << "GET /" + QByteArray(40'000, 'x') << "GET"_ba << u'/' + QString(2043, u'x');
}

void TestSandboxHttp::namesTheRequestThatFailed()
{
    QFETCH(const QByteArray, bytes);
    SandboxRequestReader reader;
    reader.read(bytes);
    QCOMPARE(reader.state(), State::Failed);
    QTEST(reader.request().method, "method");
    QTEST(reader.request().path, "path");
}

void TestSandboxHttp::writesAnAnswer()
{
    SandboxResult answer = SandboxResult::invalid(u"no"_s, 405);
    answer.allow = "GET";
    const QByteArray body = answer.toJson();
    const QByteArray head = "HTTP/1.1 405 Method Not Allowed\r\nContent-Type: application/json\r\n"
                            "Allow: GET\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n";
    QCOMPARE(toHttp(SandboxResponse::of(answer), { .method = "PUT" }), head + "\r\n" + body);
    QCOMPARE(toHttp(SandboxResponse::of(answer), { .method = "PUT", .isLast = true }),
             head + "Connection: close\r\n\r\n" + body);
    QCOMPARE(toHttp(SandboxResponse::of(answer), { .method = "HEAD" }), head + "\r\n");
}

QTEST_APPLESS_MAIN(TestSandboxHttp)
#include "tst_sandboxhttp.moc"
