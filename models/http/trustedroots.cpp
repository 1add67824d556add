// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/trustedroots.h"

#include "models/values/async.h"

#include <QFile>
#include <QFileInfo>
#include <QSslConfiguration>

namespace Purser {

namespace {

constexpr qint64 maxFileSize = 1024 * 1024;

CaFileProblem readFile(const QString &name, QList<QSslCertificate> &found)
{
    QFile file(name);
    // Nothing that blocks or never ends, such as a pipe or a device.
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > maxFileSize)
        return CaFileProblem::NotReadable;
    found = QSslCertificate::fromData(file.read(maxFileSize), QSsl::Pem);
    return found.isEmpty() ? CaFileProblem::NoCertificate : CaFileProblem::None;
}

/// Read once in the life of the program, which takes a tenth of a second.
const QList<QSslCertificate> &systemRoots()
{
    static const QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates();
    return roots;
}

TrustedRoots read(const QString &caFile)
{
    TrustedRoots roots{ .certificates = systemRoots() };
    if (caFile.isEmpty())
        return roots;
    QList<QSslCertificate> own;
    roots.fileProblem = readFile(caFile, own);
    roots.certificates += own;
    roots.hasOwn = !own.isEmpty();
    return roots;
}

} // namespace

QFuture<TrustedRoots> TrustedRoots::load(const QString &caFile)
{
    return onPool([caFile] { return read(caFile); });
}

QFuture<CaFileProblem> TrustedRoots::check(const QString &caFile)
{
    return onPool([caFile] {
        QList<QSslCertificate> found;
        return readFile(caFile, found);
    });
}

} // namespace Purser
