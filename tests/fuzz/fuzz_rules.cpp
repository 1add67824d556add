// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The verdicts agree with the contract's pattern, written down here a second time by hand; and what
// is tidied is tidy.

#include "models/credentials/credentialrules.h"
#include "models/text/codepoints.h"
#include "models/text/tidiedtext.h"

#include <QString>

#include <cstdint>
#include <cstdlib>
#include <string>

using namespace Purser;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool isNewName(const std::u32string &name)
{
    if (name.empty() || name.size() > 20 || !isLetter(name.front()))
        return false;
    for (const char32_t c : name) {
        if (!isLetter(c) && !(c >= U'0' && c <= U'9')
            && std::u32string(U"@._-").find(c) == std::u32string::npos)
            return false;
    }
    return true;
}

bool isWhole(const std::u32string &text)
{
    for (const char32_t c : text) {
        if (QChar::isSurrogate(c))
            return false;
    }
    return true;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    // As UTF-16, so that halves of surrogate pairs come up, too.
    const QString text(reinterpret_cast<const QChar *>(bytes), qsizetype(size / 2));
    const std::u32string points = codePoints(text);

    const ValidationResult name = CredentialRules::validateNewName(text);
    require(name.isValid() == isNewName(points));
    require(name.length <= int(points.size()));
    require(CredentialRules::validateRename(text, text).isValid());

    const ValidationResult password = CredentialRules::validatePassword(text);
    require(password.isValid() == (!points.empty() && points.size() <= 255 && isWhole(points)));
    require(CredentialRules::validateUsername(text).isValid() == password.isValid());

    // Tidying comes to an end, and a text that can be sent as a name is tidy. Halves of a surrogate
    // pair are left out: two of them may become a whole character when what is between them is
    // removed.
    const TidiedText tidied = tidiedIdentifier(text);
    require(tidied.isChanged() || tidied.text == text);
    require(!isWhole(points) || !tidiedIdentifier(tidied.text).isChanged());
    require(!name.isValid() || !tidied.isChanged());
    require(tidiedEnds(text).text.size() <= text.size());
    require(!isWhole(points) || !tidiedBaseUrl(tidiedBaseUrl(text).text).isHttpsAdded);
    return 0;
}
