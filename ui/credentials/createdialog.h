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

/// Creates a credential: name, type, user name and password, each judged while it is typed.
class CreateDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog. Its credentials are asked for names that are taken.
    explicit CreateDialog(Session &session, const FormChoices &choices = {},
                          QWidget *parent = nullptr);

    AccessibleComboBox *typeChoice() const { return m_type; }
    AccountPicker *otherAccounts() const { return m_others; }

    /// Offers to create the same credential in these accounts, too.
    void setOtherAccounts(const QList<Account> &accounts);
    /// The items of createSeveralRequested().
    std::vector<JobItem> items() const;
    JobOptions options() const;

    bool hasSomethingToLose() const override;

Q_SIGNALS:
    /// The credential is to be created in several accounts, which is for a job.
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
    /// Fills in the user name that a type has always, in place of another type's.
    void fillUsername(const QString &fixed);

    bool m_isCreated = false; // all the same, although the connection broke
    QString m_filledUsername; // for the type, not by the user
    AccessibleComboBox *m_type;
    PlainLabel *m_typeHelp;
    AccountPicker *m_others;
};

} // namespace Purser
