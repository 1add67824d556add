// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Purser {

/// Sends the same requests as a job, at the same concurrency, but with curl. The result is a
/// baseline for the job.
namespace JobBenchCurl {

struct Request
{
    QByteArray verb;
    QByteArray url;
    QByteArray body;
};

/// Sends `requests`, up to `width` of them at a time, and returns the duration in seconds. The key
/// is passed in a file, not as an argument. The server's certificate must be signed by an authority
/// in `authorityFile`.
double run(const QList<Request> &requests, const QByteArray &key, const QString &authorityFile,
           int width);

} // namespace JobBenchCurl

} // namespace Purser
