// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <sys/types.h>

namespace Purser {

/// Serves long lists over HTTP on loopback, from a process of its own, so that nothing of it holds
/// the window or counts as its memory.
class ListServer
{
public:
    /// The second differs from the first in one row of a hundred: a third of these is renamed, a
    /// third is gone, and as many are new.
    enum class List { First, Changed };

    explicit ListServer(int rows);
    ListServer(const ListServer &) = delete;
    ListServer &operator=(const ListServer &) = delete;
    ~ListServer();

    QString baseUrl() const;
    QUrl url() const; ///< of the list
    qint64 bytes() const { return m_bytes; } ///< of the first list

    /// What the next requests get.
    void next(List list);

private:
    quint16 m_port = 0;
    qint64 m_bytes = 0;
    int m_control = -1; // a pipe to the server
    pid_t m_process = -1;
};

} // namespace Purser
