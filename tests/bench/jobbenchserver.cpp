// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobbenchserver.h"

#include "app/sandbox/sandboxserver.h"
#include "tests/support/certificates.h"

#include <QCoreApplication>
#include <QSslServer>

#include <cstdio>
#include <memory>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds latency{ 5 };
constexpr qint64 firstId = 384'410'568'058'921'807;
constexpr int startTimeout = 30'000;

} // namespace

JobBenchServer::JobBenchServer(int credentials, const Certificates &certificates)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    { u"serve"_s, QString::number(credentials),
                      certificates.certificateFile(Certificates::Kind::Good),
                      certificates.keyFile(Certificates::Kind::Good) });
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

int JobBenchServer::serve(const QStringList &arguments)
{
    QList<SandboxCredential> examples;
    for (int i = 0; i < arguments.value(0).toInt(); ++i)
        examples.append({ .id = id(i).text(),
                          .name = name(i),
                          .type = u"DOCKER_HUB"_s,
                          .createdAt = QDateTime::currentDateTimeUtc() });
    SandboxServer server{ SandboxStore(examples) };
    server.setFaults({ .latency = latency });
    auto listener = std::make_unique<QSslServer>();
    listener->setSslConfiguration(Certificates::server(arguments.value(1), arguments.value(2)));
    if (!server.listen(std::move(listener)))
        return 1;
    std::printf("https://127.0.0.1:%d\n", server.port());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace Purser
