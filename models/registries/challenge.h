// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>

namespace Purser {

/// One way of authentication that a server asks for in a `WWW-Authenticate` header (RFC 9110,
/// 11.6.1).
struct Challenge
{
    /// What is beyond these is left out.
    static constexpr qsizetype maxHeader = 16 * 1024; ///< bytes of one header's value
    static constexpr qsizetype maxChallenges = 16;
    static constexpr qsizetype maxParameters = 16; ///< of one challenge

    QByteArray scheme{}; ///< in lower case, e.g. "bearer"
    QByteArray token68{}; ///< in place of parameters; seldom used
    QList<QPair<QByteArray, QByteArray>> parameters{}; ///< names in lower case, values unquoted

    /// The value of a parameter; empty without one.
    QByteArray parameter(QByteArrayView name) const;

    /// All challenges in the values of all headers, in their order. One value may hold several, and
    /// several values may have been joined by commas. What makes no sense is skipped.
    static QList<Challenge> parse(const QList<QByteArray> &headers);

    friend bool operator==(const Challenge &, const Challenge &) = default;
};

} // namespace Purser
