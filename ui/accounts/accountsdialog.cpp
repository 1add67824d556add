// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountsdialog.h"

#include "ui/style/colordot.h"
#include "ui/style/theme.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/contentarea.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QIdentityProxyModel>
#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace Purser {

namespace {

constexpr QSize firstSize(520, 360);

class AccountDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return { QStyledItemDelegate::sizeHint(option, index).width(),
                 Theme::scaledToFont(Theme::rowHeight) };
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration; // the names stand in one column
        option->icon = colorDot(Account::Color(index.data(AccountList::ColorRole).toInt()));
        option->decorationSize = { Theme::iconSize, Theme::iconSize };
    }
};

/// The names as they may be shown: to the eye and to assistive technology alike.
class ShownAccounts : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        const QVariant value = QIdentityProxyModel::data(index, role);
        return role == Qt::DisplayRole ? displayText(value.toString(), AccountList::maxNameLength)
                                       : value;
    }
};

} // namespace

AccountsDialog::AccountsDialog(AccountList &accounts, QWidget *parent)
    : AutoSizingDialog(tr("Accounts"), firstSize, parent)
    , m_accounts(accounts)
    , m_messages(new MessageBar(this))
    , m_list(new QListView(this))
    , m_edit(new QPushButton(tr("Edit…"), this))
    , m_remove(new QPushButton(tr("Remove…"), this))
    , m_up(new QPushButton(tr("Move up"), this))
    , m_down(new QPushButton(tr("Move down"), this))
{
    auto *shown = new ShownAccounts(this);
    shown->setSourceModel(&accounts);
    m_list->setModel(shown);
    m_list->setItemDelegate(new AccountDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Accounts"));

    auto *add = new QPushButton(tr("Add…"), this);
    auto *close = new QPushButton(tr("Close"), this);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::gap);
    for (QPushButton *button : { add, m_edit, m_remove, m_up, m_down }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *content = new QWidget(this);
    auto *middle = new QHBoxLayout(content);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(Theme::wide);
    middle->addWidget(m_list, 1);
    middle->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_messages);
    addShrinking(*layout, new ContentArea(content, this));
    layout->addWidget(close, 0, Qt::AlignRight);

    connect(add, &QPushButton::clicked, this, &AccountsDialog::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(selected()); });
    connect(m_list, &QListView::activated, this, [this] { Q_EMIT editRequested(selected()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeRequested(selected()); });
    connect(m_up, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(selected(), -1); });
    connect(m_down, &QPushButton::clicked, this, [this] { Q_EMIT moveRequested(selected(), 1); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AccountsDialog::updateButtons);
    connect(&accounts, &QAbstractItemModel::rowsMoved, this, &AccountsDialog::updateButtons);
    connect(&accounts, &QAbstractItemModel::rowsRemoved, this, &AccountsDialog::updateButtons);
    connect(&accounts, &QAbstractItemModel::rowsInserted, this, &AccountsDialog::updateButtons);
    m_list->setCurrentIndex(shown->index(0, 0));
    updateButtons();
    m_list->setFocus();
}

void AccountsDialog::select(const QUuid &id)
{
    m_list->setCurrentIndex(m_list->model()->index(m_accounts.rowOf(id), 0));
}

QUuid AccountsDialog::selected() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 ? QUuid() : m_accounts.accounts()[row].id;
}

void AccountsDialog::keyPressEvent(QKeyEvent *event)
{
    // The list has done with it what it does, and passes it on all the same.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || focusWidget() != m_list)
        AutoSizingDialog::keyPressEvent(event);
}

void AccountsDialog::updateButtons()
{
    const int row = m_list->currentIndex().row();
    m_edit->setEnabled(row >= 0);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_accounts.rowCount());
}

} // namespace Purser
