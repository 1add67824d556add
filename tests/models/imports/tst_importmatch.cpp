// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importmatch.h"
#include "tests/support/examples.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

CredentialNotes notes(const QString &registry, const QString &username, const QString &name)
{
    return { .registry = registry, .username = username, .name = name };
}

} // namespace

class TestImportMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCredentialIsFoundByItsNotes_data()
    {
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const QString &registry, const QString &username,
                            const QStringList &names) {
            QTest::newRow(name) << registry << username << names;
        };
        row("both", u"ghcr.io"_s, u"kim"_s, { u"a"_s, u"b"_s });
        row("another form", u"HTTPS://GHCR.io/v2/"_s, u"kim"_s, { u"a"_s, u"b"_s });
        row("another path", u"ghcr.io/other"_s, u"kim"_s, { u"a"_s, u"b"_s });
        row("another name of Docker Hub", u"https://index.docker.io/v1/"_s, u"kim"_s, { u"hub"_s });
        row("another port", u"ghcr.io:5000"_s, u"kim"_s, {});
        row("another registry", u"quay.io"_s, u"kim"_s, {});
        row("another user", u"ghcr.io"_s, u"ida"_s, {});
        row("capitals in the username", u"ghcr.io"_s, u"Kim"_s, {});
        row("no username", u"ghcr.io"_s, u""_s, {});
        row("no registry", u""_s, u"kim"_s, {});
    }

    void aCredentialIsFoundByItsNotes()
    {
        QFETCH(const QString, registry);
        QFETCH(const QString, username);
        const ImportMatch match({ { Examples::id(u"1"), notes(u"ghcr.io"_s, u"kim"_s, u"b"_s) },
                                  { Examples::id(u"2"), notes(u"ghcr.io/x"_s, u"kim"_s, u"a"_s) },
                                  { Examples::id(u"3"), notes(u"docker.io"_s, u"kim"_s, u"hub"_s) },
                                  { Examples::id(u"4"), notes(u"ghcr.io"_s, u""_s, u"c"_s) },
                                  { Examples::id(u"5"), notes(u""_s, u"kim"_s, u"d"_s) } });
        const ImportedLogin login{ .username = username,
                                   .registry = RegistryHost::fromText(registry) };
        QStringList names;
        for (const ListedCredential &credential : match.credentialsFor(login))
            names.append(credential.name);
        QTEST(names, "names");
    }

    void theIdIsThatOfTheNotes()
    {
        const ImportMatch match({ { Examples::id(u"7"), notes(u"ghcr.io"_s, u"kim"_s, u"a"_s) } });
        const ImportedLogin login{ .username = u"kim"_s,
                                   .registry = RegistryHost::fromText(u"ghcr.io"_s) };
        const QList<ListedCredential> expected{ { Examples::id(u"7"), u"a"_s } };
        QCOMPARE(match.credentialsFor(login), expected);
    }
};

QTEST_APPLESS_MAIN(TestImportMatch)
#include "tst_importmatch.moc"
