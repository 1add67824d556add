// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialcommands.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestCredentialCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<SandboxSession>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 600);
        m_page = new CredentialsPage(m_window.get());
        m_commands = new CredentialCommands(*m_page, *m_window, m_window.get());
        m_page->setSession(&m_service->session());
        m_commands->setSession(&m_service->session());
        m_window->show();
        QVERIFY(m_service->read());
    }

    void cleanup()
    {
        m_commands->setSession(nullptr);
        m_page->setSession(nullptr);
        m_window.reset();
        m_service.reset();
    }

    void whatWasCreatedIsSelectedAndTold()
    {
        QSignalSpy cleared(m_commands, &CredentialCommands::clearSearchRequested);
        m_commands->create();
        auto *dialog = opened<CreateDialog>(*m_window);
        QVERIFY(dialog);
        dialog->nameField()->setText(u"speech-ci"_s);
        dialog->usernameField()->setText(u"bot"_s);
        dialog->passwordField()->setText(Canary::password());
        button(*dialog, u"Create"_s)->click();
        QTRY_COMPARE(m_page->messages()->text(), u"“speech-ci” was created."_s);
        QCOMPARE(selectedName(), u"speech-ci"_s);
        QCOMPARE(cleared.size(), 1); // the search could hide the new row
    }

    void aNamelessCredentialIsNotDeletedUnasked()
    {
        Account account = m_service->session().account();
        account.requiresNameConfirmation = true;
        m_service->session().setAccount(account);
        m_commands->setAsksBeforeDelete(false);
        Credential nameless = m_service->named(u"vision-train"_s);
        nameless.name.clear();
        m_service->credentials().merge({ nameless });
        m_page->select(nameless.id);
        m_commands->deleteSelected();
        auto *question = opened<DeleteDialog>(*m_window);
        QVERIFY(question);
        QVERIFY(!button(*question, u"Delete"_s)->isEnabled()); // the account's name is missing
        QVERIFY(m_service->sent("DELETE").isEmpty());
    }

    void whatWasSavedIsSelectedAndTold()
    {
        select(u"vision-train"_s);
        m_commands->editSelected();
        auto *dialog = opened<EditDialog>(*m_window);
        QVERIFY(dialog);
        dialog->nameField()->setText(u"renamed"_s);
        button(*dialog, u"Save"_s)->click();
        QTRY_COMPARE(m_page->messages()->text(), u"“renamed” was saved."_s);
        QCOMPARE(selectedName(), u"renamed"_s);
    }

    void editingNeedsExactlyOne()
    {
        m_commands->editSelected();
        m_page->table()->selectAll();
        m_commands->editSelected();
        QVERIFY(!m_window->findChild<EditDialog *>());
    }

    void whatWasDeletedIsTold_data()
    {
        QTest::addColumn<bool>("wasGone");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << false << u"“vision-train” was deleted."_s;
        QTest::newRow("before") << true << u"“vision-train” had already been deleted."_s;
    }

    void whatWasDeletedIsTold()
    {
        QFETCH(const bool, wasGone);
        select(u"vision-train"_s);
        if (wasGone)
            m_service->removeElsewhere(m_service->named(u"vision-train"_s).id);
        m_commands->deleteSelected();
        auto *dialog = opened<DeleteDialog>(*m_window);
        QVERIFY(dialog);
        button(*dialog, u"Delete"_s)->click();
        QTRY_VERIFY(!m_page->messages()->isHidden());
        QTEST(m_page->messages()->text(), "words");
    }

    void afterADeletionTheNextOneIsSelected()
    {
        const QStringList names = shownNames();
        select(names[1]);
        removeSelected();
        QCOMPARE(selectedName(), names[2]);
        QCOMPARE(m_window->focusWidget(), m_page->table());
        removeSelected();
        QCOMPARE(selectedName(), names[3]);
    }

    void afterTheLastRowThePreviousOneIsSelected()
    {
        const QStringList names = shownNames();
        select(names.last());
        removeSelected();
        QCOMPARE(selectedName(), names[names.size() - 2]);
    }

    void whatIsInUseStaysSelected()
    {
        select(u"llm-serving"_s);
        m_commands->deleteSelected();
        auto *question = opened<DeleteDialog>(*m_window);
        QVERIFY(question);
        button(*question, u"Delete"_s)->click();
        QTRY_COMPARE(question->windowTitle(), u"In use"_s);
        button(*question, u"Close"_s)->click();
        QCOMPARE(selectedName(), u"llm-serving"_s);
    }

    void enterDeletesOnceTabHasLedToTheButton()
    {
        const QStringList names = shownNames();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        select(names[1]);
        for (int i = 0; i < 2; ++i) {
            m_commands->deleteSelected();
            auto *question = opened<DeleteDialog>(*m_window);
            QVERIFY(question);
            QVERIFY(QTest::qWaitForWindowActive(question));
            const QPointer<DeleteDialog> isOpen(question);
            QTest::keyClick(question, Qt::Key_Tab);
            QTest::keyClick(question->focusWidget(), Qt::Key_Return);
            QTRY_VERIFY(!isOpen);
        }
        QCOMPARE(shownNames().size(), names.size() - 2);
        QCOMPARE(selectedName(), names[3]);
    }

    void enterAloneIsTheSafeAnswer()
    {
        const QStringList names = shownNames();
        select(names[1]);
        m_commands->deleteSelected();
        const QPointer<DeleteDialog> question = opened<DeleteDialog>(*m_window);
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Return);
        QTRY_VERIFY(!question);
        QVERIFY(m_service->sent("DELETE").isEmpty());
        QCOMPARE(selectedName(), names[1]);
    }

    void severalAreHandedOnOnceTheyAreConfirmed()
    {
        QSignalSpy requested(m_commands, &CredentialCommands::deleteSeveralRequested);
        m_commands->setAsksBeforeDelete(false); // several are asked about all the same
        m_page->table()->selectAll();
        m_commands->deleteSelected();
        const QPointer<DeleteDialog> dialog = opened<DeleteDialog>(*m_window);
        QVERIFY(dialog);
        QCOMPARE(requested.size(), 0);
        button(*dialog, u"Delete"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<QList<Credential>>().size(), 12);
        QTRY_VERIFY(!dialog);
        QVERIFY(m_service->read()); // whatever was sent before has arrived
        QVERIFY(m_service->sent("DELETE").isEmpty());
    }

    void severalInALockedAccountNeedItsNameTyped()
    {
        Account account = m_service->session().account();
        account.requiresNameConfirmation = true;
        m_service->session().setAccount(account);
        QSignalSpy requested(m_commands, &CredentialCommands::deleteSeveralRequested);
        m_page->table()->selectAll();
        m_commands->deleteSelected();
        auto *question = opened<DeleteDialog>(*m_window);
        QVERIFY(question);
        QVERIFY(!button(*question, u"Delete"_s)->isEnabled());
        question->findChild<ValidatedField *>()->setText(account.name);
        button(*question, u"Delete"_s)->click();
        QCOMPARE(requested.size(), 1);
    }

    void theSelectedOnesAreHandedOnForRotation()
    {
        QSignalSpy requested(m_commands, &CredentialCommands::rotateRequested);
        m_commands->rotateSelected();
        QCOMPARE(requested.size(), 0); // nothing is selected
        select(u"vision-train"_s);
        m_commands->rotateSelected();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<QList<Credential>>().constFirst().name, u"vision-train"_s);
        m_commands->create();
        m_commands->rotateSelected();
        QCOMPARE(requested.size(), 1); // a dialog is open
    }

    void deletingNeedsASelection()
    {
        m_commands->deleteSelected();
        QVERIFY(!m_window->findChild<DeleteDialog *>());
    }

    void aPasswordReplacedInsteadStartsInItsField()
    {
        select(u"llm-serving"_s);
        m_commands->deleteSelected();
        auto *question = opened<DeleteDialog>(*m_window);
        QVERIFY(question);
        button(*question, u"Delete"_s)->click();
        QTRY_VERIFY(button(*question, u"Change password instead"_s));
        button(*question, u"Change password instead"_s)->click();
        auto *edit = opened<EditDialog>(*m_window);
        QVERIFY(edit);
        QCOMPARE(edit->nameField()->text(), u"llm-serving"_s);
        QCOMPARE(edit->focusWidget(), edit->passwordField()->lineEdit());
    }

    void theIdsOfAllSelectedAreCopied()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_commands->copySelectedIds();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        select(u"vision-train"_s);
        m_commands->copySelectedIds();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"384410568058921807"_s);
        m_page->table()->selectAll();
        m_commands->copySelectedIds();
        QCOMPARE(QGuiApplication::clipboard()->text().split(u'\n').size(), 12);
    }

    void theNamesOfAllSelectedAreCopied()
    {
        QGuiApplication::clipboard()->setText(u"before"_s);
        m_commands->copySelectedNames();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
        select(u"vision-train"_s);
        m_commands->copySelectedNames();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"vision-train"_s);
        m_page->table()->selectAll();
        m_commands->copySelectedNames();
        QStringList names = QGuiApplication::clipboard()->text().split(u'\n');
        names.sort();
        QStringList shown = shownNames();
        shown.sort();
        QCOMPARE(names, shown);
    }

    void refreshReadsTheListAgain()
    {
        m_service->createElsewhere(u"speech-ci"_s);
        m_commands->refresh();
        QTRY_COMPARE(m_page->shownCount(), 13);
    }

    void thePagesOwnWaysLeadToTheSameDialogs()
    {
        Q_EMIT m_page->createRequested();
        delete opened<CreateDialog>(*m_window);
        select(u"vision-train"_s);
        Q_EMIT m_page->editRequested();
        QVERIFY(opened<EditDialog>(*m_window));
    }

    void thereIsOneDialogAtATime()
    {
        select(u"vision-train"_s);
        m_commands->deleteSelected();
        m_commands->deleteSelected();
        m_commands->create();
        m_commands->editSelected();
        QCOMPARE(m_window->findChildren<ChangeDialog *>().size(), 1);
    }

    void aSessionThatEndsTakesItsDialogsAlong()
    {
        m_commands->create();
        const QPointer<CreateDialog> dialog = opened<CreateDialog>(*m_window);
        QVERIFY(dialog);
        m_commands->setSession(nullptr);
        QVERIFY(!dialog); // at once: it would hold on to what is gone
    }

    void namesFromOutsideAreMadeHarmlessInMessages()
    {
        m_service->answer("DELETE", successReply("null"));
        const CredentialId id = m_service->named(u"vision-train"_s).id;
        m_service->credentials().upsert({ .id = id, .name = u"<b>%1</b>\u202E"_s });
        m_page->select(id);
        m_commands->deleteSelected();
        button(*opened<DeleteDialog>(*m_window), u"Delete"_s)->click();
        QTRY_COMPARE(m_page->messages()->text(), u"“<b>%1</b>‹U+202E›” was deleted."_s);
    }

private:
    void select(const QString &name) { m_page->select(m_service->named(name).id); }

    void removeSelected()
    {
        m_commands->deleteSelected();
        const QPointer<DeleteDialog> question = opened<DeleteDialog>(*m_window);
        QVERIFY(question);
        button(*question, u"Delete"_s)->click();
        QTRY_VERIFY(!question);
    }

    QStringList shownNames() const
    {
        QStringList names;
        for (int row = 0; row < m_page->shownCount(); ++row)
            names += m_page->table()->model()->index(row, 0).data().toString();
        return names;
    }

    QString selectedName() const
    {
        const QList<Credential> selected = m_page->selected();
        return selected.size() == 1 ? selected.constFirst().name : QString();
    }

    std::unique_ptr<SandboxSession> m_service;
    std::unique_ptr<QWidget> m_window;
    CredentialsPage *m_page = nullptr; // both are children of the window
    CredentialCommands *m_commands = nullptr;
};

QTEST_MAIN(TestCredentialCommands)
#include "tst_credentialcommands.moc"
