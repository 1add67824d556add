// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attention/attentiondialog.h"

#include "models/accounts/accountlist.h"
#include "ui/attention/attentionwords.h"
#include "ui/style/colordot.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/placeholderpage.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(760, 440);
constexpr int maxRegistryWidth = 180;

enum Column { Name, Registry, Reason };

constexpr int entryRole = Qt::UserRole; // the index of the entry; invalid for an account

} // namespace

AttentionDialog::AttentionDialog(QWidget *parent)
    : AutoSizingDialog(tr("What needs attention"), firstSize, parent)
    , m_busy(new BusyIndicator(this))
    , m_pages(new QStackedWidget(this))
    , m_list(new QTreeWidget(m_pages))
    , m_state(new PlaceholderPage(m_pages))
    , m_unreadable(new PlainLabel({}, this))
    , m_rotate(new QPushButton(tr("Rotate…"), this))
    , m_open(new QPushButton(tr("Open"), this))
{
    m_list->setAccessibleName(tr("What needs attention"));
    m_list->setHeaderLabels({ tr("Credential"), tr("Registry"), tr("Reason") });
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setUniformRowHeights(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIconSize({ Theme::iconSize, Theme::iconSize });
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(Reason, QHeaderView::ResizeToContents);
    m_state->describe(u"search"_s, tr("Loading notes…"), {});
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_state);
    m_pages->setCurrentWidget(m_state);
    m_unreadable->setTone(Theme::Tone::Warning);
    m_unreadable->setWordWrap(true);
    m_unreadable->hide();
    m_busy->setText(tr("Loading notes…"));
    m_busy->setBusy(true);

    auto *close = new QPushButton(tr("Close"), this);
    m_open->setProperty("kind", u"main"_s);
    m_open->setDefault(true);
    m_rotate->setAutoDefault(false);
    m_rotate->setToolTip(tr("Gives the selected credentials a new password"));
    m_open->setToolTip(tr("Opens the account and selects the credential"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_rotate);
    buttons->addWidget(m_open);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    inner->setSpacing(Theme::wide);
    inner->addWidget(m_pages, 1);
    inner->addWidget(m_unreadable);
    inner->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_busy);
    outer->addLayout(inner);

    connect(m_list, &QTreeWidget::itemActivated, this, &AttentionDialog::openSelected);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &AttentionDialog::updateButtons);
    connect(m_open, &QPushButton::clicked, this, &AttentionDialog::openSelected);
    connect(m_rotate, &QPushButton::clicked, this, &AttentionDialog::rotateSelected);
    connect(close, &QPushButton::clicked, this, &AutoSizingDialog::discard);
    updateButtons();
}

void AttentionDialog::setAttention(const QList<Account> &accounts, const QList<Attention> &entries,
                                   const QDate &today)
{
    if (accounts == m_accounts && entries == m_entries && today == m_today)
        return;
    const bool hadEntries = m_list->topLevelItemCount() > 0;
    const QList<CredentialOfAccount> former = selected();
    const QTreeWidgetItem *row = m_list->currentItem();
    const auto current = row && row->parent() ? std::optional(credentialIn(*row)) : std::nullopt;
    m_accounts = accounts;
    m_entries = entries;
    m_today = today;
    m_busy->setBusy(false);
    fillList();
    const bool isEmpty = m_list->topLevelItemCount() == 0;
    m_pages->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_state) : m_list);
    if (isEmpty)
        m_state->describe(
            u"success"_s, tr("Nothing needs attention"),
            tr("According to the notes on this computer, no logins have expired or are "
               "about to, and none were refused when last checked."));
    else if (hadEntries)
        restoreSelection(former, current);
    else
        m_list->setFocus();
    updateButtons();
}

/// Makes the first entry the current one.
void AttentionDialog::fillList()
{
    m_list->clear();
    for (const Account &account : std::as_const(m_accounts))
        addAccount(account);
    if (m_list->topLevelItemCount() == 0)
        return;
    m_list->expandAll();
    sizeColumns();
    m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
}

/// Leaves the first entry selected if the former ones are gone.
void AttentionDialog::restoreSelection(const QList<CredentialOfAccount> &former,
                                       const std::optional<CredentialOfAccount> &current)
{
    QList<QTreeWidgetItem *> rows;
    QTreeWidgetItem *currentRow = nullptr;
    for (QTreeWidgetItemIterator it(m_list, QTreeWidgetItemIterator::NoChildren); *it; ++it) {
        const CredentialOfAccount credential = credentialIn(**it);
        if (former.contains(credential))
            rows.append(*it);
        if (credential == current && !currentRow)
            currentRow = *it;
    }
    if (currentRow)
        m_list->setCurrentItem(currentRow, Name, QItemSelectionModel::NoUpdate);
    if (rows.isEmpty() && !former.isEmpty())
        return;
    m_list->clearSelection();
    for (QTreeWidgetItem *row : std::as_const(rows))
        row->setSelected(true);
}

CredentialOfAccount AttentionDialog::credentialIn(const QTreeWidgetItem &row) const
{
    const Attention &entry = m_entries[row.data(Name, entryRole).toLongLong()];
    return { .account = entry.account, .id = entry.credential };
}

void AttentionDialog::addAccount(const Account &account)
{
    QList<QTreeWidgetItem *> rows;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Attention &entry = m_entries[i];
        if (entry.account != account.id)
            continue;
        const QString name = entry.name.isEmpty()
            //: In place of the name of a credential; %1 is its ID.
            ? tr("ID %1").arg(entry.credential.text())
            : displayName(entry.name);
        const QString registry = displayText(entry.registry);
        const QString reason = attentionText(entry, m_today);
        auto *row = new QTreeWidgetItem({ name, registry, reason });
        row->setData(Name, entryRole, i);
        //: What is read aloud for a row of a list: %1 is the name of a credential, %2 why it needs
        //: attention, such as "Expires in 5 days".
        row->setData(Name, Qt::AccessibleTextRole, tr("%1: %2").arg(name, reason));
        row->setIcon(Reason, Icons::get(Icons::nameFor(attentionTone(entry.kind))));
        row->setToolTip(Name, tooltipText(name));
        row->setToolTip(Registry, tooltipText(entry.registry));
        row->setToolTip(Reason, tooltipText(reason));
        rows.append(row);
    }
    if (rows.isEmpty())
        return;
    auto *group = new QTreeWidgetItem({ displayText(account.name, AccountList::maxNameLength) });
    group->setFlags(Qt::ItemIsEnabled);
    group->setIcon(Name, colorDot(account.color));
    group->setFont(Name, Theme::scaled(m_list->font(), Theme::plainType, QFont::DemiBold));
    group->setSizeHint(Name, { 0, Theme::scaledToFont(Theme::rowHeight) });
    group->addChildren(rows);
    m_list->addTopLevelItem(group);
    group->setFirstColumnSpanned(true);
}

/// The reason is what people look for, so it has all of its room; the names share the rest. If that
/// is too little, the list scrolls.
void AttentionDialog::sizeColumns()
{
    QHeaderView *header = m_list->header();
    const int least = std::max(header->sectionSizeHint(Name), header->sectionSizeHint(Registry));
    header->setMinimumSectionSize(least);
    m_list->resizeColumnToContents(Registry);
    const int most = std::max(least, Theme::scaledToFont(maxRegistryWidth));
    header->resizeSection(Registry, std::min(header->sectionSize(Registry), most));
}

void AttentionDialog::setUnreadable(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts) {
        //: The name of an account in a list of names.
        names.append(tr("“%1”").arg(displayText(account.name, AccountList::maxNameLength)));
    }
    //: %1 is a list of names of accounts.
    m_unreadable->setText(
        tr("This list may be incomplete. Couldn't read the notes of these accounts: %1.")
            .arg(QLocale().createSeparatedList(names)));
    m_unreadable->setVisible(!names.isEmpty());
}

/// In the order of the list. A credential with several reasons is in several rows, but only once in
/// the result.
QList<CredentialOfAccount> AttentionDialog::selected() const
{
    QList<CredentialOfAccount> credentials;
    QSet<std::pair<QUuid, CredentialId>> known;
    for (QTreeWidgetItemIterator it(m_list, QTreeWidgetItemIterator::Selected); *it; ++it) {
        const CredentialOfAccount credential = credentialIn(**it);
        if (known.contains({ credential.account, credential.id }))
            continue;
        known.insert({ credential.account, credential.id });
        credentials.append(credential);
    }
    return credentials;
}

void AttentionDialog::openSelected()
{
    const QList<CredentialOfAccount> credentials = selected();
    if (credentials.size() != 1)
        return;
    discard();
    Q_EMIT openRequested(credentials[0].account, credentials[0].id);
}

void AttentionDialog::rotateSelected()
{
    const QList<CredentialOfAccount> credentials = selected();
    discard();
    Q_EMIT rotateRequested(credentials);
}

void AttentionDialog::updateButtons()
{
    const qsizetype count = selected().size();
    m_rotate->setEnabled(count > 0);
    m_open->setEnabled(count == 1);
}

} // namespace Purser
