// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace Purser {

class Certificates;
class TokenServer;

/// A real registry on this computer, Debian's docker-registry, on a port chosen by the system. It
/// has one image, "team/app:1.0". If the program is missing, the test is aborted with a message.
class DockerRegistry
{
public:
    /// Requires Basic authentication as user "robot" with Canary::password(). Uses TLS if
    /// `certificates` isn't nullptr.
    explicit DockerRegistry(const Certificates *certificates = nullptr);
    /// Accepts the tokens that `tokens` issues.
    explicit DockerRegistry(const TokenServer &tokens, const Certificates *certificates = nullptr);
    ~DockerRegistry();
    DockerRegistry(const DockerRegistry &) = delete;
    DockerRegistry &operator=(const DockerRegistry &) = delete;

    QString url() const; ///< "http://127.0.0.1:PORT", or https
    /// Returns everything that the registry has printed so far.
    QByteArray log();

private:
    QByteArray htpasswd() const;
    void start(const QByteArray &authentication, const Certificates *certificates);
    void storeImage() const;
    QString waitForPort();
    void write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    QProcess m_program;
    QByteArray m_log;
    QString m_scheme;
    QString m_port;
};

} // namespace Purser
