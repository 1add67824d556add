// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activitylog.h"
#include "tests/support/accountsessionbench.h"
#include "tests/support/canary.h"
#include "tests/support/examples.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/activity/activitypanel.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/mainwindow.h"
#include "ui/statusline.h"
#include "ui/welcomepage.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QSplitter>
#include <QTest>
#include <QToolBar>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

SandboxStore examples()
{
    return SandboxStore::withExamples(QDateTime::currentDateTimeUtc());
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>(m_activity, m_accounts);
        m_window->show();
    }

    void cleanup()
    {
        if (m_window)
            m_window->setSession(nullptr);
        m_window.reset();
        m_service.reset();
    }

    void withoutASessionItWelcomes()
    {
        QVERIFY(m_window->welcome()->isVisible());
        QVERIFY(!m_window->credentials()->isVisible());
        QVERIFY(!m_window->findChild<QToolBar *>()->isVisible());
        QVERIFY(!m_window->findChild<StatusLine *>()->isVisible());
        QCOMPARE(m_window->windowTitle(), u"Purser"_s);
    }

    void whatIsNotSeenIsNotMade()
    {
        QVERIFY(!m_window->findChild<CredentialsPage *>());
        QVERIFY(!m_window->findChild<ActivityPanel *>());
        m_window->findChild<QDockWidget *>()->toggleViewAction()->trigger();
        QTRY_VERIFY(m_window->findChild<ActivityPanel *>()
                    && m_window->findChild<ActivityPanel *>()->isVisible());
        open();
        QVERIFY(m_window->findChild<CredentialsPage *>());
    }

    void theLayoutIsKeptUntilThereIsATable()
    {
        open();
        m_window->credentials()->table()->setColumnWidth(CredentialTableModel::TypeColumn, 333);
        WindowLayout layout = m_window->windowLayout();
        layout.areDetailsShown = false;
        MainWindow other(m_activity, m_accounts);
        other.setWindowLayout(layout);
        QCOMPARE(other.windowLayout().columns, layout.columns);
        QCOMPARE(other.windowLayout().splitter, layout.splitter);
        QVERIFY(!other.windowLayout().areDetailsShown);
        QVERIFY(!other.findChild<CredentialsPage *>());
        QCOMPARE(other.credentials()->table()->columnLayout(), layout.columns);
        QVERIFY(!other.credentials()->isDetailsEnabled());
    }

    void aSessionShowsItsCredentials()
    {
        open();
        QVERIFY(m_service->read());
        QVERIFY(m_window->credentials()->isVisible());
        QVERIFY(m_window->findChild<QToolBar *>()->isVisible());
        QCOMPARE(m_window->credentials()->shownCount(), 12);
        QVERIFY(shows(*m_window->findChild<StatusLine *>(), u"12 of 12 shown"_s));
        m_window->setSession(nullptr);
        QVERIFY(m_window->welcome()->isVisible());
    }

    void whatAClosedAccountHasToReportStaysWhenThePageChanges()
    {
        AccountSessionBench bench;
        m_window->observe(bench.session);
        bench.session.openWith({ .id = QUuid::createUuid(), .name = u"Left"_s }, Examples::key());
        HeldApi *api = bench.factory.made.back().api;
        bench.session.session()->repository().create(Examples::draft(u"speech-ci"_s));
        bench.session.openWith({ .id = QUuid::createUuid(), .name = u"Next"_s }, Examples::key());

        // As for another language, with the change still on its way.
        m_window = std::make_unique<MainWindow>(m_activity, m_accounts);
        m_window->observe(bench.session);
        m_window->show();
        api->creates[0].finish(Examples::credential(u"1", u"speech-ci"_s));
        const MessageBar *report = m_window->accountMessages();
        QTRY_COMPARE(report->text(), u"Account “Left”: “speech-ci” was created."_s);
        bench.session.close();
        QVERIFY(m_window->welcome()->isVisible());
        QVERIFY(report->isVisible());
        button(*report, u"Dismiss"_s)->click();
        QVERIFY(!report->isVisible());
        m_window.reset();
    }

    void itDoesNotCloseBeforeTheOutcomeIsThere()
    {
        open();
        QVERIFY(m_service->read());
        startCreating();
        m_service->answer("GET", RawReply::hang());
        auto *dialog = m_window->findChild<CreateDialog *>();
        for (int i = 0; i < 2; ++i)
            button(*dialog, u"Cancel"_s)->click();
        QTRY_VERIFY(!m_window->findChild<CreateDialog *>());
        QTRY_COMPARE(m_service->sent("GET").size(), 2); // to find out
        QVERIFY(m_window->hasUnsavedInput());
        QVERIFY(!m_window->close());
        QTRY_VERIFY(m_window->credentials()->messages()->text().startsWith(
            u"“speech-ci” may have been created."_s));
        QVERIFY(!m_window->hasUnsavedInput());
        QVERIFY(m_window->close());
    }

    void theTitleTellsWhereYouAre()
    {
        open();
        QCOMPARE(m_window->windowTitle(), u"Purser – Sandbox: nothing leaves this computer"_s);
        open(Account::Key::ThisSessionOnly);
        QCOMPARE(m_window->windowTitle(), u"Purser – Our team"_s);
    }

    void theStatusFollowsTheSearch()
    {
        open();
        QVERIFY(m_service->read());
        search()->setText(u"vision"_s);
        QVERIFY(shows(*m_window->findChild<StatusLine *>(), u"1 of 12 shown"_s));
        QCOMPARE(m_window->credentials()->shownCount(), 1);
    }

    void theSearchCanBeClearedFromThePage()
    {
        open();
        QVERIFY(m_service->read());
        search()->setText(u"quantum"_s);
        button(*m_window, u"Clear search"_s)->click();
        QCOMPARE(search()->text(), QString());
        QCOMPARE(m_window->credentials()->shownCount(), 12);
    }

    void theNextSessionStartsWithoutTheSearchOfTheLast()
    {
        open();
        search()->setText(u"vision"_s);
        open();
        QCOMPARE(search()->text(), QString());
        QVERIFY(m_service->read());
        QCOMPARE(m_window->credentials()->shownCount(), 12);
    }

    void aSessionThatEndsClosesItsDialogs()
    {
        open();
        action(*m_window, u"New credential"_s)->trigger();
        const QPointer<CreateDialog> dialog = opened<CreateDialog>(*m_window);
        QVERIFY(dialog);
        m_window->setSession(nullptr);
        QVERIFY(!dialog);
    }

    void aChangeThatRunsEndsWithItsSession()
    {
        open();
        QVERIFY(m_service->read());
        m_service->answer("POST", RawReply::hang());
        action(*m_window, u"New credential"_s)->trigger();
        auto *dialog = opened<CreateDialog>(*m_window);
        QVERIFY(dialog);
        for (ValidatedField *field :
             { dialog->nameField(), dialog->usernameField(), dialog->passwordField() })
            field->setText(u"abc"_s);
        button(*dialog, u"Create"_s)->click();
        QTRY_COMPARE(m_service->sent("POST").size(), 1);
        m_window->setSession(nullptr);
        m_service.reset();
        QCoreApplication::processEvents();
        QVERIFY(m_window->welcome()->isVisible());
        QVERIFY(!m_window->findChild<CreateDialog *>());
    }

    void theLayoutMakesARoundTrip()
    {
        open();
        m_window->resize(780, 640);
        m_window->credentials()->splitter()->setSizes({ 700, 400 });
        m_window->credentials()->table()->setColumnWidth(1, 222);
        const WindowLayout layout = m_window->windowLayout();
        QVERIFY(layout.areDetailsShown);

        MainWindow other(m_activity, m_accounts);
        other.setWindowLayout(layout);
        SandboxSession service;
        other.setSession(&service.session());
        other.show();
        QVERIFY(service.read());
        QCOMPARE(other.size(), m_window->size());
        QCOMPARE(other.credentials()->table()->columnWidth(1), 222);
        QCOMPARE(other.credentials()->splitter()->saveState(), layout.splitter);
        other.setSession(nullptr);
    }

    void theToolbarOfAFormerSessionIsNotRestoredOnWelcome()
    {
        open();
        const WindowLayout layout = m_window->windowLayout();
        MainWindow other(m_activity, m_accounts);
        other.setWindowLayout(layout);
        other.show();
        QVERIFY(other.welcome()->isVisible());
        QVERIFY(!other.findChild<QToolBar *>()->isVisible());
        SandboxSession service;
        other.setSession(&service.session());
        QVERIFY(other.findChild<QToolBar *>()->isVisible());
        other.setSession(nullptr);
        QVERIFY(!other.findChild<QToolBar *>()->isVisible());
    }

    void thePlaceOfTheDetailsIsRemembered()
    {
        open();
        action(*m_window, u"Details"_s)->trigger();
        const WindowLayout layout = m_window->windowLayout();
        QVERIFY(!layout.areDetailsShown);
        MainWindow other(m_activity, m_accounts);
        other.setWindowLayout(layout);
        QVERIFY(!action(other, u"Details"_s)->isChecked());
    }

    void anEmptyLayoutLeavesTheWindowAsItStarts()
    {
        const QSize size = m_window->size();
        m_window->setWindowLayout({});
        QCOMPARE(m_window->size(), size);
        QVERIFY(action(*m_window, u"Details"_s)->isChecked());
    }

    void aWindowThatWasOnAMonitorThatIsGoneComesToAScreen()
    {
        WindowLayout layout = m_window->windowLayout();
        {
            QWidget elsewhere;
            elsewhere.setGeometry(5000, 3000, 900, 600);
            layout.geometry = elsewhere.saveGeometry();
        }
        MainWindow other(m_activity, m_accounts);
        other.setWindowLayout(layout);
        other.show();
        QVERIFY(screen().contains(other.frameGeometry()));
    }

    void aWindowFromALargerScreenIsMadeSmaller()
    {
        WindowLayout layout = m_window->windowLayout();
        {
            QWidget larger;
            larger.setGeometry(0, 0, 3000, 2000);
            layout.geometry = larger.saveGeometry();
        }
        MainWindow other(m_activity, m_accounts);
        other.setWindowLayout(layout);
        other.show();
        QCOMPARE(other.frameGeometry().size(),
                 other.frameGeometry().size().boundedTo(screen().size()));
    }

    void theFirstSizeFitsTheScreen()
    {
        QVERIFY(screen().width() < 1080); // of this platform, and the size that is wished for
        QCOMPARE(m_window->frameGeometry().size(),
                 m_window->frameGeometry().size().boundedTo(screen().size()));
    }

    void closingIsToldInTimeToKeepTheLayout()
    {
        QSignalSpy closing(m_window.get(), &MainWindow::closing);
        QVERIFY(m_window->close());
        QCOMPARE(closing.size(), 1);
    }

    void theSandboxCanBeAskedForFromWelcome()
    {
        QSignalSpy requested(m_window->actions().sandbox, &QAction::triggered);
        button(*m_window, u"Try the sandbox"_s)->click();
        QCOMPARE(requested.size(), 1);
    }

private:
    /// The service never replies to it.
    void startCreating()
    {
        m_service->answer("POST", RawReply::hang());
        m_window->createCredential();
        auto *dialog = opened<CreateDialog>(*m_window);
        QVERIFY(dialog);
        dialog->nameField()->setText(u"speech-ci"_s);
        dialog->usernameField()->setText(u"bot"_s);
        dialog->passwordField()->setText(Canary::password());
        button(*dialog, u"Create"_s)->click();
        QTRY_COMPARE(m_service->sent("POST").size(), 1);
    }

    void open(Account::Key place = Account::Key::Sandbox)
    {
        auto next = std::make_unique<SandboxSession>(examples(), place);
        m_window->setSession(&next->session());
        m_service = std::move(next);
    }

    static QRect screen() { return QGuiApplication::primaryScreen()->availableGeometry(); }
    QLineEdit *search() const { return m_window->findChild<QLineEdit *>(u"search"_s); }

    std::unique_ptr<SandboxSession> m_service;
    ActivityLog m_activity;
    AccountList m_accounts;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
