// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawreply.h"

#include <utility>

namespace Purser {

RawReply::RawReply(QByteArray raw, Ending ending, int intervalMs)
    : m_raw(std::move(raw))
    , m_ending(ending)
    , m_intervalMs(intervalMs)
{ }

RawReply RawReply::send(const QByteArray &raw)
{
    return { raw, Ending::KeepOpen };
}

RawReply RawReply::sendAndClose(const QByteArray &raw)
{
    return { raw, Ending::Close };
}

RawReply RawReply::sendThenReset(const QByteArray &raw)
{
    return { raw, Ending::Reset };
}

RawReply RawReply::closeBeforeReply()
{
    return { {}, Ending::Close };
}

RawReply RawReply::reset()
{
    return { {}, Ending::Reset };
}

RawReply RawReply::hang()
{
    return { {}, Ending::Hang };
}

RawReply RawReply::flood(const QByteArray &head)
{
    return { head, Ending::Flood };
}

RawReply RawReply::drip(const QByteArray &raw, int intervalMs)
{
    return { raw, Ending::KeepOpen, intervalMs };
}

RawReply RawReply::http(int status, const QByteArray &contentType, const QByteArray &body,
                        const RawHeaders &headers)
{
    QByteArray raw = "HTTP/1.1 " + QByteArray::number(status) + " Test\r\n";
    if (!contentType.isEmpty())
        raw += "Content-Type: " + contentType + "\r\n";
    raw += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto &[name, value] : headers)
        raw += name + ": " + value + "\r\n";
    return send(raw + "\r\n" + body);
}

RawReply RawReply::json(int status, const QByteArray &body, const RawHeaders &headers)
{
    return http(status, "application/json", body, headers);
}

} // namespace Purser
