// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <memory>

class QNetworkAccessManager;

namespace Purser {

/// Destroys a network access manager that had a request aborted.
///
/// Qt reads reply headers and chunk-size lines byte by byte until they are terminated (observed
/// with Qt 6.4.2). If the server never terminates them, the manager's thread doesn't notice that
/// the request was aborted. The thread keeps a core busy, and ~QNetworkAccessManager() waits 5
/// seconds for it.
///
/// Therefore, this process's connections to `ports` that are open at the time of the call are
/// checked before the manager is destroyed. A connection with unread data in ten successive checks
/// is shut down. If an event loop is running, the function returns immediately; the checks follow
/// every 50 ms, and the manager is destroyed after the last one. Otherwise, the function checks
/// every 5 ms and blocks until the manager is destroyed.
void retire(std::unique_ptr<QNetworkAccessManager> manager, const QSet<quint16> &ports);

} // namespace Purser
