// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dockerregistry.h"

#include "tests/support/certificates.h"
#include "tests/support/tokenserver.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTcpSocket>

#include <chrono>

namespace Purser {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto timeout = 30s;

QByteArray digestOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

} // namespace

DockerRegistry::DockerRegistry(const Certificates *certificates)
{
    start(htpasswd(), certificates);
}

DockerRegistry::DockerRegistry(const TokenServer &tokens, const Certificates *certificates)
{
    start("  token:\n    realm: " + tokens.realm() + "\n    service: " + TokenServer::service()
              + "\n    issuer: " + TokenServer::issuer()
              + "\n    rootcertbundle: " + tokens.certificateFile().toUtf8() + '\n',
          certificates);
}

DockerRegistry::~DockerRegistry()
{
    m_program.terminate();
    if (!m_program.waitForFinished(int(std::chrono::milliseconds(timeout).count())))
        m_program.kill();
}

QString DockerRegistry::url() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_scheme, m_port);
}

QByteArray DockerRegistry::log()
{
    m_log += m_program.readAll();
    return m_log;
}

QByteArray DockerRegistry::htpasswd() const
{
    // Of Canary::password(), by bcrypt, which is all that it takes.
    write(u"htpasswd"_s, "robot:$2b$05$V.BO1B.Fys0Zxk9nxlwUMeb344a/hF.qb/AaV7WJ0UpiUDwXSJHjC\n");
    return "  htpasswd:\n    realm: Purser tests\n    path: "
        + m_folder.filePath(u"htpasswd"_s).toUtf8() + '\n';
}

void DockerRegistry::start(const QByteArray &authentication, const Certificates *certificates)
{
    const QString program = QStandardPaths::findExecutable(u"docker-registry"_s);
    if (program.isEmpty())
        qFatal("docker-registry is missing; \"./dev setup test\" installs it");
    storeImage();
    m_scheme = certificates ? u"https"_s : u"http"_s;
    QByteArray tls;
    if (certificates)
        tls = "  tls:\n    certificate: "
            + certificates->certificateFile(Certificates::Kind::Good).toUtf8()
            + "\n    key: " + certificates->keyFile(Certificates::Kind::Good).toUtf8() + '\n';
    write(u"config.yml"_s,
          "version: 0.1\nstorage:\n  filesystem:\n    rootdirectory: "
              + m_folder.filePath(u"storage"_s).toUtf8()
              + "\nhttp:\n  addr: 127.0.0.1:0\n  secret: of-this-test\n" + tls + "auth:\n"
              + authentication);
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    m_program.start(program, { u"serve"_s, m_folder.filePath(u"config.yml"_s) });
    m_port = waitForPort();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(m_port.toInt()));
    if (!socket.waitForConnected())
        qFatal("docker-registry takes no connection: %s", log().constData());
}

/// It says which port the system gave it.
QString DockerRegistry::waitForPort()
{
    static const QRegularExpression listening(u"listening on 127\\.0\\.0\\.1:(\\d+)"_s);
    const QDeadlineTimer deadline(timeout);
    while (!deadline.hasExpired()) {
        const auto found = listening.match(QString::fromUtf8(log()));
        if (found.hasMatch())
            return found.captured(1);
        if (!m_program.waitForReadyRead(int(deadline.remainingTime())))
            break;
    }
    qFatal("docker-registry does not listen: %s", log().constData());
}

/// As docker-registry keeps an image that was pushed.
void DockerRegistry::storeImage() const
{
    const QByteArray configuration =
        R"({"architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}})";
    const QByteArray type = "application/vnd.docker.distribution.manifest.v2+json";
    const QByteArray manifest = R"({"schemaVersion":2,"mediaType":")" + type
        + R"(","config":{"mediaType":"application/vnd.docker.container.image.v1+json","size":)"
        + QByteArray::number(configuration.size()) + R"(,"digest":"sha256:)"
        + digestOf(configuration) + R"("},"layers":[]})";
    const QString root = u"storage/docker/registry/v2/"_s;
    const QString repository = root + u"repositories/team/app/"_s;
    for (const QByteArray &blob : { configuration, manifest }) {
        const QString digest = QString::fromLatin1(digestOf(blob));
        write(root + u"blobs/sha256/"_s + digest.first(2) + u'/' + digest + u"/data"_s, blob);
    }
    const QByteArray link = "sha256:" + digestOf(manifest);
    write(repository + u"_layers/sha256/"_s + QString::fromLatin1(digestOf(configuration))
              + u"/link"_s,
          "sha256:" + digestOf(configuration));
    write(repository + u"_manifests/revisions/sha256/"_s + QString::fromLatin1(digestOf(manifest))
              + u"/link"_s,
          link);
    write(repository + u"_manifests/tags/1.0/current/link"_s, link);
}

void DockerRegistry::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder.filePath(name));
    if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
        || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
}

} // namespace Purser
