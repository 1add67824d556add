// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxlistener.h"

#include <QObject>
#include <QSet>
#include <QString>

namespace Purser {

/// A container registry in small, to try login checks on: the part of the OCI distribution
/// specification that a client needs to log in, by Basic or by token authentication, and to ask
/// whether an image is there. It has one user and one image.
class SandboxRegistry final : public QObject
{
    Q_OBJECT

public:
    explicit SandboxRegistry(QObject *parent = nullptr);
    ~SandboxRegistry() override;

    // They open nothing else, so neither is a secret.
    static QString username();
    static QString password();
    static QString image(); ///< its repository and tag, without the host

    /// Port 0 takes any free one. Returns false, with the reason in errorString(), if the port is
    /// in use or the registry is already listening.
    bool listen(quint16 port = 0) { return m_listener.listen(port); }
    QString errorString() const { return m_listener.errorString(); }

    QString host() const; ///< "127.0.0.1:PORT"; empty while it does not listen

Q_SIGNALS:
    /// After an answer was written. The path comes from the client, percent-encoded and without the
    /// query. The registry must not be deleted from here.
    void requestServed(const QString &method, const QString &path, int status);

private:
    SandboxResponse answerTo(const SandboxRequest &request);
    SandboxResponse challenge() const;
    SandboxResponse token(const SandboxRequest &request);
    bool isLoggedIn(const SandboxRequest &request) const;

    QSet<QByteArray> m_tokens; // given out so far
    SandboxListener m_listener;
};

} // namespace Purser
