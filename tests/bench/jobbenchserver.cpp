// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobbenchserver.h"

#include "app/sandbox/sandboxserver.h"

#include <QCoreApplication>

#include <cstdio>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds latency{ 5 };
constexpr qint64 firstId = 384'410'568'058'921'807;
constexpr int startTimeout = 30'000;

} // namespace

JobBenchServer::JobBenchServer(int credentials)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    { u"serve"_s, QString::number(credentials) });
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(startTimeout))
            qFatal("the server did not start");
    }
    m_baseUrl = QString::fromUtf8(m_process.readLine().trimmed());
}

JobBenchServer::~JobBenchServer()
{
    m_process.kill();
    m_process.waitForFinished();
}

QString JobBenchServer::key()
{
    return SandboxServer::sandboxKey();
}

CredentialId JobBenchServer::id(int credential)
{
    return CredentialId::fromInteger(firstId + credential);
}

QString JobBenchServer::name(int credential)
{
    return u"team-%1"_s.arg(credential);
}

int JobBenchServer::serve(int credentials)
{
    QList<SandboxCredential> examples;
    for (int i = 0; i < credentials; ++i)
        examples.append({ .id = id(i).text(),
                          .name = name(i),
                          .type = u"DOCKER_HUB"_s,
                          .createdAt = QDateTime::currentDateTimeUtc() });
    SandboxServer server{ SandboxStore(examples) };
    server.setFaults({ .latency = latency });
    if (!server.listen())
        return 1;
    std::printf("%s\n", qPrintable(server.baseUrl()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace Purser
