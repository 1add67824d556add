// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/baseurl.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestBaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesHttpsAnywhereAndHttpToThisComputer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<QString>("hostLabel");
        QTest::addColumn<bool>("isLocal");
        QTest::newRow("official") << u"https://api.yottalabs.ai"_s << u"https://api.yottalabs.ai"_s
                                  << u"api.yottalabs.ai"_s << false;
        QTest::newRow("white space around")
            << u" https://a.example\n"_s << u"https://a.example"_s << u"a.example"_s << false;
        QTest::newRow("slashes at the end")
            << u"https://a.example/base//"_s << u"https://a.example/base"_s << u"a.example"_s
            << false;
        QTest::newRow("upper case")
            << u"HTTPS://A.Example"_s << u"https://a.example"_s << u"a.example"_s << false;
        QTest::newRow("port") << u"https://a.example:8443"_s << u"https://a.example:8443"_s
                              << u"a.example:8443"_s << false;
        QTest::newRow("encoded path")
            << u"https://a.example/a%2Fb%20c"_s << u"https://a.example/a%2Fb%20c"_s
            << u"a.example"_s << false;
        QTest::newRow("localhost") << u"http://localhost:8080"_s << u"http://localhost:8080"_s
                                   << u"localhost:8080"_s << true;
        QTest::newRow("127.0.0.1")
            << u"http://127.0.0.1:1"_s << u"http://127.0.0.1:1"_s << u"127.0.0.1:1"_s << true;
        QTest::newRow("127.9.9.9")
            << u"http://127.9.9.9"_s << u"http://127.9.9.9"_s << u"127.9.9.9"_s << true;
        QTest::newRow("IPv6 loopback")
            << u"http://[::1]:80"_s << u"http://[::1]:80"_s << u"[::1]:80"_s << true;
        QTest::newRow("https to this computer")
            << u"https://localhost"_s << u"https://localhost"_s << u"localhost"_s << true;
    }

    void takesHttpsAnywhereAndHttpToThisComputer()
    {
        QFETCH(const QString, text);
        const auto url = BaseUrl::fromText(text);
        QVERIFY(url);
        QTEST(url->text(), "kept");
        QTEST(url->hostLabel(), "hostLabel");
        QTEST(url->isLocal(), "isLocal");
        QCOMPARE(BaseUrl::fromText(url->text()).value(), *url);
    }

    void refusesWhatCouldLeadTheKeyAstray_data()
    {
        using Problem = BaseUrl::Problem;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("nothing") << u""_s << Problem::Empty;
        QTest::newRow("white space") << u" \n"_s << Problem::Empty;
        QTest::newRow("space inside") << u"https://a b"_s << Problem::NotAUrl;
        QTest::newRow("port out of range") << u"https://a:99999"_s << Problem::NotAUrl;
        QTest::newRow("half an escape") << u"https://a/%z"_s << Problem::NotAUrl;
        QTest::newRow("backslash before a host") << u"https://a\\@b.example"_s << Problem::NotAUrl;
        QTest::newRow("no scheme") << u"api.yottalabs.ai"_s << Problem::SchemeNotAllowed;
        QTest::newRow("host and port only") << u"localhost:80"_s << Problem::SchemeNotAllowed;
        QTest::newRow("file") << u"file:///etc/passwd"_s << Problem::SchemeNotAllowed;
        QTest::newRow("ftp") << u"ftp://a.example"_s << Problem::SchemeNotAllowed;
        QTest::newRow("no host") << u"https:///path"_s << Problem::NoHost;
        QTest::newRow("an address of a future kind")
            << u"https://[v7.a.example]"_s << Problem::NoHost;
        QTest::newRow("path for a host") << u"https:a.example"_s << Problem::NoHost;
        QTest::newRow("http elsewhere") << u"http://a.example"_s << Problem::HttpNotLocal;
        QTest::newRow("a name that begins like this computer")
            << u"http://127.0.0.1.example"_s << Problem::HttpNotLocal;
        QTest::newRow("a name that ends like this computer")
            << u"http://my.localhost"_s << Problem::HttpNotLocal;
        QTest::newRow("any address") << u"http://0.0.0.0"_s << Problem::HttpNotLocal;
        QTest::newRow("private network") << u"http://192.168.0.1"_s << Problem::HttpNotLocal;
        QTest::newRow("user") << u"https://me@a.example"_s << Problem::HasUserInfo;
        QTest::newRow("user and password") << u"https://me:pw@a.example"_s << Problem::HasUserInfo;
        QTest::newRow("empty user") << u"https://@a.example"_s << Problem::HasUserInfo;
        QTest::newRow("query") << u"https://a.example?x=1"_s << Problem::HasQueryOrFragment;
        QTest::newRow("empty query") << u"https://a.example?"_s << Problem::HasQueryOrFragment;
        QTest::newRow("fragment") << u"https://a.example#x"_s << Problem::HasQueryOrFragment;
    }

    void refusesWhatCouldLeadTheKeyAstray()
    {
        QFETCH(const QString, text);
        const auto url = BaseUrl::fromText(text);
        QVERIFY(!url);
        QTEST(url.error(), "problem");
    }

    void putsTheContractsPathBehind_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("whole");
        QTest::newRow("host only") << u"https://a.example"_s << u"https://a.example/v2/x/1"_s;
        QTest::newRow("with a slash") << u"https://a.example/"_s << u"https://a.example/v2/x/1"_s;
        QTest::newRow("with a path")
            << u"https://a.example/p/"_s << u"https://a.example/p/v2/x/1"_s;
        QTest::newRow("encoded") << u"https://a.example/p%2Fq%25"_s
                                 << u"https://a.example/p%2Fq%25/v2/x/1"_s;
    }

    void putsTheContractsPathBehind()
    {
        QFETCH(const QString, base);
        const QUrl url = BaseUrl::fromText(base).value().withPath(u"/v2/x/1"_s);
        QVERIFY(url.isValid());
        QTEST(url.toString(QUrl::FullyEncoded), "whole");
    }

    /// Whether the host was typed in letters or in its encoded form.
    void aHostBeyondAsciiIsToldInBothForms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unicode"); // empty: plain
        QTest::addColumn<QString>("ascii");
        QTest::newRow("plain") << u"https://api.yottalabs.ai"_s << QString() << QString();
        QTest::newRow("an address") << u"https://[fd00::1]:8443"_s << QString() << QString();
        QTest::newRow("xn inside") << u"https://axn--b.example"_s << QString() << QString();
        QTest::newRow("a Cyrillic letter")
            << u"https://\u0430pi.yottalabs.ai"_s << u"\u0430pi.yottalabs.ai"_s
            << u"xn--pi-6kc.yottalabs.ai"_s;
        QTest::newRow("encoded") << u"https://xn--pi-6kc.yottalabs.ai/v1"_s
                                 << u"\u0430pi.yottalabs.ai"_s << u"xn--pi-6kc.yottalabs.ai"_s;
        QTest::newRow("encoded in capitals")
            << u"https://XN--PI-6KC.yottalabs.ai"_s << u"\u0430pi.yottalabs.ai"_s
            << u"xn--pi-6kc.yottalabs.ai"_s;
        QTest::newRow("an honest one") << u"https://bücher.example:8443"_s << u"bücher.example"_s
                                       << u"xn--bcher-kva.example"_s;
    }

    void aHostBeyondAsciiIsToldInBothForms()
    {
        QFETCH(const QString, text);
        const auto host = BaseUrl::fromText(text).value().internationalHost();
        QTEST(host ? host->unicode : QString(), "unicode");
        QTEST(host ? host->ascii : QString(), "ascii");
    }

    void knowsTheOfficialAddress()
    {
        QCOMPARE(BaseUrl::official(), BaseUrl::fromText(u"https://api.yottalabs.ai/"_s).value());
    }
};

QTEST_GUILESS_MAIN(TestBaseUrl)
#include "tst_baseurl.moc"
