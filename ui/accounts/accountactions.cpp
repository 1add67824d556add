// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountactions.h"

#include "models/session/accountsession.h"
#include "models/session/keyverifier.h"
#include "models/values/async.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/importprofilesdialog.h"
#include "ui/text/accounttext.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/text/settingstext.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxCliFileSize = 1024 * 1024;

QString quoted(const Account &account)
{
    return displayText(account.name, AccountList::maxNameLength);
}

QString withNote(const QString &sentence, const QString &note)
{
    return note.isEmpty() ? sentence : sentence + u' ' + note;
}

} // namespace

AccountActions::AccountActions(AccountManager &manager, AccountSession &session,
                               const SessionFactory &factory)
    : m_manager(manager)
    , m_session(session)
    , m_factory(factory)
{
    connect(&session, &AccountSession::typedKeySaved, this, &AccountActions::reportTypedKey);
    connect(&manager, &AccountManager::waitingKeyStored, this, [this](const Account &account) {
        m_session.updateAccount(account);
        Q_EMIT messageRequested(
            Theme::Tone::Success,
            //: %1 is the name of an account.
            tr("The API key of “%1” is now saved in the keychain.").arg(quoted(account)));
    });
    connect(&manager.repository(), &AccountRepository::changedElsewhere, this,
            &AccountActions::showChangesElsewhere);
}

QWidget *AccountActions::owner() const
{
    return m_list ? static_cast<QWidget *>(m_list) : m_window.data();
}

std::optional<Account> AccountActions::openAccount() const
{
    return m_session.session() ? std::optional(m_session.session()->account()) : std::nullopt;
}

/// As it is known now. Says so if another window has removed it.
std::optional<Account> AccountActions::storedOpenAccount()
{
    const std::optional<Account> open = openAccount();
    if (!open)
        return std::nullopt;
    std::optional<Account> account = m_manager.accounts().find(open->id);
    if (!account)
        Q_EMIT messageRequested(Theme::Tone::Warning,
                                tr("This account was removed in the meantime."));
    return account;
}

void AccountActions::open(const QUuid &id)
{
    if (const std::optional<Account> account = m_manager.accounts().find(id))
        m_session.open(*account);
}

void AccountActions::add()
{
    show(new AccountDialog(m_manager.accounts(), owner()));
}

void AccountActions::edit(const QUuid &id)
{
    if (const std::optional<Account> account = m_manager.accounts().find(id))
        show(new AccountDialog(m_manager.accounts(), *account, owner()));
}

void AccountActions::editOpen()
{
    if (const std::optional<Account> account = storedOpenAccount())
        edit(account->id);
}

void AccountActions::replaceKey()
{
    const std::optional<Account> open = openAccount();
    if (open && open->key == Account::Key::Sandbox) {
        m_session.close(); // Welcome asks for one
        return;
    }
    const std::optional<Account> account = storedOpenAccount();
    if (!account)
        return;
    auto *dialog = new AccountDialog(m_manager.accounts(), *account, owner());
    dialog->askForKeyOnly();
    show(dialog);
}

void AccountActions::manage()
{
    if (m_list)
        return;
    m_list = new AccountsDialog(m_manager.repository().list(), m_window);
    connect(m_list, &AccountsDialog::addRequested, this, &AccountActions::add);
    connect(m_list, &AccountsDialog::editRequested, this, &AccountActions::edit);
    connect(m_list, &AccountsDialog::removeRequested, this, &AccountActions::confirmRemove);
    connect(m_list, &AccountsDialog::moveRequested, this, [this](const QUuid &id, int by) {
        if (!m_manager.repository().move(id, by))
            m_list->messages()->showMessage(Theme::Tone::Danger, accountsNotSavedMessage());
    });
    connect(this, &AccountActions::messageRequested, m_list->messages(),
            [this](Theme::Tone tone, const QString &text) {
                m_list->messages()->showMessage(tone, text);
            });
    m_list->open();
}

QString AccountActions::cliFile()
{
    return QDir::homePath() + u"/.yotta/config"_s;
}

bool AccountActions::hasCliFile()
{
    return QFileInfo(cliFile()).isFile();
}

void AccountActions::importProfiles()
{
    // Opening something other than a file, such as a pipe, may block for ever.
    QFile file(cliFile());
    QByteArray text;
    if (hasCliFile() && file.open(QIODevice::ReadOnly))
        text = file.read(maxCliFileSize);
    m_profiles = CliProfiles::parse(text);
    text.fill('\0'); // there are keys in it
    const QString displayName = QDir::toNativeSeparators(u"~/.yotta/config"_s);
    auto *dialog = new ImportProfilesDialog(m_profiles, displayName, owner());
    connect(dialog, &ImportProfilesDialog::chosen, this, [this, displayName](int row) {
        const CliProfile &profile = m_profiles.profiles[size_t(row)];
        const QString section = displayText(profile.name, 60);
        auto *adding = new AccountDialog(m_manager.accounts(), owner());
        adding->setProposal(
            profile.name, profile.baseUrl, std::make_shared<const ApiKey>(profile.key.clone()),
            //: %1 is the name of a profile of the Yotta CLI, %2 a file.
            tr("Using the API key from profile “%1” in %2.").arg(section, displayName));
        show(adding,
             //: %1 is a file, %2 the name of a section in it.
             tr("The key is also still in %1, section “%2”. Remove it there when the Yotta CLI no "
                "longer needs it.")
                 .arg(displayName, section));
    });
    // The keys of the other profiles are no longer needed.
    connect(dialog, &QDialog::finished, this, [this] { m_profiles = {}; });
    dialog->open();
}

void AccountActions::show(AccountDialog *dialog, const QString &successNote)
{
    connect(dialog, &AccountDialog::submitted, this,
            [this, dialog, successNote](const AccountDialog::Request &request) {
                if (request.key && !request.skipVerification)
                    verifyAndSave(dialog, request, successNote);
                else
                    save(dialog, request, successNote);
            });
    dialog->open();
}

void AccountActions::verifyAndSave(AccountDialog *dialog, const AccountDialog::Request &request,
                                   const QString &successNote)
{
    const Account &account = request.edit.after;
    dialog->showProgress(tr("Checking the API key…"));
    auto *verifier = new KeyVerifier(m_factory.make(account, *request.key), dialog);
    // At once: an answer that is already on its way must not save anything.
    connect(dialog, &AccountDialog::stopped, verifier, [verifier] { delete verifier; });
    connect(verifier, &KeyVerifier::succeeded, dialog,
            [this, dialog, verifier, request, successNote] {
                verifier->deleteLater();
                save(dialog, request, successNote);
            });
    connect(verifier, &KeyVerifier::failed, dialog,
            [dialog, verifier, baseUrl = account.baseUrl](const ApiError &error) {
                verifier->deleteLater();
                dialog->showTrouble(connectMessage(error, baseUrl, KeyVerifier::isOffline()), true);
            });
    verifier->start();
}

void AccountActions::save(AccountDialog *dialog, const AccountDialog::Request &request,
                          const QString &successNote)
{
    dialog->showProgress(tr("Saving…"));
    // Destroyed when Cancel is pressed; then nothing is saved.
    auto *waiting = new QObject(dialog);
    connect(dialog, &AccountDialog::stopped, waiting, [waiting] { delete waiting; });
    const std::optional<Account> &before = request.edit.before;
    const bool leavesKeychain = !request.key && before && before->key == Account::Key::InKeychain
        && request.edit.after.key != Account::Key::InKeychain;
    const auto saving = leavesKeychain ? m_manager.moveKeyToSession(request.edit, waiting)
                                       : m_manager.save(request.edit, request.key, waiting);
    whenDone(saving, waiting,
             [this, dialog, request, successNote, waiting](const AccountManager::Outcome &outcome) {
                 waiting->deleteLater();
                 conclude(dialog, request, outcome, successNote);
             });
}

void AccountActions::conclude(AccountDialog *dialog, const AccountDialog::Request &request,
                              const AccountManager::Outcome &outcome, const QString &successNote)
{
    if (!outcome.isSaved) {
        QString why = accountsNotSavedMessage();
        if (outcome.isGone)
            why = tr("This account was removed in the meantime.");
        else if (outcome.isChangedElsewhere)
            why = tr("The account's API key was changed in another window. Close this dialog and "
                     "open it again.");
        else if (outcome.keychainError)
            why = secretStoreMessage(*outcome.keychainError);
        dialog->showTrouble(why, false);
        return;
    }
    dialog->accept();
    if (m_list)
        m_list->select(outcome.account.id);
    showSaved(request, outcome.account);
    if (outcome.keychainError)
        Q_EMIT messageRequested(
            Theme::Tone::Warning,
            //: %1 is the name of an account, %2 a sentence that says why.
            tr("“%1” was saved, but its key is for this session only. %2")
                .arg(quoted(outcome.account), secretStoreMessage(*outcome.keychainError)));
    else
        Q_EMIT messageRequested(
            Theme::Tone::Success,
            //: %1 is the name of an account.
            withNote(tr("“%1” was saved.").arg(quoted(outcome.account)), successNote));
    reportFormerKey(outcome);
}

/// A new account is opened, and one with a new key is opened again with it.
void AccountActions::showSaved(const AccountDialog::Request &request, const Account &account)
{
    const bool isOpen = m_session.isOpen(account.id);
    if (isOpen && !request.key)
        m_session.updateAccount(account);
    else if (isOpen || !request.edit.before || m_session.isPending(account.id))
        m_session.open(account);
}

void AccountActions::storeKey()
{
    const std::optional<Account> account = storedOpenAccount();
    if (!account)
        return;
    const bool isFromEnvironment = account->key == Account::Key::Environment;
    whenDone(m_manager.storeSessionKey(*account), this,
             [this, isFromEnvironment](const AccountManager::Outcome &outcome) {
                 if (!outcome.isSaved) {
                     Q_EMIT messageRequested(Theme::Tone::Warning,
                                             outcome.keychainError
                                                 ? secretStoreMessage(*outcome.keychainError)
                                                 : accountsNotSavedMessage());
                     return;
                 }
                 m_session.updateAccount(outcome.account);
                 const QString note = isFromEnvironment
                     ? /*: Follows "The API key was saved in the keychain." */ tr(
                         "It's also still set in YOTTA_API_KEY. To remove it, check your shell's "
                         "startup files.")
                     : QString();
                 Q_EMIT messageRequested(
                     Theme::Tone::Success,
                     withNote(tr("The API key was saved in the keychain."), note));
                 reportFormerKey(outcome);
             });
}

void AccountActions::reportTypedKey(const AccountManager::Outcome &outcome, bool isToBeStored)
{
    if (outcome.keychainError && isToBeStored)
        Q_EMIT messageRequested(Theme::Tone::Warning,
                                //: %1 is a sentence that says why.
                                tr("Connected, but the key is for this session only. %1")
                                    .arg(secretStoreMessage(*outcome.keychainError)));
    else if (!outcome.isSaved && !outcome.isGone)
        Q_EMIT messageRequested(
            Theme::Tone::Warning,
            tr("Connected for this session only because your settings couldn't be saved."));
    else
        reportFormerKey(outcome);
}

/// The account that is open stays so, whatever happened to it in another window.
void AccountActions::showChangesElsewhere(const QList<Account> &before)
{
    const std::optional<Account> open = openAccount();
    const auto known = open ? std::ranges::find(before, open->id, &Account::id) : before.end();
    if (known == before.end())
        return;
    const std::optional<Account> now = m_manager.accounts().find(open->id);
    if (!now) {
        Q_EMIT messageRequested(Theme::Tone::Warning,
                                //: %1 is the name of an account.
                                tr("“%1” was removed in another window. It stays open here until "
                                   "you switch to another account.")
                                    .arg(quoted(*open)));
        return;
    }
    m_session.updateAccount(*now);
    const bool hasOtherKey =
        !now->keyEntry.isNull() && !known->keyEntry.isNull() && now->keyEntry != known->keyEntry;
    if (now->baseUrl != known->baseUrl)
        Q_EMIT messageRequested(Theme::Tone::Info,
                                //: %1 is the name of an account.
                                tr("The base URL of “%1” was changed in another window. To use the "
                                   "new one, open the account again.")
                                    .arg(quoted(*now)));
    else if (hasOtherKey)
        Q_EMIT messageRequested(Theme::Tone::Info,
                                //: %1 is the name of an account.
                                tr("The API key of “%1” was changed in another window. To use the "
                                   "new one, open the account again.")
                                    .arg(quoted(*now)));
}

void AccountActions::confirm(const QString &title, const QString &question,
                             std::function<void()> confirmed)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, owner());
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->button(QMessageBox::Cancel)->setText(tr("Cancel")); // Qt may not know the language
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this, std::move(confirmed));
    box->open();
}

void AccountActions::confirmRemove(const QUuid &id)
{
    const std::optional<Account> account = m_manager.accounts().find(id);
    if (!account)
        return;
    confirm(tr("Remove account"),
            //: %1 is the name of an account.
            tr("Remove “%1” and its API key from this computer?\n\nNothing is deleted from Yotta "
               "Labs, and the key stays valid.")
                .arg(quoted(*account)),
            [this, account = *account] { remove(account); });
}

void AccountActions::remove(const Account &account)
{
    const AccountManager::Outcome outcome = m_manager.remove(account.id);
    if (!outcome.isSaved && !outcome.isGone) {
        Q_EMIT messageRequested(Theme::Tone::Danger, accountsNotSavedMessage());
        return;
    }
    if (m_session.isOpen(account.id) || m_session.isPending(account.id))
        m_session.close();
    Q_EMIT accountRemoved(account.id);
    //: %1 is the name of an account.
    reportRemoval(outcome, tr("“%1” was removed.").arg(quoted(account)));
}

void AccountActions::confirmRemoveKey()
{
    const std::optional<Account> account = openAccount();
    if (!account)
        return;
    confirm(tr("Remove API key"),
            //: %1 is the name of an account.
            tr("Remove the API key of “%1” from the keychain?\n\nThe key stays valid. To connect "
               "again, you'll need to enter it.")
                .arg(quoted(*account)),
            [this, account = *account] { removeKey(account); });
}

void AccountActions::removeKey(const Account &account)
{
    const AccountManager::Outcome outcome = m_manager.removeKey(account.id);
    if (!outcome.isSaved) {
        Q_EMIT messageRequested(Theme::Tone::Danger,
                                outcome.isGone ? tr("This account was removed in the meantime.")
                                               : accountsNotSavedMessage());
        return;
    }
    if (m_session.isOpen(account.id))
        m_session.open(outcome.account); // which asks for the key
    //: %1 is the name of an account.
    reportRemoval(outcome, tr("The API key of “%1” was removed.").arg(quoted(account)));
}

void AccountActions::reportRemoval(const AccountManager::Outcome &outcome, const QString &removed)
{
    if (!outcome.formerKey) {
        Q_EMIT messageRequested(Theme::Tone::Success, removed);
        return;
    }
    Q_EMIT messageRequested(Theme::Tone::Info,
                            withNote(removed, tr("Removing the key from the keychain…")));
    whenDone(*outcome.formerKey, this, [this, removed](const SecretResult<void> &keychain) {
        if (keychain)
            Q_EMIT messageRequested(Theme::Tone::Success,
                                    withNote(removed, tr("The key is no longer in the keychain.")));
        else
            Q_EMIT messageRequested(Theme::Tone::Warning,
                                    withNote(removed, keyStaysMessage(keychain.error())));
    });
}

/// Says nothing if all went well.
void AccountActions::reportFormerKey(const AccountManager::Outcome &outcome)
{
    if (!outcome.formerKey)
        return;
    whenDone(*outcome.formerKey, this, [this](const SecretResult<void> &keychain) {
        if (!keychain)
            Q_EMIT messageRequested(Theme::Tone::Warning, keyStaysMessage(keychain.error()));
    });
}

} // namespace Purser
