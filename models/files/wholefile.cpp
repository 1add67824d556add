// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/wholefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

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

/// Whether a suffix is one of QSaveFile's, and not a word such as "backup". A few of them look like
/// a word, and stay.
bool isRandom(const QString &suffix)
{
    const auto isUpper = [](QChar character) { return character >= u'A' && character <= u'Z'; };
    const auto isLower = [](QChar character) { return character >= u'a' && character <= u'z'; };
    return std::ranges::any_of(suffix, isUpper) && std::ranges::any_of(suffix, isLower)
        && std::ranges::all_of(
               suffix, [&](QChar character) { return isUpper(character) || isLower(character); });
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

void removeUnfinishedFiles(const QString &file)
{
    const QFileInfo info(file);
    QDir folder = info.dir();
    for (const QString &name : folder.entryList({ info.fileName() + u".??????"_s }, QDir::Files)) {
        if (isRandom(name.last(6)))
            folder.remove(name);
    }
}

bool exportFile(const QString &file, const QByteArray &bytes)
{
    return replace(file, bytes, Access::Default);
}

} // namespace Purser
