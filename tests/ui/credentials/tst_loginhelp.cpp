// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/credentials/loginhelp.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestLoginHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKnownRegistryHasItsOwnHelp()
    {
        QSet<QString> usernames;
        QSet<QString> passwords;
        for (const RegistryType &type : { RegistryType::dockerHub(), RegistryType::google(),
                                          RegistryType::amazonEcr(), RegistryType::azure() }) {
            usernames.insert(loginHelp({ .type = type }).username);
            passwords.insert(loginHelp({ .type = type }).password);
        }
        const LoginHelp general = loginHelp({});
        usernames.insert(general.username);
        passwords.insert(general.password);
        QCOMPARE(usernames.size(), 5);
        QCOMPARE(passwords.size(), 5);
        QVERIFY(!usernames.contains(QString()));
        QVERIFY(!passwords.contains(QString()));
    }

    void aFixedUserNameIsKnown_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("fixed");
        QTest::newRow("ECR") << u"ECR"_s << u"AWS"_s;
        QTest::newRow("GCR") << u"GCR"_s << u"_json_key"_s;
        QTest::newRow("Docker Hub") << u"DOCKER_HUB"_s << QString();
        QTest::newRow("not specified") << QString() << QString();
        QTest::newRow("unknown") << u"HARBOR"_s << QString();
    }

    void aFixedUserNameIsKnown()
    {
        QFETCH(const QString, type);
        QTEST(fixedUsername(RegistryType(type)), "fixed");
    }

    void aSecretThatNeverFitsIsSaidWithItsLengthAndWhatFitsInstead_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("words"); // none: it fits
        QTest::newRow("GCR") << u"GCR"_s
                             << QStringList{ u"2,350"_s, u"255"_s, u"Docker Hub"_s, u"GHCR"_s };
        QTest::newRow("ECR") << u"ECR"_s
                             << QStringList{ u"1,800"_s, u"255"_s, u"12 hours"_s, u"Docker Hub"_s,
                                             u"GHCR"_s };
        QTest::newRow("Docker Hub") << u"DOCKER_HUB"_s << QStringList();
        QTest::newRow("ACR") << u"ACR"_s << QStringList();
        QTest::newRow("PRIVATE") << u"PRIVATE"_s << QStringList();
        QTest::newRow("not specified") << QString() << QStringList();
        QTest::newRow("unknown") << u"HARBOR"_s << QStringList();
    }

    void aSecretThatNeverFitsIsSaidWithItsLengthAndWhatFitsInstead()
    {
        QFETCH(const QString, type);
        QFETCH(const QStringList, words);
        const LoginHelp help = loginHelp({ .type = RegistryType(type) });
        QCOMPARE(help.doesPasswordFit, words.isEmpty());
        for (const QString &word : words)
            QVERIFY2(help.password.contains(word), qPrintable(word));
    }

    void otherRegistriesAreToldWhichTokensFit()
    {
        const QString help = loginHelp({ .type = RegistryType::otherPrivate() }).password;
        for (const QString &word : { u"Harbor"_s, u"Quay"_s, u"GitLab"_s, u"GitHub"_s })
            QVERIFY2(help.contains(word), qPrintable(word));
        QVERIFY(
            loginHelp({ .type = RegistryType::dockerHub() }).password.contains(u"access token"_s));
        QVERIFY(loginHelp({ .type = RegistryType::azure() }).password.contains(u"az acr login"_s));
    }

    void theRegistryCountsMoreThanTheType()
    {
        const LoginDraft draft{ .type = RegistryType::dockerHub(),
                                .registry = RegistryHost::fromText(u"ghcr.io"_s) };
        QVERIFY(loginHelp(draft).password.contains(u"classic token"_s));
        QVERIFY(!loginHelp(draft).type.isEmpty());
        QVERIFY(loginHelp({ .type = RegistryType::dockerHub() }).type.isEmpty());
    }

    void aPasswordThatIsTooLongIsPointedOut()
    {
        QVERIFY(loginHelp({ .passwordLength = 255 }).doesPasswordFit);
        QVERIFY(!loginHelp({ .passwordLength = 256 }).doesPasswordFit);
        QVERIFY(loginHelp({ .passwordLength = 256 }).password.contains(u"255"_s));
    }

    void aUserNameThatCannotBeMeantIsDoubted_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("username");
        QTest::addColumn<bool>("isDoubted");
        QTest::newRow("Docker Hub, e-mail") << u"DOCKER_HUB"_s << u"me@example.com"_s << true;
        QTest::newRow("Docker Hub, id") << u"DOCKER_HUB"_s << u"me"_s << false;
        QTest::newRow("ECR, AWS") << u"ECR"_s << u"AWS"_s << false;
        QTest::newRow("ECR, in small letters") << u"ECR"_s << u"aws"_s << true;
        QTest::newRow("Google, e-mail of the service account")
            << u"GCR"_s << u"ci@team.iam.gserviceaccount.com"_s << true;
        QTest::newRow("Google, key file") << u"GCR"_s << u"_json_key"_s << false;
        QTest::newRow("Google, access token") << u"GCR"_s << u"oauth2accesstoken"_s << false;
        QTest::newRow("other, e-mail") << u"PRIVATE"_s << u"me@example.com"_s << false;
        QTest::newRow("ECR, nothing yet") << u"ECR"_s << QString() << false;
    }

    void aUserNameThatCannotBeMeantIsDoubted()
    {
        QFETCH(const QString, type);
        QFETCH(const QString, username);
        QFETCH(const bool, isDoubted);
        QCOMPARE(!usernameWarning({ .type = RegistryType(type), .username = username }).isEmpty(),
                 isDoubted);
    }
};

QTEST_GUILESS_MAIN(TestLoginHelp)
#include "tst_loginhelp.moc"
