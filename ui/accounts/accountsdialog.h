// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "ui/widgets/autosizingdialog.h"

class QListView;
class QPushButton;

namespace Purser {

class MessageBar;

/// All accounts in their order: to add, edit, remove and reorder. It asks for each by a signal; the
/// list shows what came of it.
class AccountsDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    /// `accounts` outlives the dialog.
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
