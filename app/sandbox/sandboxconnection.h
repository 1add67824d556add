// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTcpServer>
#include <QTcpSocket>

namespace Purser {

struct SandboxAnswer;

/// A connection to the sandbox that limits how much of one request is taken in.
///
/// QAbstractHttpServer hands a request on when all of it has been read, however long it is, so the
/// limit has to stand in front of it: past the limit the connection answers 413 by itself, and 414
/// to a first line without end.
class SandboxConnection final : public QTcpSocket
{
    Q_OBJECT

public:
    static constexpr qint64 longestBody = 1024LL * 1024; ///< bytes
    static constexpr qint64 longestRequest = longestBody + 64LL * 1024; ///< bytes, with the head

    explicit SandboxConnection(QObject *parent = nullptr);

    /// To be called when a request was read to its end: counting starts again.
    void startNextRequest();

Q_SIGNALS:
    void requestCutOff(const QString &method, const QString &path, int status);

private:
    void countArrived();
    void checkLimit();
    void cutOff(const QByteArray &status, const SandboxAnswer &answer);

    qint64 m_arrived = 0; // bytes of the request that is being read
    bool m_isFirstLineThere = false;
    QByteArray m_start; // the beginning of its first line
};

/// Gives out SandboxConnections.
class SandboxListener final : public QTcpServer
{
    Q_OBJECT

public:
    using QTcpServer::QTcpServer;

Q_SIGNALS:
    void requestCutOff(const QString &method, const QString &path, int status);

protected:
    void incomingConnection(qintptr descriptor) override;
};

} // namespace Purser
