// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawrequest.h"

#include <QByteArray>

namespace Purser {

/// A reply from a RawServer: the bytes to send, and what to do with the connection afterwards. Each
/// static function returns a reply with the behavior described in its comment.
class RawReply
{
public:
    enum class Ending {
        KeepOpen, ///< wait for the next request
        Close, ///< close cleanly (FIN)
        Reset, ///< reset (RST)
        Hang, ///< send nothing, but keep reading
        Flood, ///< send more data until the client closes the connection
    };

    /// Writes `raw` and keeps the connection open for the next request.
    static RawReply send(const QByteArray &raw);
    /// Writes `raw`, and then closes the connection cleanly.
    static RawReply sendAndClose(const QByteArray &raw);
    /// Writes `raw`, and resets the connection once all of it has been sent.
    static RawReply sendThenReset(const QByteArray &raw);
    /// Closes the connection cleanly without sending anything.
    static RawReply closeBeforeReply();
    /// Resets the connection without sending anything.
    static RawReply reset();
    /// Never responds to the request. Later requests on the connection are handled as usual.
    static RawReply hang();
    /// Writes one byte of `raw` per interval, and keeps the connection open.
    static RawReply drip(const QByteArray &raw, int intervalMs);

    /// Writes `head`, followed by endless data.
    static RawReply flood(const QByteArray &head);

    /// Like send(), but writes a well-formed HTTP/1.1 response with a correct Content-Length. To
    /// send the response differently, use its bytes, for example
    /// `RawReply::drip(RawReply::json(200, body).raw(), 5)`.
    static RawReply http(int status, const QByteArray &contentType, const QByteArray &body,
                         const RawHeaders &headers = {});
    static RawReply json(int status, const QByteArray &body, const RawHeaders &headers = {});

    const QByteArray &raw() const { return m_raw; }
    Ending ending() const { return m_ending; }
    int intervalMs() const { return m_intervalMs; } ///< -1 to send all at once

private:
    RawReply(QByteArray raw, Ending ending, int intervalMs = -1);

    QByteArray m_raw;
    Ending m_ending;
    int m_intervalMs;
};

} // namespace Purser
