// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <sys/types.h>

namespace Purser {

/// Serves long lists over HTTP on loopback. It runs in a separate process, so that it doesn't block
/// the window or count toward its memory.
class ListServer
{
public:
    /// `Changed` differs from `First` at every hundredth row, which is in turn renamed, deleted, or
    /// followed by a new row.
    enum class List { First, Changed };

    explicit ListServer(int rows);
    ListServer(const ListServer &) = delete;
    ListServer &operator=(const ListServer &) = delete;
    ~ListServer();

    QString baseUrl() const;
    QUrl url() const; ///< of the list
    qint64 bytes() const { return m_bytes; } ///< of the first list

    /// Sets the list with which the server responds from now on.
    void next(List list);

private:
    quint16 m_port = 0;
    qint64 m_bytes = 0;
    int m_control = -1; // a pipe to the server
    pid_t m_process = -1;
};

} // namespace Purser
