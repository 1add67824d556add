// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawreply.h"
#include "tests/support/rawrequest.h"

#include <QByteArray>
#include <QObject>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

namespace Purser {

/// A connection to a RawServer. Splits the received data into requests, and carries out the reply
/// that `answer` returns for each of them. The socket takes ownership of this object.
class RawConnection final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<RawReply(const RawRequest &)>;

    RawConnection(QTcpSocket *socket, Answer answer);

private:
    void read();
    void perform(const RawReply &reply);
    void dripByte();
    void flood();
    void whenWritten(void (RawConnection::*act)());
    qint64 bytesLeft() const;
    void resetWhenWritten();
    void resetNow();

    QTcpSocket &m_socket;
    Answer m_answer;
    QByteArray m_arrived;
    QByteArray m_toDrip;
    QTimer m_dripTimer;
};

} // namespace Purser
