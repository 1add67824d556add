// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "ui/widgets/autosizingdialog.h"

class QListView;
class QPushButton;

namespace Purser {

class MessageBar;

/// Lists all accounts and lets the user add, edit, remove and reorder them. The dialog doesn't
/// change any account itself: it emits a signal for each action, and is updated when the list
/// changes.
class AccountsDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    /// `accounts` must outlive the dialog.
    explicit AccountsDialog(AccountList &accounts, QWidget *parent = nullptr);

    MessageBar *messages() const { return m_messages; }
    void select(const QUuid &id);

Q_SIGNALS:
    void addRequested();
    void editRequested(const QUuid &id);
    void removeRequested(const QUuid &id);
    void moveRequested(const QUuid &id, int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QUuid selected() const;
    void updateButtons();

    AccountList &m_accounts;
    MessageBar *m_messages;
    QListView *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace Purser
