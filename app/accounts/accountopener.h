// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/accountkeeper.h"
#include "models/accounts/account.h"
#include "models/secretstore.h"
#include "models/session.h"
#include "ui/style/theme.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace Purser {

class KeyTrial;
class SessionMaker;
class WelcomePage;

/// The way from an account to its session: with the key that is held, with the one in the
/// keychain, or with one that is typed into Welcome and tried. One account at a time.
class AccountOpener : public QObject
{
    Q_OBJECT

public:
    /// All outlive the opener. After `patience`, Welcome says that the keychain has not answered.
    AccountOpener(AccountKeeper &keeper, SessionMaker &sessions, WelcomePage &welcome,
                  std::chrono::milliseconds patience);
    ~AccountOpener() override;

    /// Ends with opened(), or with Welcome asking for the key.
    void open(const Account &account);

    /// The keychain may answer now where it did not before. While a key is being typed, its answer
    /// is offered and what is typed stays.
    void keychainChanged();

    /// Nothing of what was begun comes to an end any more; Welcome asks for no account, and forgets
    /// what was typed for the former one.
    void cancel();

    /// The account whose key Welcome asks for.
    const std::optional<Account> &wanted() const { return m_wanted; }
    bool wants(const QUuid &id) const { return m_wanted && m_wanted->id == id; }

    /// The new session, once, during opened() or keyWorked().
    std::unique_ptr<Session> takeSession();

Q_SIGNALS:
    void opened();
    /// A typed key worked. It is not kept yet; where it is to be is in the account.
    void keyWorked(const Purser::Account &account, const Purser::AccountKeeper::Key &key);

private:
    void abandon();
    void stop();
    void readStored(const Account &account);
    void offerSavedKey();
    QString offeredAction() const;
    void askForKey(const Account &account, Theme::Tone tone, const QString &why, bool canTryAgain);
    void askKeychain(const Account &account);
    void takeKey(const Account &account, const SecretResult<Secret> &secret);
    void tryKey(const QString &keyText, const QString &baseUrlText, bool keep);
    void make(const Account &account, const ApiKey &key);

    AccountKeeper &m_keeper;
    SessionMaker &m_sessions;
    WelcomePage &m_welcome;
    std::chrono::milliseconds m_patience;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<KeyTrial> m_trial;
    std::unique_ptr<QObject> m_waiting; // context of what the keychain is asked
    std::optional<Account> m_wanted;
    AccountKeeper::Key m_savedKey; // the keychain's answer, which came while a key was typed
    bool m_isKeychainSilent = false; // it was asked for the wanted one, in vain
};

} // namespace Purser
