// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/stage.h"
#include "tests/support/storedaccount.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/importprofilesdialog.h"
#include "ui/accounts/recoverdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/settingstext.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QToolButton>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// Below the button in the toolbar, as a click on it does, but without waiting for its end.
void popUp(AccountMenu &menu)
{
    for (const QToolButton *button : menu.parentWidget()->findChildren<QToolButton *>()) {
        if (button->menu() == &menu) {
            const QRect place = button->rect();
            menu.popup(button->mapToGlobal(button->isRightToLeft() ? place.bottomRight()
                                                                   : place.bottomLeft()));
        }
    }
}

} // namespace

QList<Scene> accountScenes()
{
    return {
        { u"welcome-take-over"_s,
          [](Stage &stage) {
              stage.window().welcome()->setCanImportProfiles(true);
              return true;
          } },
        { u"welcome-recover"_s,
          [](Stage &stage) {
              stage.window().welcome()->setCanRecover(true);
              stage.window().welcome()->messages()->showMessage(
                  Theme::Tone::Warning,
                  settingsTroubleMessage({ .problem = { SettingsProblem::Kind::MergeConflict, 12 },
                                           .setAsideAs = u"/home/ada/.config/purser/"
                                                         "Purser.ini.damaged-2026-11-26-143000"_s },
                                         true));
              return true;
          } },
        { u"recover"_s,
          [](Stage &stage) {
              auto *dialog = new RecoverDialog(stage.accounts(), &stage.window());
              dialog->add(
                  { { withKeyEntry({ .id = QUuid::createUuid(), .name = u"Production"_s }) },
                    { withKeyEntry({ .id = QUuid::createUuid(), .name = u"Research"_s }),
                      false } });
              dialog->setSearch(RecoverDialog::Search::Slow);
              dialog->open();
              return true;
          } },
        { u"keychain-locked"_s, [](Stage &stage) { return stage.openLocked(); } },
        { u"session-only"_s,
          [](Stage &stage) {
              if (!stage.openProduction())
                  return false;
              Account account = stage.session().account();
              account.key = Account::Key::ThisSessionOnly;
              stage.session().setAccount(account);
              stage.window().updateSession();
              return true;
          } },
        { u"account"_s, [](Stage &stage) { return stage.openProduction(); } },
        { u"account-menu"_s,
          [](Stage &stage) {
              if (!stage.openProduction())
                  return false;
              popUp(*stage.window().findChild<AccountMenu *>());
              return true;
          } },
        { u"account-add"_s,
          [](Stage &stage) {
              stage.addAccounts();
              auto *dialog = new AccountDialog(stage.accounts(), &stage.window());
              dialog->open();
              dialog->nameField()->setText(u"Research"_s);
              dialog->keyField()->setText(u"not-a-real-key"_s);
              dialog->showTrouble(
                  errorMessage({ .kind = ApiError::Kind::Unauthorized }, Intent::List), true);
              return true;
          } },
        { u"account-new-key"_s,
          [](Stage &stage) {
              if (!stage.openProduction())
                  return false;
              auto *dialog = new AccountDialog(stage.accounts(), stage.accounts().accounts()[0],
                                               &stage.window());
              dialog->askForKeyOnly();
              dialog->open();
              return true;
          } },
        { u"account-edit"_s,
          [](Stage &stage) {
              stage.addAccounts();
              (new AccountDialog(stage.accounts(), stage.accounts().accounts()[0], &stage.window()))
                  ->open();
              return true;
          } },
        { u"accounts"_s,
          [](Stage &stage) {
              stage.addAccounts();
              (new AccountsDialog(stage.accounts(), &stage.window()))->open();
              return true;
          } },
        { u"take-over"_s,
          [](Stage &stage) {
              const CliProfiles profiles =
                  CliProfiles::parse("[default]\napi_key='one'\n[staging]\napi_key=two\nbase_url="
                                     "staging.example/v2\n[old]\n");
              (new ImportProfilesDialog(profiles, u"~/.yotta/config"_s, &stage.window()))->open();
              return true;
          } },
    };
}

} // namespace Purser
