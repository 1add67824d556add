// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secret.h"

#include <QByteArray>

#include <algorithm>

namespace Purser {

namespace {

/// Writing through a volatile pointer is what keeps the compiler from dropping a store that nobody
/// reads again.
void overwrite(char *data, size_t size)
{
    volatile char *bytes = data;
    for (size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

} // namespace

Secret Secret::fromText(QStringView text)
{
    QByteArray encoded = text.toUtf8();
    Secret secret = fromUtf8(encoded);
    overwrite(encoded.data(), size_t(encoded.size()));
    return secret;
}

Secret Secret::fromUtf8(QByteArrayView bytes)
{
    Secret secret;
    secret.m_bytes.assign(bytes.begin(), bytes.end());
    return secret;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

void Secret::wipe()
{
    overwrite(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

bool operator==(const Secret &left, const Secret &right)
{
    if (left.m_bytes.size() != right.m_bytes.size())
        return false;
    unsigned char difference = 0;
    for (size_t i = 0; i < left.m_bytes.size(); ++i)
        difference |= static_cast<unsigned char>(left.m_bytes[i] ^ right.m_bytes[i]);
    return difference == 0;
}

} // namespace Purser
