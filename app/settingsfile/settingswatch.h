// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Purser {

/// Watches a settings file for changes by any process. Each change replaces the file, so its folder
/// is watched as well, and the target of a symbolic link.
class SettingsWatch : public QObject
{
    Q_OBJECT

public:
    explicit SettingsWatch(const QString &file);

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
