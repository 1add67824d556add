// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/stage.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/detailspanel.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

namespace Purser {

using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;

namespace {

constexpr QSize wideSize(1400, 760);

void note(AccountNotes &notes, QStringView idText, const NotesEdit &edit, Verdict verdict,
          int daysAgo)
{
    const CredentialId id = *CredentialId::fromText(idText);
    const QDateTime time = QDateTime::currentDateTimeUtc().addDays(-daysAgo);
    notes.update(id, edit);
    notes.recordPasswordChange(id, time);
    if (verdict != Verdict::NotChecked)
        notes.recordCheck(id, { .verdict = verdict, .time = time });
}

/// Some that have expired or will, one that was refused, and one with all that can be noted. The
/// ids are those of the sandbox's samples.
void addNotes(AccountNotes &notes)
{
    const QDate today = QDate::currentDate();
    note(notes, u"384410568058921807", // vision-train
         { .registry = u"ghcr.io/vision"_s,
           .image = u"vision/train:2.4"_s,
           .username = u"vision-robot"_s,
           .owner = u"Vision team"_s,
           .expires = today.addDays(5),
           .text = u"Made for the nightly training. Ask the owner before you replace it."_s },
         Verdict::Accepted, 100);
    note(notes, u"380015729946330113", { .registry = u"docker.io"_s, .expires = today.addDays(-3) },
         Verdict::Refused, 1);
    note(notes, u"352260913377402881", { .registry = u"quay.io"_s, .expires = QDate(2031, 3, 3) },
         Verdict::NotAsked, 9);
    note(notes, u"318077450926114819", { .registry = u"registry.example:5000"_s, .expires = today },
         Verdict::NotChecked, 2);
}

bool openWithNotes(Stage &stage)
{
    stage.prepareNotes(addNotes);
    return stage.openSandbox() && Stage::waitFor([&] {
               return !stage.window().credentials()->messages()->text().isEmpty();
           });
}

void scrollDetails(Stage &stage)
{
    auto *scroll = stage.window().credentials()->details()->findChild<QScrollArea *>();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum() / 3);
}

} // namespace

QList<Scene> notesScenes()
{
    return {
        { u"notes"_s, openWithNotes },
        { u"notes-all-columns"_s,
          [](Stage &stage) {
              stage.resize(wideSize);
              stage.window().credentials()->setDetailsEnabled(false);
              stage.window().credentials()->table()->setHiddenColumns({});
              return openWithNotes(stage);
          } },
        { u"notes-details"_s,
          [](Stage &stage) {
              stage.window().credentials()->setExpiryDays(14, 90);
              if (!openWithNotes(stage) || !stage.selectNamed(u"vision-train"_s))
                  return false;
              scrollDetails(stage);
              return true;
          } },
        { u"notes-filter"_s,
          [](Stage &stage) {
              if (!openWithNotes(stage))
                  return false;
              stage.window().credentials()->messages()->dismiss();
              stage.window().credentials()->setNotesFilter(NotesFilter::Expiring);
              return true;
          } },
        { u"notes-filter-no-match"_s,
          [](Stage &stage) {
              if (!openWithNotes(stage))
                  return false;
              stage.window().credentials()->messages()->dismiss();
              stage.window().credentials()->setNotesFilter(NotesFilter::LoginRefused);
              stage.window().findChild<QLineEdit *>(u"search"_s)->setText(u"quantum"_s);
              return true;
          } },
        { u"notes-trouble"_s,
          [](Stage &stage) {
              if (!openWithNotes(stage))
                  return false;
              const QString path = u"/home/user/.local/share/purser/Purser/notes/account.json"_s;
              Q_EMIT stage.session().notes().failed(
                  { .kind = NotesTrouble::Kind::Broken,
                    .file = path,
                    .setAsideAs = path + u".damaged-2026-11-26-143000"_s });
              return true;
          } },
        { u"notes-narrow"_s,
          [](Stage &stage) {
              stage.resize({ 640, 400 });
              return openWithNotes(stage);
          } },
    };
}

} // namespace Purser
