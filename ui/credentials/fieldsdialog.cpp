// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/fieldsdialog.h"

#include "ui/credentials/typehelp.h"
#include "ui/widgets/validatedfield.h"
#include "ui/words/plaintext.h"
#include "ui/words/verdictwords.h"

namespace Purser {

FieldsDialog::FieldsDialog(const QString &title, const QString &mainButton,
                           CredentialRepository &repository, QWidget *parent)
    : ChangeDialog(title, mainButton, repository, parent)
    , m_name(new ValidatedField(fieldLabel(CredentialField::Name), ValidatedField::Content::Open,
                                this))
    , m_username(new ValidatedField(fieldLabel(CredentialField::Username),
                                    ValidatedField::Content::Open, this))
    , m_password(new ValidatedField(fieldLabel(CredentialField::Password),
                                    ValidatedField::Content::Secret, this))
{
    m_name->setHelp(fieldHelp(CredentialField::Name));
    m_username->setHelp(fieldHelp(CredentialField::Username));
    m_password->setHelp(fieldHelp(CredentialField::Password));
    // The registry decides what they are, so nothing is changed in them without a question.
    m_username->setPointsOutStrays();
    m_password->setPointsOutStrays();
    for (ValidatedField *field : { m_name, m_username, m_password })
        connect(field, &ValidatedField::changed, this, [this] { updateObstacle(); });
}

void FieldsDialog::showHelp(const TypeHelp &help)
{
    m_username->setHint(help.username);
    m_password->setHint(help.password,
                        help.doesPasswordFit ? Theme::Tone::Neutral : Theme::Tone::Warning);
}

QString FieldsDialog::problem() const
{
    for (const ValidatedField *field : { m_name, m_username, m_password }) {
        if (!field->canBeSent())
            return field->problem();
    }
    return {};
}

void FieldsDialog::showError(const ApiError &error, Intent intent)
{
    const QString words = shownText(error.message, longestShown);
    if (const std::optional<CredentialField> field = error.field()) {
        if (*field == CredentialField::Name)
            m_name->setServiceWords(words);
        else if (*field == CredentialField::Username)
            m_username->setServiceWords(words);
        else if (*field == CredentialField::Password)
            m_password->setServiceWords(words);
    }
    ChangeDialog::showError(error, intent);
}

} // namespace Purser
