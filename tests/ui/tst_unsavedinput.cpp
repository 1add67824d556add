// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitylog.h"
#include "models/values/async.h"
#include "tests/support/canary.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/accounts/accountdialog.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/mainwindow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/quitkey.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/validatedfield.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include <functional>
#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

struct Fixture;

using Play = std::function<AutoSizingDialog *(Fixture &)>;

struct Fixture
{
    Fixture() { window.show(); }
    ~Fixture() { window.setSession(nullptr); }

    CreateDialog *create()
    {
        auto *dialog = new CreateDialog(service.session(), {}, &window);
        dialog->open();
        return dialog;
    }
    EditDialog *edit()
    {
        auto *dialog =
            new EditDialog(service.session(), service.named(u"vision-train"_s), {}, &window);
        dialog->open();
        return dialog;
    }
    AccountDialog *addAccount()
    {
        auto *dialog = new AccountDialog(accounts, &window);
        dialog->open();
        return dialog;
    }
    AccountDialog *editAccount()
    {
        auto *dialog = new AccountDialog(
            accounts, { .id = QUuid::createUuid(), .name = u"Production"_s }, &window);
        dialog->open();
        return dialog;
    }
    PreferencesDialog *preferences()
    {
        const NetworkSettings network{ .proxy = NetworkSettings::Proxy::Http,
                                       .proxyAddress = { u"proxy.example"_s, 3128 },
                                       .proxyUser = u"robot"_s,
                                       .caFile = u"/etc/ssl/own.pem"_s };
        auto *dialog = new PreferencesDialog(
            {}, network, [](const QString &) { return makeReadyFuture(CaFileProblem::None); },
            &window);
        dialog->open();
        return dialog;
    }

    SandboxSession service;
    ActivityLog activity;
    AccountList accounts;
    MainWindow window{ activity, accounts };
};

QMessageBox *questionOf(const QDialog &dialog)
{
    for (QMessageBox *box : dialog.findChildren<QMessageBox *>()) {
        if (box->isVisible())
            return box;
    }
    return nullptr;
}

QShortcut *quitShortcut(const AutoSizingDialog &dialog)
{
    for (QShortcut *shortcut : dialog.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly)) {
        if (shortcut->key() == quitKey())
            return shortcut;
    }
    return nullptr;
}

} // namespace

Q_DECLARE_METATYPE(Play)

/// Nothing that was typed into any dialog is lost to a key or a click that was not meant.
class TestUnsavedInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<Fixture>();
        QVERIFY(m_fixture->service.read());
    }

    void cleanup() { m_fixture.reset(); }

    void theDialogOnTopAsksWhenTheWindowIsClosed()
    {
        auto *below = new AutoSizingDialog(u"Below"_s, QSize(400, 300), &m_fixture->window);
        below->open();
        auto *onTop = new AccountDialog(m_fixture->accounts, below);
        onTop->open();
        onTop->nameField()->setText(u"typed"_s);
        QVERIFY(!below->hasUnsavedInput());
        m_fixture->window.close();
        QVERIFY(m_fixture->window.isVisible());
        QVERIFY(questionOf(*onTop));
        onTop->discard();
        below->discard();
    }

    void typedTextIsAskedAbout_data()
    {
        QTest::addColumn<Play>("play");
        const auto row = [](const char *name, Play play) { QTest::newRow(name) << play; };
        row("create, name", [](Fixture &fixture) {
            auto *dialog = fixture.create();
            dialog->nameField()->setText(u"x"_s);
            return dialog;
        });
        row("create, password", [](Fixture &fixture) {
            auto *dialog = fixture.create();
            dialog->passwordField()->setText(Canary::password());
            return dialog;
        });
        row("edit, name", [](Fixture &fixture) {
            auto *dialog = fixture.edit();
            dialog->nameField()->setText(u"other"_s);
            return dialog;
        });
        row("edit, user name", [](Fixture &fixture) {
            auto *dialog = fixture.edit();
            dialog->usernameField()->setText(u"bot"_s);
            return dialog;
        });
        row("new account, key", [](Fixture &fixture) {
            auto *dialog = fixture.addAccount();
            dialog->keyField()->setText(Canary::apiKey());
            return dialog;
        });
        row("account, name", [](Fixture &fixture) {
            auto *dialog = fixture.editAccount();
            dialog->nameField()->setText(u"Staging"_s);
            return dialog;
        });
        row("preferences, address of the proxy", [](Fixture &fixture) {
            auto *dialog = fixture.preferences();
            dialog->networkPage()->addressField()->setText(u"other.example:1"_s);
            return dialog;
        });
        row("preferences, password of the proxy", [](Fixture &fixture) {
            auto *dialog = fixture.preferences();
            dialog->networkPage()->passwordField()->setText(Canary::password());
            return dialog;
        });
    }

    void typedTextIsAskedAbout()
    {
        QFETCH(const Play, play);
        const QPointer<AutoSizingDialog> dialog = play(*m_fixture);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(dialog->isVisible());
        QVERIFY(questionOf(*dialog));
        button(*questionOf(*dialog), u"Discard"_s)->click();
        QTRY_VERIFY(!dialog);
    }

    void withNothingTypedEscapeCloses_data()
    {
        QTest::addColumn<Play>("play");
        const auto row = [](const char *name, Play play) { QTest::newRow(name) << play; };
        row("create", [](Fixture &fixture) { return fixture.create(); });
        row("create, a type with a fixed user name", [](Fixture &fixture) {
            auto *dialog = fixture.create();
            dialog->typeChoice()->setCurrentIndex(dialog->typeChoice()->findText(u"Amazon ECR"_s));
            return dialog;
        });
        row("edit", [](Fixture &fixture) { return fixture.edit(); });
        row("new account", [](Fixture &fixture) { return fixture.addAccount(); });
        row("account of a profile", [](Fixture &fixture) {
            auto *dialog = fixture.addAccount();
            const auto key = ApiKey::fromText(Canary::apiKey());
            dialog->setProposal(u"staging"_s, BaseUrl::official(),
                                std::make_shared<const ApiKey>(key->clone()), u"From a file"_s);
            return dialog;
        });
        row("account", [](Fixture &fixture) { return fixture.editAccount(); });
        row("preferences", [](Fixture &fixture) { return fixture.preferences(); });
        row("delete, the name is typed", [](Fixture &fixture) {
            auto *dialog = new DeleteDialog(fixture.service.repository(),
                                            { fixture.service.named(u"vision-train"_s) },
                                            u"vision-train"_s, &fixture.window);
            dialog->open();
            dialog->findChild<ValidatedField *>()->setText(u"vision"_s);
            return dialog;
        });
    }

    void withNothingTypedEscapeCloses()
    {
        QFETCH(const Play, play);
        const QPointer<AutoSizingDialog> dialog = play(*m_fixture);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void cancelSaysWhatItDoesAndDoesIt()
    {
        for (const Play &play : { Play([](Fixture &fixture) { return fixture.create(); }),
                                  Play([](Fixture &fixture) { return fixture.addAccount(); }),
                                  Play([](Fixture &fixture) { return fixture.preferences(); }) }) {
            const QPointer<AutoSizingDialog> dialog = play(*m_fixture);
            for (ValidatedField *field : dialog->findChildren<ValidatedField *>())
                field->setText(u"typed"_s);
            button(*dialog, u"Cancel"_s)->click();
            QTRY_VERIFY(!dialog);
        }
    }

    void whatTheServiceHasIsNothingToLose()
    {
        m_fixture->service.answer("POST", [this](const RawRequest &request) {
            m_fixture->service.serve(request);
            return RawReply::hang();
        });
        const QPointer<CreateDialog> dialog = m_fixture->create();
        fill(*dialog);
        button(*dialog, u"Create"_s)->click();
        QTRY_COMPARE(m_fixture->service.sent("POST").size(), 1);
        QTest::keyClick(dialog, Qt::Key_Escape); // it stops, and finds that it was created
        QTRY_VERIFY(shows(*dialog, u"was created anyway"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!dialog);
    }

    void quittingAsksAndGoesOnWhenNothingIsToBeKept()
    {
        QSignalSpy closing(&m_fixture->window, &MainWindow::closing);
        const QPointer<CreateDialog> dialog = m_fixture->create();
        fill(*dialog);
        QVERIFY(!m_fixture->window.close());
        QVERIFY(!m_fixture->window.close());
        QVERIFY(questionOf(*dialog));
        QCOMPARE(dialog->findChildren<QMessageBox *>().size(), 1);
        QCOMPARE(closing.size(), 0);
        button(*questionOf(*dialog), u"Discard"_s)->click();
        QTRY_VERIFY(!m_fixture->window.isVisible());
        QCOMPARE(closing.size(), 1);
    }

    /// The menu's key for Quit is blocked while a modal dialog is open.
    void theKeyForQuitAsksInTheDialogAndQuits()
    {
        const QPointer<CreateDialog> dialog = m_fixture->create();
        fill(*dialog);
        Q_EMIT quitShortcut(*dialog)->activated();
        QVERIFY(questionOf(*dialog));
        button(*questionOf(*dialog), u"Keep editing"_s)->click();
        QTRY_VERIFY(!questionOf(*dialog));
        QVERIFY(m_fixture->window.isVisible());
        Q_EMIT quitShortcut(*dialog)->activated();
        button(*questionOf(*dialog), u"Discard"_s)->click();
        QTRY_VERIFY(!m_fixture->window.isVisible());
    }

    void theKeyForQuitReachesTheWindowThroughDialogs()
    {
        auto *below = new AutoSizingDialog(u"Below"_s, QSize(400, 300), &m_fixture->window);
        below->open();
        auto *onTop = new AutoSizingDialog(u"On top"_s, QSize(300, 200), below);
        onTop->open();
        Q_EMIT quitShortcut(*onTop)->activated();
        QVERIFY(!m_fixture->window.isVisible());
    }

    void quittingLeavesEverythingToWhoKeepsEditing()
    {
        const QPointer<CreateDialog> dialog = m_fixture->create();
        fill(*dialog);
        QVERIFY(!m_fixture->window.close());
        button(*questionOf(*dialog), u"Keep editing"_s)->click();
        QTRY_VERIFY(!questionOf(*dialog));
        QCOMPARE(dialog->nameField()->text(), u"speech-ci"_s);
        dialog->discard(); // later, and without a wish to quit
        QTRY_VERIFY(!dialog);
        QVERIFY(m_fixture->window.isVisible());
    }

    void quittingWithAnUntouchedDialogQuits()
    {
        const QPointer<CreateDialog> dialog = m_fixture->create();
        QVERIFY(m_fixture->window.close());
    }

    /// The dialog that waits says what came of the change, and only then can the window close.
    void quittingWhileAChangeIsSentWaitsForItsOutcome()
    {
        m_fixture->service.answer("POST", RawReply::hang());
        const QPointer<CreateDialog> dialog = m_fixture->create();
        fill(*dialog);
        button(*dialog, u"Create"_s)->click();
        QTRY_COMPARE(m_fixture->service.sent("POST").size(), 1);
        QVERIFY(!m_fixture->window.close());
        QVERIFY(m_fixture->window.isVisible());
        QTRY_VERIFY(shows(*dialog, u"doesn't show the new credential yet"_s));
        QVERIFY(!questionOf(*dialog));
        QVERIFY(m_fixture->window.isVisible());
    }

private:
    static void fill(const CreateDialog &dialog)
    {
        dialog.nameField()->setText(u"speech-ci"_s);
        dialog.usernameField()->setText(u"bot"_s);
        dialog.passwordField()->setText(Canary::password());
    }

    std::unique_ptr<Fixture> m_fixture;
};

QTEST_MAIN(TestUnsavedInput)
#include "tst_unsavedinput.moc"
