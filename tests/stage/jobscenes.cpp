// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobactions.h"
#include "models/values/async.h"
#include "tests/stage/stage.h"
#include "ui/imports/helperoffers.h"
#include "ui/imports/importdialog.h"
#include "ui/jobs/interruptedjobdialog.h"
#include "ui/jobs/jobwindow.h"
#include "ui/jobs/rotatedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QTreeWidget>

namespace Purser {

using namespace Qt::StringLiterals;
using Action = JobItem::Action;
using State = RecordedItem::State;

namespace {

Credential named(Stage &stage, const QString &name)
{
    for (const CredentialRowPointer &row : stage.session().credentials().rows()) {
        if (row->credential.name == name)
            return row->credential;
    }
    return {};
}

RotationTarget target(Stage &stage, const QString &name, const QString &registry,
                      const QString &username)
{
    return { .account = stage.session().account().id,
             .id = named(stage, name).id,
             .name = name,
             .registry = registry,
             .username = username };
}

RotateDialog *openRotation(Stage &stage)
{
    QList<Account> accounts = stage.accounts().accounts();
    if (accounts.isEmpty())
        accounts.append(stage.session().account());
    auto *dialog = new RotateDialog(accounts,
                                    { target(stage, u"vision-train"_s, u"ghcr.io"_s, u"robot"_s),
                                      target(stage, u"rl-agents"_s, u"ghcr.io"_s, u"robot"_s),
                                      target(stage, u"data-ingest"_s, {}, {}) },
                                    &stage.window());
    dialog->open();
    return dialog;
}

JobItem item(Stage &stage, Action action, const QString &name)
{
    return { .action = action,
             .account = stage.session().account().id,
             .id = action == Action::Create ? CredentialId() : named(stage, name).id,
             .name = name,
             .username = action == Action::Create ? std::optional(u"robot"_s) : std::nullopt,
             .password = Secret::fromText(u"not-a-real-token") };
}

JobWindow *openJob(Stage &stage, std::vector<JobItem> items)
{
    // The stage keeps the session for longer than the window.
    const std::shared_ptr<Session> session(&stage.session(), [](const Session *) {});
    auto job = std::make_unique<Job>(std::move(items), [session](const QUuid &) {
        return makeReadyFuture(SharedSession(session));
    });
    Job &running = *job;
    const Account &account = session->account();
    //: The title of a window; %n is the number of credentials, 1 or more.
    const QString title = JobActions::tr("Rotate %n credentials", nullptr, running.rows().size());
    auto *window = new JobWindow(std::move(job), { { account.id, account.name } }, title,
                                 rotationChecklist(), &stage.window());
    window->show();
    running.start();
    return window;
}

/// Three have ended, one of them not well; four are on their way, and the rest waits.
bool showRunningJob(Stage &stage)
{
    if (!stage.openProduction())
        return false;
    std::vector<JobItem> items;
    items.push_back(item(stage, Action::Delete, u"llm-serving"_s)); // in use
    for (const QString &name : { u"vision-train"_s, u"rl-agents"_s })
        items.push_back(item(stage, Action::Rotate, name));
    for (int i = 1; i < 10; ++i) {
        JobItem held = item(stage, Action::Create, u"speech-ci-%1"_s.arg(i));
        // A registry that nobody asks anything: the login is checked for as long as the scene
        // lasts.
        held.login = JobLogin{ .registry = *RegistryHost::fromText(stage.silentHost()),
                               .username = u"robot"_s };
        items.push_back(std::move(held));
    }
    const JobWindow *window = openJob(stage, std::move(items));
    const auto *progress = window->findChild<QProgressBar *>();
    return Stage::waitFor([&] { return progress->value() == 3; });
}

bool showCanceledJob(Stage &stage)
{
    if (!showRunningJob(stage))
        return false;
    const auto *window = stage.window().findChild<JobWindow *>();
    for (QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->text() == JobWindow::tr("Cancel"))
            button->click();
    }
    return Stage::waitFor([window] { return !window->job().isRunning(); });
}

bool showEndedJob(Stage &stage)
{
    if (!stage.openProduction())
        return false;
    std::vector<JobItem> items;
    for (const QString &name : { u"vision-train"_s, u"rl-agents"_s, u"data-ingest"_s })
        items.push_back(item(stage, Action::Rotate, name));
    items.push_back(item(stage, Action::Delete, u"llm-serving"_s));
    items.push_back(item(stage, Action::Delete, u"eval_nightly"_s));
    JobItem refused = item(stage, Action::Create, u"speech-ci"_s);
    refused.login = JobLogin{ .registry = *RegistryHost::fromText(stage.registry().host()),
                              .username = SandboxRegistry::username() };
    items.push_back(std::move(refused));
    const JobWindow *window = openJob(stage, std::move(items));
    return Stage::waitFor([&] { return window->job().rows().counts().ended() == 6; })
        && Stage::waitFor([&] { return !window->job().isRunning(); });
}

bool showInterruptedJob(Stage &stage, Action action)
{
    if (!stage.openProduction())
        return false;
    const QUuid account = stage.session().account().id;
    JobRecord record{ .id = QUuid::createUuid(),
                      .begun = QDateTime(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc()) };
    const auto add = [&](const QString &name, State state) {
        record.items.append(
            { .action = action,
              .account = account,
              .id = CredentialId::fromInteger(371904466120093701 + record.items.size()),
              .name = name,
              .state = state });
    };
    add(u"vision-train"_s, State::Done);
    add(u"rl-agents"_s, State::Done);
    add(u"data-ingest"_s, State::NotDone);
    add(u"llm-serving"_s, State::Sent);
    add(u"eval_nightly"_s, State::NotSent);
    add(u"genomics-batch"_s, State::Canceled);
    auto *dialog = new InterruptedJobDialog(record, { stage.session().account() }, &stage.window());
    dialog->open();
    return true;
}

ImportDialog *openImport(Stage &stage)
{
    const Account &account = stage.session().account();
    auto *dialog = new ImportDialog(
        { account }, account.id,
        [](const QList<QUuid> &ids) {
            const CredentialNotes notes{ .registry = u"quay.io"_s,
                                         .username = u"team+ci"_s,
                                         .name = u"data-ingest"_s };
            return makeReadyFuture(
                QList<ImportAccount>{ { .id = ids.value(0),
                                        .names = { notes.name },
                                        .notes = { { CredentialId::fromInteger(1), notes } } } });
        },
        ImportEnvironment(), &stage.window());
    dialog->open();
    return dialog;
}

bool showImport(Stage &stage)
{
    if (!stage.openSandbox())
        return false;
    ImportDialog *dialog = openImport(stage);
    dialog->readText(u"name,username,password,registry\n"
                     "llm-serving,robot,not-a-real-token,ghcr.io\n"
                     "ingest,team+ci,not-a-real-token,quay.io/team\n"
                     ",bot,,registry.example:5000\n"
                     "1st,alice,not-a-real-token,docker.io\n"_s);
    return Stage::waitFor([&] { return !dialog->plan()->existingNames(1).isEmpty(); });
}

/// A file whose passwords are in two credential helpers.
bool showHelpers(Stage &stage)
{
    const QTemporaryDir folder;
    for (const QString &name : { u"pass"_s, u"quay"_s }) {
        QFile program(folder.filePath(u"docker-credential-"_s + name));
        if (!program.open(QIODevice::WriteOnly)
            || !program.setPermissions(QFile::ReadOwner | QFile::ExeOwner))
            return false;
    }
    if (!stage.openSandbox())
        return false;
    ImportDialog *dialog = openImport(stage);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QFile::encodeName(folder.path()));
    dialog->readText(uR"({"auths": {"ghcr.io": {}, "quay.io": {}}, "credsStore": "pass",
                          "credHelpers": {"quay.io": "quay"}})"_s);
    const bool isOffered = Stage::waitFor([dialog] {
        return dialog->findChild<HelperOffers *>()->findChildren<MessageBar *>().size() == 2;
    });
    qputenv("PATH", path);
    return isOffered;
}

} // namespace

QList<Scene> jobScenes()
{
    return {
        { u"import"_s, showImport },
        { u"import-helpers"_s, showHelpers },
        { u"rotate"_s,
          [](Stage &stage) {
              if (!stage.openSandbox())
                  return false;
              openRotation(stage);
              return true;
          } },
        { u"rotate-each"_s,
          [](Stage &stage) {
              if (!stage.openProduction())
                  return false;
              RotateDialog *dialog = openRotation(stage);
              dialog->offer({ target(stage, u"web-scraper"_s, u"ghcr.io"_s, u"robot"_s) });
              QGuiApplication::clipboard()->setText(u"vision-train\tone\nrl-agents\ttwo\n"_s);
              for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
                  if (each->text() == RotateDialog::tr("Paste from a table"))
                      each->click();
              }
              return true;
          } },
        { u"job-running"_s, showRunningJob },
        { u"job-canceled"_s, showCanceledJob },
        { u"job-ended"_s, showEndedJob },
        { u"job-interrupted"_s,
          [](Stage &stage) { return showInterruptedJob(stage, Action::Rotate); } },
        { u"job-interrupted-deletions"_s,
          [](Stage &stage) { return showInterruptedJob(stage, Action::Delete); } },
    };
}

} // namespace Purser
