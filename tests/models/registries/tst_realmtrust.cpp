// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/realmtrust.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = RealmTrust::Verdict;

class TestRealmTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRealmIsJudged_data()
    {
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QByteArray>("realm");
        QTest::addColumn<Verdict>("verdict");
        const auto row = [](const QString &registry, const QByteArray &realm, Verdict verdict) {
            QTest::addRow("%s, %s", qPrintable(registry), realm.constData())
                << registry << realm << verdict;
        };
        row(u"docker.io"_s, "https://auth.docker.io/token", Verdict::Trusted);
        row(u"ghcr.io"_s, "https://ghcr.io/token", Verdict::Trusted);
        row(u"quay.io"_s, "https://quay.io/v2/auth", Verdict::Trusted);
        row(u"registry.gitlab.com"_s, "https://gitlab.com/jwt/auth", Verdict::Trusted);
        row(u"gcr.io"_s, "https://gcr.io/v2/token", Verdict::Trusted);
        row(u"us-docker.pkg.dev"_s, "https://us-docker.pkg.dev/v2/token", Verdict::Trusted);
        row(u"a.azurecr.io"_s, "https://a.azurecr.io/oauth2/token", Verdict::Trusted);
        row(u"a.example"_s, "https://A.EXAMPLE:443/token", Verdict::Trusted);
        row(u"a.example:5000"_s, "https://a.example:5000/token", Verdict::Trusted);
        row(u"127.0.0.1:5000"_s, "http://127.0.0.1:5000/token", Verdict::Trusted);

        row(u"a.example"_s, "https://auth.a.example/token", Verdict::Unknown);
        row(u"registry.a.example"_s, "https://a.example/token", Verdict::Unknown);
        row(u"registry.a.example"_s, "https://auth.a.example/token", Verdict::Unknown);
        row(u"a.example"_s, "https://a.example:5000/token", Verdict::Unknown);
        row(u"a.azurecr.io"_s, "https://b.azurecr.io/oauth2/token", Verdict::Unknown);
        row(u"ghcr.io"_s, "https://auth.docker.io/token", Verdict::Unknown);
        row(u"docker.io"_s, "https://auth.docker.io:8443/token", Verdict::Unknown);
        row(u"docker.io"_s, "https://auth.docker.io.example/token", Verdict::Unknown);
        row(u"docker.io"_s, "https://docker.io/token", Verdict::Unknown);
        row(u"127.0.0.1:5000"_s, "http://127.0.0.1:5001/token", Verdict::Unknown);
        row(u"https://127.0.0.1:5000"_s, "http://127.0.0.1:5000/token", Verdict::Unknown);
        row(u"a.example"_s, "http://127.0.0.1/token", Verdict::Unknown);

        row(u"docker.io"_s, "http://auth.docker.io/token", Verdict::Unsafe);
        row(u"a.example"_s, "http://a.example/token", Verdict::Unsafe);
        row(u"127.0.0.1:5000"_s, "http://a.example/token", Verdict::Unsafe);

        row(u"a.example"_s, "", Verdict::Invalid);
        row(u"a.example"_s, "/token", Verdict::Invalid);
        row(u"a.example"_s, "//a.example/token", Verdict::Invalid);
        row(u"a.example"_s, "a.example", Verdict::Invalid);
        row(u"a.example"_s, "https://", Verdict::Invalid);
        row(u"a.example"_s, "ftp://a.example/token", Verdict::Invalid);
        row(u"a.example"_s, "file:///token", Verdict::Invalid);
        row(u"a.example"_s, "https://a.example@b.example/token", Verdict::Invalid);
        row(u"a.example"_s, "https://b.example@a.example/token", Verdict::Invalid);
        row(u"a.example"_s, "https://a.example\\@b.example/token", Verdict::Invalid);
        row(u"a.example"_s, "https://a.example /token", Verdict::Invalid);
        row(u"a.example"_s, "https://a.example/\ntoken", Verdict::Invalid);
        row(u"a.example"_s, "https://a.example/" + QByteArray(3000, 'a'), Verdict::Invalid);
    }

    void aRealmIsJudged()
    {
        QFETCH(const QString, registry);
        QFETCH(const QByteArray, realm);
        QTEST(RealmTrust::evaluate(host(registry), RealmTrust::realmUrl(realm), {}), "verdict");
    }

    void whatWasAllowedIsTrustedForThatRegistryAlone()
    {
        const QUrl realm(u"https://auth.a.example/token"_s);
        const RealmPair pair{ u"a.example"_s, u"auth.a.example"_s };
        QCOMPARE(RealmTrust::evaluate(host(u"a.example"_s), realm, { pair }), Verdict::Trusted);
        QCOMPARE(RealmTrust::evaluate(host(u"b.example"_s), realm, { pair }), Verdict::Unknown);
        QCOMPARE(RealmTrust::evaluate(host(u"a.example:5000"_s), realm, { pair }),
                 Verdict::Unknown);
        QCOMPARE(RealmTrust::evaluate(host(u"a.example"_s), QUrl(u"https://auth.a.example:1/"_s),
                                      { pair }),
                 Verdict::Unknown);
        QCOMPARE(
            RealmTrust::evaluate(host(u"a.example"_s), QUrl(u"http://auth.a.example/"_s), { pair }),
            Verdict::Unsafe);
    }

    void aHostIsNamedWithItsPort_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        QTest::newRow("usual") << u"https://a.example:443/x"_s << u"a.example"_s;
        QTest::newRow("other") << u"https://a.example:80/x"_s << u"a.example:80"_s;
        QTest::newRow("http") << u"http://127.0.0.1:80/x"_s << u"127.0.0.1"_s;
        QTest::newRow("IPv6") << u"https://[2001:db8::1]:5000"_s << u"[2001:db8::1]:5000"_s;
        QTest::newRow("IDN") << u"https://b\u00fccher.example"_s << u"xn--bcher-kva.example"_s;
    }

    void aHostIsNamedWithItsPort()
    {
        QFETCH(const QString, url);
        QTEST(RealmTrust::hostOf(QUrl(url)), "host");
    }

    void theAddressKeepsItsQueryAndLosesItsFragment()
    {
        QCOMPARE(RealmTrust::realmUrl("https://a.example/token?a=b%2Bc#d"),
                 QUrl(u"https://a.example/token?a=b%2Bc"_s));
    }

    void anAddressOfAFutureKindIsNone()
    {
        QVERIFY(RealmTrust::realmUrl("https://[v7.a.example]/token").isEmpty());
        QVERIFY(!RealmTrust::realmUrl("https://[2001:db8::1]/token").isEmpty());
    }

private:
    static RegistryHost host(const QString &text) { return RegistryHost::fromText(text).value(); }
};

QTEST_APPLESS_MAIN(TestRealmTrust)
#include "tst_realmtrust.moc"
