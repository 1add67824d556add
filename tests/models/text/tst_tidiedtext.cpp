// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/apikey.h"
#include "models/text/tidiedtext.h"
#include "models/values/baseurl.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestTidiedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anIdentifierLosesWhatItCannotContain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tidied");
        QTest::addColumn<int>("removed");
        QTest::newRow("empty") << u""_s << u""_s << 0;
        QTest::newRow("tidy") << u"yk-1234_ABC.x"_s << u"yk-1234_ABC.x"_s << 0;
        QTest::newRow("white space around") << u" \tkey\r\n"_s << u"key"_s << 3;
        QTest::newRow("no-break spaces around") << u"\u00A0key\u3000"_s << u"key"_s << 2;
        QTest::newRow("quotes") << u"\"key\""_s << u"key"_s << 2;
        QTest::newRow("typographic quotes") << u"“key”"_s << u"key"_s << 2;
        QTest::newRow("backticks") << u"`key`"_s << u"key"_s << 2;
        QTest::newRow("quotes and spaces") << u" \" key \" "_s << u"key"_s << 6;
        QTest::newRow("byte order mark") << u"\uFEFFkey"_s << u"key"_s << 1;
        QTest::newRow("invisible inside") << u"k\u200Be\u00ADy"_s << u"key"_s << 2;
        QTest::newRow("text direction") << u"\u202Akey\u202C"_s << u"key"_s << 2;
        QTest::newRow("a tag") << u"ke\U000E0061y"_s << u"key"_s << 1;
        QTest::newRow("nothing but spaces") << u" \n "_s << u""_s << 3;
        QTest::newRow("a space inside is for the user") << u"two words"_s << u"two words"_s << 0;
        QTest::newRow("a line break inside, too") << u"one\ntwo"_s << u"one\ntwo"_s << 0;
        QTest::newRow("a no-break space inside, too") << u"a\u00A0b"_s << u"a\u00A0b"_s << 0;
        QTest::newRow("letters of other scripts stay") << u"küche密"_s << u"küche密"_s << 0;
    }

    void anIdentifierLosesWhatItCannotContain()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, tidied);
        QFETCH(const int, removed);
        const TidiedText result = tidiedIdentifier(text);
        QCOMPARE(result.text, tidied);
        QCOMPARE(result.removed.size(), removed);
        QCOMPARE(result.isChanged(), removed > 0);
        QVERIFY(!tidiedIdentifier(tidied).isChanged());
    }

    void aFreeTextIsTidiedAtItsEndsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tidied");
        QTest::newRow("tidy") << u"Team A"_s << u"Team A"_s;
        QTest::newRow("spaces") << u" Team A\n"_s << u"Team A"_s;
        QTest::newRow("quotes") << u"“Team A”"_s << u"Team A"_s;
        QTest::newRow("a quoted word") << u"Team «A»"_s << u"Team «A»"_s;
        QTest::newRow("a joined emoji") << u"👩\u200D💻 team"_s << u"👩\u200D💻 team"_s;
        QTest::newRow("a word with a non-joiner") << u"a\u200Cb"_s << u"a\u200Cb"_s;
        QTest::newRow("a space of Japanese") << u"開発\u3000環境"_s << u"開発\u3000環境"_s;
        QTest::newRow("a path as Windows copies it")
            << u"\"C:\\my certs\\ca.pem\""_s << u"C:\\my certs\\ca.pem"_s;
        QTest::newRow("a path from its properties there")
            << u"\u202AC:\\certs\\ca.pem"_s << u"C:\\certs\\ca.pem"_s;
    }

    void aFreeTextIsTidiedAtItsEndsOnly()
    {
        QFETCH(const QString, text);
        QTEST(tidiedEnds(text).text, "tidied");
        QCOMPARE(tidiedEnds(text).isChanged(), tidiedEnds(text).text != text);
    }

    void aBaseUrlIsCompletedAndCutToItsBase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tidied");
        QTest::addColumn<bool>("isHttpsAdded");
        QTest::addColumn<QString>("path");
        const auto row = [](const char *name, const QString &text, const QString &tidied,
                            bool isHttpsAdded = false, const QString &path = {}) {
            QTest::newRow(name) << text << tidied << isHttpsAdded << path;
        };
        row("empty", u""_s, u""_s);
        row("as it should be", u"https://api.yottalabs.ai"_s, u"https://api.yottalabs.ai"_s);
        row("with a path of its own", u"https://a.example/proxy"_s, u"https://a.example/proxy"_s);
        row("quotes and a space", u" \"https://a.example\""_s, u"https://a.example"_s);
        row("invisible inside", u"https://a\u200B.example"_s, u"https://a.example"_s);

        row("a scheme without its colon", u"https//a.example"_s, u"https//a.example"_s);
        row("no scheme", u"api.yottalabs.ai"_s, u"https://api.yottalabs.ai"_s, true);
        row("no scheme, quoted", u"“a.example”"_s, u"https://a.example"_s, true);
        row("a host alone", u"intranet"_s, u"https://intranet"_s, true);
        row("host and port", u"localhost:8080"_s, u"https://localhost:8080"_s, true);
        row("host, port and path", u"a.example:8443/p"_s, u"https://a.example:8443/p"_s, true);
        row("IPv4", u"10.0.0.1:80"_s, u"https://10.0.0.1:80"_s, true);
        row("IPv6", u"[::1]:80"_s, u"https://[::1]:80"_s, true);
        row("another script", u"müller.example"_s, u"https://müller.example"_s, true);
        row("slashes only", u"//a.example"_s, u"https://a.example"_s, true);

        row("http stays", u"http://a.example"_s, u"http://a.example"_s);
        row("upper case", u"HTTPS://a.example"_s, u"HTTPS://a.example"_s);
        row("another scheme", u"ftp://a.example"_s, u"ftp://a.example"_s);
        row("a file", u"file:///etc/passwd"_s, u"file:///etc/passwd"_s);
        row("script", u"javascript:alert(1)"_s, u"javascript:alert(1)"_s);
        row("mail", u"mailto:me@a.example"_s, u"mailto:me@a.example"_s);
        row("a path", u"/v2/x"_s, u"/v2/x"_s);
        row("a query", u"?x"_s, u"?x"_s);

        row("/v2", u"https://a.example/v2"_s, u"https://a.example"_s, false, u"/v2"_s);
        row("/v2/", u"https://a.example/v2/"_s, u"https://a.example"_s, false, u"/v2"_s);
        row("a list", u"https://a.example/v2/container-registry-auths"_s, u"https://a.example"_s,
            false, u"/v2/container-registry-auths"_s);
        row("a credential", u"https://a.example/v2/container-registry-auths/384"_s,
            u"https://a.example"_s, false, u"/v2/container-registry-auths/384"_s);
        row("behind a path", u"https://a.example/p/v2/"_s, u"https://a.example/p"_s, false,
            u"/v2"_s);
        row("without a scheme", u"a.example/v2"_s, u"https://a.example"_s, true, u"/v2"_s);
        row("behind a port", u"http://127.0.0.1:1/v2"_s, u"http://127.0.0.1:1"_s, false, u"/v2"_s);
        row("doubled slashes", u"https://a.example//v2//"_s, u"https://a.example"_s, false,
            u"//v2"_s);
        row("a host called so", u"https://v2"_s, u"https://v2"_s);
        row("the end of another word", u"https://a.example/apiv2"_s, u"https://a.example/apiv2"_s);
        row("another version", u"https://a.example/v22"_s, u"https://a.example/v22"_s);
        row("another path", u"https://a.example/v2/pods"_s, u"https://a.example/v2/pods"_s);
        row("in a query", u"https://a.example?x=/v2"_s, u"https://a.example?x=/v2"_s);
    }

    void aBaseUrlIsCompletedAndCutToItsBase()
    {
        QFETCH(const QString, text);
        const TidiedText url = tidiedBaseUrl(text);
        QTEST(url.text, "tidied");
        QTEST(url.isHttpsAdded, "isHttpsAdded");
        QTEST(url.removedPath, "path");
        QCOMPARE(url.isChanged(), url.text != text);
        QVERIFY(!tidiedBaseUrl(url.text).isChanged());
    }

    void whatIsUnsafeDoesNotBecomeSafeByIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<BaseUrl::Problem>("problem");
        QTest::newRow("http elsewhere") << u"http://a.example"_s << BaseUrl::Problem::HttpNotLocal;
        QTest::newRow("a user") << u"me@a.example"_s << BaseUrl::Problem::HasUserInfo;
        QTest::newRow("a file") << u"file:///a"_s << BaseUrl::Problem::SchemeNotAllowed;
        QTest::newRow("a query") << u"a.example?x"_s << BaseUrl::Problem::HasQueryOrFragment;
        QTest::newRow("two words") << u"a.example b"_s << BaseUrl::Problem::NotAUrl;
    }

    void whatIsUnsafeDoesNotBecomeSafeByIt()
    {
        QFETCH(const QString, text);
        const auto url = BaseUrl::fromText(tidiedBaseUrl(text).text);
        QVERIFY(!url);
        QTEST(url.error(), "problem");
    }

    void aTidiedKeyFitsAHeader()
    {
        QVERIFY(!ApiKey::fromText(u"“yk-1\u200B234” "_s));
        const auto key = ApiKey::fromText(tidiedIdentifier(u"“yk-1\u200B234” "_s).text);
        QVERIFY(key);
        QCOMPARE(key->secret().utf8(), "yk-1234"_ba);
    }
};

QTEST_GUILESS_MAIN(TestTidiedText)
#include "tst_tidiedtext.moc"
