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

/// A real registry on this computer, Debian's docker-registry, on a port of the system's choice. It
/// holds one image, "team/app:1.0". Where the program is missing, the test ends with a message.
class DockerRegistry
{
public:
    /// Asks for user "robot" with Canary::password(), by Basic authentication; over TLS with
    /// certificates.
    explicit DockerRegistry(const Certificates *certificates = nullptr);
    /// Takes the tokens of `tokens`.
    explicit DockerRegistry(const TokenServer &tokens, const Certificates *certificates = nullptr);
    ~DockerRegistry();
    DockerRegistry(const DockerRegistry &) = delete;
    DockerRegistry &operator=(const DockerRegistry &) = delete;

    QString url() const; ///< "http://127.0.0.1:PORT", or https
    /// What it wrote so far.
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
