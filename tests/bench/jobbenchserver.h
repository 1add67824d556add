// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"

#include <QProcess>
#include <QString>

namespace Purser {

/// A sandbox in a process of its own, so that nothing of it holds the window. Each answer takes
/// five milliseconds.
class JobBenchServer
{
public:
    /// With so many credentials.
    explicit JobBenchServer(int credentials);
    ~JobBenchServer();
    Q_DISABLE_COPY_MOVE(JobBenchServer)

    const QString &baseUrl() const { return m_baseUrl; }
    static QString key();

    static CredentialId id(int credential);
    static QString name(int credential);

    /// What that process does.
    static int serve(int credentials);

private:
    QProcess m_process;
    QString m_baseUrl;
};

} // namespace Purser
