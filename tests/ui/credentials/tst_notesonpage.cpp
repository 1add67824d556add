// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/examples.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/detailspanel.h"
#include "ui/credentials/notesfilterrow.h"
#include "ui/style/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placeholderpage.h"

#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;

/// What this computer remembers, on the page of a session.
class TestNotesOnPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        m_page = std::make_unique<CredentialsPage>();
        m_page->resize(1000, 500);
        m_page->show();
        m_service = std::make_unique<SandboxSession>();
        m_page->setSession(&m_service->session());
        m_clearSearch =
            std::make_unique<QSignalSpy>(m_page.get(), &CredentialsPage::clearSearchRequested);
    }

    void cleanup()
    {
        m_clearSearch.reset();
        m_page.reset();
        m_service.reset();
        QLocale::setDefault(QLocale::c());
    }

    void withoutNotesThereAreNoFilters()
    {
        QVERIFY(m_service->read());
        QCoreApplication::processEvents();
        QVERIFY(!row().isVisibleTo(m_page.get()));
        note(u"vision-train"_s, { .owner = u"mlops"_s });
        QTRY_VERIFY(row().isVisibleTo(m_page.get()));
        notes().remove(id(u"vision-train"_s));
        QTRY_VERIFY(!row().isVisibleTo(m_page.get()));
    }

    void aFilterThatIsOnStaysInReach()
    {
        QVERIFY(m_service->read());
        note(u"vision-train"_s, { .expires = today() });
        QTRY_VERIFY(row().isVisibleTo(m_page.get()));
        row().button(NotesFilter::Expiring)->click();
        QTRY_COMPARE(m_page->shownCount(), 1);
        notes().remove(id(u"vision-train"_s));
        QTRY_COMPARE(m_page->shownCount(), 0);
        QVERIFY(row().isVisibleTo(m_page.get()));
    }

    void theFiltersCountAndFilter()
    {
        QVERIFY(m_service->read());
        note(u"vision-train"_s, { .expires = today().addDays(5) });
        note(u"eval_nightly"_s, { .expires = today().addDays(-5) });
        notes().recordCheck(id(u"eval_nightly"_s),
                            { Verdict::Refused, QDateTime::currentDateTimeUtc() });
        QTRY_COMPARE(row().button(NotesFilter::Expiring)->text(), u"Expiring (1)"_s);
        QCOMPARE(row().button(NotesFilter::Expired)->text(), u"Expired (1)"_s);
        QCOMPARE(row().button(NotesFilter::LoginRefused)->text(), u"Login refused (1)"_s);
        QCOMPARE(row().button(NotesFilter::NeverChecked)->text(), u"Never checked (11)"_s);
        row().button(NotesFilter::Expired)->click();
        QCOMPARE(names(), QStringList(u"eval_nightly"_s));
        row().button(NotesFilter::NeverChecked)->click();
        QCOMPARE(m_page->shownCount(), 11);
    }

    void otherDaysOfTheWarningCountAnew()
    {
        QVERIFY(m_service->read());
        note(u"vision-train"_s, { .expires = today().addDays(20) });
        QTRY_COMPARE(row().button(NotesFilter::Expiring)->text(), u"Expiring (0)"_s);
        m_page->setExpiryDays(30, 0);
        QCOMPARE(row().button(NotesFilter::Expiring)->text(), u"Expiring (1)"_s);
    }

    void whereNothingMatchesTheFilterIsNamed()
    {
        QVERIFY(m_service->read());
        m_page->setNotesFilter(NotesFilter::Expired);
        QTRY_VERIFY(shows(*m_page, u"No credentials match the filter “Expired”."_s));
        m_page->setSearch(u"quantum"_s);
        QTRY_VERIFY(shows(*m_page, u"“quantum” with the filter “Expired”"_s));
        button(*m_page, u"Show all"_s)->click();
        QCOMPARE(row().filter(), NotesFilter::All);
        QCOMPARE(m_clearSearch->size(), 1);
    }

    void aRowThatIsPickedElsewhereIsShownInSpiteOfTheFilter()
    {
        QVERIFY(m_service->read());
        note(u"eval_nightly"_s, { .expires = today() });
        m_page->setNotesFilter(NotesFilter::Expiring);
        m_page->select(id(u"eval_nightly"_s));
        QCOMPARE(row().filter(), NotesFilter::Expiring);
        m_page->showChanged(id(u"vision-train"_s));
        QCOMPARE(row().filter(), NotesFilter::All);
        QCOMPARE(m_page->selected().constFirst().name, u"vision-train"_s);
    }

    void aChangeOfNotesKeepsSelectionAndScroll()
    {
        m_page->resize(1000, 250);
        QVERIFY(m_service->read());
        note(u"eval_nightly"_s, { .owner = u"mlops"_s });
        QTRY_VERIFY(row().isVisibleTo(m_page.get()));
        QScrollBar *bar = m_page->table()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        m_page->table()->selectRow(m_page->shownCount() - 1);
        const QString selected = m_page->selected().constFirst().name;
        bar->setValue(bar->maximum());
        const int value = bar->value();
        note(u"eval_nightly"_s, { .expires = today().addDays(100) });
        note(selected, { .expires = today().addDays(100) });
        QCoreApplication::processEvents();
        QCOMPARE(m_page->selected().size(), 1);
        QCOMPARE(m_page->selected().constFirst().name, selected);
        QCOMPARE(bar->value(), value);
    }

    void onOpeningWhatExpiresIsToldOnce()
    {
        QVERIFY(m_service->read()); // for the ids
        m_page->setSession(nullptr);
        note(u"vision-train"_s, { .expires = today() });
        note(u"speech.asr-prod"_s, { .expires = today().addDays(14) });
        note(u"eval_nightly"_s, { .expires = today().addDays(-1) });
        note(u"3d-recon-2023"_s, { .expires = today().addDays(-2) });
        m_page->setSession(&m_service->session());
        QVERIFY(m_service->read());
        QTRY_COMPARE(m_page->messages()->text(),
                     u"2 logins have expired and 2 expire within 14 days."_s);
        button(*m_page, u"Show"_s)->click();
        QCOMPARE(row().filter(), NotesFilter::Expired);
        QCOMPARE(m_page->shownCount(), 2);
        QVERIFY(!m_page->messages()->isVisibleTo(m_page.get()));
        QVERIFY(m_service->read());
        QCoreApplication::processEvents();
        QVERIFY(!m_page->messages()->isVisibleTo(m_page.get()));
    }

    void whereNothingExpiresNothingIsTold()
    {
        QVERIFY(m_service->read());
        QCoreApplication::processEvents();
        note(u"vision-train"_s, { .expires = today().addDays(-1) }); // by the user, just now
        QCoreApplication::processEvents();
        QVERIFY(!m_page->messages()->isVisibleTo(m_page.get()));
    }

    void anotherMessageIsNotReplaced()
    {
        m_page->messages()->showMessage(Theme::Tone::Warning, u"Look here"_s);
        QVERIFY(m_service->read());
        note(u"vision-train"_s, { .expires = today() });
        QCoreApplication::processEvents();
        QCOMPARE(m_page->messages()->text(), u"Look here"_s);
        m_page->messages()->dismiss();
        QVERIFY(m_service->read());
        QTRY_COMPARE(m_page->messages()->text(), u"1 logins expire within 14 days."_s);
    }

    void aFailureOfTheNotesIsTold()
    {
        Q_EMIT notes().failed({ .kind = NotesTrouble::Kind::Broken,
                                .file = u"/notes/a.json"_s,
                                .setAsideAs = u"/notes/a.json.damaged"_s });
        QVERIFY(m_page->messages()->text().contains(u"“/notes/a.json.damaged”"_s));
    }

    void theDetailsFollowTheNotes()
    {
        QVERIFY(m_service->read());
        m_page->select(id(u"vision-train"_s));
        QTRY_VERIFY(shows(*m_page->details(), u"No notes on this computer"_s));
        QVERIFY(!shows(*m_page->details(), u"Owner"_s));
        note(u"vision-train"_s,
             { .registry = u"ghcr.io"_s, .owner = u"a\u202Eb"_s, .expires = today().addDays(5) });
        QTRY_VERIFY(shows(*m_page->details(), u"ghcr.io"_s));
        QVERIFY(shows(*m_page->details(), u"a‹U+202E›b"_s));
        QVERIFY(shows(*m_page->details(), u"(in 5 days)"_s));
        QVERIFY(!shows(*m_page->details(), u"No notes on this computer"_s));
        QVERIFY(!shows(*m_page->details(), u"Image to try"_s));
        m_page->select(id(u"eval_nightly"_s));
        QTRY_VERIFY(shows(*m_page->details(), u"No notes on this computer"_s));
    }

    void anOldPasswordIsPointedOutInTheDetails()
    {
        QVERIFY(m_service->read());
        m_page->select(id(u"vision-train"_s));
        notes().recordPasswordChange(id(u"vision-train"_s),
                                     QDateTime::currentDateTimeUtc().addDays(-100));
        QTRY_VERIFY(shows(*m_page->details(), u"3 months ago"_s));
        m_page->setExpiryDays(14, 90);
        QVERIFY(shows(*m_page->details(), u"change due after 90 days"_s));
    }

private:
    static QDate today() { return QDate::currentDate(); }
    AccountNotes &notes() { return m_service->session().notes(); }
    CredentialId id(const QString &name) { return m_service->named(name).id; }
    void note(const QString &name, const NotesEdit &edit) { notes().update(id(name), edit); }
    NotesFilterRow &row() { return *m_page->filterRow(); }

    QStringList names() const
    {
        QStringList names;
        const QAbstractItemModel *model = m_page->table()->model();
        for (int each = 0; each < model->rowCount(); ++each)
            names += model->index(each, CredentialTableModel::NameColumn).data().toString();
        return names;
    }

    std::unique_ptr<CredentialsPage> m_page;
    std::unique_ptr<SandboxSession> m_service;
    std::unique_ptr<QSignalSpy> m_clearSearch;
};

QTEST_MAIN(TestNotesOnPage)
#include "tst_notesonpage.moc"
