// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/stage.h"
#include "ui/credentials/credentialcommands.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/palette/commandpalette.h"
#include "ui/text/outcometext.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"
#include "ui/windowactions.h"

#include <QLineEdit>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize narrowSize(640, 400);
constexpr int manyRows = 200;

bool reachFailure(Stage &stage)
{
    return Stage::waitFor([&] { return stage.session().repository().refreshError().has_value(); });
}

SandboxStore manyCredentials()
{
    QList<SandboxCredential> credentials;
    for (int i = 1; i <= manyRows; ++i)
        credentials.append({ .id = QString::number(384410568058921807 + i),
                             .name = u"team-%1"_s.arg(i, 3, 10, QChar(u'0')) });
    return SandboxStore(credentials);
}

/// The longest name that the rules allow, and one from before the rules.
SandboxStore longNames()
{
    const QString legacy = u"A name from before the rules, which goes on and on until no column is "
                           "wide enough for it, and then a little longer"_s;
    return SandboxStore({ { .id = u"384410568058921808"_s, .name = legacy },
                          { .id = u"384410568058921809"_s, .name = u"a-name-of-20-letters"_s } });
}

/// A change was in progress in an account that was closed.
bool reportForAccount(Stage &stage)
{
    const ChangeOutcome outcome{ .name = u"speech-ci"_s,
                                 .error = ApiError{ .kind = ApiError::Kind::OutcomeUnknown },
                                 .isAbandoned = true };
    stage.window().accountMessages()->showMessage(
        Theme::Tone::Warning,
        CredentialCommands::tr("Account “%1”: %2").arg(u"Research"_s, failureMessage(outcome)));
    return true;
}

/// Names need not have a place to break them at.
SandboxStore unbrokenName()
{
    return SandboxStore(
        { { .id = u"384410568058921808"_s, .name = u"registry.example-"_s.repeated(14) } });
}

/// The id of one row is in no form that can be used.
RawReply replyWithUnreadableRow()
{
    return RawReply::json(200, R"({"message":"success","code":10000,"data":[
        {"id":"384410568058921807","name":"vision-train","type":"ECR",
         "createdAt":"2026-02-20T08:00:00Z"},
        {"id":{"value":7},"name":"llm-serving","type":"DOCKER_HUB",
         "createdAt":"2025-11-03T16:30:00Z"},
        {"id":"359408126633905499","name":"rl-agents","createdAt":"2025-08-14T10:15:00Z"}]})");
}

bool readRows(Stage &stage)
{
    return Stage::waitFor([&] { return stage.session().repository().lastRead().isValid(); });
}

RetryPolicy impatient()
{
    RetryPolicy policy = RetryPolicy::never();
    policy.lateAfter = std::chrono::milliseconds(1);
    return policy;
}

} // namespace

QList<Scene> windowScenes()
{
    return {
        { u"welcome"_s, [](Stage &) { return true; } },
        { u"welcome-broken"_s,
          [](Stage &stage) {
              stage.window().welcome()->keyField()->setText(u"two words"_s);
              stage.window().welcome()->baseUrlField()->setText(u"http://example.com"_s);
              return true;
          } },
        { u"welcome-lookalike"_s,
          [](Stage &stage) {
              stage.window().welcome()->baseUrlField()->setText(
                  u"https://\u0430pi.yottalabs.ai"_s); // the first letter is Cyrillic
              return true;
          } },
        { u"welcome-narrow"_s,
          [](Stage &stage) {
              stage.resize(narrowSize);
              return true;
          } },
        { u"first-load"_s, [](Stage &stage) { return stage.openRaw(RawReply::hang()); } },
        { u"still-waiting"_s,
          [](Stage &stage) {
              return stage.openRaw(RawReply::hang(), impatient())
                  && Stage::waitFor([&] { return stage.session().repository().isRefreshLate(); });
          } },
        { u"unreadable-row"_s,
          [](Stage &stage) {
              if (!stage.openRaw(replyWithUnreadableRow()) || !readRows(stage))
                  return false;
              stage.window().credentials()->table()->selectRow(0);
              return true;
          } },
        { u"list"_s,
          [](Stage &stage) {
              return stage.openSandbox() && stage.selectNamed(u"vision-train"_s);
          } },
        { u"nothing-selected"_s, [](Stage &stage) { return stage.openSandbox(); } },
        { u"several-selected"_s,
          [](Stage &stage) {
              if (!stage.openSandbox())
                  return false;
              stage.window().credentials()->table()->selectAll();
              return true;
          } },
        { u"narrow"_s,
          [](Stage &stage) {
              stage.resize(narrowSize);
              return stage.openSandbox();
          } },
        { u"empty"_s, [](Stage &stage) { return stage.openSandbox(SandboxStore()); } },
        { u"no-match"_s,
          [](Stage &stage) {
              if (!stage.openSandbox())
                  return false;
              stage.window().findChild<QLineEdit *>(u"search"_s)->setText(u"quantum"_s);
              return true;
          } },
        { u"failed"_s,
          [](Stage &stage) {
              return stage.openRaw(
                         RawReply::json(500, R"({"code":10002,"message":"system error"})"))
                  && reachFailure(stage);
          } },
        { u"failed-with-rows"_s,
          [](Stage &stage) {
              if (!stage.openSandbox())
                  return false;
              stage.stopServer();
              stage.session().repository().refresh();
              return reachFailure(stage);
          } },
        { u"changed-elsewhere"_s,
          [](Stage &stage) {
              if (!stage.openSandbox())
                  return false;
              Q_EMIT stage.session().repository().refreshed(
                  { .added = 2, .renamed = 1, .removed = 1 });
              return true;
          } },
        { u"changed-here"_s,
          [](Stage &stage) {
              if (!stage.openSandbox() || !stage.selectNamed(u"vision-train"_s))
                  return false;
              const QList<Credential> selected = stage.window().credentials()->selected();
              stage.window().credentials()->showChanged(selected.constFirst().id);
              stage.window().credentials()->messages()->showMessage(
                  Theme::Tone::Success,
                  CredentialCommands::tr("“%1” was saved.").arg(u"vision-train"_s));
              return true;
          } },
        { u"account-report"_s,
          [](Stage &stage) { return stage.openSandbox() && reportForAccount(stage); } },
        { u"account-report-narrow"_s,
          [](Stage &stage) {
              stage.resize(narrowSize);
              return stage.openSandbox() && reportForAccount(stage);
          } },
        { u"welcome-account-report"_s, [](Stage &stage) { return reportForAccount(stage); } },
        { u"many"_s, [](Stage &stage) { return stage.openSandbox(manyCredentials()); } },
        { u"long-names"_s,
          [](Stage &stage) {
              if (!stage.openSandbox(longNames()))
                  return false;
              stage.window().credentials()->table()->selectRow(0);
              stage.window().credentials()->messages()->showMessage(
                  Theme::Tone::Danger, u"A message that goes on and on. "_s.repeated(12),
                  u"Try again"_s);
              return true;
          } },
        { u"unbroken-name"_s,
          [](Stage &stage) {
              if (!stage.openSandbox(unbrokenName()))
                  return false;
              stage.window().credentials()->table()->selectRow(0);
              return true;
          } },
        { u"palette-unbroken-name"_s,
          [](Stage &stage) {
              if (!stage.openSandbox(unbrokenName()))
                  return false;
              auto *palette = stage.open<CommandPalette>(WindowActions::tr("&Command palette…"));
              if (!palette)
                  return false;
              palette->field()->setText(u"registry"_s);
              return true;
          } },
        { u"palette"_s,
          [](Stage &stage) {
              if (!stage.openSandbox())
                  return false;
              auto *palette = stage.open<CommandPalette>(WindowActions::tr("&Command palette…"));
              if (!palette)
                  return false;
              palette->field()->setText(u"re"_s);
              return true;
          } },
    };
}

} // namespace Purser
