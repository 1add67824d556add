// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Purser {

/// A row of a table, whose fields are wiped with it, since one of them may be a password.
struct CsvRow
{
    QList<QByteArray> fields{}; ///< as bytes, so that one that isn't UTF-8 harms no other
    int line = 0; ///< where it begins, from 1
    /// No quote at the end of a field, or text after it. The fields are those before it.
    bool hasBrokenQuotes = false;

    CsvRow() = default;
    CsvRow(CsvRow &&) = default;
    CsvRow &operator=(CsvRow &&) = default;
    CsvRow(const CsvRow &) = delete;
    CsvRow &operator=(const CsvRow &) = delete;
    ~CsvRow();
};

/// Cuts a text into rows and fields, as in RFC 4180. A row with a broken quote ends with its first
/// line.
class CsvRows
{
public:
    /// Longer than everything that a login has. A quote that isn't closed is noticed after so many
    /// bytes.
    static constexpr qsizetype maxQuotedField = qsizetype(16) * 1024;

    CsvRows(QByteArrayView text, char separator);

    bool atEnd() const { return m_place == m_text.size(); }
    CsvRow next();

private:
    bool isAt(char character) const { return !atEnd() && m_text[m_place] == character; }
    bool isAtLineEnd() const { return isAt('\n') || isAt('\r'); }
    bool endsRow();
    void skipLine();
    void skipLineEnd();
    bool readField(CsvRow &row);
    bool readQuotedField(CsvRow &row);
    qsizetype fieldSize(qsizetype begin, qsizetype limit) const;

    QByteArrayView m_text;
    char m_separator;
    qsizetype m_place = 0;
    int m_line = 1;
};

} // namespace Purser
