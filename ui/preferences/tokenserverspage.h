// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registries/realmtrust.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace Purser {

/// The page that lists the token servers to which the user has allowed logins to be sent. The user
/// can remove them, so that Purser asks again.
class TokenServersPage : public QWidget
{
    Q_OBJECT

public:
    explicit TokenServersPage(QWidget *parent = nullptr);

    void setAllowed(const QList<RealmPair> &allowed);
    /// Returns the servers that the user has removed from the list.
    const QList<RealmPair> &removed() const { return m_removed; }

    QTreeWidget *list() const { return m_list; }
    QPushButton *removeButton() const { return m_remove; }

private:
    void removeSelected();

    QList<RealmPair> m_allowed; // in the order of the list
    QList<RealmPair> m_removed;
    QTreeWidget *m_list;
    QPushButton *m_remove;
};

} // namespace Purser
