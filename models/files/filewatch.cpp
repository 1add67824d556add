// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filewatch.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace Purser {

FileWatch::FileWatch(const QString &file)
    : m_file(file)
{
    // A change makes and removes several files in the folder.
    constexpr std::chrono::milliseconds pause(100);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    const auto notice = [this] {
        if (!m_pause.isActive())
            m_pause.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, notice);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, notice);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        watch(); // another file may have taken its place
        Q_EMIT changed();
    });
    watch();
}

void FileWatch::watch()
{
    const QFileInfo info(m_file);
    info.dir().mkpath(QStringLiteral(".")); // a folder that is not there can't be watched
    QStringList paths{ info.absolutePath() };
    if (info.exists())
        paths += m_file;
    if (info.isSymLink() && info.exists())
        paths += { info.canonicalFilePath(), QFileInfo(info.canonicalFilePath()).path() };
    m_watcher.addPaths(paths); // those that are watched already stay
}

} // namespace Purser
