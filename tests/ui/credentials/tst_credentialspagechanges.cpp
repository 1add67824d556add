// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/text/credentialtext.h"
#include "ui/text/language.h"
#include "ui/widgets/messagebar.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// What the page says of changes, made here and elsewhere.
class TestCredentialsPageChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_language.choose(u"en"_s); }

    void init()
    {
        m_service = std::make_unique<SandboxSession>();
        m_page = std::make_unique<CredentialsPage>();
        m_page->resize(1000, 500);
        m_page->show();
        m_page->setSession(&m_service->session());
        QVERIFY(m_service->read());
    }

    void cleanup()
    {
        m_page->setSession(nullptr);
        m_page.reset();
        m_service.reset();
    }

    void theFirstListIsNoChange() { QVERIFY(m_page->messages()->isHidden()); }

    void whatARefreshFindsChangedElsewhereIsSaid()
    {
        m_service->createElsewhere(u"from-ci"_s);
        m_service->createElsewhere(u"from-ci-2"_s);
        m_service->removeElsewhere(m_service->named(u"vision-train"_s).id);
        QVERIFY(m_service->read());
        QCOMPARE(m_page->messages()->text(), u"Changes made elsewhere: 2 new and 1 deleted."_s);
        QVERIFY(m_service->read());
        QCOMPARE(m_page->messages()->text(),
                 u"Changes made elsewhere: 2 new and 1 deleted."_s); // still
    }

    void aRefreshThatFindsNothingSaysNothing()
    {
        QVERIFY(m_service->read());
        QVERIFY(m_page->messages()->isHidden());
    }

    void whatIsChangedHereIsNotCalledChangedElsewhere()
    {
        const CredentialId id = m_service->named(u"vision-train"_s).id;
        const auto removed = m_service->repository().remove(id);
        QTRY_VERIFY(removed.isFinished());
        QVERIFY(m_service->read());
        QVERIFY(m_page->messages()->isHidden());
    }

    void aChangeThatIsBeingSettledIsNotCalledChangedElsewhere()
    {
        m_service->answer("POST", [this](const RawRequest &request) {
            (void)m_service->serve(request); // done, and then the connection breaks
            return RawReply::closeBeforeReply();
        });
        const auto created =
            m_service->repository().create({ .name = u"speech-ci"_s,
                                             .username = u"bot"_s,
                                             .password = Secret::fromText(u"token"_s) });
        QTRY_VERIFY(created.isFinished());
        QTRY_VERIFY(m_service->named(u"speech-ci"_s).id != CredentialId());
        QVERIFY(m_page->messages()->isHidden());
    }

    void theSentenceCountsEachKind_data()
    {
        QTest::addColumn<ListChanges>("changes");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("one") << ListChanges{ .added = 1 } << u"Changes made elsewhere: 1 new."_s;
        QTest::newRow("two") << ListChanges{ .added = 2, .removed = 1 }
                             << u"Changes made elsewhere: 2 new and 1 deleted."_s;
        QTest::newRow("three") << ListChanges{ .added = 2, .renamed = 1, .removed = 1 }
                               << u"Changes made elsewhere: 2 new, 1 renamed, and 1 deleted."_s;
    }

    void theSentenceCountsEachKind()
    {
        QFETCH(const ListChanges, changes);
        QTEST(changedElsewhereMessage(changes), "sentence");
    }

    void aRowThatWasChangedHereIsMarkedForAMoment()
    {
        const CredentialId id = m_service->named(u"vision-train"_s).id;
        m_page->showChanged(id);
        QCOMPARE(m_page->selected().constFirst().id, id);
        QVERIFY(m_page->table()->highlightOpacity(id) > 0.5);
        QCOMPARE(m_page->table()->highlightOpacity(m_service->named(u"llm-serving"_s).id), 0.0);
        QTRY_COMPARE(m_page->table()->highlightOpacity(id), 0.0);
    }

    void theMarkGoesWithItsRow()
    {
        const CredentialId id = m_service->named(u"vision-train"_s).id;
        m_page->showChanged(id);
        m_service->credentials().removeCredential(id);
        QTest::qWait(0); // a step of the fading
        m_page->setSession(nullptr);
        QTRY_COMPARE(m_page->table()->highlightOpacity(id), 0.0);
    }

private:
    Language m_language;
    std::unique_ptr<SandboxSession> m_service;
    std::unique_ptr<CredentialsPage> m_page;
};

QTEST_MAIN(TestCredentialsPageChanges)
#include "tst_credentialspagechanges.moc"
