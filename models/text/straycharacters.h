// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Purser {

/// A character that is easily copied along with text by accident and hard to notice.
struct StrayCharacter
{
    enum class Kind {
        Space, ///< U+0020; stray only at the start or end of the text
        NoBreakSpace,
        IdeographicSpace,
        OtherSpace,
        Tab,
        LineBreak, ///< also a two-character Windows line ending
        ControlCharacter,
        ZeroWidthSpace,
        ZeroWidthNonJoiner,
        ZeroWidthJoiner,
        WordJoiner,
        ByteOrderMark,
        SoftHyphen,
        TextDirection,
        VariationSelector,
        TagCharacter,
        HangulFiller,
        OtherInvisible,
        QuotationMark, ///< around the text, or a typographic quotation mark at one end
    };
    enum class Place {
        Start, ///< nothing but stray characters comes before it
        Inside,
        End, ///< nothing but stray characters comes after it
    };

    Kind kind = Kind::Space;
    Place place = Place::Inside;
    int position = 0; ///< 1-based, in code points
    int length = 1; ///< in code points; 2 for a Windows line ending
    char32_t character = 0; ///< the first code point

    friend bool operator==(const StrayCharacter &, const StrayCharacter &) = default;
};

/// Returns the stray characters in `text`, in order.
///
/// A password may contain any of them, so the caller should point them out and leave the decision
/// to the user. Letters that look like those in another script aren't included: a password may be
/// in any script. Neither are line breaks and tabs in a JSON object, such as a Google key file.
QList<StrayCharacter> strayCharacters(QStringView text);

/// Returns the text without `characters`, which must be from strayCharacters(text), in order.
QString withoutCharacters(QStringView text, const QList<StrayCharacter> &characters);

} // namespace Purser
