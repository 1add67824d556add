// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/values/credential.h"
#include "ui/credentials/fieldsdialog.h"

namespace Purser {

class PlainLabel;

/// Changes a credential. Only changed fields are sent; an empty username or password keeps the
/// current one.
class EditDialog : public FieldsDialog
{
    Q_OBJECT

public:
    /// `session` must outlive the dialog.
    EditDialog(Session &session, const Credential &credential, const FormChoices &choices = {},
               QWidget *parent = nullptr);

    void focusPassword();

protected:
    void send() override;
    void updateBlockedReason() override;
    QString usernameToCheck() const override;

private:
    CredentialPatch patch() const;
    void resetBaseline();
    bool isForgettingUsername() const;

    Credential m_credential;
    QString m_rememberedUsername; // the username in the notes on this computer
    QString m_originalName; // the name as shown in its field, which truncates very long names
    bool m_isGone = false; // the service reported that the credential doesn't exist
    PlainLabel *m_summary;
};

} // namespace Purser
