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

/// Base class for CreateDialog and EditDialog. It provides the credential's fields, the form for
/// the notes on this computer, and the login check before sending. Messages from the service about
/// a field are shown below that field.
///
/// If the login was refused or couldn't be checked, the main button offers to send the change
/// anyway.
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

    bool hasUnsavedInput() const override;

protected:
    /// The main button's text in each situation.
    struct MainTexts
    {
        QString usual;
        QString anyway; ///< used if the login was refused or couldn't be checked
    };

    /// `session` must outlive the dialog.
    FieldsDialog(const QString &title, const MainTexts &mainTexts, Session &session,
                 const FormChoices &choices, QWidget *parent);

    Session &session() const { return m_session; }
    /// Returns the layout for the fields that the service stores. Subclasses add widgets to it.
    QVBoxLayout *savedLayout() const { return m_savedLayout; }
    /// Fills in the notes and sets the type. Subclasses call this once, in their constructor.
    void startFields(RegistryType type, const CredentialNotes &notes);

    void setType(RegistryType type);
    /// Returns the login as entered so far.
    LoginDraft draft() const;

    /// Returns the message for the first field that can't be sent, or an empty string.
    QString problem() const;

    /// Calls send(), after a login check if the user wants one and the entered login can be
    /// checked.
    void submit() final;
    void stop() override;
    /// Applies the user's input, i.e. sends it to the service or requests a job that does so.
    virtual void send() = 0;
    /// Called after a field or the notes change.
    virtual void updateBlockedReason() = 0;
    /// Shows a hint that another type fits the registry better. The hint is empty if the type fits.
    virtual void showTypeHelp(const QString &) { }
    /// Returns the username for the login check.
    virtual QString usernameToCheck() const;

    void showError(const ApiError &error, Intent intent) override;

    /// Returns the login that a job should check, or std::nullopt if the registry or the username
    /// is missing.
    std::optional<JobLogin> jobLogin() const;
    /// Returns the changes to the notes, including the remembered username.
    NotesEdit notesEdit() const;
    /// Saves the changed notes. If a password was entered, also records when it was changed and the
    /// result of the login check. Call this once the service has stored the credential.
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
    FormChoices m_choices; // those of the user, for the next dialog
    NotesForm *m_notes;
    QCheckBox *m_remembersUsername;
    LoginCheckButton *m_check;
    QCheckBox *m_checksLogin;
};

} // namespace Purser
