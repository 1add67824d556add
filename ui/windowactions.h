// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accounts/account.h"

#include <QAction>

namespace Purser {

/// The main window's actions, with their text, icons and shortcuts. The window connects them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    /// Adds the actions for credentials to `table`. The shortcuts of `remove` and `copyId` work
    /// only in the table, because text fields use the same keys for deleting and copying text.
    void addTo(QWidget *table) const;

    /// Enables the actions that are possible in the open account while `selected` credentials are
    /// selected. `account` is nullptr if none is open. The actions to refresh and to stop that
    /// aren't affected.
    void updateFor(const Account *account, int selected) const;

    QAction *create;
    QAction *edit;
    QAction *remove;
    QAction *copyId;
    QAction *copyName;
    QAction *readAgain;
    QAction *checkLogin;
    QAction *rotate;
    QAction *importLogins;
    QAction *exportNotes;
    QAction *importNotes;
    QAction *refresh;
    QAction *stopRefresh;
    QAction *preferences;
    QAction *quit;

    QAction *editAccount;
    QAction *newKey;
    QAction *keepKey;
    QAction *forgetKey;
    QAction *importProfiles;
    QAction *recover;
    QAction *sandbox;
    QAction *copySandbox;

    QAction *goTo;
    QAction *find;
    QAction *attention;
    QAction *showDetails;

    QAction *guide;
    QAction *diagnostics;
    QAction *about;

private:
    QAction *make(const QString &text, const QString &icon = {}, const QKeySequence &key = {});
};

} // namespace Purser
