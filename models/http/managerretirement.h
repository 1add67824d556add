// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <memory>

class QNetworkAccessManager;

namespace Purser {

/// Destroys a manager that had a request stopped.
///
/// Qt reads the head of a reply, and the sizes of its chunks, byte by byte as long as they continue
/// (seen with Qt 6.4.2). If a server never ends them, the manager's thread doesn't notice that the
/// request was aborted. It keeps a core busy, and ~QNetworkAccessManager() waits 5 seconds for it.
/// Therefore, the current connections to `ports` that have unread data for too long are shut down
/// first. If an event loop is running, this happens asynchronously.
void retire(std::unique_ptr<QNetworkAccessManager> manager, const QSet<quint16> &ports);

} // namespace Purser
