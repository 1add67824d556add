// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

namespace Purser {

namespace {

// On Windows, a file can't be replaced at the moment at which it is read.
#ifdef Q_OS_WIN
constexpr int maxAttempts = 50;
#else
constexpr int maxAttempts = 1;
#endif
constexpr unsigned long pauseInMilliseconds = 20;

enum class Replaced { Yes, No, NotNow };
enum class Access { Owner, Default };

Replaced tryToReplace(const QString &file, const QByteArray &bytes, Access access)
{
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly))
        return Replaced::No;
    if (access == Access::Owner)
        saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // QSaveFile, up to 6.4 at least, ignores an error of the write that commit() begins with.
    if (saved.write(bytes) == bytes.size() && saved.flush())
        return saved.commit() ? Replaced::Yes : Replaced::NotNow;
    saved.cancelWriting();
    return Replaced::No;
}

bool replace(const QString &file, const QByteArray &bytes, Access access)
{
    Replaced replaced = tryToReplace(file, bytes, access);
    for (int attempt = 1; replaced == Replaced::NotNow && attempt < maxAttempts; ++attempt) {
        QThread::msleep(pauseInMilliseconds);
        replaced = tryToReplace(file, bytes, access);
    }
    return replaced == Replaced::Yes;
}

} // namespace

std::optional<QByteArray> readWholeFile(const QString &file, qint64 maxSize)
{
    QFile opened(file);
    if (!QFileInfo(file).isFile() || !opened.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return std::nullopt;
    const QByteArray bytes = opened.read(maxSize + 1);
    // Only a part of a file would be taken for the whole one, and written back as such.
    const bool isWhole = opened.error() == QFileDevice::NoError && bytes.size() <= maxSize;
    return isWhole ? std::optional(bytes) : std::nullopt;
}

bool replaceFile(const QString &file, const QByteArray &bytes)
{
    return replace(file, bytes, Access::Owner);
}

bool exportFile(const QString &file, const QByteArray &bytes)
{
    return replace(file, bytes, Access::Default);
}

} // namespace Purser
