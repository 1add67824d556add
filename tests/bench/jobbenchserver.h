// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QProcess>
#include <QString>

namespace Purser {

class Certificates;

/// A sandbox in a separate process, so that it doesn't block the window. It is reached over TLS, as
/// the service is. Each response is delayed by five milliseconds.
class JobBenchServer
{
public:
    /// Starts a sandbox with this number of credentials.
    JobBenchServer(int credentials, const Certificates &certificates);
    ~JobBenchServer();
    Q_DISABLE_COPY_MOVE(JobBenchServer)

    const QString &baseUrl() const { return m_baseUrl; }
    static QString key();

    static CredentialId id(int credential);
    static QString name(int credential);

    /// Runs the sandbox. Called in the separate process, with the arguments after "serve".
    static int serve(const QStringList &arguments);

private:
    QProcess m_process;
    QString m_baseUrl;
};

} // namespace Purser
