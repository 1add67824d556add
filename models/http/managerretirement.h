// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <memory>

class QNetworkAccessManager;

namespace Purser {

/// Destroys a network access manager on which a request was stopped.
///
/// Qt reads the head of a reply, and the sizes of its chunks, byte by byte until they end (observed
/// with Qt 6.4.2). If a server never ends them, the manager's thread doesn't notice that the
/// request was aborted. The thread keeps a core busy, and ~QNetworkAccessManager() waits 5 seconds
/// for it. Therefore, current connections to `ports` that have had unread data for too long are
/// shut down first. If an event loop is running, this happens asynchronously.
void retire(std::unique_ptr<QNetworkAccessManager> manager, const QSet<quint16> &ports);

} // namespace Purser
