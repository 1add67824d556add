// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/oneshotbody.h"

#include <algorithm>

namespace Purser {

OneShotBody::OneShotBody(Secret content)
    : m_content(std::move(content))
{
    // Unbuffered: QIODevice's own buffer would be one more copy of a secret.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool OneShotBody::atEnd() const
{
    return m_position >= length();
}

qint64 OneShotBody::bytesAvailable() const
{
    return length() - m_position + QIODevice::bytesAvailable();
}

qint64 OneShotBody::readData(char *data, qint64 maxSize)
{
    if (atEnd())
        return -1;
    const qint64 count = std::min(maxSize, length() - m_position);
    const QByteArrayView piece = m_content.utf8().sliced(m_position, count);
    std::copy(piece.begin(), piece.end(), data);
    m_position += count;
    return count;
}

qint64 OneShotBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace Purser
