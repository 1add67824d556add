// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/proxyvariable.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Variables = QList<std::pair<QString, QString>>;

class TestProxyVariable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theVariableThatNamesTheProxyIsFound_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const Variables &variables, const QString &found) {
            QTest::newRow(name) << variables << found;
        };
        const QString url = u"http://proxy.example:8080"_s;
        row("none", {}, {});
        row("https", { { u"https_proxy"_s, url } }, u"https_proxy"_s);
        row("capitals", { { u"HTTPS_PROXY"_s, url } }, u"HTTPS_PROXY"_s);
        row("http", { { u"http_proxy"_s, url } }, u"http_proxy"_s);
        row("all", { { u"ALL_PROXY"_s, u"socks5://proxy.example:8080"_s } }, u"ALL_PROXY"_s);
        row("https goes before http", { { u"http_proxy"_s, url }, { u"https_proxy"_s, url } },
            u"https_proxy"_s);
        row("another port",
            { { u"https_proxy"_s, u"http://proxy.example:3128"_s }, { u"http_proxy"_s, url } },
            u"http_proxy"_s);
        row("without a scheme", { { u"https_proxy"_s, u"proxy.example:8080"_s } },
            u"https_proxy"_s);
        row("without a port", { { u"https_proxy"_s, u"http://proxy.example"_s } },
            u"https_proxy"_s);
        row("with a login and a slash",
            { { u"https_proxy"_s, u"http://robot:p%40ss@Proxy.Example:8080/"_s } },
            u"https_proxy"_s);
        row("spaces around", { { u"https_proxy"_s, u" http://proxy.example:8080 "_s } },
            u"https_proxy"_s);
        row("another host", { { u"https_proxy"_s, u"http://other.example:8080"_s } }, {});
        row("empty", { { u"https_proxy"_s, {} } }, {});
        row("garbage", { { u"https_proxy"_s, u"://"_s } }, {});
        row("another variable", { { u"proxy"_s, url } }, {});
    }

    void theVariableThatNamesTheProxyIsFound()
    {
        QFETCH(const Variables, variables);
        QProcessEnvironment environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        QFETCH(QString, name);
#ifdef Q_OS_WIN
        name = name.toLower(); // there is only one variable of that name
#endif
        QCOMPARE(proxyVariable(u"proxy.example:8080"_s, environment), name);
    }

    void anAddressOfNumbersIsFound()
    {
        QProcessEnvironment environment;
        environment.insert(u"https_proxy"_s, u"http://[fd00::1]:3128"_s);
        QCOMPARE(proxyVariable(u"[fd00::1]:3128"_s, environment), u"https_proxy"_s);
    }

    /// As curl reads the variables: what Qt can't read would otherwise bypass the proxy.
    void theVariablesNameAProxy_data()
    {
        QTest::addColumn<Variables>("variables");
        QTest::addColumn<QString>("proxy"); // type, host and port, login; empty for none
        const auto row = [](const char *name, const QString &value, const QString &proxy) {
            QTest::newRow(name) << Variables{ { u"https_proxy"_s, value } } << proxy;
        };
        row("URL", u"http://proxy.example:8080"_s, u"http proxy.example 8080"_s);
        row("no scheme", u"proxy.example:8080"_s, u"http proxy.example 8080"_s);
        row("no scheme, no port", u"proxy.example"_s, u"http proxy.example 1080"_s);
        row("no port", u"http://proxy.example"_s, u"http proxy.example 1080"_s);
        row("no scheme, an address", u"10.0.0.1:3128"_s, u"http 10.0.0.1 3128"_s);
        row("no scheme, an IPv6 address", u"[fd00::1]:3128"_s, u"http fd00::1 3128"_s);
        row("no scheme, one word", u"proxy:3128"_s, u"http proxy 3128"_s);
        row("no scheme, a login", u"robot:p%40ss@proxy.example:3128"_s,
            u"http proxy.example 3128 robot:p@ss"_s);
        row("a slash at the end", u"proxy.example:8080/"_s, u"http proxy.example 8080"_s);
        row("spaces around", u"  proxy.example:8080 "_s, u"http proxy.example 8080"_s);
        row("capitals", u"HTTP://PROXY.example:8080"_s, u"http proxy.example 8080"_s);
        row("SOCKS 5", u"socks5://proxy.example:1081"_s, u"socks5 proxy.example 1081"_s);
        row("SOCKS 5, names by the proxy", u"socks5h://proxy.example"_s,
            u"socks5 proxy.example 1080"_s);
        row("SOCKS without a version", u"socks://proxy.example"_s, u"socks5 proxy.example 1080"_s);
        row("TLS to the proxy: without the login", u"https://robot:pass@proxy.example:3128"_s,
            u"http proxy.example 3128"_s);
        row("unknown scheme", u"quic://proxy.example:3128"_s, u"http proxy.example 3128"_s);
        row("empty", {}, {});
        row("garbage", u"://"_s, {});
        QTest::newRow("no variable") << Variables{} << QString();
        QTest::newRow("https before http")
            << Variables{ { u"http_proxy"_s, u"other:1"_s }, { u"HTTPS_PROXY"_s, u"proxy:2"_s } }
            << u"http proxy 2"_s;
        QTest::newRow("http for https, too")
            << Variables{ { u"http_proxy"_s, u"proxy:1"_s } } << u"http proxy 1"_s;
        QTest::newRow("all") << Variables{ { u"all_proxy"_s, u"proxy:1"_s } } << u"http proxy 1"_s;
    }

    void theVariablesNameAProxy()
    {
        QFETCH(const Variables, variables);
        const auto proxy = environmentProxy(u"api.example"_s, environmentOf(variables));
        QTEST(proxy ? textOf(*proxy) : QString(), "proxy");
    }

    void anExemptHostNeedsNoProxy_data()
    {
        QTest::addColumn<QString>("exempt");
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("isExempt");
        const QString host = u"api.yottalabs.ai"_s;
        QTest::newRow("empty") << QString() << host << false;
        QTest::newRow("all") << u"*"_s << host << true;
        QTest::newRow("the host") << u"api.yottalabs.ai"_s << host << true;
        QTest::newRow("capitals") << u"API.YottaLabs.ai"_s << host << true;
        QTest::newRow("the domain") << u"yottalabs.ai"_s << host << true;
        QTest::newRow("a dot in front") << u".yottalabs.ai"_s << host << true;
        QTest::newRow("a star in front") << u"*.yottalabs.ai"_s << host << true;
        QTest::newRow("a dot behind") << u"yottalabs.ai."_s << host << true;
        QTest::newRow("a part of a name") << u"labs.ai"_s << host << false;
        QTest::newRow("another") << u"yottalabs.example"_s << host << false;
        QTest::newRow("in a list") << u"localhost, .example,yottalabs.ai"_s << host << true;
        QTest::newRow("separated by spaces") << u"localhost yottalabs.ai"_s << host << true;
        QTest::newRow("an address") << u"10.1.2.3"_s << u"10.1.2.3"_s << true;
        QTest::newRow("a subnet") << u"10.0.0.0/8"_s << u"10.1.2.3"_s << true;
        QTest::newRow("another subnet") << u"10.0.0.0/8"_s << u"11.1.2.3"_s << false;
        QTest::newRow("a subnet, but a name") << u"10.0.0.0/8"_s << host << false;
    }

    void anExemptHostNeedsNoProxy()
    {
        QFETCH(const QString, exempt);
        QFETCH(const QString, host);
        QFETCH(const bool, isExempt);
        for (const QString &name : { u"no_proxy"_s, u"NO_PROXY"_s }) {
            const auto proxy = environmentProxy(
                host, environmentOf({ { u"https_proxy"_s, u"proxy:1"_s }, { name, exempt } }));
            QVERIFY(proxy);
            QCOMPARE(textOf(*proxy), isExempt ? u"none"_s : u"http proxy 1"_s);
        }
    }

private:
    static QProcessEnvironment environmentOf(const Variables &variables)
    {
        QProcessEnvironment environment;
        for (const auto &[name, value] : variables)
            environment.insert(name, value);
        return environment;
    }

    static QString textOf(const QNetworkProxy &proxy)
    {
        if (proxy.type() == QNetworkProxy::NoProxy)
            return u"none"_s;
        const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
        QString text = u"%1 %2 %3"_s.arg(isSocks ? u"socks5"_s : u"http"_s, proxy.hostName(),
                                         QString::number(proxy.port()));
        if (!proxy.user().isEmpty())
            text += u" %1:%2"_s.arg(proxy.user(), proxy.password());
        return text;
    }
};

QTEST_GUILESS_MAIN(TestProxyVariable)
#include "tst_proxyvariable.moc"
