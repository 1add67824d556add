// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/proxyvariable.h"

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
        QTEST(proxyVariable(u"proxy.example:8080"_s, environment), "name");
    }

    void anAddressOfNumbersIsFound()
    {
        QProcessEnvironment environment;
        environment.insert(u"https_proxy"_s, u"http://[fd00::1]:3128"_s);
        QCOMPARE(proxyVariable(u"[fd00::1]:3128"_s, environment), u"https_proxy"_s);
    }
};

QTEST_GUILESS_MAIN(TestProxyVariable)
#include "tst_proxyvariable.moc"
