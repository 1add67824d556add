// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace Purser {

/// Certificates for a server on this computer, created with openssl: an untrusted CA, certificates
/// signed by this CA, and a self-signed one.
class Certificates
{
public:
    enum class Kind {
        Good, ///< for 127.0.0.1, localhost and service.test
        Expired, ///< expired in 2020
        WrongHost, ///< for a different host name
        SelfSigned, ///< not signed by the CA
    };

    Certificates();

    /// Returns the file with the CA's own certificate, for clients that have to trust it.
    QString authorityFile() const;
    QSslConfiguration server(Kind kind) const;
    static QSslConfiguration server(const QString &certificateFile, const QString &keyFile);
    /// Return the PEM files with the certificate and the key used by server(), for servers that run
    /// in another process.
    QString certificateFile(Kind kind) const;
    QString keyFile(Kind kind) const;

private:
    void run(const QStringList &arguments) const;
    void sign(const QString &name, const QString &subject, const QString &alternatives);
    void expire(const QString &name);
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

} // namespace Purser
