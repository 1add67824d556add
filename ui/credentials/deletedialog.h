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

/// Asks before deleting. One credential is deleted here, and if it is in use, the Pods and
/// endpoints that use it are shown. Several are for a job.
class DeleteDialog : public ChangeDialog
{
    Q_OBJECT

public:
    /// `repository` outlives the dialog. `confirmation` has to be typed first, if there is one.
    DeleteDialog(CredentialRepository &repository, const QList<Credential> &credentials,
                 const QString &confirmation = {}, QWidget *parent = nullptr);

    /// As if "Delete" had been pressed, for users who don't want to be asked. Asks them after all
    /// while another change is in progress.
    void begin();

    /// The name that is typed as a confirmation is nothing to keep.
    bool hasSomethingToLose() const override;

Q_SIGNALS:
    /// The user wants all of these deleted.
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
    ValidatedField *m_confirmation = nullptr; // only where one is asked for
    QTreeWidget *m_list;
    QPushButton *m_copyIds;
    QPushButton *m_replacePassword;
};

} // namespace Purser
