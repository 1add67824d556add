// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxfaults.h"
#include "app/sandbox/sandboxlistener.h"
#include "app/sandbox/sandboxratelimit.h"
#include "app/sandbox/sandboxresult.h"
#include "app/sandbox/sandboxstore.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

class QTcpServer;

namespace Purser {

struct SandboxRequest;

/// A minimal imitation of the Yotta service, for trying out the program without an account: an HTTP
/// server on the loopback interface that implements the five operations of the v2 API. It behaves
/// like the real service, as far as that service's behavior is known.
///
/// Requests without a valid X-Api-Key header are rejected with 401 (code 40101). The server also
/// responds with 404 for unknown paths, 405 for unsupported methods, 413 for bodies larger than
/// 1 MiB, 415 for bodies whose Content-Type isn't JSON, and 400 (code 10001; the message names the
/// field) for invalid bodies. Malformed and oversized requests are rejected before the key is
/// checked. All other requests are answered with the result from SandboxStore.
///
/// If setFaults() has been called, the server may instead respond to any well-formed request with
/// 429 and a Retry-After header, even if the key is wrong, or to a change with 500 (code 10002).
///
/// Usernames, passwords and keys in requests are never stored, logged or echoed.
class SandboxServer final : public QObject
{
    Q_OBJECT

public:
    /// Returns the default key. It is valid only for the sandbox, so it isn't a secret.
    static QString sandboxKey();

    /// Uses SandboxStore::withExamples() and sandboxKey().
    explicit SandboxServer(QObject *parent = nullptr);
    explicit SandboxServer(SandboxStore store, QString apiKey = sandboxKey(),
                           QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Starts listening on `port`; 0 selects any free port. Returns false, with the reason in
    /// errorString(), if the port can't be used or the server is already listening.
    bool listen(quint16 port = 0) { return m_listener.listen(port); }
    /// The same on a free port of `server`, for example of one that expects TLS.
    bool listen(std::unique_ptr<QTcpServer> server);
    QString errorString() const { return m_listener.errorString(); }

    /// Sets the faults for requests that arrive from now on. Also resets the request count of the
    /// rate limit, which ends a pause that is in progress.
    void setFaults(const SandboxFaults &faults);

    quint16 port() const { return m_listener.port(); } ///< 0 if it isn't listening
    /// Returns "http://127.0.0.1:PORT", or an empty string if the server isn't listening.
    QString baseUrl() const;
    QString apiKey() const { return m_apiKey; }
    const SandboxStore &store() const { return m_store; }

Q_SIGNALS:
    /// Emitted after a response is written. `path` is untrusted: it is what the client sent,
    /// percent-encoded and without the query. Slots must not delete the server.
    void requestServed(const QString &method, const QString &path, int status);

private:
    SandboxResponse handleRequest(const SandboxRequest &request);
    SandboxResult dispatch(const SandboxRequest &request);
    SandboxResult createOrUpdate(const SandboxRequest &request, const QString &id);
    SandboxResult remove(const QString &id);

    SandboxStore m_store;
    QString m_apiKey;
    SandboxFaults m_faults;
    std::optional<SandboxRateLimit> m_rateLimit;
    SandboxListener m_listener;
};

} // namespace Purser
