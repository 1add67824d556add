// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/recoverdialog.h"

#include "models/text/tidiedtext.h"
#include "ui/style/theme.h"
#include "ui/text/accounttext.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/contentarea.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemDelegate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <optional>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(620, 380);

enum Column { Name, BaseUrlText, KeyPlace };

/// The name in the cell. As long as it is not edited, that is the account's own name, which the
/// cell may show with escapes.
QString nameIn(const QTreeWidgetItem &item)
{
    const QString original = item.data(Name, Qt::UserRole).toString();
    return item.text(Name) == displayText(original, AccountList::maxNameLength)
        ? original
        : tidiedEnds(item.text(Name)).text;
}

auto baseUrlIn(const QTreeWidgetItem &item)
{
    return BaseUrl::fromText(tidiedBaseUrl(item.text(BaseUrlText)).text);
}

} // namespace

RecoverDialog::RecoverDialog(const AccountList &accounts, QWidget *parent)
    : AutoSizingDialog(tr("Recover accounts"), firstSize, parent)
    , m_accounts(accounts)
    , m_list(new QTreeWidget(this))
    , m_state(new PlainLabel({}, this))
    , m_problem(new PlainLabel({}, this))
    , m_removeKey(new QPushButton(tr("Remove key…"), this))
    , m_recover(new QPushButton(tr("Recover"), this))
{
    auto *words =
        new PlainLabel(tr("Select the accounts to add. Check each base URL: the account's "
                          "API key is sent there. Double-click a name or base URL to "
                          "change it."),
                       this);
    words->setWordWrap(true);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setHeaderLabels({ tr("Name"), tr("Base URL"), tr("API key") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_list->header()->setSectionResizeMode(BaseUrlText, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_state->setTone(Theme::Tone::Neutral);
    m_state->setWordWrap(true);
    m_problem->setTone(Theme::Tone::Danger);
    m_problem->setWordWrap(true);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_recover->setProperty("kind", u"main"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    m_removeKey->setAutoDefault(false);
    m_removeKey->setToolTip(tr("Remove the selected account's API key from the keychain"));
    buttons->addWidget(m_removeKey);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_recover);
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Theme::wide);
    inside->addWidget(words);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_state);
    inside->addWidget(m_problem);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::wide);
    addShrinking(*layout, new ContentArea(content, this));
    layout->addLayout(buttons);

    connect(m_list, &QTreeWidget::itemChanged, this, &RecoverDialog::refresh);
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::commitData, this,
            [this] { m_isEdited = true; });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecoverDialog::refresh);
    connect(m_removeKey, &QPushButton::clicked, this, &RecoverDialog::confirmRemoval);
    connect(cancel, &QPushButton::clicked, this, &AutoSizingDialog::discard);
    connect(m_recover, &QPushButton::clicked, this, [this] { Q_EMIT chosen(checkedAccounts()); });
    refresh();
}

void RecoverDialog::add(const QList<RecoverableAccount> &found)
{
    for (const RecoverableAccount &candidate : found) {
        const bool isListed = std::ranges::any_of(m_found, [&](const RecoverableAccount &other) {
            return candidate.account.keyEntry.isNull()
                ? other.account.id == candidate.account.id
                : other.account.keyEntry == candidate.account.keyEntry;
        });
        if (isListed)
            continue;
        m_found.append(candidate);
        const bool isComplete = candidate.hasBaseUrl && !candidate.account.name.isEmpty();
        auto *item = new QTreeWidgetItem(
            { displayText(candidate.account.name, AccountList::maxNameLength),
              candidate.hasBaseUrl ? candidate.account.baseUrl.text() : QString(),
              //: Where the API key of an account is.
              candidate.account.key == Account::Key::InKeychain
                  ? tr("In the keychain")
                  : /*: The API key of an account isn't saved anywhere. */ tr("Not saved") });
        item->setData(Name, Qt::UserRole, candidate.account.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                       | Qt::ItemIsEditable);
        item->setCheckState(Name, isComplete ? Qt::Checked : Qt::Unchecked);
        m_list->addTopLevelItem(item);
    }
    for (const int column : { Name, KeyPlace })
        m_list->resizeColumnToContents(column);
    if (!m_list->currentItem())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    refresh();
}

const Account *RecoverDialog::currentAccount() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &m_found[row].account;
}

void RecoverDialog::confirmRemoval()
{
    const Account *account = currentAccount();
    if (!account)
        return;
    const QString name = account->name.isEmpty()
        ? /*: In place of the name of an account, in quotation marks. */ tr("unnamed account")
        : displayText(account->name, AccountList::maxNameLength);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove API key"),
                                //: %1 is the name of an account.
                                tr("Remove the API key of “%1” from the keychain?\n\nThe key stays "
                                   "valid, but Purser won't be able to recover the account.")
                                    .arg(name),
                                QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->button(QMessageBox::Cancel)->setText(tr("Cancel")); // Qt may not know the language
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QPushButton::clicked, this,
            [this, entry = account->keyEntry] { Q_EMIT removalRequested(entry); });
    box->open();
}

void RecoverDialog::removeEntry(const QUuid &entry)
{
    for (int row = int(m_found.size()) - 1; row >= 0; --row) {
        if (m_found[row].account.keyEntry != entry)
            continue;
        // The item goes first: its removal moves the selection, for which both have to agree.
        const std::unique_ptr<QTreeWidgetItem> item(m_list->takeTopLevelItem(row));
        m_found.removeAt(row);
    }
    refresh();
}

void RecoverDialog::setSearch(Search search)
{
    m_search = search;
    showSearch(); // a problem that is shown stays
}

void RecoverDialog::showProblem(const QString &message)
{
    m_problem->setText(message);
    m_problem->show();
}

QString RecoverDialog::problemOf(const QTreeWidgetItem &item) const
{
    const QString name = nameIn(item);
    // One that was added in a first try has its own name.
    const int own = m_list->indexOfTopLevelItem(const_cast<QTreeWidgetItem *>(&item));
    std::optional<AccountList::NameProblem> problem =
        m_accounts.validateName(name, m_found[own].account.id);
    for (int row = 0; !problem && row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *other = m_list->topLevelItem(row);
        if (other != &item && other->checkState(Name) == Qt::Checked
            && nameIn(*other).compare(name, Qt::CaseInsensitive) == 0)
            problem = AccountList::NameProblem::Taken;
    }
    if (problem)
        return accountNameMessage(*problem);
    const auto baseUrl = baseUrlIn(item);
    return baseUrl ? QString() : baseUrlProblemMessage(baseUrl.error());
}

QList<Account> RecoverDialog::checkedAccounts() const
{
    QList<Account> accounts;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        const auto baseUrl = baseUrlIn(*item);
        if (item->checkState(Name) != Qt::Checked || !baseUrl)
            continue;
        Account account = m_found[row].account;
        account.name = nameIn(*item);
        account.baseUrl = *baseUrl;
        accounts.append(account);
    }
    return accounts;
}

void RecoverDialog::refresh()
{
    QString problem;
    for (int row = 0; problem.isEmpty() && row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString words = item->checkState(Name) == Qt::Checked ? problemOf(*item) : QString();
        if (!words.isEmpty())
            //: %1 is the number of a row in the list, %2 a sentence about its name or base URL.
            problem = tr("Row %1: %2").arg(QString::number(row + 1), words);
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_recover->setEnabled(problem.isEmpty() && !checkedAccounts().isEmpty());
    const Account *account = currentAccount();
    m_removeKey->setEnabled(account && !account->keyEntry.isNull());
    showSearch();
}

void RecoverDialog::showSearch()
{
    QString state;
    switch (m_search) {
    case Search::Running:
        state = tr("Searching the keychain…");
        break;
    case Search::Slow:
        state = tr("The keychain isn't responding. Check whether it's asking for your password.");
        break;
    case Search::Locked:
        state = tr("The keychain is locked. Unlock it and open this dialog again to find accounts "
                   "that are only in the keychain.");
        break;
    case Search::NotPossible:
        state = tr("This keychain can't be searched. Only accounts from your previous settings "
                   "file are shown.");
        break;
    case Search::Done:
        if (m_found.isEmpty())
            state = tr("No accounts were found. Close this dialog and connect with an API key.");
        break;
    }
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

} // namespace Purser
