// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Purser {

/// Sends a job's requests with curl at the same concurrency, as a baseline.
namespace JobBenchCurl {

struct Request
{
    QByteArray verb;
    QByteArray url;
    QByteArray body;
};

/// Sends `requests`, up to `width` of them at the same time, and returns the duration in seconds.
/// The key is passed in a file, not as an argument.
double run(const QList<Request> &requests, const QByteArray &key, int width);

} // namespace JobBenchCurl

} // namespace Purser
