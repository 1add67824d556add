// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialrules.h"

#include "models/text/codepoints.h"

#include <QRegularExpression>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetter(char32_t character)
{
    return (character >= U'A' && character <= U'Z') || (character >= U'a' && character <= U'z');
}

bool isAllowedInName(char32_t character)
{
    return isAsciiLetter(character) || (character >= U'0' && character <= U'9') || character == U'@'
        || character == U'.' || character == U'_' || character == U'-';
}

/// The contract's own pattern. `\z` in place of `$`: in PCRE a `$` also matches before a trailing
/// line break, which the service does not take.
const QRegularExpression &newNamePattern()
{
    static const QRegularExpression pattern(u"\\A(?=[A-Za-z])[A-Za-z0-9@._-]{1,20}\\z"_s);
    return pattern;
}

/// The rules that all fields share: something is there, it can be encoded, and it is not too long.
ValidationResult validateLength(QStringView text, int limit)
{
    ValidationResult verdict{ .limit = limit };
    if (text.isEmpty()) {
        verdict.rule = ValidationResult::Rule::Empty;
        return verdict;
    }
    // Without a copy, since the text may be a password.
    forEachCodePoint(text, [&verdict](char32_t character) {
        ++verdict.length;
        if (QChar::isSurrogate(character) && verdict.position == 0) {
            verdict.rule = ValidationResult::Rule::InvalidUnicode;
            verdict.position = verdict.length;
        }
    });
    if (verdict.isValid() && verdict.length > limit)
        verdict.rule = ValidationResult::Rule::TooLong;
    return verdict;
}

/// Finds the words for a name that the pattern refused: the first broken character before the
/// length, since it is the one to mend first.
ValidationResult explainNewName(QStringView name)
{
    ValidationResult verdict = validateLength(name, CredentialRules::maxNameLength);
    if (verdict.rule == ValidationResult::Rule::Empty
        || verdict.rule == ValidationResult::Rule::InvalidUnicode)
        return verdict;
    int position = 0;
    for (const char32_t character : codePoints(name)) {
        ++position;
        const bool allowed = isAllowedInName(character);
        if (allowed && (position > 1 || isAsciiLetter(character)))
            continue;
        verdict.rule = position == 1 && (allowed || !QChar::isSpace(character))
            ? ValidationResult::Rule::MustStartWithLetter
            : ValidationResult::Rule::CharacterNotAllowed;
        verdict.position = position;
        verdict.character = character;
        return verdict;
    }
    return verdict;
}

} // namespace

namespace CredentialRules {

ValidationResult validateNewName(QStringView name)
{
    if (newNamePattern().match(name.toString()).hasMatch())
        return { .length = int(name.size()), .limit = maxNameLength };
    return explainNewName(name);
}

ValidationResult validateRename(QStringView name, QStringView current)
{
    return name == current ? ValidationResult{ .length = validateLength(name, maxNameLength).length,
                                               .limit = maxNameLength }
                           : validateNewName(name);
}

ValidationResult validateUsername(QStringView username)
{
    return validateLength(username, maxUsernameLength);
}

ValidationResult validatePassword(QStringView password)
{
    return validateLength(password, maxPasswordLength);
}

} // namespace CredentialRules

} // namespace Purser
