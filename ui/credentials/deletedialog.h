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

/// Asks before deleting, deletes one after the other, and shows which Pods and endpoints hold back
/// those that are in use.
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
    void reject() override;

Q_SIGNALS:
    void replacePasswordRequested(const Purser::CredentialId &id);

protected:
    void submit() override;
    bool canCloseWhileWaiting() const override;

private:
    void removeNext();
    void conclude(const Result<CredentialRepository::Removal> &result);
    void askToType(const QString &confirmation);
    void showQuestion();
    void showInUse();
    void listBlockers();
    void copySelectedIds();

    QList<Credential> m_left; // still to delete, the current one first
    struct Held
    {
        Credential credential;
        QList<Blocker> blockers;
    };
    QList<Held> m_held;
    bool m_isInUseShown = false;

    PlainLabel *m_question;
    PlainLabel *m_explanation;
    ValidatedField *m_confirmation = nullptr; // only where one is asked for
    QTreeWidget *m_list;
    QPushButton *m_copyIds;
    QPushButton *m_replacePassword;
};

} // namespace Purser
