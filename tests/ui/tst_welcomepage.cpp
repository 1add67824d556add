// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/baseurl.h"
#include "tests/ui/finding.h"
#include "ui/welcomepage.h"
#include "ui/widgets/busyline.h"
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
        QVERIFY(shows(page, u"Settings, Access Keys"_s));
        QCOMPARE(page.baseUrlField()->text(), BaseUrl::official().text());
        QCOMPARE(page.keyField()->text(), QString());
        QCOMPARE(page.keyField()->lineEdit()->echoMode(), QLineEdit::Password);
    }

    void connectIsEnabledExactlyWhenBothAreValid_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("obstacle");
        QTest::newRow("good") << u"a-key"_s << u"https://a.example"_s << QString();
        QTest::newRow("pasted with a line break")
            << u" a-key\n"_s << u"https://a.example"_s << QString();
        QTest::newRow("no key") << QString() << u"https://a.example"_s
                                << u"An API key is needed."_s;
        QTest::newRow("two words") << u"a key"_s << u"https://a.example"_s << u"no spaces"_s;
        QTest::newRow("no URL") << u"a-key"_s << QString() << u"A base URL is needed."_s;
        QTest::newRow("in the clear") << u"a-key"_s << u"http://a.example"_s << u"Use https://"_s;
        QTest::newRow("this computer") << u"a-key"_s << u"http://127.0.0.1:8080"_s << QString();
    }

    void connectIsEnabledExactlyWhenBothAreValid()
    {
        QFETCH(const QString, key);
        QFETCH(const QString, url);
        QFETCH(const QString, obstacle);
        WelcomePage page;
        page.keyField()->setText(key);
        page.setBaseUrl(url);
        const auto *connectButton = button(page, u"Connect"_s);
        QCOMPARE(connectButton->isEnabled(), obstacle.isEmpty());
        QCOMPARE(connectButton->toolTip().isEmpty(), obstacle.isEmpty());
        QVERIFY2(connectButton->toolTip().contains(obstacle), qPrintable(connectButton->toolTip()));
        QVERIFY(connectButton->accessibleDescription().contains(obstacle));
    }

    void theKeyboardWaitsOnCancelAndComesBack()
    {
        WelcomePage page;
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.keyField()->setText(u"a-key"_s);
        page.keyField()->setFocus();
        page.setConnecting(true);
        QCOMPARE(QApplication::focusWidget(), button(page, u"Cancel"_s));
        page.setConnecting(false);
        QCOMPARE(QApplication::focusWidget(), page.keyField()->lineEdit());
    }

    void whatWasTypedIsHandedOver()
    {
        WelcomePage page;
        QSignalSpy requested(&page, &WelcomePage::connectRequested);
        page.keyField()->setText(u"a-key"_s);
        page.setBaseUrl(u"https://a.example"_s);
        button(page, u"Connect"_s)->click();
        page.findChild<QCheckBox *>()->setChecked(false);
        QTest::keyClick(page.keyField()->lineEdit(), Qt::Key_Return);
        QCOMPARE(requested.size(), 2);
        QCOMPARE(requested[0], QVariantList({ u"a-key"_s, u"https://a.example"_s, true }));
        QCOMPARE(requested[1], QVariantList({ u"a-key"_s, u"https://a.example"_s, false }));
    }

    void whatIsPastedIsTidiedAndHandedOverSo()
    {
        WelcomePage page;
        QSignalSpy requested(&page, &WelcomePage::connectRequested);
        QApplication::clipboard()->setText(u"“a-key”\n"_s);
        page.keyField()->lineEdit()->paste();
        page.baseUrlField()->lineEdit()->selectAll();
        QTest::keyClicks(page.baseUrlField()->lineEdit(), u"a.example/v2"_s);
        // Enter comes before the field knows that the editing ended.
        QTest::keyClick(page.baseUrlField()->lineEdit(), Qt::Key_Return);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0], QVariantList({ u"a-key"_s, u"https://a.example"_s, true }));
        QTRY_COMPARE(page.keyField()->lineEdit()->text(), u"a-key"_s);
        QVERIFY(shows(page, u"Removed quotes, a line break"_s));
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
        WelcomePage page;
        QSignalSpy requested(&page, &WelcomePage::connectRequested);
        QTest::keyClick(page.baseUrlField()->lineEdit(), Qt::Key_Return);
        QCOMPARE(requested.size(), 0);
    }

    void whileConnectingAllIsLockedButCancel()
    {
        WelcomePage page;
        page.keyField()->setText(u"a-key"_s);
        QVERIFY(!button(page, u"Cancel"_s));
        page.setConnecting(true);
        QVERIFY(!page.keyField()->isEnabled());
        QVERIFY(!page.baseUrlField()->isEnabled());
        QVERIFY(!page.findChild<QCheckBox *>()->isEnabled());
        QVERIFY(!button(page, u"Connect"_s)->isEnabled());
        QVERIFY(!button(page, u"Try the sandbox"_s)->isEnabled());
        QVERIFY(page.findChild<BusyLine *>()->isBusy());
        QSignalSpy cancelled(&page, &WelcomePage::cancelRequested);
        button(page, u"Cancel"_s)->click();
        QCOMPARE(cancelled.size(), 1);

        page.setConnecting(false);
        QVERIFY(button(page, u"Connect"_s)->isEnabled());
        QVERIFY(page.keyField()->isEnabled());
        QVERIFY(!button(page, u"Cancel"_s));
        QVERIFY(!page.findChild<BusyLine *>()->isBusy());
        QCOMPARE(page.keyField()->text(), u"a-key"_s);
    }

    void theKeyCanBeTakenOut()
    {
        WelcomePage page;
        page.keyField()->setText(u"a-key"_s);
        page.clearKey();
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
