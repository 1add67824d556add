// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowactions.h"

#include "ui/quitkey.h"
#include "ui/style/icons.h"
#include "ui/text/plaintext.h"

#include <QWidget>

namespace Purser {

using namespace Qt::StringLiterals;

// The standard keys are those of the platform; some platforms have none for the preferences.
WindowActions::WindowActions(QWidget *window)
    : QObject(window)
    , create(make(tr("&New credential"), {}, QKeySequence::New))
    , edit(make(tr("&Edit"), u"edit"_s, Qt::Key_F2))
    , remove(make(tr("&Delete"), u"delete"_s, QKeySequence::Delete))
    , copyId(make(tr("Copy &ID"), u"copy"_s, QKeySequence::Copy))
    , copyName(make(tr("&Copy name"), u"copy"_s))
    , readAgain(make(tr("Re&load credential"), {}, Qt::CTRL | Qt::Key_R))
    , checkLogin(make(tr("Check lo&gin…"), {}, Qt::CTRL | Qt::Key_L))
    , rotate(make(tr("R&otate…"), {}, Qt::CTRL | Qt::SHIFT | Qt::Key_R))
    , importLogins(make(tr("Impor&t…"), {}, Qt::CTRL | Qt::Key_I))
    , exportNotes(make(tr("E&xport notes…")))
    , importNotes(make(tr("I&mport notes…")))
    , refresh(make(tr("Re&fresh"), u"refresh"_s, Qt::Key_F5))
    , stopRefresh(make(tr("&Stop refreshing"), u"close"_s))
    , preferences(make(tr("&Preferences…"), {}, Qt::CTRL | Qt::Key_Comma))
    , quit(make(tr("&Quit"), {}, quitKey()))
    , editAccount(make(tr("&Edit account…")))
    , newKey(make(tr("&Change API key…"), u"key"_s))
    , keepKey(make(tr("Save API &key in keychain")))
    , forgetKey(make(tr("&Remove API key from keychain…")))
    , importProfiles(make(tr("&Import from Yotta CLI…")))
    , recover(make(tr("Reco&ver accounts…")))
    , sandbox(make(tr("&Open sandbox"), u"sandbox"_s))
    , copySandbox(make(tr("Copy sandbox &URL and key")))
    , goTo(make(tr("&Command palette…"), {}, Qt::CTRL | Qt::Key_K))
    , find(make(tr("&Find"), u"search"_s, QKeySequence::Find))
    , attention(make(tr("What &needs attention"), u"warning"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , showDetails(make(tr("&Details"), {}, Qt::Key_F9))
    , guide(make(tr("&Help and keyboard shortcuts"), {}, Qt::Key_F1))
    , diagnostics(make(tr("&Diagnostics")))
    , about(make(tr("&About Purser")))
{
    create->setIcon(Icons::get(u"add"_s, Icons::ColorRole::OnAccent));
    create->setIconVisibleInMenu(false); // it is drawn for the button's color
    showDetails->setCheckable(true);
    showDetails->setChecked(true);
    preferences->setMenuRole(QAction::PreferencesRole);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    for (QAction *action : { remove, copyId })
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction *action : findChildren<QAction *>(Qt::FindDirectChildrenOnly)) {
        if (action->shortcutContext() == Qt::WindowShortcut)
            window->addAction(action);
    }
}

void WindowActions::addTo(QWidget *table) const
{
    table->addActions({ create, edit, remove, copyId, copyName, readAgain, checkLogin, rotate });
}

void WindowActions::updateFor(const Account *account, int selected) const
{
    for (QAction *action :
         { create, importLogins, exportNotes, importNotes, find, showDetails, newKey })
        action->setEnabled(account);
    for (QAction *action : { edit, readAgain })
        action->setEnabled(selected == 1);
    for (QAction *action : { remove, copyId, copyName, checkLogin, rotate })
        action->setEnabled(selected > 0);
    const auto hasKey = [account](Account::Key key) { return account && account->key == key; };
    editAccount->setEnabled(hasKey(Account::Key::InKeychain)
                            || hasKey(Account::Key::ThisSessionOnly));
    keepKey->setEnabled(hasKey(Account::Key::ThisSessionOnly) || hasKey(Account::Key::Environment));
    forgetKey->setEnabled(hasKey(Account::Key::InKeychain));
    sandbox->setEnabled(!hasKey(Account::Key::Sandbox));
    copySandbox->setVisible(hasKey(Account::Key::Sandbox));
}

QAction *WindowActions::make(const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setMenuRole(QAction::NoRole); // macOS would guess by the text
    // Qt's own text for the toolbar has an ellipsis less, but keeps the brackets of a mnemonic.
    action->setIconText(withoutMnemonic(text));
    if (!icon.isEmpty())
        action->setIcon(Icons::get(icon));
    action->setShortcut(key);
    return action;
}

} // namespace Purser
