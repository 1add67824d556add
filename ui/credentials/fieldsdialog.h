// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobitem.h"
#include "models/notes/notesedit.h"
#include "models/registries/loginrequest.h"
#include "models/registries/registryadvice.h"
#include "models/values/credential.h"
#include "ui/credentials/changedialog.h"
#include "ui/credentials/formchoices.h"

#include <optional>

class QCheckBox;
class QGroupBox;
class QVBoxLayout;

namespace Purser {

class LoginCheckButton;
class NotesForm;
class Session;
class ValidatedField;
struct CredentialNotes;

/// What creating and editing have in common: the fields that are typed, the notes of this computer,
/// the check of the login before it is sent, and the place where the service's words about a field
/// stand.
///
/// A login that was refused or couldn't be checked doesn't block for good: the main button then
/// offers to send it anyway.
class FieldsDialog : public ChangeDialog
{
    Q_OBJECT

public:
    ValidatedField *nameField() const { return m_name; }
    ValidatedField *usernameField() const { return m_username; }
    ValidatedField *passwordField() const { return m_password; }
    NotesForm *notesForm() const { return m_notes; }
    LoginCheckButton *checkButton() const { return m_check; }
    QCheckBox *checksLoginBox() const { return m_checksLogin; }
    QCheckBox *remembersUsernameBox() const { return m_remembersUsername; }

    FormChoices choices() const;

    bool hasSomethingToLose() const override;

protected:
    /// The texts of the main button: what it does, and what it does in spite of an answer.
    struct MainTexts
    {
        QString usual;
        QString anyway;
    };

    /// `session` must outlive the dialog.
    FieldsDialog(const QString &title, const MainTexts &mainTexts, Session &session,
                 const FormChoices &choices, QWidget *parent);

    Session &session() const { return m_session; }
    /// Where the subclass puts what the service stores.
    QVBoxLayout *savedLayout() const { return m_savedLayout; }
    /// To be called once the subclass has filled in its fields.
    void startFields(RegistryType type, const CredentialNotes &notes);

    void setType(RegistryType type);
    /// Returns what is known of the login while it is entered.
    LoginDraft draft() const;

    /// Returns the words of the first field that can't be sent; else empty.
    QString problem() const;

    /// Checks the login first, if that is wanted and can be done, and sends it.
    void submit() final;
    void stop() override;
    /// Sends what was entered.
    virtual void send() = 0;
    /// A field was typed in.
    virtual void updateBlockedReason() = 0;
    /// Shows that another type fits better; empty if none does.
    virtual void showTypeHelp(const QString &) { }
    /// The user name that belongs to the password.
    virtual QString usernameToCheck() const;

    void showError(const ApiError &error, Intent intent) override;

    /// Returns where a job can check the login, or std::nullopt if it can't be checked.
    std::optional<JobLogin> jobLogin() const;
    /// Returns what is to be remembered otherwise than before.
    NotesEdit notesEdit() const;
    /// Remembers the notes, and when the password was changed, once the service has it.
    void keepNotes(const CredentialId &id);

private:
    std::optional<LoginRequest> enteredLogin() const;
    bool isCheckMissed() const;
    void loginChanged();
    void checkEnded();
    void updateMainText();
    void updateHelp();

    Session &m_session;
    MainTexts m_mainTexts;
    RegistryType m_type;
    bool m_isSendingAfterCheck = false;
    bool m_isMissedCheckShown = false; // that the login can't be checked as it is entered
    QGroupBox *m_saved;
    QVBoxLayout *m_savedLayout;
    ValidatedField *m_name;
    ValidatedField *m_username;
    ValidatedField *m_password;
    NotesForm *m_notes;
    QCheckBox *m_remembersUsername;
    LoginCheckButton *m_check;
    QCheckBox *m_checksLogin;
};

} // namespace Purser
