// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/accounts/recoverableaccount.h"
#include "ui/widgets/growingdialog.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Purser {

class PlainLabel;

/// Shows the accounts that were found outside of the settings: which of them to add, and by which
/// name and base URL, is the user's choice.
class RecoverDialog : public GrowingDialog
{
    Q_OBJECT

public:
    /// The state of the search in the keychain.
    enum class Search { Running, Slow, Done, Locked, NotPossible };

    /// `accounts` are the names that are taken; it outlives the dialog.
    explicit RecoverDialog(const AccountList &accounts, QWidget *parent = nullptr);

    /// Those that are listed already stay as they are.
    void add(const QList<RecoverableAccount> &found);
    void setSearch(Search search);

Q_SIGNALS:
    void chosen(const QList<Purser::Account> &accounts);

private:
    QString problemOf(const QTreeWidgetItem &item) const;
    QList<Account> ticked() const;
    void refresh();

    const AccountList &m_accounts;
    QList<RecoverableAccount> m_found; // one for each row
    Search m_search = Search::Done;
    QTreeWidget *m_list;
    PlainLabel *m_state;
    PlainLabel *m_problem;
    QPushButton *m_recover;
};

} // namespace Purser
