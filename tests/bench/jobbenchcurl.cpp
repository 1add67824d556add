// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/jobbenchcurl.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryFile>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

} // namespace

double JobBenchCurl::run(const QList<Request> &requests, const QByteArray &key,
                         const QString &authorityFile, int width)
{
    QTemporaryFile config;
    if (!config.open())
        qFatal("the requests could not be written");
    QByteArray lines;
    for (const Request &request : requests) {
        if (!lines.isEmpty())
            lines += "next\n";
        lines += "silent\nfail\noutput = /dev/null\nwrite-out = \"%{http_code}\\n\"\n";
        lines += "request = " + request.verb + "\nurl = " + quoted(request.url) + '\n';
        lines += "cacert = " + quoted(authorityFile.toUtf8()) + '\n';
        lines += "header = " + quoted("X-Api-Key: " + key) + '\n';
        lines += "header = \"Content-Type: application/json\"\n";
        lines += "data = " + quoted(request.body) + '\n';
    }
    if (config.write(lines) != lines.size() || !config.flush())
        qFatal("the requests could not be written");

    QProcess curl;
    QElapsedTimer clock;
    clock.start();
    curl.start(u"curl"_s,
               { u"--parallel"_s, u"--parallel-max"_s, QString::number(width), u"--config"_s,
                 config.fileName() });
    if (!curl.waitForFinished(600'000))
        qFatal("curl did not end");
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    const QByteArray statuses = curl.readAllStandardOutput();
    if (curl.exitCode() != 0 || statuses.count("200\n") != requests.size())
        qFatal("curl failed: %s", curl.readAllStandardError().constData());
    return seconds;
}

} // namespace Purser
