// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/async.h"
#include "tests/ui/finding.h"
#include "ui/preferences/networkpage.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/validatedfield.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Proxy = NetworkSettings::Proxy;

class TestNetworkPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_checks.clear(); }

    void itShowsAndGivesBackWhatIsSet_data()
    {
        QTest::addColumn<NetworkSettings>("settings");
        QTest::newRow("nothing") << NetworkSettings();
        QTest::newRow("none") << NetworkSettings{ .proxy = Proxy::None };
        QTest::newRow("own") << NetworkSettings{ .proxy = Proxy::Http,
                                                 .proxyAddress = { u"proxy"_s, 8080 },
                                                 .proxyUser = u"robot"_s,
                                                 .caFile = u"/etc/ca.pem"_s };
        QTest::newRow("SOCKS") << NetworkSettings{ .proxy = Proxy::Socks5,
                                                   .proxyAddress = { u"::1"_s, 1080 } };
    }

    void itShowsAndGivesBackWhatIsSet()
    {
        QFETCH(const NetworkSettings, settings);
        const auto page = make(settings);
        QCOMPARE(page->settings(), settings);
        QVERIFY(!page->password());
        if (!settings.caFile.isEmpty())
            m_checks[0].finish(CaFileProblem::None);
        QTRY_COMPARE(page->problem(), QString());
    }

    void onlyAnOwnProxyHasAnAddressAndAUser()
    {
        const auto page = make({});
        QVERIFY(!page->addressField()->isEnabled());
        QVERIFY(!page->passwordField()->isEnabled());
        QCOMPARE(page->problem(), QString());
        choose(*page, Proxy::Http);
        QVERIFY(page->addressField()->isEnabled());
        QVERIFY(page->passwordField()->isEnabled());
        QCOMPARE(page->problem(), u"Enter a host and port"_s);
        page->addressField()->setText(u"proxy:8080"_s);
        QCOMPARE(page->problem(), QString());
        page->addressField()->setText(u"proxy"_s);
        QVERIFY(shows(*page, u"Add a port"_s));
        choose(*page, Proxy::None);
        QCOMPARE(page->problem(), QString());
    }

    void aPasswordIsReplacedOnlyByWhatIsTyped()
    {
        const auto page = make({ .proxy = Proxy::Http,
                                 .proxyAddress = { u"proxy"_s, 8080 },
                                 .proxyUser = u"robot"_s });
        QCOMPARE(page->passwordField()->text(), QString()); // never shown
        QCOMPARE(page->passwordField()->lineEdit()->placeholderText(),
                 u"Leave empty to keep the current one"_s);
        page->passwordField()->setText(u"secret"_s);
        QCOMPARE(page->password()->utf8().toByteArray(), "secret"_ba);
    }

    void anotherUserDoesNotKeepTheFormersPassword()
    {
        const auto page = make({ .proxy = Proxy::Http,
                                 .proxyAddress = { u"proxy"_s, 8080 },
                                 .proxyUser = u"robot"_s });
        page->userField()->setText(u"somebody"_s);
        QVERIFY(page->password());
        QVERIFY(page->password()->isEmpty());
    }

    void aPasswordIsWantedForAnyOtherProxy()
    {
        const NetworkSettings stored{ .proxy = Proxy::Http,
                                      .proxyAddress = { u"proxy"_s, 8080 },
                                      .proxyUser = u"robot"_s };
        const auto page = make(stored);
        const QLineEdit *password = page->passwordField()->lineEdit();
        const auto isAsked = [&] { return shows(*page, u"Enter the password for this proxy"_s); };
        QVERIFY(!isAsked());
        page->addressField()->setText(u"elsewhere:8080"_s);
        QVERIFY(isAsked());
        QCOMPARE(password->placeholderText(), QString());
        page->passwordField()->setText(u"secret"_s);
        QVERIFY(!isAsked());
        page->passwordField()->setText({});
        page->addressField()->setText(u"proxy:8080"_s);
        QVERIFY(!isAsked());
        QCOMPARE(password->placeholderText(), u"Leave empty to keep the current one"_s);
        choose(*page, Proxy::Socks5);
        QVERIFY(isAsked());
        choose(*page, Proxy::None);
        QVERIFY(!isAsked());

        // And when the page is opened again, after that was saved.
        NetworkSettings other = stored;
        other.proxyAddress.host = u"elsewhere"_s;
        other.passwordFor = stored.proxyLogin();
        QVERIFY(shows(*make(other), u"Enter the password for this proxy"_s));
    }

    void aProxyUserIsSentAsItIsTyped()
    {
        const auto page = make({ .proxy = Proxy::Http, .proxyAddress = { u"proxy"_s, 8080 } });
        page->userField()->setText(u"robot "_s);
        QCOMPARE(page->settings().proxyUser, u"robot "_s);
        QVERIFY(shows(*page->userField(), u"Space at the end (position 6)"_s));
        button(*page->userField(), u"Remove it"_s)->click();
        QCOMPARE(page->settings().proxyUser, u"robot"_s);
    }

    void addressAndFileAreTidied()
    {
        const auto page = make({ .proxy = Proxy::Http });
        page->addressField()->lineEdit()->insert(u"“proxy:8080”\n"_s);
        page->caFileField()->lineEdit()->insert(u"\"/my certs/ca.pem\""_s);
        QCOMPARE(page->settings().proxyAddress, (ProxyAddress{ u"proxy"_s, 8080 }));
        QCOMPARE(page->settings().caFile, u"/my certs/ca.pem"_s);
        QTRY_VERIFY(shows(*page->addressField(), u"Removed quotation marks"_s));
        QTRY_VERIFY(shows(*page->caFileField(), u"Removed quotation marks"_s));
    }

    void aFileIsCheckedInItsOwnTime()
    {
        const auto page = make({});
        QSignalSpy changed(page.get(), &NetworkPage::changed);
        page->caFileField()->setText(u"/a.pem"_s);
        QTRY_COMPARE(m_checks.size(), 1U);
        page->caFileField()->setText(u"/b.pem"_s);
        QCOMPARE(page->problem(), u"Checking the file…"_s); // nothing to save yet
        QTRY_COMPARE(m_checks.size(), 2U);
        m_checks[1].finish(CaFileProblem::NoCertificate);
        QTRY_VERIFY(shows(*page, u"contains no PEM certificates"_s));
        QVERIFY(!page->problem().isEmpty());
        m_checks[0].finish(CaFileProblem::None); // of the former file
        QCoreApplication::processEvents();
        QVERIFY(shows(*page, u"contains no PEM certificates"_s));
        page->caFileField()->setText({});
        QCOMPARE(page->problem(), QString());
    }

    void aFileIsNotReadAtEachLetter()
    {
        const auto page = make({});
        QLineEdit *edit = page->caFileField()->lineEdit();
        edit->setFocus();
        QTest::keyClicks(edit, u"/etc/authority.pem"_s);
        QCOMPARE(m_checks.size(), 0U);
        QCOMPARE(page->problem(), u"Checking the file…"_s);
        QTRY_COMPARE(m_checks.size(), 1U);
        QTest::keyClicks(edit, u"2"_s);
        QTest::keyClick(edit, Qt::Key_Return); // the end of it is no pause
        QCOMPARE(m_checks.size(), 2U);
        m_checks[1].finish(CaFileProblem::None);
        QTRY_COMPARE(page->problem(), QString());
        QCOMPARE(m_checks.size(), 2U);
    }

    void aFileCanBeChosen()
    {
        const auto page = make({});
        button(*page, u"Browse…"_s)->click();
        auto *dialog = opened<QFileDialog>(*page);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(u"/chosen.pem"_s);
        QCOMPARE(page->settings().caFile, u"/chosen.pem"_s);
        dialog->reject();
    }

private:
    std::unique_ptr<NetworkPage> make(const NetworkSettings &settings)
    {
        auto page = std::make_unique<NetworkPage>(
            settings, [this](const QString &) { return m_checks.emplace_back().future(); });
        page->show();
        return page;
    }

    static void choose(const NetworkPage &page, Proxy proxy)
    {
        page.proxyChoice()->setCurrentIndex(page.proxyChoice()->findData(int(proxy)));
    }

    std::vector<SharedPromise<CaFileProblem>> m_checks;
};

QTEST_MAIN(TestNetworkPage)
#include "tst_networkpage.moc"
