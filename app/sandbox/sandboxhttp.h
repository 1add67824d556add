// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxresponse.h"
#include "app/sandbox/sandboxresult.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>

namespace Purser {

/// The parts of an HTTP request that the sandbox uses.
struct SandboxRequest
{
    QByteArray method = {}; ///< exactly as the client sent it
    QString path = {}; ///< percent-encoded, without the query
    QByteArray query = {}; ///< percent-encoded, without the question mark
    QByteArray apiKey = {}; ///< the value of X-Api-Key
    QByteArray authorization = {}; ///< the value of Authorization
    QByteArray contentType = {}; ///< the value of Content-Type
    QByteArray body = {};
    bool isLast = false; ///< whether its response is the last one on this connection
};

/// Reads consecutive HTTP/1 requests from data that arrives in chunks.
///
/// Boost.Beast parses the requests. The limits below bound the memory used by a request, regardless
/// of its length.
class SandboxRequestReader
{
public:
    enum class State {
        Reading, ///< the request isn't complete yet
        Complete, ///< request() is ready to be answered
        Failed, ///< respond with failure(); no more requests can be read from this connection
    };

    static constexpr qsizetype maxFirstLine = 32LL * 1024; ///< bytes
    static constexpr qsizetype maxHead = 64LL * 1024; ///< bytes, including the first line
    static constexpr qsizetype maxBody = 1024LL * 1024; ///< bytes

    SandboxRequestReader();
    ~SandboxRequestReader();
    Q_DISABLE_COPY_MOVE(SandboxRequestReader)

    /// Parses the start of `bytes` and returns the number of bytes consumed. If the state is
    /// Reading afterwards, fewer than maxHead bytes remain; pass them again, followed by the data
    /// that arrives next. If the state is Complete, the remaining bytes belong to the next request.
    qsizetype read(QByteArrayView bytes);

    State state() const { return m_state; }
    const SandboxRequest &request() const { return m_request; }
    const SandboxResult &failure() const { return m_failure; }

    /// Prepares the reader for the next request on the connection.
    void startNext();

private:
    class Parser;

    qsizetype parse(QByteArrayView bytes);
    bool takeHead();
    void fail(const SandboxResult &answer, QByteArrayView bytes);

    std::unique_ptr<Parser> m_parser;
    State m_state = State::Reading;
    SandboxRequest m_request;
    SandboxResult m_failure;
    qsizetype m_taken = 0; // number of the request's bytes consumed so far
};

/// Returns the bytes to send as the response to `request`.
QByteArray toHttp(const SandboxResponse &response, const SandboxRequest &request);

} // namespace Purser
