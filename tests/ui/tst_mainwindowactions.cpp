// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitylog.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/detailspanel.h"
#include "ui/credentials/editdialog.h"
#include "ui/help/guidewindow.h"
#include "ui/mainwindow.h"
#include "ui/palette/commandpalette.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolBar>
#include <QToolButton>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

/// What can be done, when, and with which keys.
class TestMainWindowActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<SandboxSession>();
        m_window = std::make_unique<MainWindow>(m_activity, m_accounts);
        m_window->show();
        m_window->setSession(&m_service->session());
        QVERIFY(m_service->read());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        table()->setFocus();
    }

    void cleanup()
    {
        m_window->setSession(nullptr);
        m_window.reset();
        m_service.reset();
    }

    void actionsAreEnabledAsTheSelectionSays_data()
    {
        QTest::addColumn<int>("selected");
        QTest::addColumn<QStringList>("enabled");
        const QStringList always{ u"New credential"_s, u"Refresh"_s, u"Find"_s, u"Details"_s };
        QTest::newRow("none") << 0 << always;
        QTest::newRow("one") << 1
                             << always
                + QStringList({ u"Edit"_s, u"Delete"_s, u"Copy ID"_s, u"Copy name"_s,
                                u"Reload credential"_s, u"Rotate…"_s });
        QTest::newRow("two") << 2
                             << always
                + QStringList({ u"Delete"_s, u"Copy ID"_s, u"Copy name"_s, u"Rotate…"_s });
    }

    void actionsAreEnabledAsTheSelectionSays()
    {
        QFETCH(const int, selected);
        QFETCH(const QStringList, enabled);
        for (int row = 0; row < selected; ++row)
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select
                                                  | QItemSelectionModel::Rows);
        compareEnabled(enabled);
    }

    void withoutASessionNothingCanBeDone()
    {
        m_window->setSession(nullptr);
        compareEnabled({});
        QVERIFY(action(*m_window, u"Open sandbox"_s)->isEnabled());
        QVERIFY(!action(*m_window, u"Change API key…"_s)->isEnabled());
    }

    void refreshWaitsForTheOneThatRuns()
    {
        m_service->answer("GET", RawReply::hang());
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(m_service->repository().isRefreshing());
        QVERIFY(!action(*m_window, u"Refresh"_s)->isEnabled());
        m_service->repository().cancelRefresh();
        QTRY_VERIFY(action(*m_window, u"Refresh"_s)->isEnabled());
    }

    void theSandboxIsNotOfferedInTheSandbox()
    {
        QVERIFY(!action(*m_window, u"Open sandbox"_s)->isEnabled());
        auto *copy = action(*m_window, u"Copy sandbox URL and key"_s);
        QVERIFY(copy->isVisible());
        copy->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"export YOTTA_BASE_URL=%1\nexport YOTTA_API_KEY=sandbox-demo-key\n"_s.arg(
                     m_service->baseUrl()));
    }

    void aKeyIsForgottenOnlyWhereOneIsKept()
    {
        QVERIFY(!action(*m_window, u"Remove API key from keychain…"_s)->isEnabled());
        Account kept = m_service->session().account();
        kept.key = Account::Key::InKeychain;
        m_service->session().setAccount(kept);
        m_window->updateSession();
        QVERIFY(action(*m_window, u"Remove API key from keychain…"_s)->isEnabled());
        QVERIFY(!action(*m_window, u"Copy sandbox URL and key"_s)->isVisible());
    }

    void controlNCreates()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(opened<CreateDialog>(*m_window));
    }

    void f2Edits()
    {
        select(u"vision-train"_s);
        QTest::keyClick(m_window.get(), Qt::Key_F2);
        QVERIFY(opened<EditDialog>(*m_window));
    }

    void enterInTheTableEdits()
    {
        select(u"vision-train"_s);
        QTest::keyClick(table(), Qt::Key_Return);
        QVERIFY(opened<EditDialog>(*m_window));
    }

    void deleteInTheTableAsks()
    {
        select(u"vision-train"_s);
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(opened<DeleteDialog>(*m_window));
        QVERIFY(m_service->sent("DELETE").isEmpty());
    }

    void severalToDeleteOrToRotateAreHandedOn()
    {
        QSignalSpy deletion(m_window.get(), &MainWindow::deleteSeveralRequested);
        QSignalSpy rotation(m_window.get(), &MainWindow::rotateRequested);
        table()->selectAll();
        action(*m_window, u"Rotate…"_s)->trigger();
        QCOMPARE(rotation.size(), 1);
        QCOMPARE(rotation[0][0].value<QList<Credential>>().size(), 12);
        action(*m_window, u"Delete"_s)->trigger();
        auto *question = opened<DeleteDialog>(*m_window);
        QVERIFY(question);
        button(*question, u"Delete"_s)->click();
        QCOMPARE(deletion.size(), 1);
        QCOMPARE(deletion[0][0].value<QList<Credential>>().size(), 12);
    }

    void deleteInTheSearchIsForTheText()
    {
        select(u"vision-train"_s);
        search()->setText(u"vision"_s);
        search()->setFocus();
        search()->setCursorPosition(0);
        QTest::keyClick(search(), Qt::Key_Delete);
        QCOMPARE(search()->text(), u"ision"_s);
        QVERIFY(!m_window->findChild<DeleteDialog *>());
    }

    void deleteBesideTheTableDoesNothing()
    {
        select(u"vision-train"_s);
        QPushButton *beside = button(*m_window, u"Reload"_s);
        beside->setFocus();
        QTest::keyClick(beside, Qt::Key_Delete);
        QVERIFY(!m_window->findChild<DeleteDialog *>());
    }

    void controlCInTheTableCopiesTheId()
    {
        select(u"vision-train"_s);
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"384410568058921807"_s);
    }

    void controlCInTheSearchCopiesTheText()
    {
        select(u"vision-train"_s);
        search()->setText(u"vision"_s);
        search()->setFocus();
        search()->selectAll();
        QTest::keyClick(search(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"vision"_s);
    }

    void controlRReadsTheSelectedAgain()
    {
        select(u"vision-train"_s);
        QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(m_service->sent("GET").constLast().target.endsWith("/384410568058921807"));
    }

    void controlFSearchesAndEscapeLeaves()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(search()->hasFocus());
        QTest::keyClicks(search(), u"vision"_s);
        QCOMPARE(m_window->credentials()->shownCount(), 1);
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(search()->text(), QString());
        QCOMPARE(m_window->credentials()->shownCount(), 12);
        QVERIFY(table()->hasFocus());
    }

    void aRefreshThatTakesItsTimeCanBeStoppedInItsPlace()
    {
        QAction *refresh = action(*m_window, u"Refresh"_s);
        QAction *stop = action(*m_window, u"Stop refreshing"_s);
        QVERIFY(!stop->isVisible());
        m_service->answer("GET", RawReply::hang());
        refresh->trigger();
        QVERIFY(!refresh->isEnabled());
        QVERIFY(!stop->isVisible()); // it may soon be over
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(!refresh->isVisible());
        stop->trigger();
        QTRY_VERIFY(refresh->isVisible());
        QVERIFY(refresh->isEnabled());
        QVERIFY(!stop->isVisible());
        QCOMPARE(m_window->credentials()->shownCount(), 12);
    }

    void f9ShowsAndHidesTheDetails()
    {
        const auto *details = m_window->findChild<DetailsPanel *>();
        QVERIFY(details->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(!details->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(details->isVisible());
    }

    void f1OpensTheGuideOnceAtItsKeys()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        const GuideWindow *guide = m_window->guide();
        QVERIFY(guide && guide->isVisible());
        QVERIFY(guide->text()->toPlainText().contains("Ctrl+N"_L1));
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QCOMPARE(m_window->guide(), guide);
    }

    void theGuideCanBeReadWhileADialogIsOpen()
    {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        auto *dialog = opened<CreateDialog>(*m_window);
        QVERIFY(dialog);
        QTest::keyClick(dialog->nameField()->lineEdit(), Qt::Key_F1);
        GuideWindow *guide = m_window->guide();
        QVERIFY(guide);
        QVERIFY(!guide->parentWidget()); // or the dialog would block it, too
        QVERIFY(QTest::qWaitForWindowActive(guide));
        QTest::keyClick(guide->contents(), Qt::Key_Down);
        QCOMPARE(guide->contents()->currentRow(), 1);
        QVERIFY(dialog->isVisible());
    }

    void thePaletteGoesToACredentialThatTheSearchHides()
    {
        search()->setText(u"llm"_s);
        QCOMPARE(m_window->credentials()->shownCount(), 1);
        action(*m_window, u"Command palette…"_s)->trigger();
        auto *palette = opened<CommandPalette>(*m_window);
        QVERIFY(palette);
        QTest::keyClicks(palette->field(), u"vision-train"_s);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QTRY_COMPARE(m_window->credentials()->selected().size(), 1);
        QCOMPARE(m_window->credentials()->selected()[0].name, u"vision-train"_s);
        QVERIFY(search()->text().isEmpty());
    }

    void thePaletteFindsACredentialByItsNotes()
    {
        const CredentialId id = m_service->named(u"rl-agents"_s).id;
        m_service->session().notes().update(id, { .registry = u"quay.example"_s });
        action(*m_window, u"Command palette…"_s)->trigger();
        auto *palette = opened<CommandPalette>(*m_window);
        QVERIFY(palette);
        QTest::keyClicks(palette->field(), u"quay.ex"_s);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QTRY_COMPARE(m_window->credentials()->selected().size(), 1);
        QCOMPARE(m_window->credentials()->selected()[0].name, u"rl-agents"_s);
    }

    void eachItemOfAMenuHasAMnemonicOfItsOwn()
    {
        QList<QMenu *> menus = m_window->findChildren<QMenu *>();
        menus.removeIf([](const QMenu *menu) { return menu->actions().isEmpty(); });
        QVERIFY(menus.size() >= 5); // those of the menu bar, and that of the accounts
        QList<QList<QAction *>> lists{ m_window->menuBar()->actions(), table()->actions() };
        for (const QMenu *menu : menus)
            lists += menu->actions();
        for (const QList<QAction *> &actions : lists) {
            QSet<QKeySequence> used;
            for (const QAction *each : actions) {
                if (each->isSeparator())
                    continue;
                const QKeySequence mnemonic = QKeySequence::mnemonic(each->text());
                QVERIFY2(!mnemonic.isEmpty(), qPrintable(each->text()));
                QVERIFY2(!used.contains(mnemonic), qPrintable(each->text()));
                used += mnemonic;
            }
        }
    }

    void theToolbarShowsNoMnemonics()
    {
        int count = 0;
        for (const QToolButton *each :
             m_window->findChild<QToolBar *>()->findChildren<QToolButton *>()) {
            QVERIFY2(!each->text().contains(u'&'), qPrintable(each->text()));
            QVERIFY2(!each->toolTip().contains(u'&'), qPrintable(each->toolTip()));
            count += each->text().isEmpty() ? 0 : 1;
        }
        QVERIFY(count >= 5);
    }

    void notesCanBeExportedWhileAnAccountIsOpen()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"notes.json"_s);
        action(*m_window, u"Export notes…"_s)->trigger();
        auto *dialog = opened<QFileDialog>(*m_window);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
        QTRY_VERIFY(m_window->messages()->text().contains(file));
        m_window->setSession(nullptr);
        for (const QString &text : { u"Export notes…"_s, u"Import notes…"_s })
            QVERIFY(!action(*m_window, text)->isEnabled());
        QVERIFY(action(*m_window, u"What needs attention"_s)->isEnabled());
    }

    void theTablesMenuHasTheActions()
    {
        QStringList offered;
        for (const QAction *each : table()->actions())
            offered += each->text().remove(u'&'); // without the mnemonics
        QCOMPARE(
            offered,
            QStringList({ u"New credential"_s, u"Edit"_s, u"Delete"_s, u"Copy ID"_s, u"Copy name"_s,
                          u"Reload credential"_s, u"Check login…"_s, u"Rotate…"_s }));
    }

private:
    void compareEnabled(const QStringList &expected) const
    {
        for (const QString &text :
             { u"New credential"_s, u"Edit"_s, u"Delete"_s, u"Copy ID"_s, u"Reload credential"_s,
               u"Rotate…"_s, u"Refresh"_s, u"Find"_s, u"Details"_s })
            QVERIFY2(action(*m_window, text)->isEnabled() == expected.contains(text),
                     qPrintable(text));
    }

    void select(const QString &name) const
    {
        m_window->credentials()->select(m_service->named(name).id);
    }

    CredentialTable *table() const { return m_window->credentials()->table(); }
    QLineEdit *search() const { return m_window->findChild<QLineEdit *>(u"search"_s); }

    std::unique_ptr<SandboxSession> m_service;
    ActivityLog m_activity;
    AccountList m_accounts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindowActions)
#include "tst_mainwindowactions.moc"
