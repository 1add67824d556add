// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/imagereference.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QString digest()
{
    return u"sha256:"_s + QString(64, u'a');
}

} // namespace

class TestImageReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anImageIsReadAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("whole");
        QTest::newRow("official") << u"alpine"_s << u"docker.io/library/alpine:latest"_s;
        QTest::newRow("official, tag") << u"alpine:3"_s << u"docker.io/library/alpine:3"_s;
        QTest::newRow("Docker Hub") << u"team/app"_s << u"docker.io/team/app:latest"_s;
        QTest::newRow("Docker Hub by name")
            << u"docker.io/alpine"_s << u"docker.io/library/alpine:latest"_s;
        QTest::newRow("Docker Hub by its other name")
            << u"index.docker.io/team/app:1"_s << u"docker.io/team/app:1"_s;
        QTest::newRow("elsewhere") << u" ghcr.io/team/app:1.2\n"_s << u"ghcr.io/team/app:1.2"_s;
        QTest::newRow("elsewhere, one part") << u"ghcr.io/app"_s << u"ghcr.io/app:latest"_s;
        QTest::newRow("scheme") << u"https://ghcr.io/team/app"_s << u"ghcr.io/team/app:latest"_s;
        QTest::newRow("many parts")
            << u"ghcr.io/a/b-c/d_e/f.g/h__i"_s << u"ghcr.io/a/b-c/d_e/f.g/h__i:latest"_s;
        QTest::newRow("port") << u"localhost:5000/app:1"_s << u"localhost:5000/app:1"_s;
        QTest::newRow("https on this computer")
            << u"https://localhost:5000/app:1"_s << u"https://localhost:5000/app:1"_s;
        QTest::newRow("https on this computer, at the port of http")
            << u"https://[::1]:080/app"_s << u"https://[::1]:80/app:latest"_s;
        QTest::newRow("scheme, without a dot")
            << u"https://harbor/team/app"_s << u"https://harbor/team/app:latest"_s;
        QTest::newRow("without a dot")
            << u"harbor/team/app"_s << u"docker.io/harbor/team/app:latest"_s;
        QTest::newRow("digest") << u"ghcr.io/team/app@"_s + digest()
                                << u"ghcr.io/team/app@"_s + digest();
        QTest::newRow("tag and digest")
            << u"ghcr.io/team/app:1@"_s + digest() << u"ghcr.io/team/app:1@"_s + digest();
        QTest::newRow("official, digest")
            << u"alpine@"_s + digest() << u"docker.io/library/alpine@"_s + digest();
    }

    void anImageIsReadAlone()
    {
        QFETCH(const QString, text);
        const auto image = ImageReference::fromText(text);
        QVERIFY(image);
        QTEST(image->text(), "whole");
        QCOMPARE(ImageReference::fromText(image->text()), image);
        QCOMPARE(ImageReference::fromText(image->text(), image->registry()), image);
    }

    void theDigestIsWhatCounts()
    {
        const auto image = ImageReference::fromText(u"ghcr.io/team/app:1@"_s + digest());
        QCOMPARE(image->version(), digest());
        QCOMPARE(image->tag(), u"1"_s);
        QCOMPARE(ImageReference::fromText(u"ghcr.io/team/app:1"_s)->version(), u"1"_s);
    }

    void anImageIsReadTogetherWithItsRegistry_data()
    {
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("whole"); // empty: none
        QTest::newRow("name") << u"ghcr.io"_s << u"team/app:1"_s << u"ghcr.io/team/app:1"_s;
        QTest::newRow("one part") << u"ghcr.io"_s << u"app"_s << u"ghcr.io/app:latest"_s;
        QTest::newRow("official") << u"docker.io"_s << u"alpine"_s
                                  << u"docker.io/library/alpine:latest"_s;
        QTest::newRow("with the registry")
            << u"ghcr.io"_s << u"GHCR.io/team/app"_s << u"ghcr.io/team/app:latest"_s;
        QTest::newRow("with another name of it")
            << u"docker.io"_s << u"index.docker.io/team/app"_s << u"docker.io/team/app:latest"_s;
        QTest::newRow("without a dot in its name")
            << u"harbor"_s << u"harbor/team/app"_s << u"https://harbor/team/app:latest"_s;
        QTest::newRow("the registry's path has no part in it")
            << u"ghcr.io/team"_s << u"team/app"_s << u"ghcr.io/team/app:latest"_s;
        QTest::newRow("https on this computer")
            << u"https://127.0.0.1:5000"_s << u"127.0.0.1:5000/app:1"_s
            << u"https://127.0.0.1:5000/app:1"_s;
        QTest::newRow("https on this computer, at the port of http")
            << u"https://[::1]:80"_s << u"[::1]:80/app"_s << u"https://[::1]:80/app:latest"_s;
        QTest::newRow("https on this computer, at its own port")
            << u"https://localhost"_s << u"localhost:443/app"_s
            << u"https://localhost/app:latest"_s;
        QTest::newRow("http on this computer, at its own port")
            << u"localhost"_s << u"localhost:80/app"_s << u"localhost/app:latest"_s;
        QTest::newRow("https on this computer, another port")
            << u"https://localhost"_s << u"localhost:80/app"_s << QString();
        QTest::newRow("another registry") << u"ghcr.io"_s << u"quay.io/team/app"_s << QString();
        QTest::newRow("another port") << u"a.example"_s << u"a.example:5000/app"_s << QString();
        QTest::newRow("none") << u"ghcr.io"_s << u"Team/App"_s << QString();
    }

    void anImageIsReadTogetherWithItsRegistry()
    {
        QFETCH(const QString, registry);
        QFETCH(const QString, text);
        const auto image = ImageReference::fromText(text, RegistryHost::fromText(registry).value());
        QTEST(image ? image->text() : QString(), "whole");
    }

    void aTextIsNone_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : { u""_s,
                                     u"/"_s,
                                     u"Alpine"_s,
                                     u"ghcr.io/"_s,
                                     u"ghcr.io//app"_s,
                                     u"ghcr.io/app/"_s,
                                     u"ghcr.io/../app"_s,
                                     u"ghcr.io/a..b"_s,
                                     u"ghcr.io/a?b"_s,
                                     u"ghcr#.io/app"_s,
                                     u"alpine:3.18/app"_s,
                                     u"ghcr?.io/app"_s,
                                     u"ghcr.io/a b"_s,
                                     u"ghcr.io/app:"_s,
                                     u"ghcr.io/app:-1"_s,
                                     u"ghcr.io/app:1/2"_s,
                                     u"ghcr.io/app:"_s + QString(129, u'a'),
                                     u"ghcr.io/app@"_s,
                                     u"ghcr.io/app@sha256:ab"_s,
                                     u"ghcr.io/app@md5:"_s + QString(64, u'a'),
                                     u"user@ghcr.io/app"_s,
                                     u"ghcr.io/app%2f"_s,
                                     u"alpine\nx"_s,
                                     u"alpine:1\n2"_s,
                                     u"alp\u00efne"_s,
                                     u"ftp://ghcr.io/app"_s,
                                     u"ghcr.io/"_s + QString(256, u'a'),
                                     QString(2000, u'a') })
            QTest::newRow(qPrintable(text.left(60))) << text;
    }

    void aTextIsNone()
    {
        QFETCH(const QString, text);
        const auto image = ImageReference::fromText(text);
        QVERIFY2(!image, image ? qPrintable(image->text()) : "");
    }
};

QTEST_APPLESS_MAIN(TestImageReference)
#include "tst_imagereference.moc"
