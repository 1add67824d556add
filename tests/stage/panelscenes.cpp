// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/async.h"
#include "tests/stage/stage.h"
#include "ui/about.h"
#include "ui/activity/activitydock.h"
#include "ui/attention/attentiondialog.h"
#include "ui/diagnostics/diagnosticsdialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QTabWidget>
#include <QTimeZone>
#include <QTreeWidget>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// `passwordFor`: the proxy that the stored password was entered for; empty: this one.
PreferencesDialog *openPreferences(Stage &stage, const QString &passwordFor = {})
{
    const NetworkSettings network{ .proxy = NetworkSettings::Proxy::Http,
                                   .proxyAddress = { u"proxy.example"_s, 3128 },
                                   .proxyUser = u"robot"_s,
                                   .passwordFor = passwordFor };
    auto *dialog = new PreferencesDialog(
        Preferences{}, network,
        [](const QString &) { return makeReadyFuture(CaFileProblem::None); }, &stage.window());
    dialog->open();
    return dialog;
}

AttentionDialog *openAttention(Stage &stage)
{
    stage.addAccounts();
    auto *dialog = new AttentionDialog(&stage.window());
    dialog->open();
    return dialog;
}

/// Of fixed days, so that two runs give the same pictures.
bool showAttention(Stage &stage)
{
    AttentionDialog *dialog = openAttention(stage);
    const QList<Account> accounts = stage.accounts().accounts();
    const QDate today(2026, 11, 27);
    const auto entry = [&](int account, const QString &name, const QString &registry,
                           Attention::Kind kind, int days) {
        const QDate day = today.addDays(days);
        return Attention{ .account = accounts[account].id,
                          .credential = CredentialId::fromInteger(371904466120093701),
                          .name = name,
                          .registry = registry,
                          .kind = kind,
                          .day = day,
                          .time = day.startOfDay(QTimeZone::utc()) };
    };
    dialog->setUnreadable({ accounts[2] });
    dialog->setAttention(
        accounts,
        { entry(0, u"llm-serving"_s, u"ghcr.io/example-org"_s, Attention::Kind::Expired, -3),
          entry(1, u"speech-ci"_s, u"docker.io"_s, Attention::Kind::LoginRefused, -1),
          entry(0, u"vision-train"_s, u"quay.io"_s, Attention::Kind::ExpiresToday, 0),
          entry(1, {}, {}, Attention::Kind::ExpiresSoon, 5),
          entry(0, u"a-rather-long-name-of-a-credential-for-nightly-builds"_s,
                u"registry.internal.example.com:5000/team/project"_s, Attention::Kind::PasswordOld,
                -400) },
        today);
    return true;
}

} // namespace

QList<Scene> panelScenes()
{
    return {
        { u"attention"_s, showAttention },
        { u"attention-none"_s,
          [](Stage &stage) {
              openAttention(stage)->setAttention(stage.accounts().accounts(), {},
                                                 QDate(2026, 11, 27));
              return true;
          } },
        { u"attention-loading"_s, [](Stage &stage) { return openAttention(stage) != nullptr; } },
        { u"activity"_s,
          [](Stage &stage) {
              if (!stage.openSandbox())
                  return false;
              stage.action(ActivityDock::tr("&Activity"))->trigger();
              return stage.selectNamed(u"vision-train"_s);
          } },
        { u"doctor"_s,
          [](Stage &stage) {
              auto *dialog = new DiagnosticsDialog(&stage.window());
              dialog->open();
              dialog->add(Finding::Keychain{ Finding::Keychain::State::Locked });
              dialog->add(Finding::KeychainProbe{ Finding::KeychainProbe::Step::NotTried });
              dialog->add(Finding::Tls{
                  .isThere = true, .library = u"OpenSSL 3.0.15"_s, .authorities = 142 });
              dialog->add(Finding::Proxy{});
              dialog->add(
                  Finding::Service{ .baseUrl = BaseUrl::official(),
                                    .error = ApiError{ .kind = ApiError::Kind::Unauthorized } });
              dialog->add(Finding::Clock{ std::chrono::seconds(2) });
              dialog->end();
              return true;
          } },
        { u"preferences"_s, [](Stage &stage) { return openPreferences(stage) != nullptr; } },
        { u"preferences-network"_s,
          [](Stage &stage) {
              openPreferences(stage)->findChild<QTabWidget *>()->setCurrentIndex(1);
              return true;
          } },
        { u"preferences-token-servers"_s,
          [](Stage &stage) {
              PreferencesDialog *dialog = openPreferences(stage);
              dialog->tokenServersPage()->setAllowed(
                  { { u"registry.example.com"_s, u"auth.example.com"_s },
                    { u"harbor.example.net:5000"_s, u"login.example.net"_s } });
              dialog->tokenServersPage()->list()->topLevelItem(1)->setSelected(true);
              dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
              return true;
          } },
        { u"preferences-proxy-password"_s,
          [](Stage &stage) {
              openPreferences(stage, u"http://robot@former.example:3128"_s)
                  ->findChild<QTabWidget *>()
                  ->setCurrentIndex(1);
              return true;
          } },
        { u"guide"_s,
          [](Stage &stage) {
              stage.action(WindowActions::tr("&Help and keyboard shortcuts"))->trigger();
              return true;
          } },
        { u"about"_s,
          [](Stage &stage) {
              showAbout(&stage.window());
              return true;
          } },
    };
}

} // namespace Purser
