// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace Purser {

/// Certificates for a server on this computer, made by openssl on the spot: an authority that
/// nobody knows, and what it has signed.
class Certificates
{
public:
    enum class Kind {
        Good, ///< for 127.0.0.1, localhost and service.test
        Expired, ///< since yesterday
        WrongHost, ///< for a different host name
        SelfSigned, ///< by nobody else
    };

    Certificates();

    /// The authority's own certificate, for whom it may concern to trust it.
    QString authorityFile() const;
    QSslConfiguration server(Kind kind) const;
    /// The same in PEM, for a server that is another program.
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
