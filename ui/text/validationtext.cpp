// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/validationtext.h"

#include "ui/text/plaintext.h"
#include "ui/text/straytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Purser {

namespace {

struct ValidationText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::ValidationText)
};

QString characterName(char32_t character)
{
    if (character == U' ')
        //: What isn't allowed in a field.
        return ValidationText::tr("A space");
    if (character == U'\n' || character == U'\r')
        //: What isn't allowed in a field.
        return ValidationText::tr("A line break");
    if (character == U'\t')
        //: What isn't allowed in a field.
        return ValidationText::tr("A tab");
    const QString text = QStringView(QChar::fromUcs4(character)).toString();
    // One that is hardly seen has a name.
    if (const QList<StrayCharacter> strays = strayCharacters(text); !strays.isEmpty())
        return strayName(strays.constFirst());
    //: %1 is a character that isn't allowed in a field.
    return ValidationText::tr("“%1”").arg(displayText(text));
}

QString emptyMessage(CredentialField field)
{
    switch (field) {
    case CredentialField::Name:
        return ValidationText::tr("Enter a name");
    case CredentialField::Username:
        return ValidationText::tr("Enter a username");
    case CredentialField::Password:
        return ValidationText::tr("Enter a password or token");
    case CredentialField::Type:
        break;
    }
    return {};
}

} // namespace

QString validationMessage(const ValidationResult &verdict, CredentialField field)
{
    switch (verdict.rule) {
    case ValidationResult::Rule::None:
        break;
    case ValidationResult::Rule::Empty:
        return emptyMessage(field);
    case ValidationResult::Rule::MustStartWithLetter:
        return ValidationText::tr("Start with a letter (A–Z or a–z)");
    case ValidationResult::Rule::CharacterNotAllowed:
        //: %1 is e.g. "A space" or "“!”", %2 a number.
        return ValidationText::tr("%1 isn't allowed (position %2)")
            .arg(characterName(verdict.character), QString::number(verdict.position));
    case ValidationResult::Rule::TooLong:
        //: %1 is the length of a text, and %2 the greatest length that is allowed.
        return ValidationText::tr("Too long: %1 characters (at most %2)")
            .arg(QLocale().toString(verdict.length), QLocale().toString(verdict.limit));
    case ValidationResult::Rule::InvalidUnicode:
        //: %1 is a number.
        return ValidationText::tr("The character at position %1 is invalid").arg(verdict.position);
    }
    return {};
}

QString counterText(const ValidationResult &verdict)
{
    //: Numbers of characters: those typed, and those allowed.
    return ValidationText::tr("%1 / %2").arg(QLocale().toString(verdict.length),
                                             QLocale().toString(verdict.limit));
}

QString nameHint()
{
    return ValidationText::tr("1–20 letters, digits, or @ . _ - (start with a letter)");
}

QString fieldLabel(CredentialField field)
{
    switch (field) {
    case CredentialField::Name:
        return ValidationText::tr("Name");
    case CredentialField::Type:
        return ValidationText::tr("Type");
    case CredentialField::Username:
        return ValidationText::tr("Username");
    case CredentialField::Password:
        return ValidationText::tr("Password or token");
    }
    return {};
}

QString fieldHelp(CredentialField field)
{
    switch (field) {
    case CredentialField::Name:
        return ValidationText::tr("The name in your organization. You can change it later, because "
                                  "Pods and endpoints use the ID.");
    case CredentialField::Type:
        return ValidationText::tr(
            "The registry this credential is for. You can't change it later.");
    case CredentialField::Username:
        return ValidationText::tr(
            "The username for signing in to the registry. It won't be shown again after you save.");
    case CredentialField::Password:
        return ValidationText::tr(
            "The password or token for the registry. Use a pull-only token if "
            "you can. It won't be shown again after you save.");
    }
    return {};
}

} // namespace Purser
