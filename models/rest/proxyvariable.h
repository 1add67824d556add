// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace Purser {

/// The environment variable that names the proxy at `address` ("host:port") for https; empty if
/// none does. A value's user name and password play no part, and are not kept.
QString proxyVariable(const QString &address, const QProcessEnvironment &environment);

} // namespace Purser
