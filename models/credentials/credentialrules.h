// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Purser {

/// The result of validating one field. See ui/text/validationtext.h for the messages.
struct ValidationResult
{
    enum class Rule {
        None, ///< the value can be sent
        Empty,
        MustStartWithLetter, ///< `character` is the first character
        CharacterNotAllowed, ///< `character` is at `position`
        TooLong, ///< `length` is greater than `limit`
        InvalidUnicode, ///< an unpaired surrogate at `position`, which has no UTF-8 form
    };

    Rule rule = Rule::None;
    int length = 0; ///< in Unicode code points
    int limit = 0; ///< in Unicode code points
    int position = 0; ///< 1-based position of the offending character, in code points
    char32_t character = 0;

    bool isValid() const { return rule == Rule::None; }
};

/// The validation rules in the API's request schemas, as pure functions. Like the service, they
/// count lengths in Unicode code points, not in UTF-16 code units.
namespace CredentialRules {

constexpr int maxNameLength = 20;
constexpr int maxUsernameLength = 255;
constexpr int maxPasswordLength = 255;

/// Validates CredentialV2CreateRequest.name: `^(?=[A-Za-z])[A-Za-z0-9@._-]{1,20}$`, where `$`
/// matches only the very end.
ValidationResult validateNewName(QStringView name);

/// Validates CredentialV2UpdateRequest.name, which has 1 to 20 code points. A changed name must
/// also match the pattern for new names, as the schema's description says. The current name is
/// always valid.
ValidationResult validateRename(QStringView name, QStringView current);

/// Validate a value of 1 to 255 code points, in which all characters are allowed. See
/// strayCharacters() for characters that are probably unintended.
ValidationResult validateUsername(QStringView username);
ValidationResult validatePassword(QStringView password);

} // namespace CredentialRules

} // namespace Purser
