// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>

namespace Purser {

/// The documents in a YAML stream, converted to JSON so that the same code reads both formats.
///
/// Every scalar except for null becomes a string, so that a password such as 0123 isn't changed.
/// Aliases are resolved.
struct YamlDocuments
{
    enum class Problem {
        None,
        Broken, ///< see `line`
        NotUtf8,
        TooComplex, ///< nested deeper than `maxDepth`, or over `maxNodes` with aliases resolved
    };

    static constexpr int maxDepth = 64;
    static constexpr qsizetype maxNodes = 100'000;

    QList<QJsonValue> documents{}; ///< the documents before the problem
    Problem problem = Problem::None;
    int line = 0; ///< 1-based line number

    static YamlDocuments parse(QByteArrayView text);
};

} // namespace Purser
