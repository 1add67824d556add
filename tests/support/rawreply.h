// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawrequest.h"

#include <QByteArray>

namespace Purser {

/// One step of a RawServer: which bytes it answers with, and what it does to the connection.
class RawReply
{
public:
    enum class Ending {
        KeepOpen, ///< wait for the next request
        Close, ///< close cleanly (FIN)
        Reset, ///< reset (RST)
        Hang, ///< say nothing, read on
        Flood, ///< say the same over and over until the client has enough
    };

    /// Writes all and keeps the connection open for the next request.
    static RawReply send(const QByteArray &raw);
    /// Writes all, then closes cleanly.
    static RawReply sendAndClose(const QByteArray &raw);
    /// Writes all, and when it is on its way resets the connection.
    static RawReply sendThenReset(const QByteArray &raw);
    /// Closes cleanly without a byte of answer.
    static RawReply closeBeforeReply();
    /// Resets the connection without a byte of answer.
    static RawReply reset();
    /// Never answers. Later requests on the connection are recorded, too.
    static RawReply hang();
    /// Writes one byte each interval until all is written, and keeps the connection open.
    static RawReply drip(const QByteArray &raw, int intervalMs);

    /// Writes `head`, and then bytes without end.
    static RawReply flood(const QByteArray &head);

    /// A well-formed HTTP/1.1 reply with the right Content-Length, sent by send(). For the other
    /// steps take its bytes: `RawReply::drip(RawReply::json(200, body).raw(), 5)`.
    static RawReply http(int status, const QByteArray &contentType, const QByteArray &body,
                         const RawHeaders &headers = {});
    static RawReply json(int status, const QByteArray &body, const RawHeaders &headers = {});

    const QByteArray &raw() const { return m_raw; }
    Ending ending() const { return m_ending; }
    int intervalMs() const { return m_intervalMs; } ///< between two bytes; -1: all at once

private:
    RawReply(QByteArray raw, Ending ending, int intervalMs = -1);

    QByteArray m_raw;
    Ending m_ending;
    int m_intervalMs;
};

} // namespace Purser
