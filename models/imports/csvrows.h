// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace Purser {

/// A row in a table. Its fields are wiped when it is destroyed, since one of them may be a
/// password.
struct CsvRow
{
    QList<QByteArray> fields{}; ///< not decoded, so that invalid UTF-8 affects only its own field
    int line = 0; ///< 1-based number of the line on which the row begins
    /// True if a closing quote is missing or followed by text. The rest of the line isn't in
    /// `fields`.
    bool hasBrokenQuotes = false;

    CsvRow() = default;
    CsvRow(CsvRow &&) = default;
    CsvRow &operator=(CsvRow &&) = default;
    CsvRow(const CsvRow &) = delete;
    CsvRow &operator=(const CsvRow &) = delete;
    ~CsvRow();
};

/// Splits text into rows and fields, as in RFC 4180. A row with a broken quote ends at the end of
/// its first line.
class CsvRows
{
public:
    /// Maximum size of a quoted field in bytes, more than any login field needs. It limits the
    /// search for a missing closing quote.
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
