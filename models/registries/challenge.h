// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

namespace Purser {

/// A challenge in a `WWW-Authenticate` header: a kind of authentication that the server accepts
/// (RFC 9110, 11.6.1).
struct Challenge
{
    /// Limits for parsing. Anything beyond them is ignored.
    static constexpr qsizetype maxHeader = 16 * 1024; ///< bytes in one header value
    static constexpr qsizetype maxChallenges = 16;
    static constexpr qsizetype maxParameters = 16; ///< in one challenge

    QByteArray scheme{}; ///< in lower case, e.g. "bearer"
    QByteArray token68{}; ///< instead of parameters; rarely used
    QList<QPair<QByteArray, QByteArray>> parameters{}; ///< names in lower case, values unquoted

    /// Returns a parameter's value, or an empty byte array if there is no such parameter.
    QByteArray parameter(QByteArrayView name) const;

    /// Returns all challenges in the header values, in order. A value may contain several
    /// challenges, and several headers may have been joined into one value with commas. Invalid
    /// parts are skipped.
    static QList<Challenge> parse(const QList<QByteArray> &headers);

    friend bool operator==(const Challenge &, const Challenge &) = default;
};

} // namespace Purser
