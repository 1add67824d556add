// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Purser {

/// The same requests by curl, as many at once: what nobody can do much faster.
namespace JobBenchCurl {

struct Request
{
    QByteArray verb;
    QByteArray url;
    QByteArray body;
};

/// Returns the seconds it took. The key is in a file, not among the arguments.
double run(const QList<Request> &requests, const QByteArray &key, int width);

} // namespace JobBenchCurl

} // namespace Purser
