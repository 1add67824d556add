// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/statusline.h"

#include <QLocale>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

const QString sandboxWords = u"Sandbox: nothing leaves this computer"_s;

SandboxStore examples()
{
    return SandboxStore::withExamples(QDateTime::currentDateTimeUtc());
}

} // namespace

class TestStatusLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSandboxIsUnmistakable()
    {
        SandboxSession service;
        StatusLine line;
        line.showSession(&service.session(), 0);
        QVERIFY(shows(line, sandboxWords));
        QVERIFY(shows(line, service.baseUrl()));
        QVERIFY(shows(line, u"sandbox-demo-key"_s));
    }

    void elsewhereThereIsNoWordOfASandboxOrAKey_data()
    {
        QTest::addColumn<Account::Key>("place");
        QTest::addColumn<bool>("isForTheSession");
        QTest::newRow("keychain") << Account::Key::InKeychain << false;
        QTest::newRow("session") << Account::Key::ThisSessionOnly << true;
    }

    void elsewhereThereIsNoWordOfASandboxOrAKey()
    {
        QFETCH(const Account::Key, place);
        QFETCH(const bool, isForTheSession);
        SandboxSession service(examples(), place);
        StatusLine line;
        line.showSession(&service.session(), 0);
        QVERIFY(!shows(line, u"Sandbox"_s));
        QVERIFY(!shows(line, u"sandbox-demo-key"_s));
        QVERIFY(shows(line, u"Our team at 127.0.0.1"_s));
        QCOMPARE(shows(line, u"key for this session only"_s), isForTheSession);
    }

    void itCountsWhatIsShownOfAll()
    {
        SandboxSession service;
        QVERIFY(service.read());
        StatusLine line;
        line.showSession(&service.session(), 3);
        QVERIFY(shows(line, u"3 of 12 shown"_s));
    }

    void aListThatWasNeverReadIsNotCounted()
    {
        SandboxSession service;
        StatusLine line;
        line.showSession(&service.session(), 0);
        QVERIFY(!shows(line, u"shown"_s));
    }

    void itTellsWhenTheListWasRead()
    {
        SandboxSession service;
        StatusLine line;
        line.showSession(&service.session(), 0);
        QVERIFY(!shows(line, u"Updated"_s));
        service.answer("GET", RawReply::hang());
        service.repository().refresh();
        line.showSession(&service.session(), 0);
        QVERIFY(shows(line, u"Loading…"_s));

        SandboxSession other;
        QVERIFY(other.read());
        line.showSession(&other.session(), 12);
        const QTime time = other.repository().lastRead().toLocalTime().time();
        QVERIFY(shows(line, u"Updated at "_s + QLocale().toString(time, QLocale::ShortFormat)));
    }

    void aFailedRefreshIsToldWithTheTime()
    {
        SandboxSession service;
        QVERIFY(service.read());
        service.answer("GET", failureReply(500, 10002, "no"));
        QVERIFY(!service.read());
        StatusLine line;
        line.showSession(&service.session(), 12);
        QVERIFY(shows(line, u", refresh failed"_s));
    }

    void aReadingThatTakesLongSaysSo()
    {
        RetryPolicy policy = RetryPolicy::never();
        policy.lateAfter = std::chrono::milliseconds(1);
        SandboxSession service(examples(), Account::Key::Sandbox, policy);
        service.answer("GET", RawReply::hang());
        service.repository().refresh();
        QTRY_VERIFY(service.repository().isRefreshLate());
        StatusLine line;
        line.showSession(&service.session(), 0);
        QVERIFY(shows(line, u"Still waiting for the service…"_s));
        QVERIFY(!shows(line, u"Loading…"_s));
    }

    void withoutASessionThereIsNone()
    {
        StatusLine line;
        QVERIFY(line.isHidden());
        SandboxSession service;
        line.showSession(&service.session(), 0);
        QVERIFY(!line.isHidden());
        line.showSession(nullptr, 0);
        QVERIFY(line.isHidden());
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_statusline.moc"
