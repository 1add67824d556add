// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/createdialog.h"

#include "models/credentials/credentialrepository.h"
#include "models/credentials/credentialrules.h"
#include "models/session/session.h"
#include "models/values/async.h"
#include "ui/accounts/accountpicker.h"
#include "ui/credentials/loginhelp.h"
#include "ui/credentials/validations.h"
#include "ui/registries/logincheckbutton.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Purser {

CreateDialog::CreateDialog(Session &session, const FormChoices &choices, QWidget *parent)
    : FieldsDialog(tr("New credential"), { tr("Create"), tr("Create anyway") }, session, choices,
                   parent)
    , m_type(new AccessibleComboBox(this))
    , m_typeHelp(new PlainLabel({}, this))
    , m_others(new AccountPicker(tr("Create in more accounts"), this))
{
    m_type->setAccessibleName(fieldLabel(CredentialField::Type));
    //: The type of a credential.
    m_type->addItem(tr("Not specified"), QString());
    for (const RegistryType &choice : RegistryType::choices())
        m_type->addItem(choice.label(), choice.wireName());
    auto *typeLabel = new PlainLabel(fieldLabel(CredentialField::Type), this);
    typeLabel->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    typeLabel->setBuddy(m_type);

    checksLoginBox()->setText(tr("Check the login before creating"));
    savedLayout()->addWidget(nameField());
    auto *typeBox = new QVBoxLayout;
    typeBox->setSpacing(Theme::tight);
    typeBox->addWidget(typeLabel);
    typeBox->addWidget(m_type);
    m_typeHelp->setTone(Theme::Tone::Warning);
    m_typeHelp->setFont(Theme::scaled(font(), Theme::smallType));
    m_typeHelp->setWordWrap(true);
    typeBox->addWidget(m_typeHelp);
    savedLayout()->addLayout(typeBox);
    savedLayout()->addSpacing(Theme::gap);
    savedLayout()->addWidget(usernameField());
    savedLayout()->addWidget(passwordField());
    m_others->setAccessibleName(tr("Create in more accounts"));
    savedLayout()->addWidget(m_others, 0, Qt::AlignLeading);
    m_others->hide();

    nameField()->setHint(nameHint());
    nameField()->setTidy(tidiedIdentifier);
    nameField()->setValidator([this](const QString &text) {
        return validation(CredentialRules::validateNewName(text), CredentialField::Name,
                          this->session().credentials().hasName(text)
                              ? tr("A credential with this name already exists")
                              : QString());
    });
    usernameField()->setValidator([this](const QString &text) {
        return validation(CredentialRules::validateUsername(text), CredentialField::Username,
                          usernameWarning(draft()));
    });
    passwordField()->setValidator([](const QString &text) {
        return validation(CredentialRules::validatePassword(text), CredentialField::Password);
    });

    connect(m_type, &QComboBox::currentIndexChanged, this, &CreateDialog::applyType);
    // The fields are older than the choice that stands between them.
    setTabOrder(nameField()->lineEdit(), m_type);
    setTabOrder(m_type, usernameField()->lineEdit());
    startFields(type(), {});
    applyType();
    updateBlockedReason();
    nameField()->setFocus();
}

bool CreateDialog::hasUnsavedInput() const
{
    // The service has all of it once the credential is created.
    return !m_isCreated && FieldsDialog::hasUnsavedInput();
}

RegistryType CreateDialog::type() const
{
    return RegistryType(m_type->currentData().toString());
}

void CreateDialog::applyType()
{
    setType(type());
    const QString fixed = fixedUsername(type());
    usernameField()->setPlaceholder(fixed);
    fillUsername(fixed);
    usernameField()->validate();
}

void CreateDialog::showTypeHelp(const QString &help)
{
    m_typeHelp->setText(help);
    m_typeHelp->setVisible(!help.isEmpty());
    m_type->setAccessibleDescription(help);
}

void CreateDialog::fillUsername(const QString &fixed)
{
    const QString text = usernameField()->text();
    if (!text.isEmpty() && text != m_filledUsername)
        return; // the user typed it
    m_filledUsername = fixed;
    usernameField()->setStartText(fixed);
}

void CreateDialog::updateBlockedReason()
{
    setTarget({ .newName = nameField()->text() });
    // Another press would make a second one.
    setBlockedReason(m_isCreated ? tr("This credential was already created") : problem());
}

void CreateDialog::setOtherAccounts(const QList<Account> &accounts)
{
    m_others->setAccounts(accounts);
    m_others->setVisible(!accounts.isEmpty());
}

std::vector<JobItem> CreateDialog::items() const
{
    std::vector<JobItem> items;
    QList<QUuid> accounts{ session().account().id };
    accounts += m_others->checkedAccounts();
    for (const QUuid &account : std::as_const(accounts))
        items.push_back({ .action = JobItem::Action::Create,
                          .account = account,
                          .name = nameField()->text(),
                          .type = type(),
                          .username = usernameField()->text(),
                          .password = Secret::fromText(passwordField()->text()),
                          .login = jobLogin(),
                          .notes = notesEdit() });
    return items;
}

JobOptions CreateDialog::options() const
{
    // What was refused or couldn't be checked, the user sends in spite of it.
    const std::optional<LoginAnswer> &answer = checkButton()->answer();
    return { .checksLogins = answer && !answer->needsAttention() };
}

void CreateDialog::send()
{
    if (!m_others->checkedAccounts().isEmpty()) {
        Q_EMIT createSeveralRequested();
        passwordField()->clear();
        accept();
        return;
    }
    const CredentialDraft draft{ nameField()->text(), type(), usernameField()->text(),
                                 Secret::fromText(passwordField()->text()) };
    startWaiting(tr("Creating…"));
    whenDone(repository().create(draft), this, [this](const Result<Credential> &result) {
        stopWaiting();
        if (!result) {
            showError(result.error(), Intent::Create);
            return;
        }
        keepNotes(result->id);
        passwordField()->clear();
        accept();
    });
}

/// The answer with the id was lost, but the list has the credential by now.
void CreateDialog::keepNotesOfCreated()
{
    const QList<CredentialRowPointer> &rows = session().credentials().rows();
    const auto created = std::ranges::find_if(rows, [name = nameField()->text()](const auto &row) {
        return row->credential.name == name;
    });
    if (created == rows.cend())
        return;
    const CredentialId id = (*created)->credential.id; // the row is replaced with its notes
    keepNotes(id);
}

void CreateDialog::showError(const ApiError &error, Intent intent)
{
    FieldsDialog::showError(error, intent);
    if (error.verification == ApiError::Verification::Applied) {
        m_isCreated = true;
        keepNotesOfCreated();
        updateBlockedReason();
        cancelButton()->setText(tr("Close"));
    }
}

} // namespace Purser
