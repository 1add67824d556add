// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Purser {

/// Watches a file for changes by any process. A change may replace the file, so its folder, which
/// is created if necessary, and the target of a symbolic link are watched as well.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(const QString &file);

Q_SIGNALS:
    /// Emitted shortly after a change, once for several changes in a row.
    void changed();

private:
    void watch();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

} // namespace Purser
