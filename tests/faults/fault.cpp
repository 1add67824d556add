// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/fault.h"

#include <QDateTime>
#include <QLibraryInfo>
#include <QLocale>
#include <QVersionNumber>

namespace Purser {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Place = Fault::Place;

namespace {

/// The same for each task.
Fault::Kinds all(Kind kind)
{
    return { kind, kind, kind, kind, kind };
}

Fault::Kinds each(std::optional<Kind> list, std::optional<Kind> read, std::optional<Kind> create,
                  std::optional<Kind> update, std::optional<Kind> remove)
{
    return { list, read, create, update, remove };
}

constexpr std::nullopt_t done = std::nullopt;

/// Qt 6.4 takes an interim answer for the last one; Qt 6.8 waits for the last one.
bool isInterimTakenForLast()
{
    return QLibraryInfo::version() < QVersionNumber(6, 8);
}

/// A read has a kind of its own; of a change nobody knows.
Fault::Kinds doubtful(Kind read)
{
    return { read, read, Kind::OutcomeUnknown, Kind::OutcomeUnknown, Kind::OutcomeUnknown };
}

QByteArray deflated(const QByteArray &body)
{
    return qCompress(body, 9).sliced(4); // without the length that Qt puts in front
}

QByteArray envelope(const QByteArray &code, const QByteArray &data = "null")
{
    return R"({"message":"words of the service","code":)" + code + R"(,"data":)" + data + "}";
}

RawReply raw(const RawReply &whole, qsizetype missing)
{
    return RawReply::sendAndClose(whole.raw().chopped(missing));
}

const QString lost = u"onnection was lost"_s;
const QByteArray page = "<html><body>Gateway</body></html>";
const QByteArray success = envelope("10000", R"([{"id":"384410568058921807","name":"x"}])");

/// Nothing gets as far as an HTTP reply.
QList<Fault> faultsBelowHttp()
{
    const RawReply whole = RawReply::json(200, success);
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
    return {
        { .name = "connection refused",
          .place = Place::NobodyListens,
          .kinds = all(Kind::Offline),
          .words = u"Couldn't connect to the server (connection refused). Nothing was sent."_s,
          .isRepresentative = true,
          .isRetried = true },
        { .name = "name not found",
          .place = Place::NoSuchName,
          .kinds = all(Kind::Offline),
          .words = u"Couldn't connect to the server"_s,
          .isRetried = true,
          .isOverTlsOnly = true },
        { .name = "dead proxy",
          .place = Place::DeadProxy,
          .kinds = all(Kind::Proxy),
          .words = u"(set in Preferences) refused the connection. Nothing was sent."_s,
          .isRepresentative = true,
          .isOverTlsOnly = true },
        { .name = "reset before the status line",
          .reply = RawReply::reset(),
          .kinds = doubtful(Kind::ConnectionLost),
          .words = lost,
          .isRepresentative = true,
          .isRetried = true },
        { .name = "closed before the status line",
          .reply = RawReply::closeBeforeReply(),
          .kinds = doubtful(Kind::ConnectionLost),
          .words = lost,
          .isRetried = true },
        { .name = "reset after the status line",
          .reply = RawReply::sendThenReset("HTTP/1.1 200 OK\r\nContent-"),
          .kinds = doubtful(Kind::ConnectionLost),
          .words = lost,
          .isRetried = true },
        { .name = "reset inside the body",
          .reply = RawReply::sendThenReset(whole.raw().chopped(5)),
          .kinds = doubtful(Kind::ConnectionLost),
          .words = lost,
          .isRetried = true },
        { .name = "hang before the headers",
          .reply = RawReply::hang(),
          .kinds = doubtful(Kind::TimedOut),
          .words = u"took too long to respond"_s,
          .isRepresentative = true,
          .deadline = Deadline::AfterRequest,
          .isRetried = true },
        { .name = "dripping headers",
          .reply = RawReply::drip("HTTP/1.1 200 OK\r\nX: " + QByteArray(100'000, 'x'), 1),
          .kinds = doubtful(Kind::TimedOut),
          .words = u"took too long to respond"_s,
          .deadline = Deadline::AfterRequest,
          .isRetried = true },
        { .name = "dripping body",
          .reply = RawReply::drip(RawReply::json(200, QByteArray(100'000, ' ')).raw(), 1),
          .kinds = doubtful(Kind::TimedOut),
          .words = u"took too long to respond"_s,
          .deadline = Deadline::AfterHead,
          .isRetried = true },
        { .name = "truncated body",
          .reply = raw(whole, 5),
          .kinds = doubtful(Kind::ConnectionLost),
          .words = lost,
          .isRepresentative = true,
          .isRetried = true },
        { .name = "truncated body without a length",
          .reply = RawReply::sendAndClose(head + "\r\n" + success.chopped(5)),
          .kinds = doubtful(Kind::BadReply),
          .words = u"couldn't be read"_s },
        { .name = "Content-Length too small",
          .reply = RawReply::sendAndClose(head + "Content-Length: 10\r\n\r\n" + success),
          .kinds = doubtful(Kind::BadReply),
          .words = u"couldn't be read"_s },
        { .name = "Content-Length too large",
          .reply = RawReply::send(head + "Content-Length: 9999\r\n\r\n" + success),
          .kinds = doubtful(Kind::TimedOut),
          .words = u"took too long to respond"_s,
          .deadline = Deadline::AfterHead,
          .isRetried = true },
        { .name = "unlimited body",
          .reply = RawReply::flood(head + "\r\n"),
          .kinds = doubtful(Kind::BadReply),
          .words = u"couldn't be read"_s,
          .isRepresentative = true },
        { .name = "compression bomb",
          .reply = RawReply::json(200, deflated(QByteArray(64'000'000, ' ')),
                                  { { "Content-Encoding", "deflate" } }),
          .kinds = doubtful(Kind::BadReply),
          .words = u"couldn't be read"_s },
        { .name = "certificate expired",
          .place = Place::Certificate,
          .certificate = Certificates::Kind::Expired,
          .kinds = all(Kind::Tls),
          .words = u"issued by “Purser Test Authority”, was rejected: it has expired"_s,
          .isRepresentative = true,
          .isOverTlsOnly = true },
        { .name = "certificate self-signed",
          .place = Place::Certificate,
          .certificate = Certificates::Kind::SelfSigned,
          .kinds = all(Kind::Tls),
          .words = u"issued by “localhost”, was rejected: it's self-signed"_s,
          .isOverTlsOnly = true },
        { .name = "certificate of another host",
          .place = Place::Certificate,
          .certificate = Certificates::Kind::WrongHost,
          .kinds = all(Kind::Tls),
          .words = u"The certificate for “127.0.0.1”"_s,
          .isOverTlsOnly = true },
    };
}

/// The same, with a proxy on the way.
QList<Fault> faultsBehindProxies()
{
    return {
        { .name = "proxy that wants a password",
          .place = Place::ProxyLogin,
          .kinds = all(Kind::Proxy),
          .words = u"(set in Preferences)"_s,
          .isRepresentative = true,
          .isOverTlsOnly = true },
        { .name = "reset behind a proxy",
          .reply = RawReply::reset(),
          .kinds = doubtful(Kind::ConnectionLost),
          .words = lost,
          .way = Way::Proxy,
          .isRepresentative = true,
          .isRetried = true,
          .isOverTlsOnly = true },
        { .name = "hang behind a proxy",
          .reply = RawReply::hang(),
          .kinds = doubtful(Kind::TimedOut),
          .words = u"took too long to respond"_s,
          .way = Way::Proxy,
          .isRepresentative = true,
          .deadline = Deadline::AfterRequest,
          .isRetried = true,
          .isOverTlsOnly = true },
        { .name = "401 behind a system proxy that is found late",
          .reply = RawReply::json(401, envelope("40101")),
          .kinds = all(Kind::Unauthorized),
          .way = Way::SlowSystemProxy,
          .isRepresentative = true,
          .isOverTlsOnly = true },
    };
}

/// A reply came, but not with an envelope that can be used.
QList<Fault> faultsOfTheBody()
{
    const QString unreadable = u"couldn't be read"_s;
    return {
        { .name = "empty body",
          .reply = RawReply::json(200, ""),
          .kinds = doubtful(Kind::BadReply),
          .words = unreadable },
        { .name = "HTML under 502",
          .reply = RawReply::http(502, "text/html", page),
          .kinds = doubtful(Kind::Server),
          .words = u"HTTP 502"_s,
          .isRepresentative = true,
          .isRetried = true },
        { .name = "HTML under 200",
          .reply = RawReply::http(200, "text/html", page),
          .kinds = doubtful(Kind::BadReply),
          .words = unreadable },
        { .name = "broken JSON",
          .reply = RawReply::json(200, R"({"code":10000,"data":[}])"),
          .kinds = doubtful(Kind::BadReply),
          .words = unreadable },
        { .name = "JSON too deep",
          .reply = RawReply::json(
              200, envelope("10000", QByteArray(50'000, '[') + QByteArray(50'000, ']'))),
          .kinds = doubtful(Kind::BadReply),
          .words = unreadable },
        { .name = "wrongly typed envelope",
          .reply = RawReply::json(200, R"({"code":"10000","data":[]})"),
          .kinds = doubtful(Kind::BadReply),
          .words = unreadable },
        // An update and a delete are confirmed by the envelope alone.
        { .name = "wrongly typed data",
          .reply = RawReply::json(200, envelope("10000", R"([{"id":1.5,"name":7}])")),
          .kinds = each(Kind::BadReply, Kind::BadReply, Kind::OutcomeUnknown, done, done),
          .words = unreadable },
        { .name = "duplicate ids",
          .reply = RawReply::json(
              200, envelope("10000", R"([{"id":1,"name":"a"},{"id":"1","name":"b"}])")),
          .kinds = each(done, Kind::BadReply, Kind::OutcomeUnknown, done, done),
          .words = unreadable },
        { .name = "odd rows among others",
          .reply = RawReply::json(
              200,
              envelope("10000",
                       R"([{"id":1,"name":"a","type":5,"createdAt":true},{"id":1.5,"name":"b"}])")),
          .kinds = each(done, Kind::BadReply, Kind::OutcomeUnknown, done, done),
          .words = unreadable,
          .isRepresentative = true },
        { .name = "data null",
          .reply = RawReply::json(200, envelope("10000")),
          .kinds = each(done, Kind::BadReply, Kind::OutcomeUnknown, done, done),
          .words = unreadable },
    };
}

/// The service, or what stands before it, says no.
QList<Fault> refusals()
{
    const auto httpDate = QLocale::c()
                              .toString(QDateTime::currentDateTimeUtc().addSecs(1),
                                        u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
                              .toLatin1();
    return {
        { .name = "500",
          .reply = RawReply::json(500, envelope("10002")),
          .kinds = doubtful(Kind::Server),
          .words = u"(HTTP 500, code 10002)."_s,
          .isRetried = true },
        { .name = "503",
          .reply = RawReply::http(503, "text/html", page),
          .kinds = doubtful(Kind::Server),
          .words = u"(HTTP 503)."_s,
          .isRetried = true },
        { .name = "429",
          .reply = RawReply::json(429, envelope("42900")),
          .kinds = all(Kind::RateLimited),
          .words = u"Too many requests."_s,
          .isRetried = true },
        { .name = "429 with seconds",
          .reply = RawReply::json(429, envelope("42900"), { { "Retry-After", "1" } }),
          .kinds = all(Kind::RateLimited),
          .words = u"Wait 1 second, then try again."_s,
          .isRepresentative = true,
          .isRetried = true },
        { .name = "429 with a date",
          .reply = RawReply::json(429, envelope("42900"), { { "Retry-After", httpDate } }),
          .kinds = all(Kind::RateLimited),
          .words = u"then try again."_s,
          .isRetried = true },
        { .name = "401",
          .reply = RawReply::json(401, envelope("40101")),
          .kinds = all(Kind::Unauthorized),
          .words = u"The API key is missing, incorrect, or expired."_s,
          .isRepresentative = true },
        { .name = "403",
          .reply = RawReply::json(403, envelope("40301")),
          .kinds = all(Kind::Forbidden),
          .words = u"doesn't have permission"_s },
        { .name = "400",
          .reply = RawReply::json(400, envelope("10001")),
          .kinds = all(Kind::Invalid),
          .words = u"The service rejected the request."_s },
        { .name = "404",
          .reply = RawReply::json(404, envelope("10007")),
          .kinds = all(Kind::NotFound),
          .words = {},
          .isRepresentative = true },
        { .name = "404 page of a gateway",
          .reply = RawReply::http(404, "text/html", page),
          .kinds = doubtful(Kind::BadReply),
          .words = {} },
        { .name = "10007 under 200",
          .reply = RawReply::json(200, envelope("10007")),
          .kinds = all(Kind::NotFound),
          .words = {} },
        { .name = "409",
          .reply = RawReply::json(409, envelope("40900")),
          .kinds = each(Kind::Invalid, Kind::Invalid, Kind::Invalid, Kind::Invalid, Kind::InUse),
          .words = {},
          .isRepresentative = true },
        { .name = "25002 under 200",
          .reply = RawReply::json(200, envelope("25002")),
          .kinds = all(Kind::InUse),
          .words = u"in use"_s,
          .isRepresentative = true },
        { .name = "unknown code under 200",
          .reply = RawReply::json(200, envelope("31415")),
          .kinds = all(Kind::Server),
          .words = u"The service reported an error (HTTP 200, code 31415)."_s },
        { .name = "302 to another host",
          .reply = RawReply::http(302, {}, {}, { { "Location", "https://elsewhere.example/" } }),
          .kinds = doubtful(Kind::BadReply),
          .words = u"tried to redirect to another address (HTTP 302)"_s,
          .isRepresentative = true },
        { .name = "307 to another host",
          .reply = RawReply::http(307, {}, {}, { { "Location", "https://elsewhere.example/" } }),
          .kinds = doubtful(Kind::BadReply),
          .words = u"tried to redirect to another address (HTTP 307)"_s },
        { .name = "103 before the answer",
          .reply = RawReply::sendAndClose("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"
                                          + RawReply::json(200, success).raw()),
          .kinds = isInterimTakenForLast() ? doubtful(Kind::BadReply) : Fault::Kinds{},
          .words = isInterimTakenForLast() ? u"couldn't be read"_s : QString(),
          .isRepresentative = true },
        { .name = "408 page of a gateway",
          .reply = RawReply::http(408, "text/html", page),
          .kinds = doubtful(Kind::Invalid),
          .words = {} },
        { .name = "499",
          .reply = RawReply::http(499, {}, {}),
          .kinds = doubtful(Kind::Invalid),
          .words = {} },
    };
}

} // namespace

QList<Fault> allFaults()
{
    return faultsBelowHttp() + faultsBehindProxies() + faultsOfTheBody() + refusals();
}

QList<Fault> representativeFaults()
{
    QList<Fault> faults = allFaults();
    faults.removeIf([](const Fault &fault) { return !fault.isRepresentative; });
    return faults;
}

bool leavesOutcomeUnknown(const Fault &fault, Task task)
{
    return fault.kinds[size_t(task)] == Kind::OutcomeUnknown;
}

} // namespace Purser
