// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/jobs/jobitem.h"
#include "models/jobs/joboptions.h"
#include "models/values/credential.h"
#include "ui/credentials/fieldsdialog.h"

#include <QList>

#include <vector>

namespace Purser {

class AccessibleComboBox;
class AccountPicker;
class PlainLabel;

/// Creates a credential with a name, a type, a username and a password. The fields are validated as
/// the user types.
class CreateDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog. The session's credentials are used to warn about names
    /// that are already in use.
    explicit CreateDialog(Session &session, const FormChoices &choices = {},
                          QWidget *parent = nullptr);

    AccessibleComboBox *typeChoice() const { return m_type; }
    AccountPicker *otherAccounts() const { return m_others; }

    /// Offers to create the same credential in `accounts` as well.
    void setOtherAccounts(const QList<Account> &accounts);
    /// Return the items and options for the job that is started in response to
    /// createSeveralRequested().
    std::vector<JobItem> items() const;
    JobOptions options() const;

    bool hasUnsavedInput() const override;

Q_SIGNALS:
    /// Emitted when the user wants to create the credential in several accounts, which requires a
    /// job. Call items() while handling the signal, because the password is cleared afterwards.
    void createSeveralRequested();

protected:
    void send() override;
    void updateBlockedReason() override;
    void showTypeHelp(const QString &help) override;
    void showError(const ApiError &error, Intent intent) override;

private:
    RegistryType type() const;
    void keepNotesOfCreated();
    void applyType();
    /// Fills in the username `fixed` (see fixedUsername()), unless the user has typed a username.
    void fillUsername(const QString &fixed);

    bool m_isCreated = false; // whether the credential was created despite a lost response
    QString m_filledUsername; // the username last filled in by fillUsername()
    AccessibleComboBox *m_type;
    PlainLabel *m_typeHelp;
    AccountPicker *m_others;
};

} // namespace Purser
