// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/registryadvice.h"

#include <QTest>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;
using Fact = RegistryAdvice::Fact;
using Field = RegistryAdvice::Field;
using Facts = QList<Fact>;

class TestRegistryAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKnownDependsOnTheRegistry_data()
    {
        QTest::addColumn<QString>("registry");
        QTest::addColumn<Facts>("facts");
        const Facts hub{ Fact::DockerHubUsername, Fact::DockerHubAccessToken };
        const Facts amazon{ Fact::AmazonUsername, Fact::AmazonTokenTooLong };
        const Facts google{ Fact::GoogleUsername, Fact::GoogleKeyTooLong };
        const Facts azure{ Fact::AzureTokenOrPrincipal, Fact::AzureRefreshTokenTooLong };
        QTest::newRow("Docker Hub") << u"docker.io"_s << hub;
        QTest::newRow("Docker Hub by another name") << u"https://index.docker.io/v1/"_s << hub;
        QTest::newRow("GHCR") << u"ghcr.io/team"_s << Facts{ Fact::GithubClassicToken };
        QTest::newRow("ECR") << u"123.dkr.ecr.eu-west-1.amazonaws.com"_s << amazon;
        QTest::newRow("ECR in China") << u"123.dkr.ecr.cn-north-1.amazonaws.com.cn"_s << amazon;
        QTest::newRow("GCR") << u"eu.gcr.io"_s << google;
        QTest::newRow("Artifact Registry") << u"europe-docker.pkg.dev"_s << google;
        QTest::newRow("ACR") << u"team.azurecr.io"_s << azure;
        QTest::newRow("GitLab") << u"registry.gitlab.com"_s << Facts{ Fact::GitlabDeployToken };
        QTest::newRow("Quay") << u"quay.io"_s << Facts{ Fact::QuayRobot };
        QTest::newRow("Harbor by its name")
            << u"harbor.example.com"_s << Facts{ Fact::HarborRobot };
        QTest::newRow("another") << u"registry.example"_s << Facts{ Fact::PullOnlyToken };
        QTest::newRow("only like one") << u"notghcr.io"_s << Facts{ Fact::PullOnlyToken };
        QTest::newRow("only like ECR")
            << u"123.dkr.ecr.eu-west-1.amazonaws.com.example"_s << Facts{ Fact::PullOnlyToken };
    }

    void whatIsKnownDependsOnTheRegistry()
    {
        QFETCH(const QString, registry);
        QTEST(factsOf({ .registry = RegistryHost::fromText(registry) }), "facts");
    }

    void withoutARegistryItDependsOnTheType_data()
    {
        QTest::addColumn<RegistryType>("type");
        QTest::addColumn<Fact>("fact");
        QTest::newRow("Docker Hub") << RegistryType::dockerHub() << Fact::DockerHubAccessToken;
        QTest::newRow("ECR") << RegistryType::amazonEcr() << Fact::AmazonTokenTooLong;
        QTest::newRow("Google") << RegistryType::google() << Fact::GoogleKeyTooLong;
        QTest::newRow("Azure") << RegistryType::azure() << Fact::AzureRefreshTokenTooLong;
        QTest::newRow("other") << RegistryType::otherPrivate() << Fact::PullOnlyToken;
        QTest::newRow("none") << RegistryType() << Fact::PullOnlyToken;
    }

    void withoutARegistryItDependsOnTheType()
    {
        QFETCH(const RegistryType, type);
        QFETCH(const Fact, fact);
        QVERIFY(factsOf({ .type = type }).contains(fact));
    }

    void publicRegistriesAreKnownToRefuseWrongLogins_data()
    {
        QTest::addColumn<QString>("registry");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("Docker Hub") << u"docker.io"_s << true;
        QTest::newRow("GitHub") << u"ghcr.io"_s << true;
        QTest::newRow("GitLab") << u"registry.gitlab.com"_s << true;
        QTest::newRow("Quay") << u"quay.io"_s << true;
        QTest::newRow("own GitLab") << u"registry.gitlab.example"_s << false;
        QTest::newRow("own Harbor") << u"harbor.example"_s << false;
        QTest::newRow("any other") << u"a.example"_s << false;
    }

    void publicRegistriesAreKnownToRefuseWrongLogins()
    {
        QFETCH(const QString, registry);
        QTEST(isKnownToRefuseWrongLogins(RegistryHost::fromText(registry).value()), "isKnown");
    }

    void whatIsTypedCanBeDoubted_data()
    {
        QTest::addColumn<QString>("registry");
        QTest::addColumn<QString>("username");
        QTest::addColumn<int>("length");
        QTest::addColumn<Facts>("doubts");
        const auto row = [](const char *name, const QString &registry, const QString &username,
                            int length, const Facts &doubts = {}) {
            QTest::newRow(name) << registry << username << length << doubts;
        };
        const QString ecr = u"1.dkr.ecr.eu-west-1.amazonaws.com"_s;
        row("nothing yet", u"docker.io"_s, {}, 0);
        row("Docker ID", u"docker.io"_s, u"team"_s, 36);
        row("e-mail address", u"docker.io"_s, u"a@b.example"_s, 36, { Fact::DockerHubUsername });
        row("e-mail address elsewhere", u"quay.io"_s, u"a@b.example"_s, 36);
        row("AWS", ecr, u"AWS"_s, 0);
        row("not AWS", ecr, u"aws"_s, 0, { Fact::AmazonUsername });
        row("token of ECR", ecr, u"AWS"_s, 1800, { Fact::AmazonTokenTooLong });
        row("JSON key", u"gcr.io"_s, u"_json_key"_s, 2350, { Fact::GoogleKeyTooLong });
        row("access token", u"gcr.io"_s, u"oauth2accesstoken"_s, 200,
            { Fact::GoogleTokenShortLived });
        row("service account", u"gcr.io"_s, u"a@b.example"_s, 0, { Fact::GoogleUsername });
        row("ACR's token", u"a.azurecr.io"_s, u"token"_s, 52);
        row("ACR's refresh token", u"a.azurecr.io"_s, u"token"_s, 4000,
            { Fact::AzureRefreshTokenTooLong });
        row("the user of ACR's refresh token", u"a.azurecr.io"_s,
            u"00000000-0000-0000-0000-000000000000"_s, 0, { Fact::AzureRefreshTokenTooLong });
        row("robot", u"harbor.example"_s, u"robot$team+a"_s, 32);
        row("robot without its name", u"harbor.example"_s, u"robot"_s, 32,
            { Fact::HarborRobotCutOff });
        row("robot without its project", u"a.example"_s, u"robot+a"_s, 32,
            { Fact::HarborRobotCutOff });
        row("robot elsewhere", u"ghcr.io"_s, u"robot"_s, 32);
        row("longest", u"a.example"_s, u"a"_s, 255);
        row("too long", u"a.example"_s, u"a"_s, 256, { Fact::TooLong });
    }

    void whatIsTypedCanBeDoubted()
    {
        QFETCH(const QString, registry);
        QFETCH(const QString, username);
        QFETCH(const int, length);
        Facts doubts;
        for (const RegistryAdvice &advice :
             registryAdvice({ .registry = RegistryHost::fromText(registry),
                              .username = username,
                              .passwordLength = length })) {
            if (advice.isWarning)
                doubts.append(advice.fact);
        }
        QTEST(doubts, "doubts");
    }

    void aTypeThatIsNotTheRegistrysIsDoubted()
    {
        const auto hub = RegistryHost::dockerHub();
        const auto other = RegistryHost::fromText(u"a.example"_s);
        const auto isDoubted = [](const RegistryType &type,
                                  const std::optional<RegistryHost> &registry) {
            return registryAdvice({ .type = type, .registry = registry })
                .contains({ .fact = Fact::OtherType, .field = Field::Type, .isWarning = true });
        };
        QVERIFY(isDoubted(RegistryType::amazonEcr(), hub));
        QVERIFY(isDoubted(RegistryType::otherPrivate(), hub));
        QVERIFY(isDoubted(RegistryType::dockerHub(), other));
        QVERIFY(!isDoubted(RegistryType::dockerHub(), hub));
        QVERIFY(!isDoubted(RegistryType::otherPrivate(), other));
        QVERIFY(!isDoubted(RegistryType(), hub));
        QVERIFY(!isDoubted(RegistryType::amazonEcr(), std::nullopt));
    }

private:
    static Facts factsOf(const LoginDraft &draft)
    {
        Facts facts;
        for (const RegistryAdvice &advice : registryAdvice(draft))
            facts.append(advice.fact);
        return facts;
    }
};

QTEST_APPLESS_MAIN(TestRegistryAdvice)
#include "tst_registryadvice.moc"
