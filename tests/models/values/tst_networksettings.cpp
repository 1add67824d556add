// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/networksettings.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Problem = ProxyAddress::Problem;

class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProxysAddressIsHostAndPort_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<quint16>("port");
        QTest::newRow("plain") << u"proxy.example.com:8080"_s << u"proxy.example.com"_s
                               << quint16(8080);
        QTest::newRow("white space") << u" proxy:1 \n"_s << u"proxy"_s << quint16(1);
        QTest::newRow("with a scheme") << u"http://proxy:3128"_s << u"proxy"_s << quint16(3128);
        QTest::newRow("with a slash") << u"http://proxy:3128/"_s << u"proxy"_s << quint16(3128);
        QTest::newRow("IPv4") << u"10.0.0.1:65535"_s << u"10.0.0.1"_s << quint16(65535);
        QTest::newRow("IPv6") << u"[fe80::1]:80"_s << u"fe80::1"_s << quint16(80);
    }

    void aProxysAddressIsHostAndPort()
    {
        QFETCH(const QString, text);
        const auto address = ProxyAddress::fromText(text);
        QVERIFY(address);
        QTEST(address->host, "host");
        QTEST(address->port, "port");
        QCOMPARE(ProxyAddress::fromText(address->text()).value(), *address);
    }

    void whatIsNoneIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("empty") << QString() << Problem::Empty;
        QTest::newRow("white space") << u" \t"_s << Problem::Empty;
        QTest::newRow("no port") << u"proxy.example.com"_s << Problem::NoPort;
        QTest::newRow("port 0") << u"proxy:0"_s << Problem::NoPort;
        QTest::newRow("port past the end") << u"proxy:65536"_s << Problem::NotAnAddress;
        QTest::newRow("no host") << u":8080"_s << Problem::NotAnAddress;
        QTest::newRow("an address of a future kind")
            << u"[v7.proxy]:8080"_s << Problem::NotAnAddress;
        QTest::newRow("a path") << u"proxy:8080/x"_s << Problem::NotAnAddress;
        QTest::newRow("a query") << u"proxy:8080?x"_s << Problem::NotAnAddress;
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s << Problem::NotAnAddress;
        QTest::newRow("https") << u"https://proxy:8080"_s << Problem::NotAnAddress;
        QTest::newRow("a password") << u"http://user:secret@proxy:8080"_s << Problem::HasUserInfo;
        QTest::newRow("an empty user") << u"@proxy:8080"_s << Problem::HasUserInfo;
        QTest::newRow("a space") << u"pro xy:8080"_s << Problem::NotAnAddress;
    }

    void whatIsNoneIsNamed()
    {
        QFETCH(const QString, text);
        const auto address = ProxyAddress::fromText(text);
        QVERIFY(!address);
        QTEST(address.error(), "problem");
    }

    void noAddressHasNoText() { QCOMPARE(ProxyAddress().text(), QString()); }
};

QTEST_GUILESS_MAIN(TestNetworkSettings)
#include "tst_networksettings.moc"
