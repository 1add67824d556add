// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace Purser {

/// A character that is easily copied along with a text and hardly noticed in it.
struct StrayCharacter
{
    enum class Kind {
        Space, ///< an ordinary one; inside the text it is not stray
        NoBreakSpace,
        IdeographicSpace,
        OtherSpace,
        Tab,
        LineBreak, ///< also the two characters of a Windows line end
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
        QuotationMark, ///< around the text, or a typographic one at one end of it
    };
    enum class Place {
        Start, ///< nothing but stray characters comes before it
        Inside,
        End, ///< nothing but stray characters comes after it
    };

    Kind kind = Kind::Space;
    Place place = Place::Inside;
    int position = 0; ///< counted in code points from 1
    int length = 1; ///< code points; 2 for the line end of Windows
    char32_t character = 0; ///< the first of them

    friend bool operator==(const StrayCharacter &, const StrayCharacter &) = default;
};

/// Finds the stray characters of a text, in their order.
///
/// A password may contain any of them, so the caller points them out and leaves the decision to
/// the user. Letters that look alike in two scripts are not among them: passwords are written in
/// all scripts. The line breaks and tabs of a JSON object, such as a Google key file, belong to it.
QList<StrayCharacter> strayCharacters(QStringView text);

/// Returns the text without these characters, which strayCharacters() found in it.
QString withoutCharacters(QStringView text, const QList<StrayCharacter> &characters);

} // namespace Purser
