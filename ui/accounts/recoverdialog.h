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

/// Shows the accounts that were found outside of the settings: which of them to add, and by which
/// name and base URL, is the user's choice.
class RecoverDialog : public AutoSizingDialog
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
    /// Says why the chosen accounts were not added, until something in the list changes.
    void showProblem(const QString &message);
    /// Takes the row of this keychain entry away.
    void removeEntry(const QUuid &entry);

    /// Also once a name or a base URL was edited.
    bool hasSomethingToLose() const override { return m_isEdited; }

Q_SIGNALS:
    /// The dialog stays open until it is accepted, so that nothing typed is lost to an error.
    void chosen(const QList<Purser::Account> &accounts);
    /// The user wants this keychain entry to be removed, and has confirmed it.
    void removalRequested(const QUuid &entry);

private:
    QString problemOf(const QTreeWidgetItem &item) const;
    QList<Account> ticked() const;
    void refresh();
    void showSearch();
    const Account *currentAccount() const;
    void confirmRemoval();

    const AccountList &m_accounts;
    QList<RecoverableAccount> m_found; // one for each row
    Search m_search = Search::Done;
    bool m_isEdited = false;
    QTreeWidget *m_list;
    PlainLabel *m_state;
    PlainLabel *m_problem;
    QPushButton *m_removeKey;
    QPushButton *m_recover;
};

} // namespace Purser
