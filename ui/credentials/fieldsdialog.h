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

/// Base class of the dialogs that create and edit: the fields, the notes on this computer, the
/// login check before sending, and the service's message about a field.
///
/// If the login was refused or couldn't be checked, the main button offers to send it anyway.
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
    /// The texts of the main button.
    struct MainTexts
    {
        QString usual;
        QString anyway; ///< if the login was refused or couldn't be checked
    };

    /// `session` must outlive the dialog.
    FieldsDialog(const QString &title, const MainTexts &mainTexts, Session &session,
                 const FormChoices &choices, QWidget *parent);

    Session &session() const { return m_session; }
    /// The layout for the subclass's widgets for what the service stores.
    QVBoxLayout *savedLayout() const { return m_savedLayout; }
    /// Fills in the notes and sets the type. The subclass calls it once, in its constructor.
    void startFields(RegistryType type, const CredentialNotes &notes);

    void setType(RegistryType type);
    /// Returns the login as entered so far.
    LoginDraft draft() const;

    /// Returns the message of the first field that can't be sent, or an empty string.
    QString problem() const;

    /// Checks the login first if the user wants that and it is possible, and then calls send().
    void submit() final;
    void stop() override;
    /// Sends what was entered.
    virtual void send() = 0;
    /// Called when a field or the notes have changed.
    virtual void updateBlockedReason() = 0;
    /// Shows that another type fits the registry better. The text is empty if the type fits.
    virtual void showTypeHelp(const QString &) { }
    /// Returns the username that belongs to the password.
    virtual QString usernameToCheck() const;

    void showError(const ApiError &error, Intent intent) override;

    /// Returns the login for a job to check, or std::nullopt if the registry or username is
    /// missing.
    std::optional<JobLogin> jobLogin() const;
    /// Returns the changes to the notes, including the remembered username.
    NotesEdit notesEdit() const;
    /// Saves the changed notes and the time of a password change. Call this once the service has
    /// stored the credential.
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
    bool m_isMissedCheckShown = false; // a message says that the check needs a username
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
