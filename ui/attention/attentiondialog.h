// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"
#include "models/notes/attention.h"
#include "models/values/credentialofaccount.h"
#include "ui/widgets/autosizingdialog.h"

#include <QDate>
#include <QList>

#include <optional>

class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace Purser {

class BusyIndicator;
class PlainLabel;
class PlaceholderPage;

/// Lists all credentials that need attention, grouped by account. Until setAttention() is called,
/// the dialog shows a busy indicator.
class AttentionDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    explicit AttentionDialog(QWidget *parent = nullptr);

    /// Shows `entries` grouped by account. Accounts and entries keep their order. `today` is the
    /// local date. Can be called again with newer entries; the selection is kept.
    void setAttention(const QList<Account> &accounts, const QList<Attention> &entries,
                      const QDate &today);
    /// Shows the names of the accounts whose notes couldn't be read.
    void setUnreadable(const QList<Account> &accounts);

Q_SIGNALS:
    /// Emitted when the user wants to see a credential. The dialog has already been closed.
    void openRequested(const QUuid &account, const Purser::CredentialId &id);
    /// Emitted when the user wants to change the passwords of one or more credentials. The dialog
    /// has already been closed.
    void rotateRequested(const QList<Purser::CredentialOfAccount> &credentials);

private:
    void fillList();
    void addAccount(const Account &account);
    void sizeColumns();
    void restoreSelection(const QList<CredentialOfAccount> &former,
                          const std::optional<CredentialOfAccount> &current);
    CredentialOfAccount credentialIn(const QTreeWidgetItem &row) const;
    QList<CredentialOfAccount> selected() const;
    void openSelected();
    void rotateSelected();
    void updateButtons();

    QList<Account> m_accounts;
    QList<Attention> m_entries;
    QDate m_today; // null until setAttention() is called
    BusyIndicator *m_busy;
    QStackedWidget *m_pages;
    QTreeWidget *m_list;
    PlaceholderPage *m_state;
    PlainLabel *m_unreadable;
    QPushButton *m_rotate;
    QPushButton *m_open;
};

} // namespace Purser
