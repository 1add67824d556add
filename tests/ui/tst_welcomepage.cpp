// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/baseurl.h"
#include "tests/support/accountsessionbench.h"
#include "tests/ui/finding.h"
#include "ui/welcomepage.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/validatedfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestWelcomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhereTheKeyIsFound()
    {
        const WelcomePage page;
        QVERIFY(shows(page, u"Settings > Access Keys"_s));
        QCOMPARE(page.baseUrlField()->text(), BaseUrl::official().text());
        QCOMPARE(page.keyField()->text(), QString());
        QCOMPARE(page.keyField()->lineEdit()->echoMode(), QLineEdit::Password);
    }

    void connectIsEnabledExactlyWhenBothAreValid_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("blockedReason");
        QTest::newRow("good") << u"a-key"_s << u"https://a.example"_s << QString();
        QTest::newRow("pasted with a line break")
            << u" a-key\n"_s << u"https://a.example"_s << QString();
        QTest::newRow("no key") << QString() << u"https://a.example"_s << u"Enter an API key"_s;
        QTest::newRow("two words")
            << u"a key"_s << u"https://a.example"_s << u"can't contain spaces"_s;
        QTest::newRow("no URL") << u"a-key"_s << QString() << u"Enter a base URL"_s;
        QTest::newRow("in the clear") << u"a-key"_s << u"http://a.example"_s << u"Use https://"_s;
        QTest::newRow("this computer") << u"a-key"_s << u"http://127.0.0.1:8080"_s << QString();
    }

    void connectIsEnabledExactlyWhenBothAreValid()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, url);
        QFETCH(const QString, blockedReason);
        WelcomePage page;
        page.keyField()->setText(key);
        page.setBaseUrl(url);
        const auto *connectButton = button(page, u"Connect"_s);
        QCOMPARE(connectButton->isEnabled(), blockedReason.isEmpty());
        QCOMPARE(connectButton->toolTip().isEmpty(), blockedReason.isEmpty());
        QVERIFY2(connectButton->toolTip().contains(blockedReason),
                 qPrintable(connectButton->toolTip()));
        QVERIFY(connectButton->accessibleDescription().contains(blockedReason));
    }

    void theKeyboardWaitsOnCancelAndComesBack()
    {
        AccountSessionBench bench;
        WelcomePage page;
        page.observe(bench.session);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.keyField()->setText(u"a-key"_s);
        page.keyField()->setFocus();
        button(page, u"Connect"_s)->click();
        QCOMPARE(QApplication::focusWidget(), button(page, u"Cancel"_s));
        bench.session.cancelVerification();
        QCOMPARE(QApplication::focusWidget(), page.keyField()->lineEdit());
    }

    void whatWasTypedIsHandedOver()
    {
        AccountSessionBench bench;
        WelcomePage page;
        page.observe(bench.session);
        page.keyField()->setText(u"a-key"_s);
        page.setBaseUrl(u"https://a.example"_s);
        button(page, u"Connect"_s)->click();
        bench.session.cancelVerification();
        page.findChild<QCheckBox *>()->setChecked(false);
        QTest::keyClick(page.keyField()->lineEdit(), Qt::Key_Return);
        QCOMPARE(bench.factory.made.size(), 2u);
        for (const auto &made : bench.factory.made) {
            QCOMPARE(made.key, "a-key");
            QCOMPARE(made.account.baseUrl.text(), u"https://a.example"_s);
        }
        QCOMPARE(bench.factory.made[0].account.key, Account::Key::InKeychain);
        QCOMPARE(bench.factory.made[1].account.key, Account::Key::ThisSessionOnly);
    }

    void whatIsPastedIsTidiedAndHandedOverSo()
    {
        AccountSessionBench bench;
        WelcomePage page;
        page.observe(bench.session);
        QApplication::clipboard()->setText(u"“a-key”\n"_s);
        page.keyField()->lineEdit()->paste();
        page.baseUrlField()->lineEdit()->selectAll();
        QTest::keyClicks(page.baseUrlField()->lineEdit(), u"a.example/v2"_s);
        // Enter comes before the field knows that the editing ended.
        QTest::keyClick(page.baseUrlField()->lineEdit(), Qt::Key_Return);
        QCOMPARE(bench.factory.made.size(), 1u);
        QCOMPARE(bench.factory.made[0].key, "a-key");
        QCOMPARE(bench.factory.made[0].account.baseUrl.text(), u"https://a.example"_s);
        QTRY_COMPARE(page.keyField()->lineEdit()->text(), u"a-key"_s);
        QVERIFY(shows(page, u"Removed quotation marks, a line break"_s));
        QVERIFY(shows(page, u"Added https:// and removed /v2"_s));
    }

    void aHostThatMayLookLikeAnotherIsPointedOutAndCanBeUsed()
    {
        WelcomePage page;
        page.keyField()->setText(u"a-key"_s);
        page.setBaseUrl(u"https://\u0430pi.yottalabs.ai"_s); // the first letter is Cyrillic
        QVERIFY(shows(page, u"xn--pi-6kc.yottalabs.ai"_s));
        QVERIFY(button(page, u"Connect"_s)->isEnabled());
        page.setBaseUrl(u"https://api.yottalabs.ai"_s);
        QVERIFY(!shows(page, u"xn--"_s));
    }

    void enterDoesNothingWhileSomethingIsBroken()
    {
        AccountSessionBench bench;
        WelcomePage page;
        page.observe(bench.session);
        QTest::keyClick(page.baseUrlField()->lineEdit(), Qt::Key_Return);
        QVERIFY(bench.factory.made.empty());
    }

    void whileConnectingAllIsLockedButCancel()
    {
        AccountSessionBench bench;
        WelcomePage page;
        page.observe(bench.session);
        page.keyField()->setText(u"a-key"_s);
        QVERIFY(!button(page, u"Cancel"_s));
        button(page, u"Connect"_s)->click();
        QVERIFY(!page.keyField()->isEnabled());
        QVERIFY(!page.baseUrlField()->isEnabled());
        QVERIFY(!page.findChild<QCheckBox *>()->isEnabled());
        QVERIFY(!button(page, u"Connect"_s)->isEnabled());
        QVERIFY(!button(page, u"Try the sandbox"_s)->isEnabled());
        QVERIFY(page.findChild<BusyIndicator *>()->isBusy());

        button(page, u"Cancel"_s)->click();
        QVERIFY(button(page, u"Connect"_s)->isEnabled());
        QVERIFY(page.keyField()->isEnabled());
        QVERIFY(!button(page, u"Cancel"_s));
        QVERIFY(!page.findChild<BusyIndicator *>()->isBusy());
        QCOMPARE(page.keyField()->text(), u"a-key"_s);
    }

    void whatWasTypedForOneAccountIsNotLeftForTheNext()
    {
        AccountSessionBench bench;
        WelcomePage page;
        page.observe(bench.session);
        const Account one{ .id = QUuid::createUuid(), .name = u"One"_s };
        bench.session.open(one);
        QVERIFY(shows(page, u"API key of “One”"_s));
        page.keyField()->setText(u"a-key"_s);
        bench.session.open(one); // the same one
        QCOMPARE(page.keyField()->text(), u"a-key"_s);
        bench.session.open({ .id = QUuid::createUuid(), .name = u"Two"_s });
        QVERIFY(shows(page, u"API key of “Two”"_s));
        QCOMPARE(page.keyField()->lineEdit()->text(), QString());
        QVERIFY(!button(page, u"Connect"_s)->isEnabled());
    }

    void theSandboxIsOnePressAway()
    {
        WelcomePage page;
        QSignalSpy requested(&page, &WelcomePage::sandboxRequested);
        button(page, u"Try the sandbox"_s)->click();
        QCOMPARE(requested.size(), 1);
    }
};

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
