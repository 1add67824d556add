// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace Purser {

/// What can be done in the main window: its texts, icons and keys. What an action does, and when it
/// can be done, is the window's.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QWidget *window);

    /// Makes `table` the place where Delete and Copy have their keys: in a text field these edit
    /// the text.
    void addTo(QWidget *table) const;

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
