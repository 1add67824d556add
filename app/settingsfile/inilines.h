// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Purser {

/// A line of an INI file, as interpreted by QSettings.
struct IniLine
{
    enum class Kind {
        Blank, ///< also a comment, or the continuation of a line that ends with a backslash
        Section,
        Value,
        Broken, ///< QSettings drops the line, or treats the following lines as part of it
    };

    Kind kind = Kind::Blank;
    QByteArray text{}; ///< without the line ending and surrounding white space

    QByteArray section() const; ///< the name between the brackets
    QByteArray key() const;
    QByteArray value() const; ///< still quoted and escaped

    friend bool operator==(const IniLine &, const IniLine &) = default;
};

/// Returns all lines, including blank ones, so a line's number is its index plus 1.
QList<IniLine> iniLines(const QByteArray &text);

} // namespace Purser
