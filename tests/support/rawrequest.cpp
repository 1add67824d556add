// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rawrequest.h"

#include <utility>

namespace Purser {

namespace {

struct Chunks
{
    QByteArray body;
    qsizetype size; // bytes that they take on the wire
};

/// Joins the chunks at the front of `bytes`; nothing while a part is missing. Trailers are not
/// supported: no client here sends them.
std::optional<Chunks> joinChunks(QByteArrayView bytes)
{
    Chunks chunks{ {}, 0 };
    for (;;) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", chunks.size);
        if (lineEnd < 0)
            return {};
        const QByteArrayView line = bytes.sliced(chunks.size, lineEnd - chunks.size);
        const QByteArray digits = line.toByteArray().split(';').value(0).trimmed();
        const qsizetype size = qMax(0LL, digits.toLongLong(nullptr, 16));
        const qsizetype start = lineEnd + 2;
        if (bytes.size() < start + size + 2)
            return {};
        chunks.body += bytes.sliced(start, size);
        chunks.size = start + size + 2;
        if (size == 0)
            return chunks;
    }
}

} // namespace

QByteArray RawRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<RawRequest> RawRequest::takeFrom(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return {};
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');

    RawRequest request{ words.value(0), words.value(1), {}, {} };
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({ line.left(colon).trimmed(), line.mid(colon + 1).trimmed() });
    }

    const qsizetype bodyStart = headEnd + 4;
    qsizetype bodySize = 0;
    if (request.header("Transfer-Encoding").toLower().contains("chunked")) {
        const auto chunks = joinChunks(QByteArrayView(buffer).sliced(bodyStart));
        if (!chunks)
            return {};
        request.body = chunks->body;
        bodySize = chunks->size;
    } else {
        bodySize = qMax(0LL, request.header("Content-Length").toLongLong());
        if (buffer.size() < bodyStart + bodySize)
            return {};
        request.body = buffer.mid(bodyStart, bodySize);
    }
    buffer.remove(0, bodyStart + bodySize);
    return request;
}

} // namespace Purser
