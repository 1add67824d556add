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

#include <optional>

namespace Purser {

struct SandboxRequest;

/// The service in small, to try the program without an account: an HTTP server on the loopback
/// interface that follows the five operations of the v2 contract and what is known of the wire.
///
/// Answers with 401 (code 40101) without the right X-Api-Key; 404 for other paths; 405 for other
/// methods; 413 for bodies above 1 MiB; 415 for a body that is not announced as JSON; 400 (code
/// 10001, the message names the field) for a body that breaks a rule; else as SandboxStore says.
/// Besides, it does wrong what SandboxFaults says: 429 with Retry-After for any request, and 500
/// (code 10002) for a change.
/// Neither user names, passwords nor keys are kept, logged or repeated.
class SandboxServer final : public QObject
{
    Q_OBJECT

public:
    /// The key of a sandbox that is given no other. It opens nothing else, so it is no secret.
    static QString sandboxKey();

    /// The store with the examples, and the demonstration key.
    explicit SandboxServer(QObject *parent = nullptr);
    explicit SandboxServer(SandboxStore store, QString apiKey = sandboxKey(),
                           QObject *parent = nullptr);
    ~SandboxServer() override;

    /// Port 0 takes any free one. False, with the reason in errorString(), when the port is taken
    /// or the server listens already.
    bool listen(quint16 port = 0) { return m_listener.listen(port); }
    QString errorString() const { return m_listener.errorString(); }

    /// They apply to the requests that arrive from now on, and the limit counts from 0.
    void setFaults(const SandboxFaults &faults);

    /// "http://127.0.0.1:PORT"; empty while it does not listen.
    QString baseUrl() const;
    QString apiKey() const { return m_apiKey; }
    const SandboxStore &store() const { return m_store; }

Q_SIGNALS:
    /// After an answer was written. The path comes from the client, percent-encoded and without the
    /// query. The server must not be deleted from here.
    void requestServed(const QString &method, const QString &path, int status);

private:
    SandboxResponse respondTo(const SandboxRequest &request);
    SandboxResult answerTo(const SandboxRequest &request);
    SandboxResult answerWithBody(const SandboxRequest &request, const QString &id);
    SandboxResult remove(const QString &id);

    SandboxStore m_store;
    QString m_apiKey;
    SandboxFaults m_faults;
    std::optional<SandboxRateLimit> m_rateLimit;
    SandboxListener m_listener;
};

} // namespace Purser
