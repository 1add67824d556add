// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/baseurl.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QString>
#include <QTcpSocket>

namespace Purser {

/// Returns a loopback URL with a port on which nothing is listening. The port stays taken until the
/// process ends, so that no server in another test can get it.
inline QString refusedUrl()
{
    static const quint16 port = [] {
        auto *socket = new QTcpSocket(QCoreApplication::instance()); // bound, but never listens
        if (!socket->bind(QHostAddress::LocalHost, 0, QAbstractSocket::DontShareAddress))
            qFatal("cannot bind a port on loopback");
        return socket->localPort();
    }();
    return QStringLiteral("http://127.0.0.1:%1").arg(port);
}

inline BaseUrl baseUrlOf(const QString &text)
{
    return BaseUrl::fromText(text).value();
}

} // namespace Purser
