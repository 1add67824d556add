// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"
#include "ui/credentials/changedialog.h"

namespace Purser {

class ValidatedField;
struct TypeHelp;

/// What creating and editing have in common: the three fields that are typed, the main button that
/// follows them, and the place where the service's words about one of them stand.
class FieldsDialog : public ChangeDialog
{
    Q_OBJECT

public:
    ValidatedField *nameField() const { return m_name; }
    ValidatedField *usernameField() const { return m_username; }
    ValidatedField *passwordField() const { return m_password; }

protected:
    FieldsDialog(const QString &title, const QString &mainButton, CredentialRepository &repository,
                 QWidget *parent);

    /// Shows the hints for a type of registry.
    void showHelp(const TypeHelp &help);

    /// The words of the first field that cannot be sent; else empty.
    QString problem() const;

    /// A field was typed in.
    virtual void updateObstacle() = 0;

    void showError(const ApiError &error, Intent intent) override;

private:
    ValidatedField *m_name;
    ValidatedField *m_username;
    ValidatedField *m_password;
};

} // namespace Purser
