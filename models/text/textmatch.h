// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace Purser {

/// The words of `query`, case-folded, to be found one by one. Quotation marks, commas and invisible
/// characters around a word are left out: they come along when an id is copied from JSON, from a
/// list or from a chat. A word of nothing else is none.
QStringList searchWords(QStringView query);

/// Whether there is nothing in it but the digits 0 to 9.
bool isNumber(QStringView text);

/// The quality of a match, best first.
enum class TextMatch { Beginning, WordBeginnings, Inside };

/// Returns how well `text` matches, or std::nullopt unless it contains each of searchWords(query),
/// in any order and regardless of case. An empty query matches every text.
std::optional<TextMatch> textMatch(QStringView text, QStringView query);

/// The same for many texts.
class TextQuery
{
public:
    explicit TextQuery(QStringView query);

    /// `folded` is case-folded.
    std::optional<TextMatch> match(QStringView folded) const;

private:
    QStringList m_words;
    QString m_beginning; // the words as they stand
};

} // namespace Purser
