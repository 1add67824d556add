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

/// The parts of an HTTP request that the sandbox looks at.
struct SandboxRequest
{
    QByteArray method = {}; ///< as the client wrote it
    QString path = {}; ///< percent-encoded, without the query
    QByteArray query = {}; ///< percent-encoded, without the question mark
    QByteArray apiKey = {}; ///< the value of X-Api-Key
    QByteArray authorization = {}; ///< the value of Authorization
    QByteArray contentType = {}; ///< the value of Content-Type
    QByteArray body = {};
    bool isLast = false; ///< the client wants no further answer on this connection
};

/// Reads one HTTP/1 request after the other from bytes that arrive in pieces.
///
/// Boost.Beast parses them. Neither what it needs at once nor what it keeps of a request exceeds
/// the limits below, however long the request is.
class SandboxRequestReader
{
public:
    enum class State {
        Reading, ///< the request is not complete yet
        Complete, ///< request() is there to be answered
        Failed, ///< failure() is the answer, and nothing on this connection can be read any more
    };

    static constexpr qsizetype maxFirstLine = 32LL * 1024; ///< bytes
    static constexpr qsizetype maxHead = 64LL * 1024; ///< bytes, the first line included
    static constexpr qsizetype maxBody = 1024LL * 1024; ///< bytes

    SandboxRequestReader();
    ~SandboxRequestReader();
    Q_DISABLE_COPY_MOVE(SandboxRequestReader)

    /// Reads on, from the beginning of `bytes`, and returns how many of them it took. In the state
    /// Reading, the others have to be given again together with those that come next; otherwise
    /// they belong to the next request. At most maxHead bytes ever need to be given again.
    qsizetype read(QByteArrayView bytes);

    State state() const { return m_state; }
    const SandboxRequest &request() const { return m_request; }
    const SandboxResult &failure() const { return m_failure; }

    /// Makes the reader ready for the next request of the connection.
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
    qsizetype m_taken = 0; // bytes of the request
};

/// Returns the response to `request` as it goes over the wire.
QByteArray toHttp(const SandboxResponse &response, const SandboxRequest &request);

} // namespace Purser
