// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/credentialrules.h"
#include "models/imports/importnames.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

ImportedLogin login(const QString &registry, const QString &username, const QString &name = {})
{
    ImportedLogin made{ .name = name,
                        .username = username,
                        .password = Secret::fromText(u"secret") };
    if (!registry.isEmpty())
        made.registry = RegistryHost::fromText(registry);
    return made;
}

} // namespace

class TestImportNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameSaysRegistryAndUser_data()
    {
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &registry, const QString &username, const QString &name) {
            QTest::newRow(qPrintable(registry + u' ' + username)) << registry << username << name;
        };
        row(u"ghcr.io"_s, u"team-bot"_s, u"ghcr-team-bot"_s);
        row(u"docker.io"_s, u"kim"_s, u"docker-kim"_s);
        row(u"registry.gitlab.com"_s, u"kim"_s, u"gitlab-kim"_s);
        row(u"registry.example.com:5000"_s, u"kim"_s, u"example-kim"_s);
        row(u"harbor.example"_s, u"robot$team+ci"_s, u"harbor-robot-team-ci"_s);
        row(u"team.azurecr.io"_s, u"kim"_s, u"team-kim"_s);
        row(u"europe-docker.pkg.dev"_s, u"_json_key"_s, u"europe-dock-json_key"_s);
        row(u"123456789012.dkr.ecr.eu-west-1.amazonaws.com"_s, u"AWS"_s, u"ecr-AWS"_s);
        row(u"docker.io"_s, u"kim@example.com"_s, u"docker-kim"_s);
        row(u"ghcr.io"_s, u"\u043a\u043b\u044e\u0447"_s, u"ghcr"_s);
        row(u"localhost:5000"_s, u"kim"_s, u"localhost-kim"_s);
        row(u"192.0.2.7:5000"_s, u"kim"_s, u"registry-192.0.2-kim"_s);
        row(u"[2001:db8::1]"_s, u"kim"_s, u"registry-2001-db-kim"_s);
        row(u"ghcr.io"_s, QString(300, u'x'), u"ghcr-"_s + QString(15, u'x'));
        row(u"a-very-long-name-of-a-registry.example"_s, u"deploy"_s, u"a-very-long-n-deploy"_s);
        row(u"a-very-long-name-of-a-registry.example"_s, u"deployment-of-all"_s,
            u"a-very-deployment-of"_s);
        row(u""_s, u"kim"_s, u"kim"_s);
        row(u""_s, u"7"_s, u"login-7"_s);
        row(u""_s, u"\u043a\u043b\u044e\u0447"_s, u"login"_s);
    }

    void aNameSaysRegistryAndUser()
    {
        QFETCH(const QString, registry);
        QFETCH(const QString, username);
        std::vector<ImportedLogin> logins;
        logins.push_back(login(registry, username));
        const QStringList names = proposedNames(logins, {});
        QCOMPARE(names.size(), 1);
        QTEST(names[0], "name");
        QVERIFY(CredentialRules::validateNewName(names[0]).isValid());
    }

    void namesAreUnique()
    {
        std::vector<ImportedLogin> logins;
        logins.push_back(login(u"ghcr.io"_s, u"team-bot"_s));
        logins.push_back(login(u"ghcr.io"_s, u"team-bot"_s));
        logins.push_back(login(u"ghcr.io"_s, u"Team-Bot"_s));
        logins.push_back(login(u"ghcr.io"_s, QString(15, u'x')));
        logins.push_back(login(u"ghcr.io"_s, QString(16, u'x')));
        const QStringList expected{ u"ghcr-team-bot-3"_s, u"ghcr-team-bot-4"_s,
                                    u"ghcr-Team-Bot-5"_s, u"ghcr-xxxxxxxxxxxxxxx"_s,
                                    u"ghcr-xxxxxxxxxxxxx-2"_s };
        QCOMPARE(proposedNames(logins, { u"GHCR-team-bot"_s, u"ghcr-team-bot-2"_s }), expected);
    }

    void theFilesNameIsKept()
    {
        std::vector<ImportedLogin> logins;
        logins.push_back(login(u"ghcr.io"_s, u"kim"_s)); // would be called as the next one
        logins.push_back(login(u"quay.io"_s, u"kim"_s, u"ghcr-kim"_s));
        logins.push_back(login(u"quay.io"_s, u"kim"_s, u"our login!"_s));
        logins.push_back(login(u"quay.io"_s, u"kim"_s, u"taken"_s));
        logins.push_back(login(u"quay.io"_s, u"kim"_s, u"taken"_s));
        logins.push_back(login(u"quay.io"_s, u"kim"_s, u"7up"_s));
        logins.push_back(login(u"quay.io"_s, u"kim"_s, QString(21, u'n')));
        const QStringList expected{ u"ghcr-kim-2"_s, u"ghcr-kim"_s, u"our-login"_s,   u"taken-2"_s,
                                    u"taken-3"_s,    u"quay-kim"_s, QString(20, u'n') };
        QCOMPARE(proposedNames(logins, { u"taken"_s }), expected);
    }

    void aLoginWithAProblemHasNone()
    {
        std::vector<ImportedLogin> logins;
        logins.push_back(login(u"ghcr.io"_s, u"kim"_s, u"first"_s));
        logins.back().problem = ImportedLogin::Problem::BareToken;
        logins.push_back(login(u"ghcr.io"_s, u"kim"_s, u"first"_s));
        logins.push_back({ .helper = u"pass"_s, .registry = RegistryHost::dockerHub() });
        const QStringList expected{ u""_s, u"first"_s, u"docker"_s };
        QCOMPARE(proposedNames(logins, {}), expected);
    }

    void anyLoginsHaveNames()
    {
        QRandomGenerator random(17);
        const auto text = [&random](int longest) {
            static const QString characters = u"aZ09@._- $+/\u00fc\u6f22\"\n:"_s;
            QString made;
            for (int size = random.bounded(longest); size > 0; --size)
                made += characters[random.bounded(int(characters.size()))];
            return made;
        };
        for (int round = 0; round < 200; ++round) {
            std::vector<ImportedLogin> logins;
            for (int i = random.bounded(40); i > 0; --i)
                logins.push_back(login(random.bounded(2) == 0 ? text(6) + u".io"_s : text(30),
                                       text(30), random.bounded(3) == 0 ? text(25) : QString()));
            QStringList existing;
            for (int i = 0; i < 20; ++i)
                existing.append(text(8));
            const QStringList names = proposedNames(logins, existing);
            QCOMPARE(names.size(), qsizetype(logins.size()));
            QSet<QString> taken;
            for (const QString &name : existing)
                taken.insert(name.toCaseFolded());
            for (const QString &name : names) {
                QVERIFY2(CredentialRules::validateNewName(name).isValid(), qPrintable(name));
                QVERIFY2(!taken.contains(name.toCaseFolded()), qPrintable(name));
                taken.insert(name.toCaseFolded());
            }
            QCOMPARE(proposedNames(logins, existing), names);
        }
    }

    void manyOfTheSameNameTakeNoTime()
    {
        std::vector<ImportedLogin> logins;
        for (int i = 0; i < 2'000; ++i)
            logins.push_back(login(u"ghcr.io"_s, u"kim"_s));
        const QStringList names = proposedNames(logins, {});
        QCOMPARE(names.back(), u"ghcr-kim-2000"_s);
    }
};

QTEST_APPLESS_MAIN(TestImportNames)
#include "tst_importnames.moc"
