// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/verdictwords.h"

#include "ui/words/plaintext.h"
#include "ui/words/straywords.h"

#include <QCoreApplication>

namespace Purser {

namespace {

struct VerdictWords
{
    Q_DECLARE_TR_FUNCTIONS(Purser::VerdictWords)
};

QString characterName(char32_t character)
{
    if (character == U' ')
        return VerdictWords::tr("A space");
    if (character == U'\n' || character == U'\r')
        return VerdictWords::tr("A line break");
    if (character == U'\t')
        return VerdictWords::tr("A tab");
    const QString text = QStringView(QChar::fromUcs4(character)).toString();
    // One that is hardly seen has a name.
    if (const QList<StrayCharacter> strays = strayCharacters(text); !strays.isEmpty())
        return strayName(strays.constFirst());
    return VerdictWords::tr("“%1”").arg(shownText(text));
}

QString emptySentence(CredentialField field)
{
    switch (field) {
    case CredentialField::Name:
        return VerdictWords::tr("A name is needed");
    case CredentialField::Username:
        return VerdictWords::tr("A user name is needed");
    case CredentialField::Password:
        return VerdictWords::tr("A password or token is needed");
    case CredentialField::Type:
        break;
    }
    return {};
}

} // namespace

QString verdictSentence(const Verdict &verdict, CredentialField field)
{
    switch (verdict.rule) {
    case Verdict::Rule::Kept:
        break;
    case Verdict::Rule::Empty:
        return emptySentence(field);
    case Verdict::Rule::NotALetterFirst:
        return VerdictWords::tr("Must start with a letter, A to Z or a to z");
    case Verdict::Rule::CharacterNotAllowed:
        return VerdictWords::tr("%1 is not allowed (position %2)")
            .arg(characterName(verdict.character), QString::number(verdict.position));
    case Verdict::Rule::TooLong:
        return VerdictWords::tr("%1 of %2 characters: %3 too many")
            .arg(QString::number(verdict.length), QString::number(verdict.limit),
                 QString::number(verdict.length - verdict.limit));
    case Verdict::Rule::BrokenText:
        return VerdictWords::tr("The character at position %1 is damaged and cannot be sent")
            .arg(verdict.position);
    }
    return {};
}

QString counterText(const Verdict &verdict)
{
    return VerdictWords::tr("%1 / %2").arg(QString::number(verdict.length),
                                           QString::number(verdict.limit));
}

QString nameHint()
{
    return VerdictWords::tr("1 to 20 letters, digits and @ . _ - with a letter first.");
}

QString fieldLabel(CredentialField field)
{
    switch (field) {
    case CredentialField::Name:
        return VerdictWords::tr("Name");
    case CredentialField::Type:
        return VerdictWords::tr("Type");
    case CredentialField::Username:
        return VerdictWords::tr("User name");
    case CredentialField::Password:
        return VerdictWords::tr("Password or token");
    }
    return {};
}

QString fieldHelp(CredentialField field)
{
    switch (field) {
    case CredentialField::Name:
        return VerdictWords::tr("What the credential is called in this organization. Pods and "
                                "endpoints refer to its ID, so that the name can be changed.");
    case CredentialField::Type:
        return VerdictWords::tr("The registry it is for. It cannot be changed later.");
    case CredentialField::Username:
        return VerdictWords::tr("With this name the registry is asked for images. It is sent and "
                                "never shown again.");
    case CredentialField::Password:
        return VerdictWords::tr("With this the registry is asked for images: best a token that may "
                                "only pull. It is sent and never shown again.");
    }
    return {};
}

} // namespace Purser
