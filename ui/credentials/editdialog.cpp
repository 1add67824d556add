// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/editdialog.h"

#include "models/credentials/credentialrepository.h"
#include "models/credentials/credentialrules.h"
#include "models/notes/accountnotes.h"
#include "models/session/session.h"
#include "models/values/async.h"
#include "ui/credentials/loginhelp.h"
#include "ui/credentials/validations.h"
#include "ui/notes/notesform.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

EditDialog::EditDialog(Session &session, const Credential &credential, const FormChoices &choices,
                       QWidget *parent)
    : FieldsDialog(tr("Edit credential"), { tr("Save"), tr("Save anyway") }, session, choices,
                   parent)
    , m_credential(credential)
    , m_rememberedUsername(session.notes().notes(credential.id).username)
    , m_summary(new PlainLabel({}, this))
{
    setTarget({ .id = credential.id });
    auto *typeLabel = new PlainLabel(fieldLabel(CredentialField::Type), this);
    typeLabel->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    auto *typeText = new PlainLabel(
        //: The type of a credential.
        credential.type.isSpecified() ? displayText(credential.type.label()) : tr("Not specified"),
        this);
    typeText->setWordWrap(true);
    auto *typeReason = new PlainLabel(
        tr("You can't change the type. To use another type, create a new credential."), this);
    typeReason->setTone(Theme::Tone::Neutral);
    typeReason->setFont(Theme::scaled(font(), Theme::smallType));
    typeReason->setWordWrap(true);

    checksLoginBox()->setText(tr("Check the login before saving"));
    savedLayout()->addWidget(nameField());
    auto *typeBox = new QVBoxLayout;
    typeBox->setSpacing(Theme::tight);
    typeBox->addWidget(typeLabel);
    typeBox->addWidget(typeText);
    typeBox->addWidget(typeReason);
    savedLayout()->addLayout(typeBox);
    savedLayout()->addSpacing(Theme::gap);
    savedLayout()->addWidget(usernameField());
    savedLayout()->addWidget(passwordField());
    m_summary->setWordWrap(true);
    content()->addWidget(m_summary);

    startFields(credential.type, session.notes().notes(credential.id));
    //: In an empty field for a username, password or token.
    usernameField()->setPlaceholder(tr("Leave empty to keep the current one"));
    //: In an empty field for a username, password or token.
    passwordField()->setPlaceholder(tr("Leave empty to keep the current one"));

    nameField()->setHint(nameHint());
    nameField()->setStartText(credential.name);
    nameField()->setTidy(tidiedIdentifier);
    m_originalName = nameField()->text();
    nameField()->setValidator([this](const QString &text) {
        return validation(CredentialRules::validateRename(text, m_originalName),
                          CredentialField::Name);
    });
    usernameField()->setValidator([this](const QString &text) {
        if (text.isEmpty())
            return ValidatedField::Validation{};
        return validation(CredentialRules::validateUsername(text), CredentialField::Username,
                          usernameWarning(draft()));
    });
    passwordField()->setValidator([](const QString &text) {
        if (text.isEmpty())
            return ValidatedField::Validation{};
        return validation(CredentialRules::validatePassword(text), CredentialField::Password);
    });
    updateBlockedReason();
    nameField()->setFocus();
}

void EditDialog::focusPassword()
{
    passwordField()->setFocus();
}

CredentialPatch EditDialog::patch() const
{
    CredentialPatch patch;
    if (nameField()->text() != m_originalName)
        patch.name = nameField()->text();
    if (!usernameField()->text().isEmpty())
        patch.username = usernameField()->text();
    if (!passwordField()->text().isEmpty())
        patch.password = Secret::fromText(passwordField()->text());
    return patch;
}

void EditDialog::updateBlockedReason()
{
    const CredentialPatch changes = patch();
    QStringList fields;
    if (changes.name)
        fields += fieldLabel(CredentialField::Name);
    if (changes.username)
        fields += fieldLabel(CredentialField::Username);
    if (changes.password)
        fields += fieldLabel(CredentialField::Password);
    if (notesForm()->hasInput() || isForgettingUsername()) {
        //: Stands in a list of fields: what is kept on this computer.
        fields += tr("Local notes");
    }
    m_summary->setText(
        fields.isEmpty()
            ? tr("No changes yet")
            : /*: %1 is a list of fields, e.g. "Name and Username". */ tr("Changes: %1")
                  .arg(QLocale().createSeparatedList(fields)));

    const QString broken = m_isGone ? tr("This credential no longer exists") : problem();
    if (!broken.isEmpty())
        setBlockedReason(broken);
    else
        setBlockedReason(fields.isEmpty() ? tr("No changes yet") : QString());
}

/// What was typed is what there is now: another press would send it again.
void EditDialog::resetBaseline()
{
    nameField()->setStartText(nameField()->text());
    m_originalName = nameField()->text();
    usernameField()->clear();
    passwordField()->clear();
    cancelButton()->setText(tr("Close"));
}

bool EditDialog::isForgettingUsername() const
{
    return !m_rememberedUsername.isEmpty() && !remembersUsernameBox()->isChecked();
}

QString EditDialog::usernameToCheck() const
{
    const QString entered = usernameField()->text();
    return entered.isEmpty() ? m_rememberedUsername : entered;
}

void EditDialog::send()
{
    if (patch().isEmpty()) { // only notes, which the service has nothing to do with
        keepNotes(m_credential.id);
        accept();
        return;
    }
    startWaiting(tr("Saving…"));
    whenDone(repository().update(m_credential.id, patch()), this,
             [this](const Result<Credential> &result) {
                 stopWaiting();
                 if (!result) {
                     showError(result.error(), Intent::Update);
                     m_isGone = result.error().kind == ApiError::Kind::NotFound;
                     if (result.error().verification == ApiError::Verification::Applied) {
                         keepNotes(m_credential.id);
                         resetBaseline();
                     }
                     updateBlockedReason();
                     return;
                 }
                 keepNotes(m_credential.id);
                 passwordField()->clear();
                 accept();
             });
}

} // namespace Purser
