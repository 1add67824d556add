// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include <memory>

class QNetworkAccessManager;

namespace Purser {

/// Destroys a manager of which a request was stopped.
///
/// Qt reads a reply's head, and the sizes of its chunks, byte by byte for as long as there are any
/// (seen with Qt 6.4.2). A server that never ends them keeps the manager's thread from hearing that
/// the request was aborted: it goes on with a core to itself, and ~QNetworkAccessManager() waits
/// for it for 5 seconds. So the connections to `ports` that are there now and stay unread for too
/// long are cut first; while an event loop runs, that takes place later.
void retire(std::unique_ptr<QNetworkAccessManager> manager, const QSet<quint16> &ports);

} // namespace Purser
