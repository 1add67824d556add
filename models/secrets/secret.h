// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDebug>
#include <QString>
#include <QStringView>

#include <vector>

namespace Purser {

/// Sensitive text that must not stay in memory after use: an API key, a password, or a request body
/// that contains one.
///
/// Move-only, so that copies are explicit in the source. The buffer is overwritten before it is
/// freed. It has no conversion to QString and no debug output; utf8() is the only access, and its
/// view must not outlive the secret. Copies that Qt itself makes (in a line edit or a socket
/// buffer) aren't overwritten.
class Secret
{
public:
    Secret() = default;
    static Secret fromText(QStringView text);
    static Secret fromUtf8(QByteArrayView bytes);

    Secret(Secret &&other) noexcept = default;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    QByteArrayView utf8() const { return { m_bytes.data(), qsizetype(m_bytes.size()) }; }
    bool isEmpty() const { return m_bytes.empty(); }

    /// Returns a copy, for the few places that have to keep one.
    Secret clone() const { return fromUtf8(utf8()); }

    /// Compares in constant time.
    friend bool operator==(const Secret &left, const Secret &right);

private:
    void wipe();

    std::vector<char> m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

} // namespace Purser
