// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/stage.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/validatedfield.h"
#include "ui/windowactions.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

CreateDialog *fillCreate(Stage &stage)
{
    auto *dialog = stage.openSandbox()
        ? stage.open<CreateDialog>(WindowActions::tr("&New credential"))
        : nullptr;
    if (dialog) {
        dialog->nameField()->setText(u"speech-ci"_s);
        dialog->typeChoice()->setCurrentIndex(1);
        dialog->usernameField()->setText(u"speech-bot"_s);
        dialog->passwordField()->setText(u"not-a-real-token"_s);
    }
    return dialog;
}

QPushButton *mainButton(const QDialog &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        const QString kind = button->property("kind").toString();
        if (kind == "main"_L1 || kind == "danger"_L1)
            return button;
    }
    return nullptr;
}

} // namespace

QList<Scene> dialogScenes()
{
    return {
        { u"create-broken"_s,
          [](Stage &stage) {
              auto *dialog = stage.openSandbox()
                  ? stage.open<CreateDialog>(WindowActions::tr("&New credential"))
                  : nullptr;
              if (!dialog)
                  return false;
              dialog->nameField()->setText(u"our registry"_s);
              dialog->usernameField()->setText(u"ci-bot "_s);
              return true;
          } },
        { u"create-good"_s, [](Stage &stage) { return fillCreate(stage) != nullptr; } },
        { u"create-strays"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage);
              if (!dialog)
                  return false;
              dialog->usernameField()->setText(u"speech\u200B-bot"_s);
              dialog->passwordField()->setText(u"“not-a-real-token”\r\n"_s);
              return true;
          } },
        { u"create-pasted-name"_s,
          [](Stage &stage) {
              auto *dialog = stage.openSandbox()
                  ? stage.open<CreateDialog>(WindowActions::tr("&New credential"))
                  : nullptr;
              if (!dialog)
                  return false;
              QLineEdit *edit = dialog->nameField()->lineEdit();
              edit->insert(u" \"speech-ci\" "_s);
              return Stage::waitFor([&] { return edit->text() == u"speech-ci"_s; });
          } },
        { u"create-too-long"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage);
              if (!dialog)
                  return false;
              dialog->typeChoice()->setCurrentText(RegistryType::google().label());
              dialog->passwordField()->setText(u"{%1}"_s.arg(QString(2348, u'x')));
              return true;
          } },
        { u"create-caps-lock"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage);
              if (!dialog)
                  return false;
              QLineEdit *edit = dialog->passwordField()->lineEdit();
              edit->setFocus();
              if (!Stage::waitFor([&] { return edit->hasFocus(); }))
                  return false;
              QTest::keyClick(edit, 'X'); // a capital without Shift
              return true;
          } },
        { u"create-discard"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage);
              if (!dialog)
                  return false;
              dialog->reject();
              return stage.findDialog<QMessageBox>() != nullptr;
          } },
        { u"create-waiting"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage);
              if (!dialog)
                  return false;
              mainButton(*dialog)->click(); // the answer comes with a later event
              return !mainButton(*dialog)->isEnabled();
          } },
        { u"create-unreachable"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage);
              if (!dialog)
                  return false;
              stage.stopServer();
              mainButton(*dialog)->click();
              return Stage::waitFor([&] { return mainButton(*dialog)->isEnabled(); });
          } },
        { u"edit"_s,
          [](Stage &stage) {
              if (!stage.openSandbox() || !stage.selectNamed(u"vision-train"_s))
                  return false;
              auto *dialog = stage.open<EditDialog>(WindowActions::tr("&Edit"));
              if (!dialog)
                  return false;
              dialog->passwordField()->setText(u"not-a-real-token"_s);
              return true;
          } },
        { u"delete"_s,
          [](Stage &stage) {
              return stage.openSandbox() && stage.selectNamed(u"vision-train"_s)
                  && stage.open<DeleteDialog>(WindowActions::tr("&Delete"));
          } },
        { u"delete-unbroken-name"_s,
          [](Stage &stage) {
              const QString name = u"w"_s.repeated(240);
              return stage.openSandbox(
                         SandboxStore({ { .id = u"384410568058921808"_s, .name = name } }))
                  && stage.selectNamed(name)
                  && stage.open<DeleteDialog>(WindowActions::tr("&Delete"));
          } },
        { u"in-use"_s,
          [](Stage &stage) {
              if (!stage.openSandbox() || !stage.selectNamed(u"llm-serving"_s))
                  return false;
              auto *dialog = stage.open<DeleteDialog>(WindowActions::tr("&Delete"));
              if (!dialog)
                  return false;
              mainButton(*dialog)->click();
              return Stage::waitFor(
                  [&] { return dialog->windowTitle() == DeleteDialog::tr("In use"); });
          } },
        { u"delete-typed"_s,
          [](Stage &stage) {
              return stage.openProduction() && stage.selectNamed(u"vision-train"_s)
                  && stage.open<DeleteDialog>(WindowActions::tr("&Delete"));
          } },
    };
}

} // namespace Purser
