// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Purser {

/// Returns the case-folded words of `query`. Each word is searched for separately. Quotation marks,
/// commas and invisible characters around a word are removed: they are easily copied along with an
/// ID from JSON, a list or a chat. A word that consists only of these is dropped.
QStringList searchWords(QStringView query);

/// Returns whether `text` contains only the digits 0 to 9. Returns true for an empty text.
bool isNumber(QStringView text);

/// The quality of a match, best first.
enum class TextMatch { Beginning, WordBeginnings, Inside };

/// Returns how well `text` matches, or std::nullopt unless it contains each of searchWords(query),
/// in any order and regardless of case. An empty query matches every text.
std::optional<TextMatch> textMatch(QStringView text, QStringView query);

/// Like textMatch(), for matching many strings with one query.
class TextQuery
{
public:
    explicit TextQuery(QStringView query);

    /// Returns the same as textMatch(). `folded` must be case-folded.
    std::optional<TextMatch> match(QStringView folded) const;

private:
    QStringList m_words;
    QString m_beginning; // the words, separated by spaces
};

} // namespace Purser
