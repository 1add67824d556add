// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxlistener.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace Purser {

/// A minimal container registry for trying out login checks. It implements the part of the OCI
/// distribution specification that a client needs to log in, with Basic or token authentication,
/// and to query whether an image exists. It has one user and one image.
class SandboxRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxRegistry(QObject *parent = nullptr);
    ~SandboxRegistry() override;

    // The username and the password are valid only for the sandbox, so they aren't secrets.
    static QString username();
    static QString password();
    static QString image(); ///< the image's repository and tag, without the host

    /// Starts listening on `port`; 0 selects any free port. Returns false, with the reason in
    /// errorString(), if the port can't be used or the registry is already listening.
    bool listen(quint16 port = 0) { return m_listener.listen(port); }
    QString errorString() const { return m_listener.errorString(); }

    QString host() const; ///< "127.0.0.1:PORT"; empty if it isn't listening

Q_SIGNALS:
    /// Emitted after a response is written. `path` is untrusted: it is what the client sent,
    /// percent-encoded and without the query. Slots must not delete the registry.
    void requestServed(const QString &method, const QString &path, int status);

private:
    SandboxResponse handleRequest(const SandboxRequest &request);
    SandboxResponse challenge() const;
    SandboxResponse token(const SandboxRequest &request);
    bool isLoggedIn(const SandboxRequest &request) const;

    QSet<QByteArray> m_tokens; // the valid tokens
    SandboxListener m_listener;
};

} // namespace Purser
