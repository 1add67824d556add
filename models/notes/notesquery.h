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

/// The notes of a credential, prepared for being searched many times.
struct SearchableNotes
{
    enum class Field { Registry, Image, Username, Owner, Text };

    SearchableNotes() = default;
    explicit SearchableNotes(const CredentialNotes &notes);

    const QString &of(Field field) const { return fields[size_t(field)]; }
    /// Returns whether a case-folded word is in any of the fields.
    bool contains(const QString &word) const;

    std::array<QString, 5> fields{}; ///< case-folded, with single spaces
};

/// What is looked for, made once for many rows: `registry:ghcr.io`, `owner:"ml ops"`, `image:`,
/// `user:`, `notes:` and plain words. All of it has to be found, in any order and whatever its
/// case. A field without a value asks for notes in which the field is not empty. A word with any
/// other prefix, such as a host with a port, is a plain word.
class NotesQuery
{
public:
    /// Matches everything.
    NotesQuery() = default;
    explicit NotesQuery(QStringView text);

    bool isEmpty() const { return m_terms.isEmpty() && m_words.isEmpty(); }
    /// Returns whether only credentials with notes can be found.
    bool hasFields() const { return !m_terms.isEmpty(); }
    /// Returns the plain words, as searchWords() makes them.
    const QStringList &words() const { return m_words; }

    /// `otherText` is what else stands in the row, case-folded: a plain word may be there or in the
    /// notes.
    bool matches(const SearchableNotes &notes, QStringView otherText = {}) const;
    /// Returns whether the fields that are asked for match, whatever the plain words.
    bool matchesFields(const SearchableNotes &notes) const;

    friend bool operator==(const NotesQuery &, const NotesQuery &) = default;

private:
    struct Term
    {
        SearchableNotes::Field field;
        QStringList values; // all of which have to be found

        friend bool operator==(const Term &, const Term &) = default;
    };

    QList<Term> m_terms;
    QStringList m_words;
};

} // namespace Purser
