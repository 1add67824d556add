// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/straycharacters.h"

#include "models/text/codepoints.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace Purser {

namespace {

using Kind = StrayCharacter::Kind;
using Place = StrayCharacter::Place;

struct Range
{
    char32_t first;
    char32_t last;
    Kind kind;
};

/// Unicode's controls, separators and Default_Ignorable_Code_Points, and a few signs that are
/// blank. In ascending order.
constexpr Range ranges[] = {
    { 0x00, 0x08, Kind::ControlCharacter },
    { 0x09, 0x09, Kind::Tab },
    { 0x0A, 0x0D, Kind::LineBreak },
    { 0x0E, 0x1F, Kind::ControlCharacter },
    { 0x7F, 0x84, Kind::ControlCharacter },
    { 0x85, 0x85, Kind::LineBreak },
    { 0x86, 0x9F, Kind::ControlCharacter },
    { 0xA0, 0xA0, Kind::NoBreakSpace },
    { 0xAD, 0xAD, Kind::SoftHyphen },
    { 0x034F, 0x034F, Kind::OtherInvisible }, // combining grapheme joiner
    { 0x061C, 0x061C, Kind::TextDirection },
    { 0x115F, 0x1160, Kind::HangulFiller },
    { 0x1680, 0x1680, Kind::OtherSpace },
    { 0x17B4, 0x17B5, Kind::OtherInvisible }, // Khmer inherent vowels
    { 0x180B, 0x180D, Kind::VariationSelector },
    { 0x180E, 0x180E, Kind::OtherInvisible }, // Mongolian vowel separator
    { 0x180F, 0x180F, Kind::VariationSelector },
    { 0x2000, 0x2006, Kind::OtherSpace },
    { 0x2007, 0x2007, Kind::NoBreakSpace },
    { 0x2008, 0x200A, Kind::OtherSpace },
    { 0x200B, 0x200B, Kind::ZeroWidthSpace },
    { 0x200C, 0x200C, Kind::ZeroWidthNonJoiner },
    { 0x200D, 0x200D, Kind::ZeroWidthJoiner },
    { 0x200E, 0x200F, Kind::TextDirection },
    { 0x2028, 0x2029, Kind::LineBreak },
    { 0x202A, 0x202E, Kind::TextDirection },
    { 0x202F, 0x202F, Kind::NoBreakSpace },
    { 0x205F, 0x205F, Kind::OtherSpace },
    { 0x2060, 0x2060, Kind::WordJoiner },
    { 0x2061, 0x2065, Kind::OtherInvisible },
    { 0x2066, 0x2069, Kind::TextDirection },
    { 0x206A, 0x206F, Kind::OtherInvisible },
    { 0x2800, 0x2800, Kind::OtherInvisible }, // Braille pattern blank
    { 0x3000, 0x3000, Kind::IdeographicSpace },
    { 0x3164, 0x3164, Kind::HangulFiller },
    { 0xFE00, 0xFE0F, Kind::VariationSelector },
    { 0xFEFF, 0xFEFF, Kind::ByteOrderMark },
    { 0xFFA0, 0xFFA0, Kind::HangulFiller },
    { 0xFFF0, 0xFFFB, Kind::OtherInvisible },
    { 0x13430, 0x1343F, Kind::OtherInvisible }, // Egyptian hieroglyph format controls
    { 0x1BCA0, 0x1BCA3, Kind::OtherInvisible }, // shorthand format controls
    { 0x1D159, 0x1D159, Kind::OtherInvisible }, // musical symbol null notehead
    { 0x1D173, 0x1D17A, Kind::OtherInvisible }, // musical format controls
    { 0xE0000, 0xE007F, Kind::TagCharacter },
    { 0xE0080, 0xE00FF, Kind::OtherInvisible },
    { 0xE0100, 0xE01EF, Kind::VariationSelector },
    { 0xE01F0, 0xE0FFF, Kind::OtherInvisible },
};
static_assert(std::ranges::is_sorted(ranges, {}, &Range::first));

std::optional<Kind> hardlySeen(char32_t character)
{
    const Range *range = std::ranges::lower_bound(ranges, character, {}, &Range::last);
    if (range != std::end(ranges) && range->first <= character)
        return range->kind;
    return QChar::isNonCharacter(character) ? std::optional(Kind::OtherInvisible) : std::nullopt;
}

bool isBlank(char32_t character)
{
    return character == U' ' || hardlySeen(character);
}

/// Marks of one family open and close a quotation together, whatever the language.
constexpr std::u32string_view quotationMarks[] = {
    U"\"“”„‟＂", U"'‘’‚‛＇`´", U"«»", U"‹›", U"「」", U"『』",
};

/// Returns the family of a quotation mark; an empty one for other characters.
std::u32string_view familyOf(char32_t character)
{
    for (const std::u32string_view family : quotationMarks) {
        if (family.find(character) != std::u32string_view::npos)
            return family;
    }
    return {};
}

/// Whether a mark without a partner is probably a leftover: an apostrophe and the marks of ASCII
/// are not.
bool isTypographic(char32_t character)
{
    return character > 0x7F && familyOf(character) != quotationMarks[1];
}

struct Quotes
{
    bool isOpened = false;
    bool isClosed = false;
};

/// Finds the marks around `text`. Marks of the same family inside of it speak against that:
/// `"a" or "b"`.
Quotes quotesAround(std::u32string_view text)
{
    if (text.size() < 2)
        return {};
    const std::u32string_view opening = familyOf(text.front());
    const std::u32string_view closing = familyOf(text.back());
    const std::u32string_view inside = text.substr(1, text.size() - 2);
    const auto isInside = [&](std::u32string_view family) {
        return inside.find_first_of(family) != std::u32string_view::npos;
    };
    if (!opening.empty() && opening == closing) {
        const bool isAround = !inside.empty() && !isInside(opening);
        return { isAround, isAround };
    }
    return { isTypographic(text.front()) && !opening.empty() && !isInside(opening),
             isTypographic(text.back()) && !closing.empty() && !isInside(closing) };
}

/// The part of a text that is meant: from `begin`, up to and without `end`.
struct Core
{
    size_t begin = 0;
    size_t end = 0;
    std::vector<size_t> quotes{}; // where quotation marks are, outside of it
};

Core coreOf(std::u32string_view text)
{
    Core core{ .end = text.size() };
    for (;;) {
        while (core.begin < core.end && isBlank(text[core.begin]))
            ++core.begin;
        while (core.end > core.begin && isBlank(text[core.end - 1]))
            --core.end;
        const Quotes quotes = quotesAround(text.substr(core.begin, core.end - core.begin));
        if (quotes.isOpened)
            core.quotes.push_back(core.begin++);
        if (quotes.isClosed)
            core.quotes.push_back(--core.end);
        if (!quotes.isOpened && !quotes.isClosed)
            return core;
    }
}

bool isWhiteSpaceOfJson(char32_t character)
{
    return character == U'\t' || character == U'\n' || character == U'\r';
}

} // namespace

QList<StrayCharacter> strayCharacters(QStringView text)
{
    const std::u32string points = codePoints(text);
    const Core core = coreOf(points);
    const bool isJson =
        core.begin < core.end && points[core.begin] == U'{' && points[core.end - 1] == U'}';
    const auto placeOf = [&](size_t i) {
        if (i < core.begin)
            return Place::Start;
        return i < core.end ? Place::Inside : Place::End;
    };
    const auto kindOf = [&](size_t i) -> std::optional<Kind> {
        if (std::ranges::find(core.quotes, i) != core.quotes.end())
            return Kind::QuotationMark;
        const bool isInside = placeOf(i) == Place::Inside;
        if (points[i] == U' ')
            return isInside ? std::nullopt : std::optional(Kind::Space);
        return isInside && isJson && isWhiteSpaceOfJson(points[i]) ? std::nullopt
                                                                   : hardlySeen(points[i]);
    };

    QList<StrayCharacter> found;
    for (size_t i = 0; i < points.size(); ++i) {
        const std::optional<Kind> kind = kindOf(i);
        if (!kind)
            continue;
        const bool isWindowsLineEnd =
            points[i] == U'\r' && i + 1 < points.size() && points[i + 1] == U'\n';
        found.append({ .kind = *kind,
                       .place = placeOf(i),
                       .position = int(i) + 1,
                       .length = isWindowsLineEnd ? 2 : 1,
                       .character = points[i] });
        i += isWindowsLineEnd ? 1 : 0;
    }
    return found;
}

QString withoutCharacters(QStringView text, const QList<StrayCharacter> &characters)
{
    const std::u32string points = codePoints(text);
    QString kept;
    size_t next = 0;
    const auto keepUntil = [&](size_t end) {
        for (; next < end; ++next)
            kept.append(QChar::fromUcs4(points[next]));
    };
    for (const StrayCharacter &character : characters) {
        keepUntil(size_t(character.position) - 1);
        next += size_t(character.length);
    }
    keepUntil(points.size());
    return kept;
}

} // namespace Purser
