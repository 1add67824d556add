// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Purser {

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
    QSaveFile saved(file);
    if (!saved.open(QIODevice::WriteOnly))
        return false;
    saved.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // QSaveFile, up to 6.4 at least, ignores an error of the write that commit() begins with.
    if (saved.write(bytes) == bytes.size() && saved.flush())
        return saved.commit();
    saved.cancelWriting();
    return false;
}

} // namespace Purser
