// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/baseurl.h"

#include <QHostAddress>
#include <QString>
#include <QTcpServer>

namespace Purser {

/// Returns a loopback URL with a port on which nothing is listening.
inline QString refusedUrl()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
    return QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort());
}

inline BaseUrl baseUrlOf(const QString &text)
{
    return BaseUrl::fromText(text).value();
}

} // namespace Purser
