// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/settingswriter.h"

#include "app/settingsfile/inilines.h"
#include "app/settingsfile/setaside.h"
#include "app/settingsfile/settingsrescue.h"
#include "app/settingsfile/settingsvalidation.h"
#include "models/files/filelock.h"
#include "models/files/renamefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QSettings>
#include <QTemporaryFile>

#include <algorithm>
#include <chrono>
#include <optional>

namespace Purser {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Writing takes a few milliseconds, and the window waits for the lock.
constexpr std::chrono::milliseconds lockTimeout{ 2000 };

/// The file itself, if there is a link to it: the link stays.
QString targetOf(const QString &file)
{
    const QFileInfo info(file);
    return info.isSymLink() ? info.canonicalFilePath() : file;
}

/// QSettings writes each key on a line of its own.
bool isComplete(const QByteArray &text, qsizetype keys)
{
    const QList<IniLine> lines = iniLines(text);
    return text.endsWith('\n')
        && std::ranges::count(lines, IniLine::Kind::Value, &IniLine::kind) == keys;
}

/// The number of keys that are in `file` now; nothing if QSettings reports an error.
std::optional<qsizetype> applyChange(const QString &file,
                                     const std::function<void(QSettings &)> &change)
{
    QSettings settings(file, QSettings::IniFormat);
    settings.setValue("version"_L1, settingsVersion);
    change(settings);
    settings.sync();
    return settings.status() == QSettings::NoError ? std::optional(settings.allKeys().size())
                                                   : std::nullopt;
}

/// The name of a new file with these bytes beside `target`; empty if it could not be written. The
/// name is another one each time: QSettings remembers what it read under a name. The file is not
/// open any more: Windows replaces no file that is.
QString copyOf(const QByteArray &bytes, const QString &target)
{
    QTemporaryFile copy(target + u".XXXXXX"_s);
    if (!copy.open() || copy.write(bytes) != bytes.size() || !copy.flush())
        return {};
    copy.setAutoRemove(false);
    return copy.fileName();
}

/// QSettings doesn't read a file again that has the same size and time as when it was last read.
/// Within a tick of the clock that files get their time from, that could be another one's content.
void makeNewerThan(const QDateTime &before, const QString &copy)
{
    QFile file(copy);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return;
    for (const std::chrono::milliseconds step : { 1ms, 2000ms }) { // the latter on a memory card
        if (file.fileTime(QFileDevice::FileModificationTime) <= before)
            file.setFileTime(before.addMSecs(step.count()), QFileDevice::FileModificationTime);
    }
}

} // namespace

bool rewriteSettings(const QString &file, const std::function<void(QSettings &)> &change)
{
    if (!QFileInfo(file).dir().mkpath(u"."_s))
        return false;
    FileLock lock;
    if (!lock.takeWithin(file + u".lock"_s, lockTimeout))
        return false;
    const auto removeLock = qScopeGuard([&lock] { lock.remove(); });
    if (validateSettingsFile(file))
        return false; // damaged by something else since the start

    const QString target = targetOf(file);
    const QFileInfo info(target);
    const bool isNew = !info.exists();
    const std::optional<QByteArray> before = isNew ? QByteArray() : readSettingsBytes(file);
    const QString copy = before ? copyOf(*before, target) : QString();
    if (copy.isEmpty())
        return false;
    const auto removeCopy = qScopeGuard([&copy] { QFile::remove(copy); });
    const std::optional<qsizetype> keys = applyChange(copy, change);
    if (!keys || !isComplete(readSettingsBytes(copy).value_or(QByteArray()), *keys))
        return false;
    if (!isNew) {
        makeNewerThan(info.lastModified(), copy);
        QFile::setPermissions(copy, info.permissions());
    }
    return renameFile(copy, target);
}

} // namespace Purser
