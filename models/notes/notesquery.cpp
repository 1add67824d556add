// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesquery.h"

#include "models/text/textmatch.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

using Field = SearchableNotes::Field;

namespace {

const std::array<std::pair<QLatin1StringView, Field>, 7> prefixes{ {
    { "registry:"_L1, Field::Registry },
    { "image:"_L1, Field::Image },
    { "user:"_L1, Field::Username },
    { "username:"_L1, Field::Username },
    { "owner:"_L1, Field::Owner },
    { "note:"_L1, Field::Text },
    { "notes:"_L1, Field::Text },
} };

QString folded(QStringView text)
{
    return text.toString().toCaseFolded().simplified();
}

/// The quotation mark that ends what this one begins; null if it is none.
QChar closingMark(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
        return u'"';
    case u'“':
        return u'”';
    case u'„':
        return u'“';
    case u'«':
        return u'»';
    default:
        return {};
    }
}

qsizetype endOfWord(QStringView text, qsizetype from)
{
    while (from < text.size() && !text[from].isSpace())
        ++from;
    return from;
}

} // namespace

SearchableNotes::SearchableNotes(const CredentialNotes &notes)
    : fields{ folded(notes.registry), folded(notes.image), folded(notes.username),
              folded(notes.owner), folded(notes.text) }
{ }

bool SearchableNotes::contains(const QString &word) const
{
    return std::ranges::any_of(fields,
                               [&word](const QString &field) { return field.contains(word); });
}

NotesQuery::NotesQuery(QStringView text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size();) {
        const auto *prefix = std::ranges::find_if(prefixes, [&](const auto &each) {
            return text.mid(i).startsWith(each.first, Qt::CaseInsensitive);
        });
        if (prefix == prefixes.end()) {
            qsizetype end = endOfWord(text, i);
            while (end < text.size() && text[end].isSpace())
                ++end;
            plain += text.mid(i, end - i);
            i = end;
            continue;
        }
        i += prefix->first.size();
        const QChar closing = i < text.size() ? closingMark(text[i]) : QChar();
        Term term{ .field = prefix->second, .values = {} };
        if (!closing.isNull()) {
            const qsizetype found = text.indexOf(closing, i + 1);
            const qsizetype end = found < 0 ? text.size() : found;
            if (const QString value = folded(text.mid(i + 1, end - i - 1)); !value.isEmpty())
                term.values = { value };
            i = std::min(end + 1, text.size());
        } else {
            const qsizetype end = endOfWord(text, i);
            term.values = searchWords(text.mid(i, end - i));
            i = end;
        }
        m_terms.append(term);
    }
    m_words = searchWords(plain);
}

bool NotesQuery::matchesFields(const SearchableNotes &notes) const
{
    return std::ranges::all_of(m_terms, [&notes](const Term &term) {
        const QString &text = notes.of(term.field);
        if (term.values.isEmpty())
            return !text.isEmpty();
        return std::ranges::all_of(term.values,
                                   [&text](const QString &value) { return text.contains(value); });
    });
}

bool NotesQuery::matches(const SearchableNotes &notes, QStringView otherText) const
{
    return matchesFields(notes) && std::ranges::all_of(m_words, [&](const QString &word) {
               return otherText.contains(word) || notes.contains(word);
           });
}

} // namespace Purser
