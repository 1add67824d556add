// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/examples.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/detailspanel.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placeholderpage.h"

#include <QHash>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTranslator>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A language with another label for Docker Hub.
class OtherLabel : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1StringView(source) == "Docker Hub"_L1 ? u"Zentrale"_s : QString();
    }
};

} // namespace

class TestCredentialsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<CredentialsPage>();
        m_page->resize(1000, 500);
        m_page->show();
    }

    void cleanup()
    {
        m_page.reset();
        m_service.reset();
    }

    void theFirstLoadSaysSoAndCanBeStopped()
    {
        start();
        m_service->answer("GET", RawReply::hang());
        m_service->repository().refresh();
        compareState(u"Loading credentials…"_s);
        QVERIFY(m_page->findChild<BusyIndicator *>()->isBusy());
        press(u"Cancel"_s);
        QTRY_COMPARE(state(), u"Couldn't load credentials"_s);
        QVERIFY(shows(*m_page, u"Canceled."_s));
        QVERIFY(!m_page->findChild<BusyIndicator *>()->isBusy());
    }

    void aListThatTakesLongSaysSoWithAndWithoutRows()
    {
        startWithPatience(1ms);
        m_service->answer("GET", RawReply::hang());
        m_service->repository().refresh();
        QTRY_VERIFY(shows(*m_page, u"Still waiting for the service…"_s));
        compareState(u"Loading credentials…"_s);
        auto *line = m_page->findChild<BusyIndicator *>();
        QCOMPARE(line->accessibleDescription(), u"Still waiting for the service…"_s);
        press(u"Cancel"_s);
        QTRY_VERIFY(!line->isBusy());
        QVERIFY(!shows(*m_page, u"Still waiting for the service…"_s));

        m_service->answerAsEver("GET");
        QVERIFY(m_service->read());
        m_service->answer("GET", RawReply::hang());
        m_service->repository().refresh();
        QTRY_COMPARE(line->accessibleDescription(), u"Still waiting for the service…"_s);
        compareRows(12);
    }

    void readingOneThatTakesLongSaysSoInTheDetails()
    {
        startWithPatience(1ms);
        QVERIFY(m_service->read());
        m_page->select(m_service->named(u"vision-train"_s).id);
        m_service->answer("GET", RawReply::hang());
        m_page->readSelectedAgain();
        const auto *outcome = m_page->findChild<QLabel *>(u"readOutcome"_s);
        QTRY_COMPARE(outcome->text(), u"Still waiting for the service…"_s);
    }

    void anOddRowIsShownAsUnreadableAndToldOnce()
    {
        start();
        m_service->answer("GET",
                          successReply(R"([{"id":1,"name":"a","type":5},)"
                                       R"({"id":2.5,"name":"b"}])"));
        QVERIFY(m_service->read());
        compareRows(2);
        QVERIFY2(m_page->messages()->text().contains(u"no usable ID"_s),
                 qPrintable(m_page->messages()->text()));
        const QAbstractItemModel &rows = *m_page->table()->model();
        const auto cell = [&](int row, int column) {
            return rows.index(row, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(cell(0, CredentialTableModel::TypeColumn), u"5"_s);
        QCOMPARE(cell(1, CredentialTableModel::NameColumn), u"b"_s);
        QCOMPARE(cell(1, CredentialTableModel::IdColumn), u"Unreadable"_s);

        m_page->table()->selectAll();
        QCOMPARE(m_page->selected().size(), 1);
        QCOMPARE(m_page->selected().constFirst().name, u"a"_s);

        m_page->messages()->dismiss();
        QVERIFY(m_service->read());
        QVERIFY(m_page->messages()->isHidden());
    }

    void anEmptyListOffersToCreate()
    {
        start(SandboxStore());
        QVERIFY(m_service->read());
        compareState(u"No credentials yet"_s);
        QSignalSpy requested(m_page.get(), &CredentialsPage::createRequested);
        press(u"New credential"_s);
        QCOMPARE(requested.size(), 1);
    }

    void noMatchOffersToClearTheSearch()
    {
        start();
        QVERIFY(m_service->read());
        m_page->setSearch(u"<b>%1\u202E"_s);
        compareState(u"No matches"_s);
        QVERIFY(shows(*m_page, u"“<b>%1‹U+202E›”"_s));
        QSignalSpy requested(m_page.get(), &CredentialsPage::clearSearchRequested);
        press(u"Clear search"_s);
        QCOMPARE(requested.size(), 1);
        m_page->setSearch({});
        compareRows(12);
    }

    void aFailureWithoutRowsOffersToRetry()
    {
        start();
        m_service->answer("GET", failureReply(401, 40101, "no"));
        QVERIFY(!m_service->read());
        compareState(u"Couldn't load credentials"_s);
        QVERIFY(shows(*m_page, u"The API key is missing, incorrect, or expired."_s));
        QVERIFY(m_page->messages()->isHidden());
        m_service->answerAsEver("GET");
        press(u"Try again"_s);
        QTRY_COMPARE(m_page->shownCount(), 12);
        compareRows(12);
    }

    void aFailureWithRowsKeepsThemAndTellsTheirAge()
    {
        start();
        QVERIFY(m_service->read());
        m_service->answer("GET", failureReply(500, 10002, "no"));
        QVERIFY(!m_service->read());
        compareRows(12);
        const QString words = m_page->messages()->text();
        QVERIFY2(words.contains(u"Couldn't refresh the list."_s), qPrintable(words));
        QVERIFY2(words.contains(u"The list was last updated just now."_s), qPrintable(words));
        QVERIFY2(!words.contains(u'%'), qPrintable(words));

        m_service->answerAsEver("GET");
        button(*m_page->messages(), u"Try again"_s)->click();
        QTRY_VERIFY(m_page->messages()->isHidden());
        compareRows(12);
    }

    void aRefreshThatWorksLeavesOtherMessagesAlone()
    {
        start();
        QVERIFY(m_service->read());
        m_page->messages()->showMessage(Theme::Tone::Success, u"“a” was created."_s);
        QVERIFY(m_service->read());
        QVERIFY(!m_page->messages()->isHidden());
    }

    void aMessageMovesNoRow_data()
    {
        QTest::addColumn<double>("place"); // 0: the beginning of the list, 1: its end
        QTest::newRow("at the beginning") << 0.0;
        QTest::newRow("in the middle") << 0.5;
        QTest::newRow("at the end") << 1.0;
    }

    void aMessageMovesNoRow()
    {
        QFETCH(const double, place);
        start(longList());
        QVERIFY(m_service->read());
        QScrollBar *bar = m_page->table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(int(place * bar->maximum()));
        const int height = m_page->table()->height();
        const QHash<QString, int> before = shownRows();
        QVERIFY(before.size() > 5);

        m_page->messages()->showMessage(Theme::Tone::Info, u"“a” was created."_s);
        QTRY_VERIFY(m_page->table()->height() < height);
        compareUnmoved(before);
        m_page->messages()->showMessage(Theme::Tone::Danger, u"A longer message. "_s.repeated(30));
        QTRY_VERIFY(m_page->table()->height() < height - 40);
        compareUnmoved(before);
        // What is under the message can be scrolled to.
        const int scrolled = bar->value();
        bar->setValue(bar->maximum());
        const QModelIndex last = m_page->table()->model()->index(m_page->shownCount() - 1, 0);
        QVERIFY(m_page->table()->viewport()->rect().contains(m_page->table()->visualRect(last)));
        const QHash<QString, int> atTheEnd = shownRows();
        m_page->messages()->dismiss();
        QTRY_COMPARE(m_page->table()->height(), height);
        compareUnmoved(atTheEnd);
        bar->setValue(scrolled);
        compareUnmoved(before);
    }

    void aLargerWindowIsFilledWithRows()
    {
        start(longList());
        QVERIFY(m_service->read());
        QScrollBar *bar = m_page->table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        m_page->resize(1200, 800); // with room for all columns
        const QModelIndex last = m_page->table()->model()->index(m_page->shownCount() - 1, 0);
        QTRY_COMPARE(m_page->table()->visualRect(last).bottom(),
                     m_page->table()->viewport()->height() - 1);
    }

    void noRoomIsLeftAtTheEndOfWhatASearchFinds()
    {
        start(longList());
        QVERIFY(m_service->read());
        QScrollBar *bar = m_page->table()->verticalScrollBar();
        m_page->messages()->showMessage(Theme::Tone::Info, u"“a” was created."_s);
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        m_page->messages()->dismiss();
        m_page->setSearch(u"name-07"_s);
        QTRY_COMPARE(bar->maximum(), 0);
        QCOMPARE(m_page->table()->visualRect(m_page->table()->model()->index(0, 0)).top(), 0);
    }

    void aRowThatIsShownIsNotUnderTheMessageThatTellsOfIt()
    {
        start(longList());
        QVERIFY(m_service->read());
        m_page->messages()->showMessage(Theme::Tone::Success, u"“name-01” was saved."_s);
        QCoreApplication::processEvents();
        m_page->messages()->showMessage(Theme::Tone::Success,
                                        u"“name-60” was created. "_s.repeated(20));
        m_page->showChanged(m_service->named(u"name-60"_s).id);
        const CredentialTable *table = m_page->table();
        const int height = table->height();
        QCoreApplication::processEvents();
        QCOMPARE(table->height(), height); // the message has its room already
        QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
    }

    void searchAndTypesFollowTheLanguage()
    {
        start();
        QVERIFY(m_service->read());
        m_page->setSearch(u"zentrale"_s);
        QCOMPARE(m_page->shownCount(), 0);
        OtherLabel language;
        QCoreApplication::installTranslator(&language);
        QTRY_VERIFY(m_page->shownCount() > 0);
        QCoreApplication::removeTranslator(&language);
        QTRY_COMPARE(m_page->shownCount(), 0);
    }

    void aRefreshKeepsSelectionCurrentRowAndScroll()
    {
        start();
        QVERIFY(m_service->read());
        m_page->resize(1000, 200);
        m_page->select(m_service->named(u"vision-train"_s).id);
        const int scroll = m_page->table()->verticalScrollBar()->value();
        QVERIFY(scroll > 0);
        m_service->createElsewhere(u"zz-last"_s);
        QVERIFY(m_service->read());
        QTRY_COMPARE(m_page->shownCount(), 13);
        QCOMPARE(m_page->selected().size(), 1);
        QCOMPARE(m_page->selected().constFirst().name, u"vision-train"_s);
        QCOMPARE(m_page->table()->currentIndex().data().toString(), u"vision-train"_s);
        QCOMPARE(m_page->table()->verticalScrollBar()->value(), scroll);
    }

    void aSelectedRowThatGoesIsNoLongerInTheDetails()
    {
        start();
        QVERIFY(m_service->read());
        const Credential gone = m_service->named(u"vision-train"_s);
        m_page->select(gone.id);
        QVERIFY(button(*m_page, u"Reload"_s));
        m_service->removeElsewhere(gone.id);
        QVERIFY(m_service->read());
        QCOMPARE(m_page->shownCount(), 11);
        const QList<Credential> selected = m_page->selected();
        for (const Credential &each : selected)
            QVERIFY(each.id != gone.id);
        const auto *details = m_page->findChild<DetailsPanel *>();
        QVERIFY(!shows(*details, u"vision-train"_s));
    }

    void theDetailsFollowTheRow()
    {
        start();
        QVERIFY(m_service->read());
        const CredentialId id = m_service->named(u"vision-train"_s).id;
        m_page->select(id);
        m_service->credentials().upsert({ .id = id, .name = u"renamed"_s });
        QTRY_VERIFY(shows(*m_page->findChild<DetailsPanel *>(), u"renamed"_s));
    }

    void whatIsSaidAfterAFailureStaysWhenTheNextRefreshGoesWell()
    {
        start();
        QVERIFY(m_service->read());
        m_service->answer("GET", failureReply(500, 10002, "no"));
        QVERIFY(!m_service->read());
        QVERIFY(m_page->messages()->text().contains(u"Couldn't refresh the list"_s));
        m_page->messages()->showMessage(Theme::Tone::Success, u"It was created."_s);
        m_service->answerAsEver("GET");
        QVERIFY(m_service->read());
        QCOMPARE(m_page->messages()->text(), u"It was created."_s);
    }

    void inANarrowWindowTheDetailsAreThereForWhoAsks()
    {
        start();
        QVERIFY(m_service->read());
        const auto *details = m_page->findChild<DetailsPanel *>();
        m_page->resize(640, 500);
        QVERIFY(!details->isVisible());
        QVERIFY(!m_page->isDetailsPanelVisible());
        m_page->setDetailsEnabled(true);
        QVERIFY(details->isVisible());
        m_page->setDetailsEnabled(false);
        QVERIFY(!details->isVisible());
    }

    void assistiveTechnologyReadsWhatIsSeen()
    {
        start();
        m_service->credentials().merge(
            { { .id = Examples::id(u"1"), .name = u"a\u202Eb"_s }, { .id = Examples::id(u"2") } });
        const QAbstractItemModel *model = m_page->table()->model();
        const auto read = [model](int row, int column) {
            return model->index(row, column).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(read(0, CredentialTableModel::NameColumn), u"(no name)"_s);
        QCOMPARE(read(1, CredentialTableModel::NameColumn), u"a‹U+202E›b"_s);
        QCOMPARE(read(1, CredentialTableModel::TypeColumn), u"–"_s);
    }

    void readAgainUpdatesTheRow()
    {
        start();
        QVERIFY(m_service->read());
        m_page->select(m_service->named(u"vision-train"_s).id);
        m_service->answer("GET", successReply(R"({"id":"384410568058921807","name":"renamed"})"));
        press(u"Reload"_s);
        QTRY_VERIFY(shows(*m_page, u"Updated at "_s));
        QCOMPARE(m_page->selected().constFirst().name, u"renamed"_s);
        QVERIFY(m_service->sent("GET").constLast().target.endsWith("/384410568058921807"));
    }

    void readAgainTellsAnError()
    {
        start();
        QVERIFY(m_service->read());
        m_page->select(m_service->named(u"vision-train"_s).id);
        m_service->answer("GET", failureReply(403, 40301, "no"));
        m_page->readSelectedAgain();
        QTRY_VERIFY(shows(*m_page, u"doesn't have permission"_s));
        QCOMPARE(m_page->shownCount(), 12);
    }

    void readAgainOfOneThatIsGoneTakesItsRow()
    {
        start();
        QVERIFY(m_service->read());
        const CredentialId id = m_service->named(u"vision-train"_s).id;
        m_page->select(id);
        m_service->removeElsewhere(id);
        m_page->readSelectedAgain();
        QTRY_VERIFY(m_page->messages()->text().contains(u"no longer exists"_s));
        QCOMPARE(m_page->shownCount(), 11);
    }

    void readAgainCanBeStopped()
    {
        start();
        QVERIFY(m_service->read());
        m_page->select(m_service->named(u"vision-train"_s).id);
        m_service->answer("GET", RawReply::hang());
        press(u"Reload"_s);
        QVERIFY(shows(*m_page, u"Loading…"_s));
        press(u"Stop"_s);
        QTRY_VERIFY(shows(*m_page, u"Canceled."_s));
        QVERIFY(button(*m_page, u"Reload"_s));
    }

    void theAnswerAboutAnotherRowIsNotShown()
    {
        start();
        QVERIFY(m_service->read());
        m_page->select(m_service->named(u"vision-train"_s).id);
        m_service->answer("GET", failureReply(403, 40301, "no"));
        press(u"Reload"_s);
        m_page->select(m_service->named(u"data-ingest"_s).id);
        QVERIFY(button(*m_page, u"Reload"_s));
        m_service->answerAsEver("GET");
        press(u"Reload"_s);
        QTRY_VERIFY(shows(*m_page, u"Updated at "_s));
        QVERIFY(!shows(*m_page, u"doesn't have permission"_s));
    }

    void aReadingEndsWithItsPageWhileTheSessionLivesOn()
    {
        startPatiently();
        QVERIFY(m_service->read());
        m_page->table()->selectRow(0);
        const auto running = [this] { return m_service->repository().children().size(); };
        const qsizetype before = running();
        m_service->answer("GET", failureReply(503, 10002, "busy"));
        m_page->readSelectedAgain();
        QTRY_VERIFY(shows(*m_page, u"(attempt 2 of 2)"_s));
        QVERIFY(running() > before);
        m_page->setSession(nullptr);
        m_page.reset();
        QTRY_COMPARE(running(), before);
    }

    void aPauseOfTheFirstLoadIsShownAndCanBeStopped()
    {
        startPatiently();
        m_service->answer("GET", failureReply(503, 10002, "busy"));
        m_service->repository().refresh();
        QTRY_VERIFY(shows(*m_page, u"(attempt 2 of 2)"_s));
        compareState(u"Loading credentials…"_s);
        QVERIFY(shows(*m_page, u"HTTP 503"_s));
        press(u"Cancel"_s);
        QTRY_COMPARE(state(), u"Couldn't load credentials"_s);
        QCOMPARE(m_service->sent("GET").size(), 1);
    }

    void aPauseOverRowsIsShownInTheMessageBarAndCanBeStopped()
    {
        startPatiently();
        QVERIFY(m_service->read());
        m_service->answer("GET", failureReply(503, 10002, "busy"));
        m_service->repository().refresh();
        QTRY_VERIFY(m_page->messages()->text().contains(u"(attempt 2 of 2)"_s));
        compareRows(12);
        const QString early = m_page->messages()->text();
        QTRY_VERIFY(m_page->messages()->text() != early); // it counts down
        press(u"Stop"_s);
        QTRY_VERIFY(m_page->messages()->text().contains(u"Canceled."_s));
        QCOMPARE(m_service->sent("GET").size(), 2);
    }

    void aMessageThatCameDuringAPauseStays()
    {
        startPatiently(10s); // a busy machine may take some of them to get to the next line
        QVERIFY(m_service->read());
        m_service->answer("GET", failureReply(503, 10002, "busy"));
        m_service->repository().refresh();
        QTRY_VERIFY(button(*m_page, u"Stop"_s));
        m_service->answerAsEver("GET");
        m_page->messages()->showMessage(Theme::Tone::Success, u"“a” was saved."_s);
        QTRY_VERIFY(pauseLeft() < 9s); // the countdown has been updated meanwhile
        QCOMPARE(m_page->messages()->text(), u"“a” was saved."_s);
        QVERIFY(!button(*m_page, u"Stop"_s));
        QTRY_VERIFY(!m_service->repository().isRefreshing());
        QCOMPARE(m_page->messages()->text(), u"“a” was saved."_s);
    }

    void aPauseThatWasDismissedDoesNotComeBack()
    {
        startPatiently();
        QVERIFY(m_service->read());
        m_service->answer("GET", failureReply(503, 10002, "busy"));
        m_service->repository().refresh();
        QTRY_VERIFY(button(*m_page, u"Stop"_s));
        m_page->messages()->dismiss();
        QTRY_VERIFY(pauseLeft() < 99s); // the countdown has been updated meanwhile
        QVERIFY(m_page->messages()->isHidden());
    }

    void aRefreshTakesItsOwnFailureAwayOnly()
    {
        start();
        QVERIFY(m_service->read());
        m_service->answer("GET", failureReply(500, 10002, "no"));
        QVERIFY(!m_service->read());
        const QString failure = m_page->messages()->text();
        m_service->answerAsEver("GET");
        QVERIFY(m_service->read());
        QVERIFY(m_page->messages()->isHidden());

        m_page->messages()->showMessage(Theme::Tone::Info, failure);
        QVERIFY(m_service->read());
        QCOMPARE(m_page->messages()->text(), failure);
    }

    void aListThatWasNeverReadDoesNotPassForTheWholeOne()
    {
        start();
        m_service->answer("GET", failureReply(500, 10002, "no"));
        m_service->repository().create(
            { .name = u"first"_s, .username = u"u"_s, .password = Secret::fromText(u"p") });
        QTRY_VERIFY(m_page->messages()->text().contains(u"There may be more"_s));
        compareRows(1);
    }

    void readAgainNeedsExactlyOne()
    {
        start();
        QVERIFY(m_service->read());
        const qsizetype before = m_service->sent("GET").size();
        m_page->readSelectedAgain();
        m_page->table()->selectAll();
        m_page->readSelectedAgain();
        QVERIFY(m_service->read());
        QCOMPARE(m_service->sent("GET").size(), before + 1); // the one of read()
    }

    void theDetailsNeedRoomRowsAndAWish()
    {
        start();
        QVERIFY(m_service->read());
        const auto *details = m_page->findChild<DetailsPanel *>();
        QVERIFY(details->isVisible());
        m_page->setDetailsEnabled(false);
        QVERIFY(!details->isVisible());
        m_page->setDetailsEnabled(true);
        QVERIFY(details->isVisible());
        m_page->resize(640, 500);
        QVERIFY(!details->isVisible());
        m_page->resize(1000, 500);
        QVERIFY(details->isVisible());
        m_page->setSearch(u"nothing like this"_s);
        QVERIFY(!details->isVisible());
    }

    void aSessionCanBeTakenAway()
    {
        start();
        QVERIFY(m_service->read());
        m_page->select(m_service->named(u"vision-train"_s).id);
        m_page->messages()->showMessage(Theme::Tone::Info, u"words"_s);
        QSignalSpy changed(m_page.get(), &CredentialsPage::stateChanged);
        m_page->setSession(nullptr);
        changed.clear();
        QVERIFY(m_service->read());
        m_service->answer("GET", failureReply(500, 10002, "no"));
        QVERIFY(!m_service->read());
        QCOMPARE(changed.size(), 0);
        m_service.reset();
        QVERIFY(m_page->selected().isEmpty());
        QCOMPARE(m_page->shownCount(), 0);
        QVERIFY(m_page->messages()->isHidden());
        m_page->readSelectedAgain();
        m_page->setSearch(u"x"_s);
    }

    void aSearchGivenBeforeTheSessionIsApplied()
    {
        m_page->setSearch(u"vision"_s);
        start();
        QVERIFY(m_service->read());
        compareRows(1);
    }

private:
    /// What is left of the current pause, or 0 without one.
    std::chrono::milliseconds pauseLeft() const
    {
        const std::optional<RetryDelay> &pause = m_service->repository().refreshDelay();
        return std::chrono::milliseconds(pause ? pause->until.remainingTime() : 0);
    }

    /// Where the rows are on the screen, as far as they can be seen, by their names.
    QHash<QString, int> shownRows() const
    {
        QHash<QString, int> rows;
        const CredentialTable *table = m_page->table();
        for (int row = 0; row < m_page->shownCount(); ++row) {
            const QModelIndex index = table->model()->index(row, 0);
            const QRect rect = table->visualRect(index);
            if (table->viewport()->rect().contains(rect))
                rows.insert(index.data().toString(),
                            table->viewport()->mapToGlobal(rect.topLeft()).y());
        }
        return rows;
    }

    /// Those that can still be seen are where they were.
    void compareUnmoved(const QHash<QString, int> &before) const
    {
        const QHash<QString, int> now = shownRows();
        int compared = 0;
        for (auto row = before.cbegin(); row != before.cend(); ++row) {
            if (!now.contains(row.key()))
                continue;
            QCOMPARE(now.value(row.key()), row.value());
            ++compared;
        }
        QVERIFY(compared > 2);
    }

    static SandboxStore longList()
    {
        SandboxStore store;
        const QDateTime day(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc());
        for (int i = 0; i < 60; ++i)
            store.create({ { u"name"_s, u"name-%1"_s.arg(i + 1, 2, 10, QChar(u'0')) },
                           { u"username"_s, u"u"_s },
                           { u"password"_s, u"p"_s } },
                         day);
        return store;
    }

    void start() { startOn(std::make_unique<SandboxSession>()); }
    void startPatiently(std::chrono::milliseconds pause = 100s)
    {
        startOn(std::make_unique<SandboxSession>(SandboxStore::withExamples(),
                                                 Account::Key::Sandbox,
                                                 RetryPolicy{ .delays = { pause } }));
    }
    void startWithPatience(std::chrono::milliseconds timeout)
    {
        startOn(
            std::make_unique<SandboxSession>(SandboxStore::withExamples(), Account::Key::Sandbox,
                                             RetryPolicy{ .delays = {}, .lateAfter = timeout }));
    }
    void start(const SandboxStore &store) { startOn(std::make_unique<SandboxSession>(store)); }

    void startOn(std::unique_ptr<SandboxSession> service)
    {
        m_service = std::move(service);
        m_page->setSession(&m_service->session());
    }

    QString state() const { return m_page->findChild<PlaceholderPage *>()->title(); }

    void compareState(const QString &title) const
    {
        QVERIFY(m_page->findChild<PlaceholderPage *>()->isVisible());
        QVERIFY(!m_page->table()->isVisible());
        QCOMPARE(state(), title);
    }

    void compareRows(int count) const
    {
        QVERIFY(m_page->table()->isVisible());
        QVERIFY(!m_page->findChild<PlaceholderPage *>()->isVisible());
        QCOMPARE(m_page->shownCount(), count);
    }

    void press(const QString &text) const { button(*m_page, text)->click(); }

    std::unique_ptr<SandboxSession> m_service;
    std::unique_ptr<CredentialsPage> m_page;
};

QTEST_MAIN(TestCredentialsPage)
#include "tst_credentialspage.moc"
