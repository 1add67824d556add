// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"
#include "ui/credentials/fieldsdialog.h"

namespace Purser {

class ChoiceBox;
class CredentialTableModel;

/// Creates a credential: name, type, user name and password, each judged while it is typed.
class CreateDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog. `credentials` is asked for names that are taken.
    CreateDialog(CredentialRepository &repository, const CredentialTableModel &credentials,
                 QWidget *parent = nullptr);

    ChoiceBox *typeChoice() const { return m_type; }

    bool hasSomethingToLose() const override;

protected:
    void submit() override;
    void updateObstacle() override;
    void showError(const ApiError &error, Intent intent) override;

private:
    RegistryType type() const;
    void applyType();
    /// Fills in the user name that a type has always, in place of another type's.
    void fillUsername(const QString &fixed);

    const CredentialTableModel &m_credentials;
    bool m_isCreated = false; // all the same, although the connection broke
    QString m_filledUsername; // for the type, not by the user
    ChoiceBox *m_type;
};

} // namespace Purser
