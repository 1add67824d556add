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

/// Adds or edits an account. The dialog emits submitted() with the user's input. The receiver of
/// the signal calls showProgress() when it starts to save the account, and showTrouble() or
/// accept() when it has finished.
class AccountDialog : public WaitingDialog
{
    Q_OBJECT

public:
    struct Request
    {
        AccountEdit edit{}; ///< `edit.after.key` says whether to store the key
        std::shared_ptr<const ApiKey> key{}; ///< null to keep the current key
        bool skipVerification = false; ///< the user chose "Save anyway"
    };

    /// Creates a dialog that adds an account. `accounts` must outlive the dialog.
    explicit AccountDialog(const AccountList &accounts, QWidget *parent = nullptr);
    /// Creates a dialog that edits `account`. `accounts` must outlive the dialog.
    AccountDialog(const AccountList &accounts, const Account &account, QWidget *parent = nullptr);

    /// Fills in the fields for a new account with an imported key, so the user doesn't have to
    /// enter one. `source` is a message that explains where the key comes from.
    void setProposal(const QString &name, const BaseUrl &baseUrl, std::shared_ptr<const ApiKey> key,
                     const QString &source);
    void setBaseUrl(const BaseUrl &baseUrl);
    /// Hides all fields except the key, for changing only the account's key.
    void askForKeyOnly();

    /// Puts the dialog into the waiting state while the key is verified or the account is saved.
    /// `what` describes the current step and is shown beside the buttons.
    void showProgress(const QString &what);
    /// Stops waiting and shows `words`, which explain why the account wasn't saved. Offers "Save
    /// anyway" if `canSaveAnyway` is true.
    void showTrouble(const QString &words, bool canSaveAnyway);

    ValidatedField *nameField() const { return m_name; }
    ValidatedField *baseUrlField() const { return m_baseUrl; }
    ValidatedField *keyField() const { return m_key; }

Q_SIGNALS:
    void submitted(const Purser::AccountDialog::Request &request);
    /// Emitted when Cancel is pressed while the dialog is waiting.
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
    QList<QWidget *> m_others; // the widgets that askForKeyOnly() hides
    PlainLabel *m_keyPlace;
    QPushButton *m_saveAnyway;
};

} // namespace Purser
