// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>

namespace Purser {

/// The documents of a YAML stream as JSON, so that one reader serves both.
///
/// Every scalar is a string, except for those that mean null: a file of logins has nothing else,
/// and a password such as 0123 stays as it is. Aliases are resolved.
struct YamlDocuments
{
    enum class Problem {
        None,
        Broken, ///< at `line`
        NotUtf8,
        TooComplex, ///< nested more than `maxDepth` times, or more than `maxNodes` with its aliases
    };

    static constexpr int maxDepth = 64;
    static constexpr qsizetype maxNodes = 100'000;

    QList<QJsonValue> documents{}; ///< those before the problem
    Problem problem = Problem::None;
    int line = 0; ///< from 1

    static YamlDocuments parse(QByteArrayView text);
};

} // namespace Purser
