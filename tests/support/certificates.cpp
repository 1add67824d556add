// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QStringList newKey(const QString &file)
{
    return { u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
             u"-nodes"_s,  u"-keyout"_s, file };
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return file.readAll();
}

QString baseName(Certificates::Kind kind)
{
    switch (kind) {
    case Certificates::Kind::Good:
        return u"good"_s;
    case Certificates::Kind::Expired:
        return u"expired"_s;
    case Certificates::Kind::WrongHost:
        return u"wronghost"_s;
    case Certificates::Kind::SelfSigned:
        return u"selfsigned"_s;
    }
    return {};
}

} // namespace

Certificates::Certificates()
{
    const QString here = u"IP:127.0.0.1,DNS:localhost,DNS:service.test"_s;
    run(QStringList{ u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                     u"/O=Purser tests/CN=Purser Test Authority"_s, u"-out"_s,
                     path(u"authority.pem"_s) }
        + newKey(path(u"authority.key"_s)));
    sign(u"good"_s, u"/CN=localhost"_s, here);
    sign(u"expired"_s, u"/CN=localhost"_s, here);
    expire(u"expired"_s);
    sign(u"wronghost"_s, u"/CN=elsewhere.example"_s, u"DNS:elsewhere.example"_s);
    run(QStringList{ u"req"_s, u"-x509"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s,
                     u"-addext"_s, u"subjectAltName="_s + here, u"-out"_s,
                     path(u"selfsigned.pem"_s) }
        + newKey(path(u"selfsigned.key"_s)));
}

QString Certificates::authorityFile() const
{
    return path(u"authority.pem"_s);
}

QSslConfiguration Certificates::server(Kind kind) const
{
    return server(certificateFile(kind), keyFile(kind));
}

QSslConfiguration Certificates::server(const QString &certificateFile, const QString &keyFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(contentOf(certificateFile)));
    configuration.setPrivateKey(QSslKey(contentOf(keyFile), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of the client
    return configuration;
}

QString Certificates::certificateFile(Kind kind) const
{
    return path(baseName(kind) + u".pem"_s);
}

QString Certificates::keyFile(Kind kind) const
{
    return path(baseName(kind) + u".key"_s);
}

void Certificates::sign(const QString &name, const QString &subject, const QString &alternatives)
{
    const QString extensions = path(name + u".ext"_s);
    QFile file(extensions);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(extensions));
    file.write("subjectAltName=" + alternatives.toUtf8());
    file.close();
    run(QStringList{ u"req"_s, u"-subj"_s, subject, u"-out"_s, path(name + u".csr"_s) }
        + newKey(path(name + u".key"_s)));
    run({ u"x509"_s, u"-req"_s, u"-in"_s, path(name + u".csr"_s), u"-CA"_s, authorityFile(),
          u"-CAkey"_s, path(u"authority.key"_s), u"-days"_s, u"2"_s, u"-extfile"_s, extensions,
          u"-out"_s, path(name + u".pem"_s) });
}

/// Makes another certificate of what sign() left, with a time that is over. `x509` takes no such
/// time in all versions of OpenSSL, `ca` does.
void Certificates::expire(const QString &name)
{
    const QString configuration = path(u"authority.cnf"_s);
    QFile file(configuration);
    QFile database(path(u"index.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || !database.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(configuration));
    file.write("[ca]\ndefault_ca = own\n[own]\nnew_certs_dir = " + path(u"."_s).toUtf8()
               + "\ndatabase = " + database.fileName().toUtf8()
               + "\nrand_serial = yes\ndefault_md = sha256\npolicy = any\n"
                 "[any]\ncommonName = optional\n");
    file.close();
    database.close();
    run({ u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, configuration, u"-cert"_s,
          authorityFile(), u"-keyfile"_s, path(u"authority.key"_s), u"-in"_s,
          path(name + u".csr"_s), u"-extfile"_s, path(name + u".ext"_s), u"-startdate"_s,
          u"20200101000000Z"_s, u"-enddate"_s, u"20200102000000Z"_s, u"-out"_s,
          path(name + u".pem"_s) });
}

void Certificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), openssl.readAll().constData());
}

} // namespace Purser
