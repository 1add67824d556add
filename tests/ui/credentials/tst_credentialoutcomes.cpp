// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/session.h"
#include "tests/support/canary.h"
#include "tests/support/examples.h"
#include "tests/support/heldapi.h"
#include "tests/support/loopback.h"
#include "tests/ui/finding.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialcommands.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Examples::credential;
using Kind = ApiError::Kind;

namespace {

enum class Change { Create, Rename, Delete };

/// What the service has done, whatever becomes of its reply.
enum class Effect { Done, NotDone };

const ApiError unknown{ .kind = Kind::OutcomeUnknown };
const ApiError forbidden{ .kind = Kind::Forbidden };

QList<Credential> credentials()
{
    return { credential(u"1", u"alpha"_s), credential(u"2", u"beta"_s),
             credential(u"3", u"gamma"_s) };
}

/// A window on a service that replies when the test says so.
class HeldWindow
{
public:
    HeldWindow()
        : m_page(new CredentialsPage(&m_window))
        , m_commands(new CredentialCommands(*m_page, m_window, &m_window))
    {
        auto api = std::make_unique<HeldApi>();
        m_api = api.get();
        m_session = std::make_unique<Session>(
            Account{ .name = u"Our team"_s, .baseUrl = baseUrlOf(u"http://127.0.0.1:1"_s) },
            std::move(api), RetryPolicy::never());
        QObject::connect(m_commands, &CredentialCommands::reportRequested, m_commands,
                         [this](Theme::Tone, const QString &text) { m_reports += text; });
        m_page->setSession(m_session.get());
        m_commands->setSession(m_session.get());
        m_window.show();
        repository().refresh();
        replyToList(Effect::NotDone);
        settle();
    }

    ~HeldWindow()
    {
        m_commands->setSession(nullptr);
        m_page->setSession(nullptr);
    }

    /// Opens the dialog and presses its main button.
    void start(Change change)
    {
        m_change = change;
        switch (change) {
        case Change::Create: {
            m_commands->create();
            auto *fields = static_cast<CreateDialog *>(dialog());
            fields->nameField()->setText(u"delta"_s);
            fields->usernameField()->setText(u"bot"_s);
            fields->passwordField()->setText(Canary::password());
            button(*fields, u"Create"_s)->click();
            break;
        }
        case Change::Rename: {
            m_page->select(Examples::id(u"1"));
            m_commands->editSelected();
            auto *fields = static_cast<EditDialog *>(dialog());
            fields->nameField()->setText(u"delta"_s);
            button(*fields, u"Save"_s)->click();
            break;
        }
        case Change::Delete:
            m_page->select(Examples::id(u"1"));
            m_commands->deleteSelected();
            button(*dialog(), u"Delete"_s)->click();
            break;
        }
    }

    /// What the credential of the change is called in messages.
    QString name() const { return m_change == Change::Delete ? u"“alpha”"_s : u"“delta”"_s; }

    /// Ends the last write, which may have been canceled meanwhile.
    void reply(const std::optional<ApiError> &error = {})
    {
        const auto finish = [&](auto &calls, const auto &value) {
            if (!calls.empty() && error)
                calls.back().finish(tl::unexpected(*error));
            else if (!calls.empty())
                calls.back().finish(value);
        };
        finish(m_api->creates, Result<Credential>(credential(u"4", u"delta"_s)));
        finish(m_api->updates, Result<std::optional<Credential>>(credential(u"1", u"delta"_s)));
        finish(m_api->removes, Result<void>());
    }

    /// Ends the last reading of the list; without an effect, that fails.
    void replyToList(std::optional<Effect> effect)
    {
        if (m_api->lists.empty())
            return;
        QList<Credential> list = credentials();
        if (effect == Effect::Done && m_change == Change::Create)
            list.append(credential(u"4", u"delta"_s));
        else if (effect == Effect::Done && m_change == Change::Rename)
            list.first().name = u"delta"_s;
        else if (effect == Effect::Done)
            list.removeFirst();
        if (effect)
            m_api->lists.back().finish(list);
        else
            m_api->lists.back().finish(tl::unexpected(ApiError{ .kind = Kind::Offline }));
    }

    /// Handles all events there are, and all that come of them.
    static void settle()
    {
        for (int i = 0; i < 8; ++i) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    /// Presses Cancel, or Close, if the dialog is there.
    void cancel() const
    {
        const QWidget *shown = dialog();
        if (!shown)
            return;
        QPushButton *closing = button(*shown, u"Cancel"_s);
        (closing ? closing : button(*shown, u"Close"_s))->click();
    }

    /// As AccountSession does.
    void takeSessionAway()
    {
        m_commands->setSession(nullptr);
        m_page->setSession(nullptr);
        if (m_session && repository().isChanging())
            QObject::connect(&repository(), &CredentialRepository::changeEnded, m_commands,
                             [this, account = m_session->account()](const ChangeOutcome &outcome) {
                                 m_commands->reportLeft(account, { outcome });
                             });
    }
    void endSession()
    {
        takeSessionAway();
        m_session.reset();
        m_api = nullptr;
    }

    ChangeDialog *dialog() const
    {
        for (ChangeDialog *dialog : m_window.findChildren<ChangeDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    CredentialRepository &repository() { return m_session->repository(); }
    bool hasSession() const { return m_session != nullptr; }
    HeldApi &api() { return *m_api; }
    CredentialsPage &page() { return *m_page; }
    CredentialCommands &commands() { return *m_commands; }
    QString message() const { return m_page->messages()->text(); }
    const QStringList &reports() const { return m_reports; }

private:
    QStringList m_reports; // of sessions that are gone
    std::unique_ptr<Session> m_session;
    HeldApi *m_api = nullptr; // of the session
    QWidget m_window;
    CredentialsPage *m_page; // both are children of the window
    CredentialCommands *m_commands;
    Change m_change = Change::Create;
};

void addChanges()
{
    QTest::addColumn<Change>("change");
    QTest::newRow("create") << Change::Create;
    QTest::newRow("rename") << Change::Rename;
    QTest::newRow("delete") << Change::Delete;
}

} // namespace

/// An outcome always reaches the window, whatever became of the dialog that waits for it.
class TestCredentialOutcomes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOutcomeIsReportedWhenItsDialogIsClosed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<std::optional<Effect>>("effect");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Change change, std::optional<Effect> effect,
                            const QString &text) {
            QTest::newRow(name) << change << effect << text;
        };
        row("created", Change::Create, Effect::Done, u"“delta” was created."_s);
        row("not created", Change::Create, Effect::NotDone,
            u"“delta” hasn't been created yet: it isn't in the refreshed list."_s);
        row("perhaps created", Change::Create, {}, u"“delta” may have been created. "_s);
        row("saved", Change::Rename, Effect::Done, u"“delta” was saved."_s);
        row("not saved", Change::Rename, Effect::NotDone,
            u"Your changes to “delta” haven't been saved yet"_s);
        row("perhaps saved", Change::Rename, {},
            u"Your changes to “delta” may have been saved. "_s);
        row("deleted", Change::Delete, Effect::Done, u"“alpha” was deleted."_s);
        row("not deleted", Change::Delete, Effect::NotDone, u"“alpha” hasn't been deleted yet"_s);
        row("perhaps deleted", Change::Delete, {}, u"“alpha” may have been deleted. "_s);
    }

    void anOutcomeIsReportedWhenItsDialogIsClosed()
    {
        QFETCH(const Change, change);
        QFETCH(const std::optional<Effect>, effect);
        QFETCH(const QString, text);
        HeldWindow window;
        window.start(change);
        window.cancel();
        QVERIFY(window.dialog()); // the first one cancels the change
        window.cancel();
        QVERIFY(!window.dialog());
        window.reply(unknown);
        HeldWindow::settle();
        QVERIFY(window.repository().isChanging());
        QCOMPARE(window.message(), QString());
        window.replyToList(effect);
        HeldWindow::settle();
        QVERIFY2(window.message().startsWith(text), qPrintable(window.message()));
        QVERIFY(!window.message().contains(u"Your entries"_s)); // they went with the dialog
    }

    void escapeThreeTimesLosesNothing()
    {
        HeldWindow window;
        window.start(Change::Delete);
        for (int i = 0; i < 3; ++i) {
            if (window.dialog())
                QTest::keyClick(window.dialog(), Qt::Key_Escape);
            HeldWindow::settle();
        }
        QVERIFY(!window.dialog());
        window.reply();
        HeldWindow::settle();
        window.replyToList(Effect::Done);
        HeldWindow::settle();
        QCOMPARE(window.message(), u"“alpha” was deleted."_s);
    }

    void whatWasShownInAHurryIsReportedAsWell_data()
    {
        QTest::addColumn<bool>("isCanceled");
        QTest::addColumn<bool>("isKnown");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown") << false << false << u"“alpha” may have been deleted. "_s;
        QTest::newRow("unknown, canceled") << true << false << u"“alpha” may have been deleted. "_s;
        QTest::newRow("failed, canceled") << true << true << u"“alpha” wasn't deleted. "_s;
        // The dialog stayed until it was read.
        QTest::newRow("failed") << false << true << QString();
    }

    void whatWasShownInAHurryIsReportedAsWell()
    {
        QFETCH(const bool, isCanceled);
        QFETCH(const bool, isKnown);
        QFETCH(const QString, text);
        HeldWindow window;
        if (isCanceled) // in the moment in which the outcome is there
            connect(&window.repository(), &CredentialRepository::changeEnded, this,
                    [&window] { window.cancel(); });
        window.start(Change::Delete);
        window.reply(isKnown ? forbidden : unknown);
        HeldWindow::settle();
        window.replyToList({});
        HeldWindow::settle();
        QVERIFY(!window.dialog()->message()->isHidden());
        window.page().messages()->dismiss(); // of the refresh
        window.cancel();
        HeldWindow::settle();
        QVERIFY(!window.dialog());
        QVERIFY2(window.message().startsWith(text), qPrintable(window.message()));
        QCOMPARE(window.message().isEmpty(), text.isEmpty());
    }

    void anotherAttemptSupersedesTheOneBefore()
    {
        HeldWindow window;
        window.start(Change::Delete);
        window.reply(unknown);
        HeldWindow::settle();
        window.replyToList(Effect::NotDone);
        HeldWindow::settle();
        button(*window.dialog(), u"Delete"_s)->click();
        window.reply();
        HeldWindow::settle();
        QVERIFY(!window.dialog());
        QCOMPARE(window.message(), u"“alpha” was deleted."_s);
    }

    void anotherChangeOfTheSameCredentialWaits()
    {
        HeldWindow window;
        window.commands().setAsksBeforeDelete(false);
        window.start(Change::Rename);
        window.cancel();
        window.cancel();
        HeldWindow::settle();
        window.page().select(Examples::id(u"1"));
        window.commands().deleteSelected();
        QVERIFY(window.dialog()); // it asks after all
        HeldWindow::settle();
        QVERIFY(window.dialog()->message()->isHidden()); // nothing was tried
        QVERIFY(!button(*window.dialog(), u"Delete"_s)->isEnabled());
        QVERIFY(shows(*window.dialog(), u"Another change is still in progress"_s));
        window.reply(unknown);
        HeldWindow::settle();
        window.replyToList(Effect::NotDone);
        HeldWindow::settle();
        QVERIFY(window.message().contains(u"“delta” haven't been saved yet"_s));
        QVERIFY(button(*window.dialog(), u"Delete"_s)->isEnabled());
        QVERIFY(!shows(*window.dialog(), u"Another change is still in progress"_s));
        QVERIFY(window.api().removes.empty());
    }

    void aFailureBehindADialogIsNotCoveredByItsSuccess()
    {
        HeldWindow window;
        window.start(Change::Create);
        window.cancel();
        window.cancel();
        HeldWindow::settle();
        window.page().select(Examples::id(u"2"));
        window.commands().deleteSelected();
        button(*window.dialog(), u"Delete"_s)->click();
        HeldWindow::settle();
        QCOMPARE(window.api().removes.size(), 1U); // it doesn't wait

        window.api().creates[0].finish(tl::unexpected(unknown));
        HeldWindow::settle();
        window.replyToList(Effect::NotDone);
        HeldWindow::settle();
        QVERIFY(window.message().contains(u"“delta” hasn't been created yet"_s));
        QVERIFY(window.dialog()->isWaiting());
        window.repository().refresh(); // as the timer does
        window.replyToList(Effect::NotDone);
        HeldWindow::settle();
        window.api().removes[0].finish({});
        HeldWindow::settle();
        QVERIFY(!window.dialog());
        QVERIFY(window.message().contains(u"“delta” hasn't been created yet"_s));
        QVERIFY(window.message().contains(u"“beta” was deleted."_s));

        // What was there to be read when another change began is replaced.
        window.page().select(Examples::id(u"3"));
        window.commands().deleteSelected();
        button(*window.dialog(), u"Delete"_s)->click();
        HeldWindow::settle();
        window.api().removes[1].finish({});
        HeldWindow::settle();
        QCOMPARE(window.message(), u"“gamma” was deleted."_s);
    }

    void aSessionThatEndsReportsWhatNobodyKnowsAnymore_data() { addChanges(); }

    void aSessionThatEndsReportsWhatNobodyKnowsAnymore()
    {
        QFETCH(const Change, change);
        for (const bool isSettling : { false, true }) {
            HeldWindow window;
            window.start(change);
            if (isSettling) {
                window.reply(unknown);
                HeldWindow::settle();
            }
            window.endSession();
            HeldWindow::settle();
            QCOMPARE(window.reports().size(), 1);
            const QString &report = window.reports().constFirst();
            QVERIFY2(report.startsWith(u"Account “Our team”: "_s), qPrintable(report));
            QVERIFY2(report.contains(window.name()), qPrintable(report));
            QVERIFY2(report.contains(u"may have been"_s), qPrintable(report));
            QVERIFY2(report.contains(u"The account was closed before the service responded."_s),
                     qPrintable(report));
        }
    }

    void aSessionThatIsOnlyTakenAwayReportsItsOutcome()
    {
        HeldWindow window;
        window.start(Change::Create);
        window.takeSessionAway();
        window.reply();
        HeldWindow::settle();
        QCOMPARE(window.reports(), QStringList{ u"Account “Our team”: “delta” was created."_s });
        window.endSession();
        HeldWindow::settle();
        QCOMPARE(window.reports().size(), 1);
    }

    void anUnknownOutcomeInADialogIsReportedWhenTheSessionEnds()
    {
        HeldWindow window;
        window.start(Change::Rename);
        window.reply(unknown);
        HeldWindow::settle();
        window.replyToList({});
        HeldWindow::settle();
        window.endSession();
        QCOMPARE(window.reports().size(), 1);
        HeldWindow::settle();
        QCOMPARE(window.reports().size(), 1);
    }

    void everyOutcomeIsToldExactlyOnce_data() { addChanges(); }

    /// Replies, presses of Cancel and the end of the session in any order and at any time.
    void everyOutcomeIsToldExactlyOnce()
    {
        QFETCH(const Change, change);
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const QString problem = runAtRandom(change, seed);
            QVERIFY2(problem.isEmpty(),
                     qPrintable(u"seed %1: %2"_s.arg(QString::number(seed), problem)));
        }
    }

private:
    /// Empty if all is well.
    static QString runAtRandom(Change change, quint32 seed)
    {
        QRandomGenerator random(seed);
        const std::optional<ApiError> errors[] = { {}, unknown, forbidden };
        const std::optional<Effect> effects[] = { {}, Effect::Done, Effect::NotDone };
        const std::optional<ApiError> error = errors[random.bounded(3)];
        const std::optional<Effect> effect = effects[random.bounded(3)];
        const bool canSessionEnd = random.bounded(2) == 0;

        HeldWindow window;
        QStringList told;
        bool wasShown = false;
        const auto collect = [&] {
            if (window.message().contains(window.name()))
                told += window.message();
            window.page().messages()->dismiss();
            wasShown = wasShown || (window.dialog() && !window.dialog()->message()->isHidden());
        };
        window.start(change);
        const int steps = 4 + int(random.bounded(10));
        for (int step = 0; step < steps; ++step) {
            switch (random.bounded(canSessionEnd ? 6 : 5)) {
            case 0:
                window.cancel();
                break;
            case 1:
                if (window.hasSession())
                    window.reply(error);
                break;
            case 2:
                if (window.hasSession())
                    window.replyToList(effect);
                break;
            case 3:
                QCoreApplication::sendPostedEvents(); // and no more than those there are
                break;
            case 4:
                HeldWindow::settle();
                break;
            case 5:
                window.endSession();
                break;
            }
            collect();
        }
        // Whatever is left comes to its end, and whoever is left reads it and closes the dialog.
        for (int i = 0; i < 4; ++i) {
            if (window.hasSession()) {
                window.reply(error);
                HeldWindow::settle();
                collect();
                window.replyToList(effect);
            }
            HeldWindow::settle();
            collect();
        }
        for (int i = 0; i < 3; ++i) {
            window.cancel();
            HeldWindow::settle();
            collect();
        }
        told += window.reports();

        if (window.dialog())
            return u"the dialog is still open"_s;
        const bool isReadInDialog = told.isEmpty() && wasShown && error == forbidden;
        return told.size() == 1 || isReadInDialog
            ? QString()
            : u"told %1 times: %2"_s.arg(QString::number(told.size()), told.join(u" | "_s));
    }
};

QTEST_MAIN(TestCredentialOutcomes)
#include "tst_credentialoutcomes.moc"
