// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>

namespace Purser {

/// A credential's notes, prepared for repeated searches.
struct SearchableNotes
{
    enum class Field { Registry, Image, Username, Owner, Text };

    SearchableNotes() = default;
    explicit SearchableNotes(const CredentialNotes &notes);

    const QString &of(Field field) const { return fields[size_t(field)]; }
    /// Returns whether any field contains `word`, which must be case-folded.
    bool contains(const QString &word) const;

    std::array<QString, 5> fields{}; ///< case-folded, with single spaces
};

/// A search query, parsed once for many rows. It consists of fields, such as `registry:ghcr.io`,
/// `owner:"ml ops"`, `image:`, `user:` and `notes:`, and of plain words. All fields and words must
/// match, in any order and regardless of case. A field without a value matches notes in which that
/// field isn't empty. A word with any other prefix, such as a host with a port, is a plain word.
class NotesQuery
{
public:
    /// Constructs an empty query, which matches everything.
    NotesQuery() = default;
    explicit NotesQuery(QStringView text);

    bool isEmpty() const { return m_terms.isEmpty() && m_words.isEmpty(); }
    /// Returns whether the query has fields, so that only credentials with notes can match.
    bool hasFields() const { return !m_terms.isEmpty(); }
    /// Returns the plain words, as split by searchWords().
    const QStringList &words() const { return m_words; }

    /// Returns whether a row matches. `otherText` is the rest of the row's text, case-folded. Plain
    /// words are searched for in it and in the notes.
    bool matches(const SearchableNotes &notes, QStringView otherText = {}) const;
    /// Returns whether the query's fields match. Plain words are ignored.
    bool matchesFields(const SearchableNotes &notes) const;

    friend bool operator==(const NotesQuery &, const NotesQuery &) = default;

private:
    struct Term
    {
        SearchableNotes::Field field;
        QStringList values; // all of them must match

        friend bool operator==(const Term &, const Term &) = default;
    };

    QList<Term> m_terms;
    QStringList m_words;
};

} // namespace Purser
