// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Purser {

/// A line of an INI file, read as QSettings reads it.
struct IniLine
{
    enum class Kind {
        Blank, ///< also a comment, and the rest of a line that was continued with a backslash
        Section,
        Value,
        Broken, ///< QSettings drops it, or takes the lines after it for a part of it
    };

    Kind kind = Kind::Blank;
    QByteArray text{}; ///< without its end and the white space around it

    QByteArray section() const; ///< the name between the brackets
    QByteArray key() const;
    QByteArray value() const; ///< still quoted and escaped

    friend bool operator==(const IniLine &, const IniLine &) = default;
};

/// All lines, blank ones included, so that an index plus one is the number of the line.
QList<IniLine> iniLines(const QByteArray &text);

} // namespace Purser
