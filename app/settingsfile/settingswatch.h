// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Purser {

/// Notices that a settings file was changed, by this or another process. The file is replaced by
/// each change, so it is its folder that is watched, and both if the file is a link.
class SettingsWatch : public QObject
{
    Q_OBJECT

public:
    explicit SettingsWatch(const QString &file);

Q_SIGNALS:
    /// Shortly after a change, once for several in a row.
    void changed();

private:
    void watch();

    QString m_file;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
};

} // namespace Purser
