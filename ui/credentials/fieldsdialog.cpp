// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/fieldsdialog.h"

#include "models/notes/accountnotes.h"
#include "models/session/session.h"
#include "models/text/codepoints.h"
#include "ui/credentials/loginhelp.h"
#include "ui/notes/notesform.h"
#include "ui/registries/logincheckbutton.h"
#include "ui/text/plaintext.h"
#include "ui/text/validationtext.h"
#include "ui/widgets/validatedfield.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

namespace Purser {

FieldsDialog::FieldsDialog(const QString &title, const MainTexts &mainTexts, Session &session,
                           const FormChoices &choices, QWidget *parent)
    : ChangeDialog(title, mainTexts.usual, session.repository(), parent)
    , m_session(session)
    , m_mainTexts(mainTexts)
    , m_saved(new QGroupBox(tr("Saved to Yotta"), this))
    , m_savedLayout(new QVBoxLayout(m_saved))
    , m_name(new ValidatedField(fieldLabel(CredentialField::Name), ValidatedField::Content::Open,
                                m_saved))
    , m_username(new ValidatedField(fieldLabel(CredentialField::Username),
                                    ValidatedField::Content::Open, m_saved))
    , m_password(new ValidatedField(fieldLabel(CredentialField::Password),
                                    ValidatedField::Content::Secret, m_saved))
    , m_choices(choices)
    , m_notes(new NotesForm(this))
    , m_remembersUsername(new QCheckBox(tr("Remember the username"), this))
    , m_check(new LoginCheckButton(
          session.loginChecker(), [this] { return enteredLogin(); }, *message(), this))
    , m_checksLogin(new QCheckBox(this))
{
    m_name->setHelp(fieldHelp(CredentialField::Name));
    m_username->setHelp(fieldHelp(CredentialField::Username));
    m_password->setHelp(fieldHelp(CredentialField::Password));
    // The registry decides what they are, so nothing is changed in them without a question.
    m_username->setPointsOutStrays();
    m_password->setPointsOutStrays();
    m_notes->setExpanded(choices.showsAllNotes);
    m_notes->addCollapsibleField(m_remembersUsername);
    m_remembersUsername->setChecked(choices.remembersUsername);
    m_checksLogin->setChecked(choices.checksLogin);

    m_savedLayout->setSpacing(Theme::gap);
    auto *checkLine = new QHBoxLayout;
    checkLine->setSpacing(Theme::wide);
    checkLine->addWidget(m_check);
    checkLine->addWidget(m_checksLogin);
    checkLine->addStretch();
    content()->addWidget(m_saved);
    content()->addWidget(m_notes);
    content()->addLayout(checkLine);
    content()->addStretch();

    for (ValidatedField *field : { m_name, m_username, m_password })
        connect(field, &ValidatedField::changed, this, [this] { updateBlockedReason(); });
    for (ValidatedField *field :
         { m_username, m_password, m_notes->registryField(), m_notes->imageField() })
        connect(field, &ValidatedField::changed, this, &FieldsDialog::loginChanged);
    // What is probably wrong with the username depends on the registry.
    connect(m_notes->registryField(), &ValidatedField::changed, m_username,
            &ValidatedField::validate);
    connect(m_notes, &NotesForm::changed, this, [this] { updateBlockedReason(); });
    connect(m_remembersUsername, &QCheckBox::toggled, this, [this](bool isChecked) {
        m_choices.remembersUsername = isChecked;
        updateBlockedReason();
    });
    connect(m_check, &LoginCheckButton::checkStarted, this, &FieldsDialog::updateMainText);
    connect(m_check, &LoginCheckButton::checkEnded, this, &FieldsDialog::checkEnded);
}

void FieldsDialog::startFields(RegistryType type, const CredentialNotes &notes)
{
    m_notes->setNotes(notes);
    if (!notes.username.isEmpty()) {
        // What was chosen for another credential isn't to make this one forget it.
        const QSignalBlocker blocker(m_remembersUsername);
        m_remembersUsername->setChecked(true);
    }
    setType(std::move(type));
}

void FieldsDialog::setType(RegistryType type)
{
    m_type = std::move(type);
    updateHelp();
}

FormChoices FieldsDialog::choices() const
{
    FormChoices choices = m_choices;
    choices.checksLogin = m_checksLogin->isChecked();
    choices.showsAllNotes = m_notes->isExpanded();
    return choices;
}

bool FieldsDialog::hasUnsavedInput() const
{
    return m_notes->hasInput() || ChangeDialog::hasUnsavedInput();
}

QString FieldsDialog::problem() const
{
    for (const ValidatedField *field : { m_name, m_username, m_password }) {
        if (!field->canBeSent())
            return field->problem();
    }
    return m_notes->problem();
}

QString FieldsDialog::usernameToCheck() const
{
    return m_username->text();
}

std::optional<LoginRequest> FieldsDialog::enteredLogin() const
{
    const std::optional<RegistryHost> registry = m_notes->registry();
    const QString username = usernameToCheck();
    const QString password = m_password->text();
    if (!registry || username.isEmpty() || password.isEmpty() || !m_username->canBeSent()
        || !m_password->canBeSent())
        return std::nullopt;
    return LoginRequest{ .registry = *registry,
                         .username = username,
                         .password = Secret::fromText(password),
                         .image = m_notes->image() };
}

void FieldsDialog::loginChanged()
{
    m_isMissedCheckShown = false;
    m_check->updateLogin();
    updateHelp();
    updateMainText();
}

LoginDraft FieldsDialog::draft() const
{
    return { .type = m_type,
             .registry = m_notes->registry(),
             .username = m_username->text(),
             .passwordLength = qsizetype(codePoints(m_password->text()).size()) };
}

void FieldsDialog::updateHelp()
{
    const LoginHelp help = loginHelp(draft());
    showTypeHelp(help.type);
    m_username->setHint(help.username);
    m_password->setHint(help.password,
                        help.doesPasswordFit ? Theme::Tone::Neutral : Theme::Tone::Warning);
}

void FieldsDialog::submit()
{
    if (!m_checksLogin->isChecked() || m_check->answer()) {
        m_check->stop(); // its answer would come over the outcome
        send();
    } else if (m_check->canCheck()) {
        m_isSendingAfterCheck = true;
        startWaiting(tr("Checking the login…"));
        m_check->check();
    } else if (isCheckMissed() && !m_isMissedCheckShown) {
        m_isMissedCheckShown = true;
        m_check->showMissing();
        updateMainText();
    } else {
        send();
    }
}

/// Whether the login is to be checked, and only the username for that is missing.
bool FieldsDialog::isCheckMissed() const
{
    return m_notes->registry() && !m_password->text().isEmpty() && usernameToCheck().isEmpty();
}

void FieldsDialog::stop()
{
    if (m_isSendingAfterCheck)
        m_check->stop();
    else
        ChangeDialog::stop();
}

void FieldsDialog::checkEnded()
{
    updateMainText();
    if (!std::exchange(m_isSendingAfterCheck, false))
        return;
    stopWaiting();
    const std::optional<LoginAnswer> &answer = m_check->answer();
    if (answer && !answer->needsAttention())
        send();
}

void FieldsDialog::updateMainText()
{
    const std::optional<LoginAnswer> &answer = m_check->answer();
    const bool isDoubtful = m_isMissedCheckShown || (answer && answer->needsAttention());
    mainButton()->setText(isDoubtful ? m_mainTexts.anyway : m_mainTexts.usual);
}

void FieldsDialog::showError(const ApiError &error, Intent intent)
{
    const QString words = displayText(error.message, maxDisplayLength);
    if (const std::optional<CredentialField> field = error.field()) {
        if (*field == CredentialField::Name)
            m_name->setServerMessage(words);
        else if (*field == CredentialField::Username)
            m_username->setServerMessage(words);
        else if (*field == CredentialField::Password)
            m_password->setServerMessage(words);
    }
    ChangeDialog::showError(error, intent);
}

void FieldsDialog::keepNotes(const CredentialId &id)
{
    AccountNotes &notes = m_session.notes();
    const CredentialNotes before = notes.notes(id);
    const NotesEdit edit = notesEdit();
    if (!edit.isEmpty())
        notes.update(id, edit);

    const QDateTime now = QDateTime::currentDateTimeUtc();
    std::optional<CheckRecord> check;
    if (const std::optional<LoginAnswer> &answer = m_check->answer())
        check = CheckRecord{ .verdict = answer->verdictToKeep(), .time = now };
    const std::optional<RegistryHost> registryBefore = RegistryHost::fromText(before.registry);
    const std::optional<RegistryHost> registry = m_notes->registry();
    const bool isOtherRegistry =
        registryBefore && registry && !registryBefore->isSameRegistry(*registry);
    if (!m_password->text().isEmpty())
        notes.recordPasswordChange(id, now, check);
    else if (isOtherRegistry || !m_username->text().isEmpty())
        notes.forgetCheck(id); // it was about another login
}

std::optional<JobLogin> FieldsDialog::jobLogin() const
{
    const std::optional<RegistryHost> registry = m_notes->registry();
    if (!registry || usernameToCheck().isEmpty())
        return std::nullopt;
    return JobLogin{ .registry = *registry,
                     .username = usernameToCheck(),
                     .image = m_notes->image() };
}

NotesEdit FieldsDialog::notesEdit() const
{
    NotesEdit edit = m_notes->edit();
    const QString username = m_username->text();
    if (!m_remembersUsername->isChecked() && !usernameToCheck().isEmpty())
        edit.username = QString();
    else if (!username.isEmpty())
        edit.username = username;
    return edit;
}

} // namespace Purser
