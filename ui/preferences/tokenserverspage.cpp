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
    , m_list(new QTreeWidget(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    auto *explanation = new PlainLabel(
        tr("Some registries have logins checked by another server. If Purser doesn't know that "
           "server, it asks you before it sends the login. The servers that you allow are listed "
           "here. If you remove one, Purser asks you again."),
        this);
    explanation->setWordWrap(true);
    m_list->setAccessibleName(tr("Allowed token servers"));
    m_list->setHeaderLabels({ tr("Registry"), tr("Token server") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMinimumHeight(listHeight);
    m_list->header()->resizeSection(0, Theme::scaledToFont(registryWidth));
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::gap);
    layout->addWidget(explanation);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(m_remove, &QPushButton::clicked, this, &TokenServersPage::removeSelected);
}

void TokenServersPage::setAllowed(const QList<RealmPair> &allowed)
{
    m_allowed = allowed;
    m_removed.clear();
    m_list->clear();
    for (const RealmPair &pair : allowed) {
        const QStringList hosts{ displayText(pair.registry, maxHost),
                                 displayText(pair.realmHost, maxHost) };
        auto *item = new QTreeWidgetItem(hosts);
        for (int column = 0; column < hosts.size(); ++column)
            item->setToolTip(column, tooltipText(hosts[column]));
        m_list->addTopLevelItem(item);
    }
}

void TokenServersPage::removeSelected()
{
    for (QTreeWidgetItem *item : m_list->selectedItems()) {
        m_removed.append(m_allowed.takeAt(m_list->indexOfTopLevelItem(item)));
        delete item;
    }
    // The button, which is disabled now, would hand the focus on to any other.
    m_list->setFocus();
}

} // namespace Purser
