// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/trustedroots.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSslConfiguration>
#include <QThreadPool>

#include <memory>

namespace Purser {

namespace {

constexpr qint64 longestFile = 1024 * 1024;

CaFileProblem readFile(const QString &name, QList<QSslCertificate> &found)
{
    QFile file(name);
    // Nothing that blocks or never ends, such as a pipe or a device.
    if (!QFileInfo(name).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > longestFile)
        return CaFileProblem::NotReadable;
    found = QSslCertificate::fromData(file.read(longestFile), QSsl::Pem);
    return found.isEmpty() ? CaFileProblem::NoCertificate : CaFileProblem::None;
}

TrustedRoots read(const QString &caFile)
{
    TrustedRoots roots{ .certificates = QSslConfiguration::systemCaCertificates() };
    if (caFile.isEmpty())
        return roots;
    QList<QSslCertificate> own;
    roots.fileProblem = readFile(caFile, own);
    roots.certificates += own;
    return roots;
}

} // namespace

QFuture<TrustedRoots> TrustedRoots::load(const QString &caFile)
{
    const auto promise = std::make_shared<QPromise<TrustedRoots>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, caFile] {
        promise->addResult(read(caFile));
        promise->finish();
    });
    return promise->future();
}

} // namespace Purser
