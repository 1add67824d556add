// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/credentialrepository.h"
#include "models/values/credential.h"
#include "ui/credentials/changedialog.h"

#include <QList>

class QTreeWidget;

namespace Purser {

class PlainLabel;
class ValidatedField;

/// Asks the user to confirm the deletion of credentials. The dialog deletes a single credential
/// itself, or lists the Pods and endpoints that use it if the service refuses. For several
/// credentials, the dialog only emits severalConfirmed().
class DeleteDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// `repository` must outlive the dialog. If `confirmation` isn't empty, the user has to type it
    /// before deleting.
    DeleteDialog(CredentialRepository &repository, const QList<Credential> &credentials,
                 const QString &confirmation = {}, QWidget *parent = nullptr);

    /// Deletes without asking, as if "Delete" had been pressed. Does nothing while that button is
    /// disabled, e.g. while another change to the credential is in progress. In that case, the
    /// dialog stays open.
    void begin();

    /// A typed confirmation doesn't count as unsaved input.
    bool hasUnsavedInput() const override;

Q_SIGNALS:
    /// Emitted when the user confirms the deletion of several credentials.
    void severalConfirmed(const QList<Purser::Credential> &credentials);
    void replacePasswordRequested(const Purser::CredentialId &id);

protected:
    void submit() override;

private:
    void conclude(const Result<CredentialRepository::Removal> &result);
    void askToType(const QString &confirmation);
    void showQuestion();
    void showInUse(const QList<Blocker> &blockers);
    void listBlockers(const QList<Blocker> &blockers);
    void copySelectedIds();

    QList<Credential> m_credentials;

    PlainLabel *m_question;
    PlainLabel *m_explanation;
    ValidatedField *m_confirmation = nullptr; // nullptr if no confirmation is required
    QTreeWidget *m_list;
    QPushButton *m_copyIds;
    QPushButton *m_replacePassword;
};

} // namespace Purser
