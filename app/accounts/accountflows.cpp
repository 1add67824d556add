// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/accountflows.h"

#include "app/accounts/keytrial.h"
#include "app/accounts/sessionmaker.h"
#include "models/async.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/takeoverdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/words/accountwords.h"
#include "ui/words/errorwords.h"
#include "ui/words/plaintext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestCliFile = 1024 * 1024;

QString notRemembered()
{
    return AccountFlows::tr(
        "The settings could not be written, so nothing was changed. Is the disk "
        "full, or the file read-only?");
}

QString quoted(const Account &account)
{
    return shownText(account.name, AccountList::longestName);
}

} // namespace

AccountFlows::AccountFlows(AccountKeeper &keeper, const SessionMaker &sessions)
    : m_keeper(keeper)
    , m_sessions(sessions)
{ }

QWidget *AccountFlows::owner() const
{
    return m_list ? static_cast<QWidget *>(m_list) : m_window.data();
}

void AccountFlows::add()
{
    show(new AccountDialog(m_keeper.accounts(), owner()), {});
}

void AccountFlows::edit(const QUuid &id)
{
    if (const std::optional<Account> account = m_keeper.accounts().find(id))
        show(new AccountDialog(m_keeper.accounts(), *account, owner()), id);
}

void AccountFlows::manage()
{
    if (m_list)
        return;
    m_list = new AccountsDialog(m_keeper.book().list(), m_window);
    connect(m_list, &AccountsDialog::addRequested, this, &AccountFlows::add);
    connect(m_list, &AccountsDialog::editRequested, this, &AccountFlows::edit);
    connect(m_list, &AccountsDialog::removeRequested, this, &AccountFlows::askToRemove);
    connect(m_list, &AccountsDialog::moveRequested, this, [this](const QUuid &id, int by) {
        if (!m_keeper.book().move(id, by))
            m_list->messages()->showMessage(Theme::Tone::Danger, notRemembered());
    });
    connect(this, &AccountFlows::told, m_list->messages(),
            [this](Theme::Tone tone, const QString &words) {
                m_list->messages()->showMessage(tone, words);
            });
    m_list->open();
}

QString AccountFlows::cliFile()
{
    return QDir::homePath() + u"/.yotta/config"_s;
}

bool AccountFlows::hasCliFile()
{
    return QFileInfo(cliFile()).isFile();
}

void AccountFlows::takeOver()
{
    // Nothing that blocks or never ends, such as a pipe or a device.
    QFile file(cliFile());
    QByteArray text;
    if (hasCliFile() && file.open(QIODevice::ReadOnly))
        text = file.read(longestCliFile);
    m_profiles = CliProfiles::parse(text);
    text.fill('\0'); // there are keys in it
    const QString shownName = QDir::toNativeSeparators(u"~/.yotta/config"_s);
    auto *dialog = new TakeOverDialog(m_profiles, shownName, owner());
    connect(dialog, &TakeOverDialog::chosen, this, [this, shownName](int row) {
        const CliProfile &profile = m_profiles.profiles[size_t(row)];
        const QString section = shownText(profile.name, 60);
        auto *adding = new AccountDialog(m_keeper.accounts(), owner());
        adding->setProposal(
            profile.name, profile.baseUrl, std::make_shared<const ApiKey>(profile.key.clone()),
            tr("The API key of the profile “%1” in %2 is used.").arg(section, shownName));
        show(adding, {},
             tr("The key is still readable in the file %1 as well, in the section “%2”. Remove it "
                "there "
                "when the Yotta CLI no longer needs it.")
                 .arg(shownName, section));
    });
    // The keys of the others are not needed any longer.
    connect(dialog, &QDialog::finished, this, [this] { m_profiles = {}; });
    dialog->open();
}

void AccountFlows::show(AccountDialog *dialog, const QUuid &former, const QString &afterwards)
{
    connect(dialog, &AccountDialog::submitted, this,
            [this, dialog, former, afterwards](const AccountDialog::Wish &wish) {
                if (wish.key && !wish.isUnchecked)
                    tryThenSave(dialog, former, wish, afterwards);
                else
                    save(dialog, former, wish, afterwards);
            });
    dialog->open();
}

void AccountFlows::tryThenSave(AccountDialog *dialog, const QUuid &former,
                               const AccountDialog::Wish &wish, const QString &afterwards)
{
    dialog->showProgress(tr("Trying the key…"));
    auto *trial = new KeyTrial(m_sessions.make(wish.account, *wish.key), dialog);
    // At once: an answer that is on its way already must not save anything any more.
    connect(dialog, &AccountDialog::stopped, trial, [trial] { delete trial; });
    connect(trial, &KeyTrial::worked, dialog, [this, dialog, trial, former, wish, afterwards] {
        trial->deleteLater();
        save(dialog, former, wish, afterwards);
    });
    connect(trial, &KeyTrial::failed, dialog, [dialog, trial, wish](const ApiError &error) {
        trial->deleteLater();
        dialog->showTrouble(connectSentence(error, wish.account.baseUrl, KeyTrial::isOffline()),
                            true);
    });
    trial->start();
}

void AccountFlows::save(AccountDialog *dialog, const QUuid &former, const AccountDialog::Wish &wish,
                        const QString &afterwards)
{
    dialog->showProgress(tr("Saving…"));
    // Gone when Cancel is pressed, and then nothing is saved any more.
    auto *waiting = new QObject(dialog);
    connect(dialog, &AccountDialog::stopped, waiting, [waiting] { delete waiting; });
    const auto finish = [this, dialog, former, wish, afterwards,
                         waiting](const AccountKeeper::Outcome &outcome) {
        waiting->deleteLater();
        conclude(dialog, former, wish.key != nullptr, outcome, afterwards);
    };
    const std::optional<Account> before = m_keeper.accounts().find(former);
    const bool isToForget = !wish.key && before && before->key == Account::Key::InKeychain
        && wish.account.key != Account::Key::InKeychain;
    if (!isToForget) {
        whenDone(m_keeper.save(wish.account, wish.key, waiting), waiting, finish);
        return;
    }
    whenDone(m_keeper.takeOutKey(former, waiting), this,
             [this, former, wish, waiting = QPointer(waiting),
              finish](const AccountKeeper::Outcome &outcome) {
                 if (waiting && outcome.keychain)
                     finish(outcome);
                 else if (waiting)
                     whenDone(m_keeper.save(wish.account, nullptr, waiting), waiting, finish);
                 else if (outcome.isRemembered && !outcome.keychain)
                     Q_EMIT saved(former, outcome.account, false); // it was too late for Cancel
             });
}

void AccountFlows::conclude(AccountDialog *dialog, const QUuid &former, bool isOtherKey,
                            const AccountKeeper::Outcome &outcome, const QString &afterwards)
{
    if (!outcome.isRemembered || (outcome.keychain && !isOtherKey)) {
        QString why = notRemembered();
        if (outcome.isGone)
            why = tr("The account was removed meanwhile.");
        else if (outcome.keychain)
            why = secretStoreSentence(*outcome.keychain);
        dialog->showTrouble(why, false);
        return;
    }
    dialog->accept();
    if (m_list)
        m_list->select(outcome.account.id);
    Q_EMIT saved(former, outcome.account, isOtherKey);
    if (outcome.keychain)
        Q_EMIT told(Theme::Tone::Warning,
                    tr("“%1” was saved, but its key serves for this session only. %2")
                        .arg(quoted(outcome.account), secretStoreSentence(*outcome.keychain)));
    else
        Q_EMIT told(Theme::Tone::Success,
                    afterwards.isEmpty()
                        ? tr("“%1” was saved.").arg(quoted(outcome.account))
                        : tr("“%1” was saved. %2").arg(quoted(outcome.account), afterwards));
}

void AccountFlows::ask(const QString &title, const QString &question,
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

void AccountFlows::askToRemove(const QUuid &id)
{
    const std::optional<Account> account = m_keeper.accounts().find(id);
    if (!account)
        return;
    ask(tr("Remove the account"),
        tr("Remove “%1” from Purser, and its API key from the keychain?\n\nNothing is deleted at "
           "the "
           "service, and the key itself stays valid.")
            .arg(quoted(*account)),
        [this, id] { remove(id); });
}

void AccountFlows::remove(const QUuid &id)
{
    whenDone(m_keeper.remove(id), this, [this, id](const AccountKeeper::Outcome &outcome) {
        if (outcome.keychain) {
            Q_EMIT told(Theme::Tone::Danger,
                        tr("“%1” was not removed. %2")
                            .arg(quoted(outcome.account), secretStoreSentence(*outcome.keychain)));
            return;
        }
        if (!outcome.isRemembered) {
            Q_EMIT told(Theme::Tone::Danger, notRemembered());
            return;
        }
        Q_EMIT removed(id);
        Q_EMIT told(Theme::Tone::Success, tr("“%1” was removed.").arg(quoted(outcome.account)));
    });
}

void AccountFlows::askToForgetKey(const Account &account)
{
    ask(tr("Forget the API key"),
        tr("Remove the API key of “%1” from the keychain?\n\nThe key itself stays valid. To "
           "connect "
           "again you will need it from the console.")
            .arg(quoted(account)),
        [this, id = account.id] { forgetKey(id); });
}

void AccountFlows::forgetKey(const QUuid &id)
{
    whenDone(m_keeper.forgetKey(id), this, [this](const AccountKeeper::Outcome &outcome) {
        if (outcome.keychain) {
            Q_EMIT told(
                Theme::Tone::Danger,
                tr("The API key was not removed. %1").arg(secretStoreSentence(*outcome.keychain)));
            return;
        }
        Q_EMIT keyForgotten(outcome.account);
        Q_EMIT told(
            outcome.isRemembered ? Theme::Tone::Success : Theme::Tone::Warning,
            outcome.isRemembered
                ? tr("The API key was removed from the keychain.")
                : tr("The API key was removed from the keychain, but the settings could not "
                     "be written: at the next start Purser will look for it once more."));
    });
}

} // namespace Purser
