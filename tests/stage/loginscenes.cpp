// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxregistry.h"
#include "tests/stage/stage.h"
#include "ui/credentials/createdialog.h"
#include "ui/notes/notesform.h"
#include "ui/registries/checklogindialog.h"
#include "ui/registries/logincheckbutton.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/validatedfield.h"
#include "ui/windowactions.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

CreateDialog *fillCreate(Stage &stage, const QString &password)
{
    auto *dialog = stage.openSandbox()
        ? stage.open<CreateDialog>(WindowActions::tr("&New credential"))
        : nullptr;
    if (!dialog)
        return nullptr;
    dialog->nameField()->setText(u"speech-ci"_s);
    dialog->usernameField()->setText(SandboxRegistry::username());
    dialog->passwordField()->setText(password);
    dialog->notesForm()->registryField()->setText(stage.registry().host());
    return dialog;
}

bool check(CreateDialog &dialog)
{
    dialog.checkButton()->click();
    return Stage::waitFor([&] { return dialog.checkButton()->answer().has_value(); });
}

CheckLoginDialog *openCheck(Stage &stage)
{
    return stage.openSandbox() && stage.selectNamed(u"vision-train"_s)
        ? stage.open<CheckLoginDialog>(WindowActions::tr("Check lo&gin…"))
        : nullptr;
}

} // namespace

QList<Scene> loginScenes()
{
    return {
        { u"create-all-notes"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage, SandboxRegistry::password());
              if (!dialog)
                  return false;
              NotesForm *notes = dialog->notesForm();
              notes->setExpanded(true);
              notes->registryField()->setText(u"ghcr.io"_s);
              notes->imageField()->setText(u"team/app:1.0"_s);
              notes->expiresBox()->setChecked(true);
              notes->expiresField()->setDate({ 2027, 3, 1 });
              notes->ownerField()->setText(u"mlops"_s);
              notes->textField()->setPlainText(u"…"_s);
              return true;
          } },
        { u"create-registry-advice"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage, u"not-a-real-token"_s);
              if (!dialog)
                  return false;
              dialog->typeChoice()->setCurrentIndex(1);
              dialog->notesForm()->registryField()->setText(u"ghcr.io"_s);
              return true;
          } },
        { u"create-accepted"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage, SandboxRegistry::password());
              return dialog && check(*dialog);
          } },
        { u"create-refused"_s,
          [](Stage &stage) {
              CreateDialog *dialog = fillCreate(stage, u"not-a-real-token"_s);
              return dialog && check(*dialog);
          } },
        { u"check-login"_s, [](Stage &stage) { return openCheck(stage) != nullptr; } },
        { u"check-login-accepted"_s,
          [](Stage &stage) {
              CheckLoginDialog *dialog = openCheck(stage);
              if (!dialog)
                  return false;
              dialog->registryField()->setText(stage.registry().host());
              dialog->usernameField()->setText(SandboxRegistry::username());
              dialog->passwordField()->setText(SandboxRegistry::password());
              auto *button = dialog->findChild<LoginCheckButton *>();
              button->click();
              return Stage::waitFor([&] { return button->answer().has_value(); });
          } },
    };
}

} // namespace Purser
