// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <sys/types.h>

namespace Purser {

/// Serves long lists over HTTP on loopback. It runs in a separate process, so that it neither
/// blocks the window nor adds to the measured memory.
class ListServer
{
public:
    /// In `Changed`, every hundredth row of `First` differs: in turn, such a row is renamed, is
    /// missing, or is followed by a new row.
    enum class List { First, Changed };

    explicit ListServer(int rows);
    ListServer(const ListServer &) = delete;
    ListServer &operator=(const ListServer &) = delete;
    ~ListServer();

    QString baseUrl() const;
    QUrl url() const; ///< the list's URL
    qint64 bytes() const { return m_bytes; } ///< the size of the first list

    /// Sets the list that the server returns from now on.
    void next(List list);

private:
    quint16 m_port = 0;
    qint64 m_bytes = 0;
    int m_control = -1; // a pipe to the server
    pid_t m_process = -1;
};

} // namespace Purser
