// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/accountedit.h"
#include "models/accounts/accountlist.h"
#include "models/secrets/apikey.h"
#include "ui/widgets/waitingdialog.h"

#include <memory>

class QCheckBox;

namespace Purser {

class AccessibleComboBox;
class PlainLabel;
class ValidatedField;

/// Adds an account or changes one. What is typed is handed over by submitted(); the dialog waits
/// until it is told how that went.
class AccountDialog : public WaitingDialog
{
    Q_OBJECT

public:
    struct Request
    {
        AccountEdit edit{}; ///< the `key` of its `after` says whether to store the key
        std::shared_ptr<const ApiKey> key{}; ///< null: the key stays
        bool skipVerification = false; ///< "Save anyway"
    };

    /// A new account. `accounts` outlives the dialog.
    explicit AccountDialog(const AccountList &accounts, QWidget *parent = nullptr);
    /// One that is there.
    AccountDialog(const AccountList &accounts, const Account &account, QWidget *parent = nullptr);

    /// Fills a new one from elsewhere, with a key that is not to be typed; `source` says where
    /// from.
    void setProposal(const QString &name, const BaseUrl &baseUrl, std::shared_ptr<const ApiKey> key,
                     const QString &source);
    void setBaseUrl(const BaseUrl &baseUrl);
    /// Everything else stays as it is and is not shown.
    void askForKeyOnly();

    /// It is being tried, or stored.
    void showProgress(const QString &what);
    /// It was not saved. Where it can be saved all the same, that is offered.
    void showTrouble(const QString &words, bool canSaveAnyway);

    ValidatedField *nameField() const { return m_name; }
    ValidatedField *baseUrlField() const { return m_baseUrl; }
    ValidatedField *keyField() const { return m_key; }

Q_SIGNALS:
    void submitted(const Purser::AccountDialog::Request &request);
    /// Cancel was pressed while it waited.
    void stopped();

protected:
    void submit() override;
    void stop() override;

private:
    AccountDialog(const AccountList &accounts, const Account &account, bool isNew, QWidget *parent);
    void layOut();
    void validateAll();
    void updateBlockedReason();
    bool isKeyNeeded() const;
    Request request() const;

    const AccountList &m_accounts;
    Account m_account;
    bool m_isNew;
    bool m_isKeyOnly = false;
    std::shared_ptr<const ApiKey> m_givenKey;

    ValidatedField *m_name;
    ValidatedField *m_baseUrl;
    ValidatedField *m_key;
    PlainLabel *m_givenKeyLabel;
    AccessibleComboBox *m_color;
    QCheckBox *m_keep;
    QCheckBox *m_requiresNameConfirmation;
    QList<QWidget *> m_others; // all but the key
    PlainLabel *m_keyPlace;
    QPushButton *m_saveAnyway;
};

} // namespace Purser
