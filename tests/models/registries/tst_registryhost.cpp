// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/registryhost.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestRegistryHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextNamesARegistry_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("path");
        const QString ghcr = u"https://ghcr.io/v2/"_s;
        const QString hub = u"https://registry-1.docker.io/v2/"_s;
        const auto row = [](const char *name, const QString &text, const QString &label,
                            const QString &url, const QString &path = {}) {
            QTest::newRow(name) << text << label << url << path;
        };
        row("a host", u"ghcr.io"_s, u"ghcr.io"_s, ghcr);
        row("in capitals", u" GHCR.io\n"_s, u"ghcr.io"_s, ghcr);
        row("scheme", u"https://ghcr.io"_s, u"ghcr.io"_s, ghcr);
        row("scheme in capitals", u"HTTPS://ghcr.io/"_s, u"ghcr.io"_s, ghcr);
        row("http elsewhere becomes https", u"http://ghcr.io"_s, u"ghcr.io"_s, ghcr);
        row("scheme of other tools", u"docker://ghcr.io/team/app"_s, u"ghcr.io"_s, ghcr,
            u"team/app"_s);
        row("version 1", u"https://ghcr.io/v1/"_s, u"ghcr.io"_s, ghcr);
        row("version 2", u"ghcr.io/v2"_s, u"ghcr.io"_s, ghcr);
        row("version and path", u"https://ghcr.io/v2/team/app"_s, u"ghcr.io"_s, ghcr,
            u"team/app"_s);
        row("a path that begins like a version", u"ghcr.io/v2x/app"_s, u"ghcr.io"_s, ghcr,
            u"v2x/app"_s);
        row("path", u"quay.io/team/app"_s, u"quay.io"_s, u"https://quay.io/v2/"_s, u"team/app"_s);
        row("image with a tag", u"ghcr.io/team/app:1.2"_s, u"ghcr.io"_s, ghcr, u"team/app"_s);
        row("image with a digest", u"ghcr.io/team/app@sha256:abc"_s, u"ghcr.io"_s, ghcr,
            u"team/app"_s);
        row("a page's address", u"https://ghcr.io/team/app?tab=tags#x"_s, u"ghcr.io"_s, ghcr,
            u"team/app"_s);
        row("a path that is none", u"ghcr.io/../x"_s, u"ghcr.io"_s, ghcr);
        row("dot at the end", u"ghcr.io."_s, u"ghcr.io"_s, ghcr);
        row("port", u"registry.example:5000"_s, u"registry.example:5000"_s,
            u"https://registry.example:5000/v2/"_s);
        row("port, path", u"registry.example:5000/team"_s, u"registry.example:5000"_s,
            u"https://registry.example:5000/v2/"_s, u"team"_s);
        row("usual port", u"registry.example:443"_s, u"registry.example"_s,
            u"https://registry.example/v2/"_s);
        row("without a dot", u"harbor"_s, u"harbor"_s, u"https://harbor/v2/"_s);
        row("underscore", u"my_registry.example"_s, u"my_registry.example"_s,
            u"https://my_registry.example/v2/"_s);
        row("address", u"192.0.2.7:5000"_s, u"192.0.2.7:5000"_s, u"https://192.0.2.7:5000/v2/"_s);
        row("IPv6", u"[2001:db8::1]:5000"_s, u"[2001:db8::1]:5000"_s,
            u"https://[2001:db8::1]:5000/v2/"_s);
        row("IPv6 in capitals, without port", u"[2001:DB8::1]"_s, u"[2001:db8::1]"_s,
            u"https://[2001:db8::1]/v2/"_s);
        row("IDN", u"b\u00fccher.example"_s, u"xn--bcher-kva.example"_s,
            u"https://xn--bcher-kva.example/v2/"_s);

        row("this computer", u"localhost:5000"_s, u"localhost:5000"_s,
            u"http://localhost:5000/v2/"_s);
        row("this computer by its address", u"127.0.0.1:5000"_s, u"127.0.0.1:5000"_s,
            u"http://127.0.0.1:5000/v2/"_s);
        row("this computer by http", u"http://127.0.0.1:5000/v2/"_s, u"127.0.0.1:5000"_s,
            u"http://127.0.0.1:5000/v2/"_s);
        row("this computer by https", u"https://127.0.0.1:5000"_s, u"https://127.0.0.1:5000"_s,
            u"https://127.0.0.1:5000/v2/"_s);
        row("this computer by IPv6", u"[::1]:5000"_s, u"[::1]:5000"_s, u"http://[::1]:5000/v2/"_s);
        row("only like this computer", u"localhost.example"_s, u"localhost.example"_s,
            u"https://localhost.example/v2/"_s);

        row("Docker Hub", u"docker.io"_s, u"docker.io"_s, hub);
        row("Docker Hub's key in auth files", u"https://index.docker.io/v1/"_s, u"docker.io"_s,
            hub);
        row("Docker Hub's page", u"hub.docker.com"_s, u"docker.io"_s, hub);
        row("Docker Hub's registry", u"Registry-1.Docker.io"_s, u"docker.io"_s, hub);
        row("Docker Hub by an image", u"docker.io/team/app:1"_s, u"docker.io"_s, hub,
            u"team/app"_s);
        row("an image without a host", u"team/app:1"_s, u"docker.io"_s, hub, u"team/app"_s);
        row("an official image", u"alpine:3.18"_s, u"docker.io"_s, hub, u"library/alpine"_s);
        row("not Docker Hub", u"docker.io.example"_s, u"docker.io.example"_s,
            u"https://docker.io.example/v2/"_s);
        row("a port that Docker Hub does not have", u"docker.io:5000"_s, u"docker.io:5000"_s,
            u"https://docker.io:5000/v2/"_s);
    }

    void aTextNamesARegistry()
    {
        QFETCH(const QString, text);
        const auto registry = RegistryHost::fromText(text);
        QVERIFY(registry);
        QTEST(registry->label(), "label");
        QTEST(registry->url(u"/v2/"_s).toString(QUrl::FullyEncoded), "url");
        QTEST(registry->path(), "path");
        QCOMPARE(RegistryHost::fromText(registry->label()), registry->withoutPath());
    }

    void aTextNamesNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : { u""_s,
                                     u" "_s,
                                     u"https://"_s,
                                     u"/team/app"_s,
                                     u"harbor/team"_s, // or an image at Docker Hub
                                     u"ftp://ghcr.io"_s,
                                     u"file:///etc/passwd"_s,
                                     u"javascript://ghcr.io"_s,
                                     u"user@ghcr.io"_s,
                                     u"https://user:password@ghcr.io/v2/"_s,
                                     u"https://@ghcr.io"_s,
                                     u"user@host/app"_s,
                                     u"ghcr.io:0"_s,
                                     u"ghcr.io:65536"_s,
                                     u"ghcr.io:"_s,
                                     u"ghcr.io:a"_s,
                                     u"ghcr.io:-1"_s,
                                     u"ghcr.io:1:2"_s,
                                     u"ghcr io"_s,
                                     u"ghcr.io\tx"_s,
                                     u"ghcr\n.io"_s,
                                     u"ghcr.io\\x"_s,
                                     u"ghcr%2eio"_s,
                                     u"ghcr..io"_s,
                                     u".ghcr.io"_s,
                                     u"-ghcr.io"_s,
                                     u"ghcr.io-"_s,
                                     u"gh,cr.io"_s,
                                     u"gh*.io"_s,
                                     u"ghcr.io|x"_s,
                                     u"[::1"_s,
                                     u"::1"_s,
                                     u"[zz]"_s,
                                     u"[::1]x"_s,
                                     u"[v7.a.example]"_s,
                                     u"[v7.a:b]:5000"_s,
                                     u"https://[v3.ooo]/]/x"_s,
                                     u"5000"_s,
                                     u"127.1"_s,
                                     u"0x7f.0.0.1"_s,
                                     u"2130706433"_s,
                                     u"\u202eghcr.io"_s,
                                     u"gh\u200bcr.io"_s,
                                     u"ghcr\u00a0.io"_s,
                                     QString(QChar(0xd800)) + u"ghcr.io"_s,
                                     u"ghcr.io"_s + QChar(u'\0'),
                                     u"a."_s.repeated(200) + u"example"_s,
                                     QString(64, u'a') + u".example"_s,
                                     QString(3000, u'a') })
            QTest::newRow(qPrintable(text.left(60))) << text;
    }

    void aTextNamesNone()
    {
        QFETCH(const QString, text);
        const auto registry = RegistryHost::fromText(text);
        QVERIFY2(!registry, registry ? qPrintable(registry->label()) : "");
    }

    void aPathMakesNoOtherRegistry()
    {
        const auto one = RegistryHost::fromText(u"quay.io/team/app"_s);
        const auto other = RegistryHost::fromText(u"quay.io"_s);
        QVERIFY(one != other);
        QVERIFY(one->isSameRegistry(*other));
        QVERIFY(!one->isSameRegistry(RegistryHost::dockerHub()));
    }

    void itsNameIsKnownInBothForms()
    {
        const auto registry = RegistryHost::fromText(u"b\u00fccher.example"_s);
        QCOMPARE(registry->internationalHost()->unicode, u"b\u00fccher.example"_s);
        QVERIFY(!RegistryHost::dockerHub().internationalHost());
        QVERIFY(RegistryHost::dockerHub().isDockerHub());
    }
};

QTEST_APPLESS_MAIN(TestRegistryHost)
#include "tst_registryhost.moc"
