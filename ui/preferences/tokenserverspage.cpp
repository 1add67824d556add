// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/tokenserverspage.h"

#include "ui/style/theme.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Purser {

namespace {

constexpr int listHeight = 150;
constexpr int registryWidth = 200;
constexpr qsizetype maxHost = 260; // a whole name, with its port

} // namespace

TokenServersPage::TokenServersPage(QWidget *parent)
    : QWidget(parent)
    , m_explanation(new PlainLabel({}, this))
    , m_list(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_explanation->setWordWrap(true);
    m_list->setAccessibleName(tr("Allowed token servers"));
    m_list->setHeaderLabels({ tr("Registry"), tr("Token server") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(listHeight);
    m_list->header()->resizeSection(0, Theme::scaledToFont(registryWidth));
    m_remove->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_explanation);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &TokenServersPage::update);
    connect(m_remove, &QPushButton::clicked, this, &TokenServersPage::removeSelected);
    update();
}

void TokenServersPage::setAllowed(const QList<RealmPair> &allowed)
{
    m_allowed = allowed;
    m_removed.clear();
    m_list->clear();
    for (const RealmPair &pair : allowed)
        m_list->addTopLevelItem(new QTreeWidgetItem(
            { displayText(pair.registry, maxHost), displayText(pair.realmHost, maxHost) }));
    update();
}

void TokenServersPage::removeSelected()
{
    for (QTreeWidgetItem *item : m_list->selectedItems()) {
        m_removed.append(m_allowed.takeAt(m_list->indexOfTopLevelItem(item)));
        delete item;
    }
    update();
}

void TokenServersPage::update()
{
    m_explanation->setText(
        m_allowed.isEmpty() && m_removed.isEmpty()
            ? tr("Some registries have their logins checked by another server. If Purser doesn't "
                 "know that server, it asks you before it sends the login. You haven't allowed any "
                 "of these servers yet.")
            : tr("Purser may send logins for these registries to these servers, because you "
                 "allowed it. If you remove one, Purser asks you again."));
    m_list->setVisible(!m_allowed.isEmpty());
    m_remove->setVisible(!m_allowed.isEmpty());
    m_remove->setEnabled(!m_list->selectedItems().isEmpty());
}

} // namespace Purser
