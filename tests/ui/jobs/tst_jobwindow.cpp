// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/jobjournal.h"
#include "tests/models/jobs/jobbench.h"
#include "tests/models/registries/logins.h"
#include "tests/support/canary.h"
#include "tests/support/patience.h"
#include "tests/ui/finding.h"
#include "ui/jobs/jobtablemodel.h"
#include "ui/jobs/jobwindow.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageBox>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <memory>
#include <optional>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

const QString checklist = u"1. Restart the Pods."_s;

/// The window of a job of creates, over a service that fails as the test says.
class Fixture
{
public:
    explicit Fixture(int count, const QString &list = {},
                     const std::optional<JobLogin> &login = std::nullopt)
    {
        place.session->repository().refresh();
        if (!QTest::qWaitFor([&] { return place.session->repository().lastRead().isValid(); },
                             Test::patience))
            qFatal("the list was not read");
        std::vector<JobItem> items;
        for (int i = 0; i < count; ++i) {
            JobItem item = place.create(u"name%1"_s.arg(i));
            item.password = Secret::fromText(Canary::password());
            item.login = login;
            items.push_back(std::move(item));
        }
        auto made = std::make_unique<Job>(std::move(items), sessionsOf({ &place }));
        job = made.get();
        window = new JobWindow(std::move(made), { { place.account, u"Team"_s } },
                               u"Create 3 credentials"_s, list);
        QObject::connect(window, &JobWindow::realmAllowed, &place.session->loginChecker(),
                         &LoginChecker::allowRealm);
        window->show();
    }
    ~Fixture() { delete window; }
    Q_DISABLE_COPY_MOVE(Fixture)

    /// The creates of these names fail.
    void fail(const QStringList &names, Kind kind = Kind::Invalid)
    {
        place.service->fault = [=](const QString &call,
                                   const QString &name) -> std::optional<JobService::Fault> {
            if (call != u"create"_s || !names.contains(name))
                return std::nullopt;
            return JobService::Fault{ .error = { .kind = kind,
                                                 .message = u"the name is taken"_s } };
        };
    }

    bool run() const
    {
        job->start();
        return waitForEnd();
    }
    bool waitForEnd() const
    {
        return QTest::qWaitFor([&] { return !job->isRunning(); }, Test::patience);
    }

    QTableView *table() const { return window->findChild<QTableView *>(); }
    QCheckBox *onlyFailures() const { return window->findChild<QCheckBox *>(); }
    QMessageBox *question() const { return window->findChild<QMessageBox *>(); }
    QPushButton *find(const QString &text) const { return button(*window, text); }

    JobPlace place;
    Job *job = nullptr; // of the window
    QPointer<JobWindow> window;
};

/// A registry whose token server has another address.
class ForeignRealm
{
public:
    ForeignRealm()
    {
        realm->setHandler(Logins::tokenReplyTo);
        m_registry->setHandler([this](const RawRequest &request) {
            return request.header("Authorization") == Logins::tokenHeader()
                ? RawReply::json(200, "{}")
                : Logins::bearerChallenge(realm->baseUrl().toUtf8() + "/token");
        });
    }

    JobLogin login() const
    {
        return { .registry = RegistryHost::fromText(m_registry->baseUrl()).value(),
                 .username = u"robot"_s };
    }
    QString host() const { return QUrl(realm->baseUrl()).authority(); }

    std::unique_ptr<RawServer> realm = std::make_unique<RawServer>();

private:
    std::unique_ptr<RawServer> m_registry = std::make_unique<RawServer>();
};

} // namespace

class TestJobWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCountsFollowTheJob()
    {
        Fixture fixture(3);
        fixture.fail({ u"name1"_s });
        QSignalSpy ended(fixture.window, &JobWindow::ended);
        QVERIFY(shows(*fixture.window, u"0 done"_s));
        QVERIFY(fixture.run());
        QTRY_VERIFY(shows(*fixture.window, u"2 done, 1 failed"_s));
        const auto *progress = fixture.window->findChild<QProgressBar *>();
        QTRY_COMPARE(progress->value(), 3);
        QCOMPARE(progress->maximum(), 3);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(fixture.window->message()->text(), u"2 done, 1 failed."_s);
        QVERIFY(fixture.window->message()->isVisible());
    }

    void theFirstFailureIsExplained()
    {
        Fixture fixture(3);
        fixture.fail({ u"name1"_s });
        QVERIFY(fixture.run());
        QTRY_COMPARE(fixture.table()->currentIndex().row(), 1);
        QTRY_VERIFY(shows(*fixture.window, u"the name is taken"_s));
        fixture.table()->setCurrentIndex(fixture.table()->model()->index(0, 0));
        QVERIFY(!shows(*fixture.window, u"the name is taken"_s));
    }

    void whatFailedIsTriedAgain()
    {
        Fixture fixture(3);
        fixture.fail({ u"name1"_s });
        QVERIFY(!fixture.find(u"Retry the failed ones"_s)->isEnabled());
        QVERIFY(fixture.run());
        QTRY_VERIFY(fixture.find(u"Retry the failed ones"_s)->isEnabled());
        fixture.fail({});
        fixture.find(u"Retry the failed ones"_s)->click();
        QVERIFY(!fixture.window->message()->isVisible()); // it was about the run before
        QVERIFY(fixture.waitForEnd());
        QTRY_VERIFY(shows(*fixture.window, u"3 done"_s));
        QCOMPARE(fixture.window->message()->text(), u"3 done."_s);
        QVERIFY(!fixture.find(u"Retry the failed ones"_s)->isEnabled());
        QCOMPARE(fixture.place.service->sent.value(u"name0"_s), 1);
    }

    void cancelDropsWhatWaits()
    {
        Fixture fixture(12);
        fixture.place.service->isHeld = true;
        fixture.job->start();
        QTRY_COMPARE(fixture.place.service->running, 4);
        QVERIFY(!fixture.find(u"Save report…"_s)->isEnabled());
        fixture.find(u"Cancel"_s)->click();
        QTRY_VERIFY(
            shows(*fixture.window, u"Canceling. Waiting for changes that were already sent."_s));
        QVERIFY(!fixture.find(u"Cancel"_s)->isEnabled());
        QVERIFY(!fixture.question()); // the button says what it does
        fixture.place.service->release();
        QVERIFY(fixture.waitForEnd());
        QTRY_VERIFY(shows(*fixture.window, u"4 done, 8 canceled"_s));
        QVERIFY(fixture.find(u"Save report…"_s)->isEnabled());
        fixture.find(u"Close"_s)->click();
        QTRY_VERIFY(!fixture.window);
    }

    void whoeverCancelsTooLateDoesNotCloseIt()
    {
        Fixture fixture(2);
        QVERIFY(fixture.find(u"Cancel"_s)->isVisible());
        const QPoint place = fixture.find(u"Cancel"_s)->mapTo(fixture.window, QPoint(5, 5));
        QVERIFY(fixture.run());
        QTest::mouseClick(fixture.window->childAt(place), Qt::LeftButton);
        QCoreApplication::processEvents();
        QVERIFY(fixture.window && fixture.window->isVisible());
    }

    void theKeyboardIsNotLeftOnAnotherButton()
    {
        Fixture fixture(2);
        QVERIFY(QTest::qWaitForWindowActive(fixture.window));
        fixture.fail({ u"name0"_s });
        QVERIFY(fixture.run());
        fixture.place.service->isHeld = true;
        fixture.find(u"Retry the failed ones"_s)->setFocus();
        QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Space);
        QVERIFY(fixture.job->isRunning());
        QVERIFY(fixture.table()->hasFocus());
        fixture.find(u"Cancel"_s)->setFocus();
        QTest::keyClick(fixture.window->focusWidget(), Qt::Key_Space);
        QVERIFY(fixture.table()->hasFocus());
        fixture.place.service->release();
        QVERIFY(fixture.waitForEnd());
    }

    void aJournalThatCannotBeWrittenIsSaid()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile(folder.filePath(u"jobs"_s)).open(QIODevice::WriteOnly)); // no folder
        JobJournals journals(folder.path());
        Fixture fixture(2);
        fixture.job->setJournal(journals.make(QUuid::createUuid()));
        fixture.place.service->isHeld = true;
        fixture.job->start();
        QTRY_VERIFY(fixture.window->message()->text().startsWith(
            u"Couldn't save the progress of this job."_s));
        fixture.place.service->release();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture.job->rows().counts().done, 2);
    }

    void closingAsksWhileItRuns()
    {
        Fixture fixture(12);
        fixture.place.service->isHeld = true;
        fixture.job->start();
        QTRY_COMPARE(fixture.place.service->running, 4);
        QTest::keyClick(fixture.window, Qt::Key_Escape);
        QTRY_VERIFY(fixture.question() && fixture.question()->isVisible());
        QCOMPARE(fixture.question()->text(),
                 u"This job is still running, with 0 of 12 items finished. Cancel the rest?"_s);
        QCOMPARE(fixture.question()->defaultButton()->text(), u"Keep running"_s);
        fixture.window->close();
        QCOMPARE(fixture.window->findChildren<QMessageBox *>().size(), 1);

        button(*fixture.question(), u"Keep running"_s)->click();
        QTRY_VERIFY(!fixture.question());
        QVERIFY(fixture.window->isVisible());
        QVERIFY(!fixture.job->isCanceling());

        QTest::keyClick(fixture.window, Qt::Key_Escape);
        QTRY_VERIFY(fixture.question() && fixture.question()->isVisible());
        button(*fixture.question(), u"Cancel the rest"_s)->click();
        QVERIFY(fixture.job->isCanceling());
        QVERIFY(fixture.window->isVisible()); // until what was sent has ended
        fixture.place.service->release();
        QVERIFY(fixture.waitForEnd());
        QTRY_VERIFY(shows(*fixture.window, u"4 done, 8 canceled"_s));
        QTest::keyClick(fixture.window, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.window);
    }

    void theProgramQuitsOnceWhatWasSentHasEnded()
    {
        Fixture fixture(40);
        fixture.job->start();
        bool isClosed = false;
        fixture.window->closeThen([&] { isClosed = true; });
        QTRY_VERIFY(fixture.question() && fixture.question()->isVisible());
        button(*fixture.question(), u"Cancel the rest"_s)->click();
        QTRY_VERIFY(isClosed);
        fixture.window = nullptr; // it deletes itself
    }

    void whoKeepsTheJobRunningDoesNotQuitLater()
    {
        Fixture fixture(40);
        fixture.job->start();
        bool isClosed = false;
        fixture.window->closeThen([&] { isClosed = true; });
        QTRY_VERIFY(fixture.question() && fixture.question()->isVisible());
        button(*fixture.question(), u"Keep running"_s)->click();
        QTRY_VERIFY(!fixture.job->isRunning());
        QVERIFY(fixture.window->isVisible());
        QVERIFY(!isClosed);
    }

    /// With the button of its title bar, that is.
    void whoClosesTheQuestionDoesNotQuitLater()
    {
        Fixture fixture(40);
        fixture.job->start();
        bool isClosed = false;
        fixture.window->closeThen([&] { isClosed = true; });
        QTRY_VERIFY(fixture.question() && fixture.question()->isVisible());
        fixture.question()->close();
        QTRY_VERIFY(!fixture.job->isRunning());
        QVERIFY(fixture.window->isVisible());
        QVERIFY(!isClosed);
    }

    void whatWasCanceledCanBeRunAfterAll()
    {
        Fixture fixture(40);
        fixture.job->start();
        fixture.job->cancel();
        QTRY_VERIFY(!fixture.job->isRunning());
        QVERIFY(fixture.job->rows().counts().cancelled > 0);
        QPushButton *run = button(*fixture.window, u"Run the canceled ones"_s);
        QTRY_VERIFY(run->isVisible());
        run->click();
        QTRY_COMPARE(fixture.job->rows().counts().done, 40);
        QTRY_VERIFY(!fixture.job->isRunning());
        QVERIFY(!run->isVisible());
    }

    void aQuestionThatIsOutOfDateGoes()
    {
        Fixture fixture(3);
        fixture.place.service->isHeld = true;
        fixture.job->start();
        QTRY_COMPARE(fixture.place.service->running, 3);
        fixture.window->close();
        QTRY_VERIFY(fixture.question() && fixture.question()->isVisible());
        fixture.place.service->release();
        QVERIFY(fixture.waitForEnd());
        QTRY_VERIFY(!fixture.question());
        QVERIFY(fixture.window->isVisible());
    }

    void onlyTheFailuresCanBeShown()
    {
        Fixture fixture(5);
        fixture.fail({ u"name1"_s, u"name4"_s });
        QVERIFY(fixture.run());
        QCOMPARE(fixture.table()->model()->rowCount(), 5);
        fixture.onlyFailures()->click();
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 2);
        QCOMPARE(fixture.table()->model()->index(1, JobTableModel::NameColumn).data().toString(),
                 u"name4"_s);
        fixture.fail({});
        fixture.find(u"Retry the failed ones"_s)->click();
        QVERIFY(fixture.waitForEnd());
        QTRY_COMPARE(fixture.table()->model()->rowCount(), 0); // the filter follows
    }

    void theReportIsSavedWithoutSecrets_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::newRow("CSV") << u"csv"_s;
        QTest::newRow("JSON") << u"json"_s;
    }
    void theReportIsSavedWithoutSecrets()
    {
        QFETCH(const QString, suffix);
        Fixture fixture(3);
        fixture.fail({ u"name1"_s });
        QVERIFY(fixture.run());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report."_s + suffix);
        choose(fixture, path);
        QTRY_COMPARE(fixture.window->message()->text(), u"The report was saved to %1."_s.arg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains(Canary::password().toUtf8()));
        if (suffix == u"csv"_s) {
            const QList<QByteArray> lines = bytes.split('\n');
            QCOMPARE(lines.size(), 5); // a heading, three items, and the end
            QVERIFY2(lines[2].startsWith("name1,,Team,create,,bot,failed,Failed,"),
                     lines[2].constData());
            QVERIFY2(lines[2].contains("the name is taken"), lines[2].constData());
            QVERIFY2(lines[1].contains(",\"Created, login not checked\",,"), lines[1].constData());
        } else {
            const QJsonArray items =
                QJsonDocument::fromJson(bytes).object().value("items"_L1).toArray();
            QCOMPARE(items.size(), 3);
            QCOMPARE(items[1].toObject().value("end"_L1).toString(), u"failed"_s);
            QVERIFY(items[1]
                        .toObject()
                        .value("details"_L1)
                        .toString()
                        .contains(u"the name is taken"_s));
            QCOMPARE(items[0].toObject().value("account"_L1).toString(), u"Team"_s);
            QCOMPARE(items[0].toObject().value("details"_L1).toString(), QString());
        }
    }

    /// The reason is in the registry's own words, which it may take from the login.
    void aReasonThatRepeatsThePasswordIsSavedWithoutIt()
    {
        RawServer registry;
        registry.setHandler([](const RawRequest &request) {
            return request.header("Authorization").isEmpty()
                ? Logins::basicChallenge()
                : RawReply::json(401,
                                 R"({"errors":[{"code":"UNAUTHORIZED","message":"no such login: )"
                                     + Canary::password().toUtf8() + R"("}]})");
        });
        Fixture fixture(1, {},
                        JobLogin{ .registry = RegistryHost::fromText(registry.baseUrl()).value(),
                                  .username = u"robot"_s });
        QVERIFY(fixture.run());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"report.csv"_s);
        choose(fixture, path);
        QTRY_COMPARE(fixture.window->message()->text(), u"The report was saved to %1."_s.arg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(bytes.contains("no such login: "), bytes.constData());
        QVERIFY(!bytes.contains(Canary::password().toUtf8()));
    }

    /// Not even if the registry repeats the login.
    void nothingThatIsWrittenOrCopiedHasASecret()
    {
        const QByteArray basic = ("robot:" + Canary::password().toUtf8()).toBase64();
        RawServer registry;
        registry.setHandler([&basic](const RawRequest &request) {
            return request.header("Authorization").isEmpty()
                ? Logins::basicChallenge()
                : RawReply::json(401,
                                 R"({"errors":[{"code":"UNAUTHORIZED","message":"no such login: )"
                                     + Canary::password().toUtf8() + " " + basic + R"("}]})");
        });
        const QTemporaryDir folder;
        JobJournals journals(folder.path());
        Fixture fixture(3, checklist,
                        JobLogin{ .registry = RegistryHost::fromText(registry.baseUrl()).value(),
                                  .username = u"robot"_s });
        const QUuid id = QUuid::createUuid();
        const QString journal =
            folder.filePath(u"jobs/%1.journal"_s.arg(id.toString(QUuid::WithoutBraces)));
        fixture.job->setJournal(journals.make(id));
        QList<QByteArray> written; // everything, in the end
        fixture.place.service->arrived = [&](const QString &) { written += contentOf(journal); };
        fixture.fail({ u"name1"_s });
        QVERIFY(fixture.run());
        QCOMPARE(fixture.job->rows().counts().failed, 3);
        const auto save = [&](const QString &name) {
            const QString path = folder.filePath(name);
            choose(fixture, path);
            QTRY_COMPARE(fixture.window->message()->text(),
                         u"The report was saved to %1."_s.arg(path));
            written += contentOf(path);
            QVERIFY(written.last().contains("name2"));
        };
        save(u"failed.csv"_s);
        QVERIFY(written.last().contains("no such login: "));
        save(u"failed.json"_s);
        QVERIFY(written.last().contains("no such login: "));

        fixture.job->setOptions({ .checksLogins = false });
        fixture.job->retry();
        QVERIFY(fixture.waitForEnd());
        QCOMPARE(fixture.job->rows().counts().done, 2);
        QVERIFY(written.last().contains(R"("name2")")); // the journal
        save(u"done.csv"_s);
        save(u"done.json"_s);
        QTRY_VERIFY(fixture.find(u"Copy checklist"_s));
        fixture.find(u"Copy checklist"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), checklist);
        written += copied();
        const QAbstractItemModel *model = fixture.table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                fixture.table()->setCurrentIndex(model->index(row, column));
                QTest::keySequence(fixture.table(), QKeySequence::Copy);
                written += copied();
            }
        }
        for (const QByteArray &bytes : std::as_const(written)) {
            QVERIFY(!bytes.contains(Canary::password().toUtf8()));
            QVERIFY(!bytes.contains(basic));
        }
    }

    void aReportThatCannotBeWrittenIsSaid()
    {
        Fixture fixture(1);
        QVERIFY(fixture.run());
        choose(fixture, u"/proc/nowhere/report.csv"_s);
        QTRY_VERIFY(fixture.window->message()->text().startsWith(
            u"Couldn't write /proc/nowhere/report.csv."_s));
    }

    void theChecklistComesOnceSomethingIsDone_data()
    {
        QTest::addColumn<QStringList>("failing");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("one done") << QStringList{ u"name0"_s } << true;
        QTest::newRow("none done") << QStringList{ u"name0"_s, u"name1"_s } << false;
    }
    void theChecklistComesOnceSomethingIsDone()
    {
        QFETCH(const QStringList, failing);
        QFETCH(const bool, isShown);
        Fixture fixture(2, checklist);
        fixture.fail(failing);
        QVERIFY(!shows(*fixture.window, checklist));
        QVERIFY(fixture.run());
        QTRY_VERIFY(fixture.window->message()->isVisible());
        QCOMPARE(shows(*fixture.window, checklist), isShown);
        QCOMPARE(fixture.find(u"Copy checklist"_s) != nullptr, isShown);
        if (!isShown)
            return;
        QGuiApplication::clipboard()->setText(u"before"_s);
        fixture.find(u"Copy checklist"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), checklist);
    }

    void aDelayOfTheServiceIsCountedDown()
    {
        Fixture fixture(3);
        fixture.place.service->fault = [](const QString &call,
                                          const QString &) -> std::optional<JobService::Fault> {
            if (call != u"create"_s)
                return std::nullopt;
            return JobService::Fault{ .error = { .kind = Kind::RateLimited,
                                                 .retryAfter = std::chrono::seconds(90) } };
        };
        fixture.job->start();
        const auto secondsLeft = [&fixture] {
            int seconds = 90;
            while (seconds > 0
                   && !shows(*fixture.window,
                             u"A server asked Purser to slow down. Continuing in %1 seconds."_s.arg(
                                 seconds)))
                --seconds;
            return seconds;
        };
        QTRY_VERIFY(secondsLeft() > 45); // a busy machine skips some
        const int before = secondsLeft();
        QTRY_VERIFY(secondsLeft() > 0 && secondsLeft() < before);
        fixture.find(u"Cancel"_s)->click();
        QVERIFY(fixture.waitForEnd());
        QTRY_VERIFY(!shows(*fixture.window, u"slow down"_s));
        QVERIFY(shows(*fixture.window, u"3 canceled"_s));
    }

    void aTokenServerThatIsNotKnownIsAskedAbout()
    {
        const ForeignRealm place;
        Fixture fixture(2, {}, place.login());
        QVERIFY(fixture.run());
        QTRY_VERIFY(fixture.question());
        QVERIFY(fixture.question()->text().contains(place.host()));
        QCOMPARE(fixture.job->rows().counts().failed, 2);
        QCOMPARE(place.realm->connectionCount(), 0);
        button(*fixture.question(), u"Allow and try again"_s)->click();
        QTRY_COMPARE(fixture.window->message()->text(), u"2 done."_s);
        QVERIFY(place.realm->connectionCount() > 0);
        QTRY_VERIFY(!fixture.question());
    }

    void aTokenServerThatIsNotAllowedGetsNothing()
    {
        const ForeignRealm place;
        Fixture fixture(2, {}, place.login());
        QVERIFY(fixture.run());
        QTRY_VERIFY(fixture.question());
        button(*fixture.question(), u"Don't allow"_s)->click();
        QTRY_VERIFY(!fixture.question());
        QVERIFY(!fixture.job->isRunning());
        fixture.find(u"Retry the failed ones"_s)->click();
        QVERIFY(fixture.waitForEnd());
        QTRY_COMPARE(fixture.window->message()->text(), u"2 failed."_s);
        QTRY_VERIFY(fixture.question()); // the user may want it now
        QVERIFY(!fixture.question()->isModal());
        QCOMPARE(place.realm->connectionCount(), 0);
    }

    /// The question is beside the window, where the user may go on.
    void aRetryWithdrawsTheQuestion()
    {
        const ForeignRealm place;
        Fixture fixture(2, {}, place.login());
        QVERIFY(fixture.run());
        QTRY_VERIFY(fixture.question());
        const QPointer first = fixture.question();
        fixture.find(u"Retry the failed ones"_s)->click();
        QTRY_VERIFY(!first);
        QVERIFY(fixture.waitForEnd());
        QTRY_COMPARE(fixture.window->findChildren<QMessageBox *>().size(), 1);
        button(*fixture.question(), u"Allow and try again"_s)->click();
        QTRY_COMPARE(fixture.window->message()->text(), u"2 done."_s);
        QTRY_VERIFY(!fixture.question());
    }

    void savingUncheckedWithdrawsTheQuestionToo()
    {
        const ForeignRealm place;
        Fixture fixture(2, {}, place.login());
        QVERIFY(fixture.run());
        QTRY_VERIFY(fixture.question());
        fixture.find(u"Save unchecked logins anyway"_s)->click();
        QTRY_VERIFY(!fixture.question());
        QTRY_COMPARE(fixture.window->message()->text(), u"2 done."_s);
    }

private:
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What is in the clipboard, in all formats.
    static QByteArray copied()
    {
        QByteArray all;
        for (const auto mode : { QClipboard::Clipboard, QClipboard::Selection }) {
            const QMimeData *data = QGuiApplication::clipboard()->mimeData(mode);
            for (const QString &format : data ? data->formats() : QStringList())
                all += data->data(format) + '\n';
        }
        return all;
    }

    static void choose(const Fixture &fixture, const QString &file)
    {
        fixture.find(u"Save report…"_s)->click();
        auto *dialog = opened<QFileDialog>(*fixture.window);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file);
        dialog->reject();
    }
};

QTEST_MAIN(TestJobWindow)
#include "tst_jobwindow.moc"
