// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/csvrows.h"

#include <algorithm>
#include <utility>

namespace Purser {

CsvRow::~CsvRow()
{
    for (QByteArray &field : fields)
        field.fill('\0');
}

CsvRows::CsvRows(QByteArrayView text, char separator)
    : m_text(text)
    , m_separator(separator)
{ }

CsvRow CsvRows::next()
{
    CsvRow row;
    row.line = m_line;
    const qsizetype begin = m_place;
    do {
        if (!readField(row)) {
            row.hasBrokenQuotes = true;
            m_place = begin;
            m_line = row.line;
            skipLine();
            return row;
        }
    } while (!endsRow());
    return row;
}

/// Returns whether the row ends; otherwise another field begins.
bool CsvRows::endsRow()
{
    if (isAt(m_separator)) {
        ++m_place;
        return false;
    }
    skipLine();
    return true;
}

void CsvRows::skipLine()
{
    while (!atEnd() && !isAtLineEnd())
        ++m_place;
    skipLineEnd();
}

void CsvRows::skipLineEnd()
{
    const bool isPair = isAt('\r') && m_place + 1 < m_text.size() && m_text[m_place + 1] == '\n';
    if (atEnd())
        return;
    m_place += isPair ? 2 : 1;
    ++m_line;
}

bool CsvRows::readField(CsvRow &row)
{
    if (isAt('"'))
        return readQuotedField(row);
    const qsizetype begin = m_place;
    while (!atEnd() && !isAtLineEnd() && !isAt(m_separator))
        ++m_place;
    row.fields.append(m_text.sliced(begin, m_place - begin).toByteArray());
    return true;
}

bool CsvRows::readQuotedField(CsvRow &row)
{
    const qsizetype limit = std::min(m_text.size(), m_place + maxQuotedField);
    const qsizetype begin = ++m_place;
    QByteArray field;
    field.reserve(fieldSize(begin, limit)); // growing would leave copies behind
    while (m_place < limit) {
        if (isAt('"')) {
            ++m_place;
            if (!isAt('"')) {
                row.fields.append(std::move(field));
                return atEnd() || isAtLineEnd() || isAt(m_separator);
            }
        }
        if (isAt('\n'))
            ++m_line;
        field.append(m_text[m_place++]);
    }
    field.fill('\0');
    return false;
}

/// At least the size of a quoted field that begins there.
qsizetype CsvRows::fieldSize(qsizetype begin, qsizetype limit) const
{
    qsizetype end = begin;
    while (end < limit && (m_text[end] != '"' || (end + 1 < limit && m_text[end + 1] == '"')))
        end += m_text[end] == '"' ? 2 : 1;
    return end - begin;
}

} // namespace Purser
