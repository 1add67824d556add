// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/inilines.h"

namespace Purser {

namespace {

struct Scan
{
    qsizetype equals = -1; ///< the first one outside of quotes
    bool hasOpenQuote = false;
    bool isContinued = false; ///< the last character is a backslash that escapes the line end
};

Scan scan(const QByteArray &text)
{
    Scan found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (character == '\\') {
            found.isContinued = i + 1 == text.size();
            ++i;
        } else if (character == '"') {
            found.hasOpenQuote = !found.hasOpenQuote;
        } else if (character == '=' && !found.hasOpenQuote && found.equals < 0) {
            found.equals = i;
        } else if (character == ';' && !found.hasOpenQuote) {
            break; // the rest is a comment
        }
    }
    return found;
}

IniLine::Kind kindOf(const QByteArray &text, const Scan &scanned)
{
    if (text.isEmpty() || text.startsWith(';') || text.startsWith('#'))
        return IniLine::Kind::Blank;
    if (text.startsWith('['))
        return text.contains(']') ? IniLine::Kind::Section : IniLine::Kind::Broken;
    // A quote that is still open makes QSettings take the lines after it for a part of the value.
    return scanned.equals > 0 && !scanned.hasOpenQuote ? IniLine::Kind::Value
                                                       : IniLine::Kind::Broken;
}

} // namespace

QByteArray IniLine::section() const
{
    return text.mid(1, text.indexOf(']') - 1).trimmed();
}

QByteArray IniLine::key() const
{
    return text.left(scan(text).equals).trimmed();
}

QByteArray IniLine::value() const
{
    return text.mid(scan(text).equals + 1).trimmed();
}

QList<IniLine> iniLines(const QByteArray &text)
{
    QByteArray plain = text;
    plain.replace("\r\n", "\n").replace('\r', '\n');
    QList<IniLine> lines;
    bool isContinued = false;
    for (const QByteArray &raw : plain.split('\n')) {
        IniLine line{ .text = raw.trimmed() };
        const Scan scanned = scan(line.text);
        if (!isContinued)
            line.kind = kindOf(line.text, scanned);
        isContinued = scanned.isContinued;
        lines.append(line);
    }
    return lines;
}

} // namespace Purser
