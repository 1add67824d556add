// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxhttp.h"

#include <QUrl>

// Boost is included in this file only, which keeps the others quick to compile. Beast's parser is
// all in headers and needs none of Asio's sockets: there is no library to link.
#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/status.hpp>
#include <boost/beast/http/string_body.hpp>
#include <optional>

namespace http = boost::beast::http;

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxFirstLineShown = 2048; // bytes of a first line that could not be parsed

QByteArrayView view(boost::beast::string_view text)
{
    return { text.data(), qsizetype(text.size()) };
}

/// The path as the client wrote it: decoding it as a whole would turn "%2F" into a separator.
QString pathOf(QByteArrayView target)
{
    if (!target.startsWith('/')) // for a proxy ("http://host/path"), or no path at all
        return QUrl::fromEncoded(target.toByteArray()).path(QUrl::FullyEncoded);
    const auto end = std::find_if(target.cbegin(), target.cend(),
                                  [](char each) { return each == '?' || each == '#'; });
    QUrl url;
    url.setPath(QString::fromUtf8(target.first(end - target.cbegin())), QUrl::TolerantMode);
    return url.path(QUrl::FullyEncoded);
}

QByteArray queryOf(QByteArrayView target)
{
    const qsizetype start = target.indexOf('?');
    return start < 0 ? QByteArray()
                     : target.sliced(start + 1).toByteArray().split('#').constFirst();
}

bool isLetter(char each)
{
    return (each >= 'A' && each <= 'Z') || (each >= 'a' && each <= 'z');
}

/// All values of a header, as one list: a key that comes twice is not the key.
QByteArray valueOf(const http::fields &fields, boost::beast::string_view name)
{
    QByteArray all;
    const auto [first, last] = fields.equal_range(name);
    for (auto field = first; field != last; ++field) {
        if (field != first)
            all += ", ";
        all += view(field->value());
    }
    return all;
}

SandboxResult failureFor(const boost::system::error_code &error, bool isHeadComplete)
{
    if (error == http::error::body_limit)
        return SandboxResult::invalid(u"body: is longer than 1 MiB"_s, 413);
    if (error == http::error::header_limit) {
        return SandboxResult::invalid(isHeadComplete
                                          ? u"body: has chunks with too long extensions"_s
                                          : u"headers: are longer than 64 KiB"_s,
                                      413);
    }
    return SandboxResult::invalid(u"The request is not valid HTTP"_s);
}

} // namespace

class SandboxRequestReader::Parser : public http::request_parser<http::string_body>
{
public:
    Parser()
    {
        header_limit(maxHead);
        body_limit(maxBody);
    }

    bool hasFirstLine() const { return !get().target().empty(); }
};

SandboxRequestReader::SandboxRequestReader()
    : m_parser(std::make_unique<Parser>())
{ }

SandboxRequestReader::~SandboxRequestReader() = default;

void SandboxRequestReader::startNext()
{
    m_parser = std::make_unique<Parser>(); // each can parse one request only
    m_state = State::Reading;
    m_request = {};
    m_taken = 0;
}

qsizetype SandboxRequestReader::read(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (m_state == State::Reading && taken < bytes.size()) {
        const QByteArrayView rest = bytes.sliced(taken);
        // A server should ignore empty lines before a request (RFC 9112, section 2.2).
        const bool isEmptyLine =
            !m_parser->got_some() && (rest.front() == '\r' || rest.front() == '\n');
        const qsizetype used = isEmptyLine ? 1 : parse(rest);
        taken += used;
        m_taken += used;
        // Beast limits each piece of a head, and neither their sum nor what surrounds chunks.
        if (m_state != State::Failed && m_taken > maxHead && !m_parser->is_header_done())
            fail(failureFor(http::error::header_limit, false), rest);
        else if (m_state != State::Failed && m_taken > maxHead + maxBody)
            fail(failureFor(http::error::body_limit, true), rest);
        if (used == 0)
            break;
    }
    return taken;
}

qsizetype SandboxRequestReader::parse(QByteArrayView bytes)
{
    if (!m_parser->hasFirstLine() && bytes.size() > maxFirstLine
        && !bytes.first(maxFirstLine).contains('\n')) {
        fail(SandboxResult::invalid(u"path: is longer than 32 KiB"_s, 414), bytes);
        return 0;
    }
    const bool wasHeadComplete = m_parser->is_header_done();
    boost::system::error_code error;
    const auto used = qsizetype(
        m_parser->put(boost::asio::const_buffer(bytes.data(), size_t(bytes.size())), error));
    if (error == http::error::need_more) {
        if (bytes.size() - used >= maxHead)
            fail(failureFor(http::error::header_limit, wasHeadComplete), bytes);
        return used;
    }
    if (!error && !wasHeadComplete && m_parser->is_header_done() && !takeHead())
        error = http::error::bad_transfer_encoding;
    if (error) {
        fail(failureFor(error, wasHeadComplete), bytes);
    } else if (m_parser->is_done()) {
        m_request.body = QByteArray::fromStdString(m_parser->get().body());
        m_state = State::Complete;
    }
    return used;
}

/// The parts come from the head alone: older versions of Beast add to it the headers that follow a
/// body in chunks. False for a head that Beast accepts and that is not to be trusted.
bool SandboxRequestReader::takeHead()
{
    const auto &message = m_parser->get();
    m_request.method = view(message.method_string()).toByteArray();
    m_request.path = pathOf(view(message.target()));
    m_request.query = queryOf(view(message.target()));
    m_request.authorization = valueOf(message, "Authorization");
    m_request.apiKey = valueOf(message, "X-Api-Key");
    m_request.contentType = valueOf(message, "Content-Type");
    // An upgrade is answered in HTTP, and then there is nothing more to say in another protocol.
    m_request.isLast = !m_parser->keep_alive() || m_parser->upgrade();
    // Beast takes such a request for one without a body, and its body for the next request.
    const bool isCoded = message.find(http::field::transfer_encoding) != message.end();
    return !isCoded || m_parser->chunked();
}

/// `bytes` begin with the first line if that was not parsed yet.
void SandboxRequestReader::fail(const SandboxResult &answer, QByteArrayView bytes)
{
    m_state = State::Failed;
    m_failure = answer;
    m_request.isLast = true;
    if (!m_request.method.isEmpty())
        return;
    if (m_parser->hasFirstLine()) {
        m_request.method = view(m_parser->get().method_string()).toByteArray();
        m_request.path = pathOf(view(m_parser->get().target()));
        return;
    }
    const QByteArray start = bytes.first(qMin(bytes.size(), maxFirstLineShown)).toByteArray();
    const QList<QByteArray> words = start.split('\n').constFirst().trimmed().split(' ');
    if (std::all_of(words.constFirst().cbegin(), words.constFirst().cend(), isLetter))
        m_request.method = words.constFirst();
    m_request.path = pathOf(words.value(1));
}

QByteArray toHttp(const SandboxResponse &response, const SandboxRequest &request)
{
    const auto reason = http::obsolete_reason(http::int_to_status(unsigned(response.status)));
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' ';
    bytes += view(reason);
    bytes += "\r\nContent-Type: application/json\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    if (request.isLast)
        bytes += "Connection: close\r\n";
    bytes += "\r\n";
    // The answer to HEAD has the headers only: a body would be read as the next answer.
    if (request.method != "HEAD")
        bytes += response.body;
    return bytes;
}

} // namespace Purser
