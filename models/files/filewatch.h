// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Purser {

/// Watches a file for changes by any process. A change may replace the file, so its folder is
/// watched as well, and is created if necessary. If the file is a symbolic link, its target and the
/// target's folder are also watched.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(const QString &file);

Q_SIGNALS:
    /// Emitted shortly after a change. Changes in quick succession are reported only once.
    void changed();

private:
    void watch();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

} // namespace Purser
