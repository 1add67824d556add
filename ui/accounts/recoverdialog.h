// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountlist.h"
#include "models/accounts/recoverableaccount.h"
#include "ui/widgets/autosizingdialog.h"

class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Purser {

class PlainLabel;

/// Lists the accounts that AccountRecovery found. The user chooses which of them to add, and can
/// edit their names and base URLs.
class RecoverDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    /// The state of the keychain search.
    enum class Search { Running, Slow, Done, Locked, NotPossible };

    /// `accounts` is the list of existing accounts, whose names can't be used again. It must
    /// outlive the dialog.
    explicit RecoverDialog(const AccountList &accounts, QWidget *parent = nullptr);

    /// Adds the accounts in `found` that aren't listed yet.
    void add(const QList<RecoverableAccount> &found);
    void setSearch(Search search);
    /// Shows an error message, for example one that explains why the accounts weren't added. It is
    /// hidden or replaced when the list or the current row changes.
    void showProblem(const QString &message);
    /// Removes the row for a keychain entry.
    void removeEntry(const QUuid &entry);

    /// Returns true if a name or a base URL has been edited.
    bool hasUnsavedInput() const override { return m_isEdited; }

Q_SIGNALS:
    /// Emitted when the user wants to add `accounts`. The dialog stays open until the receiver
    /// calls accept(), so that the user's edits aren't lost if an error occurs.
    void chosen(const QList<Purser::Account> &accounts);
    /// Emitted when the user confirms the removal of the keychain entry `entry`.
    void removalRequested(const QUuid &entry);

private:
    QString problemOf(const QTreeWidgetItem &item) const;
    QList<Account> checkedAccounts() const;
    void refresh();
    void showSearch();
    const Account *currentAccount() const;
    void confirmRemoval();

    const AccountList &m_accounts;
    QList<RecoverableAccount> m_found; // one account for each row
    Search m_search = Search::Done;
    bool m_isEdited = false;
    QTreeWidget *m_list;
    PlainLabel *m_state;
    PlainLabel *m_problem;
    QPushButton *m_removeKey;
    QPushButton *m_recover;
};

} // namespace Purser
