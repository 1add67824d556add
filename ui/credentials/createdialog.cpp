// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/createdialog.h"

#include "models/credentials/credentialrepository.h"
#include "models/credentials/credentialrules.h"
#include "models/credentials/credentialtablemodel.h"
#include "models/values/async.h"
#include "ui/credentials/judgements.h"
#include "ui/credentials/typehelp.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

CreateDialog::CreateDialog(CredentialRepository &repository,
                           const CredentialTableModel &credentials, QWidget *parent)
    : FieldsDialog(tr("New credential"), tr("Create"), repository, parent)
    , m_credentials(credentials)
    , m_type(new ChoiceBox(this))
{
    m_type->setAccessibleName(fieldLabel(CredentialField::Type));
    m_type->addItem(tr("Not specified"), QString());
    for (const RegistryType &choice : RegistryType::choices())
        m_type->addItem(choice.label(), choice.wireName());
    auto *typeLabel = new PlainLabel(fieldLabel(CredentialField::Type), this);
    typeLabel->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    typeLabel->setBuddy(m_type);

    content()->addWidget(nameField());
    auto *typeBox = new QVBoxLayout;
    typeBox->setSpacing(Theme::tight);
    typeBox->addWidget(typeLabel);
    typeBox->addWidget(m_type);
    content()->addLayout(typeBox);
    content()->addSpacing(Theme::gap);
    content()->addWidget(usernameField());
    content()->addWidget(passwordField());
    content()->addStretch();

    nameField()->setHint(nameHint());
    nameField()->setTidy(tidiedIdentifier);
    nameField()->setJudge([this](const QString &text) {
        return judgement(CredentialRules::judgeNewName(text), CredentialField::Name,
                         m_credentials.hasName(text)
                             ? tr("The list already has a credential with this name.")
                             : QString());
    });
    usernameField()->setJudge([this](const QString &text) {
        return judgement(CredentialRules::judgeUsername(text), CredentialField::Username,
                         usernameDoubt(type(), text));
    });
    passwordField()->setJudge([](const QString &text) {
        return judgement(CredentialRules::judgePassword(text), CredentialField::Password);
    });

    connect(m_type, &QComboBox::currentIndexChanged, this, &CreateDialog::applyType);
    // The fields are older than the choice that stands between them.
    setTabOrder(nameField()->lineEdit(), m_type);
    setTabOrder(m_type, usernameField()->lineEdit());
    applyType();
    updateObstacle();
    nameField()->setFocus();
}

bool CreateDialog::hasSomethingToLose() const
{
    // The service has all of it once the credential is created.
    return !m_isCreated && FieldsDialog::hasSomethingToLose();
}

RegistryType CreateDialog::type() const
{
    return RegistryType(m_type->currentData().toString());
}

void CreateDialog::applyType()
{
    const TypeHelp help = typeHelp(type());
    showHelp(help);
    usernameField()->setPlaceholder(help.fixedUsername);
    fillUsername(help.fixedUsername);
    usernameField()->judge();
}

void CreateDialog::fillUsername(const QString &fixed)
{
    const QString text = usernameField()->text();
    if (!text.isEmpty() && text != m_filledUsername)
        return; // the user typed it
    m_filledUsername = fixed;
    usernameField()->setStartText(fixed);
}

void CreateDialog::updateObstacle()
{
    setTarget({ .newName = nameField()->text() });
    // Another press would make a second one.
    setObstacle(m_isCreated ? tr("It was created already.") : problem());
}

void CreateDialog::submit()
{
    const CredentialDraft draft{ nameField()->text(), type(), usernameField()->text(),
                                 Secret::fromText(passwordField()->text()) };
    startWaiting(tr("Creating…"));
    whenDone(repository().create(draft), this, [this](const Result<Credential> &result) {
        stopWaiting();
        if (!result) {
            showError(result.error(), Intent::Create);
            return;
        }
        passwordField()->clear();
        accept();
    });
}

void CreateDialog::showError(const ApiError &error, Intent intent)
{
    FieldsDialog::showError(error, intent);
    if (error.found == ApiError::Found::TookEffect) {
        m_isCreated = true;
        updateObstacle();
        cancelButton()->setText(tr("Close"));
    }
}

} // namespace Purser
