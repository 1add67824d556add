// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importreader.h"
#include "tests/models/imports/described.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

using Format = ImportedLogins::Format;
using Problem = ImportedLogins::Problem;

namespace {

/// JSON with single quotes for double ones.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray base64(const QByteArray &text)
{
    return text.toBase64();
}

QByteArray authOf(const QByteArray &text)
{
    return json("{'auth':'") + base64(text) + json("'}");
}

QByteArray auths(const QByteArray &entries, const QByteArray &others = {})
{
    return json("{'auths':{") + entries + "}" + (others.isEmpty() ? "" : "," + others) + "}";
}

QByteArray entry(const QByteArray &key, const QByteArray &value)
{
    return '"' + key + "\":" + value;
}

} // namespace

class TestImportReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAuthFileHasLogins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("logins");
        const auto row = [](const char *name, const QByteArray &text, const QStringList &logins) {
            QTest::newRow(name) << text << logins;
        };
        const auto one = [&row](const char *name, const QByteArray &key, const QByteArray &value,
                                const QString &login) {
            row(name, auths(entry(key, value)), { login });
        };
        const QByteArray kim = authOf("kim:secret");

        one("auth", "ghcr.io", kim, u"ghcr.io kim:secret"_s);
        one("username and password beside it", "ghcr.io",
            json("{'username':'kim','password':'secret'}"), u"ghcr.io kim:secret"_s);
        one("auth goes before what is beside it", "ghcr.io",
            json("{'auth':'") + base64("kim:secret") + json("','username':'a','password':'b'}"),
            u"ghcr.io kim:secret"_s);
        one("unless it is broken", "ghcr.io",
            json("{'auth':'!','username':'kim','password':'secret'}"), u"ghcr.io kim:secret"_s);
        one("colon in the password", "ghcr.io", authOf("kim:a:b::"), u"ghcr.io kim:a:b::"_s);
        one("password of one colon", "ghcr.io", authOf("kim::"), u"ghcr.io kim::"_s);
        one("password with the letters of another script", "ghcr.io", authOf("kim:\u00fc\u6f22"),
            u"ghcr.io kim:\u00fc\u6f22"_s);
        one("zero bytes at the end", "ghcr.io", authOf(QByteArray("kim:secret\0\0", 12)),
            u"ghcr.io kim:secret"_s);
        one("CR LF in the Base64", "ghcr.io", json("{'auth':'a2ltOnNl\\r\\nY3JldA==\\r\\n'}"),
            u"ghcr.io kim:secret"_s);
        row("CR LF between everything",
            "{\r\n\"auths\": {\r\n\"ghcr.io\": " + kim + "\r\n}\r\n}\r\n",
            { u"ghcr.io kim:secret"_s });
        row("byte order mark", "\xEF\xBB\xBF" + auths(entry("ghcr.io", kim)),
            { u"ghcr.io kim:secret"_s });
        one("Docker Hub's key", "https://index.docker.io/v1/", kim, u"docker.io kim:secret"_s);
        one("Docker Hub's name", "docker.io", kim, u"docker.io kim:secret"_s);
        one("port in the key", "registry.example:5000", kim, u"registry.example:5000 kim:secret"_s);
        one("port and scheme", "https://registry.example:5000/v2/", kim,
            u"registry.example:5000 kim:secret"_s);
        one("path in the key", "quay.io/team/app", kim, u"quay.io/team/app kim:secret"_s);
        one("host without a dot", "harbor", kim, u"harbor kim:secret"_s);
        one("host without a dot, and a path", "harbor/team", kim, u"harbor/team kim:secret"_s);
        one("on this computer", "localhost:5000", kim, u"localhost:5000 kim:secret"_s);

        one("empty entry", "ghcr.io", "{}", u"ghcr.io : NoLogin"_s);
        one("empty auth", "ghcr.io", json("{'auth':''}"), u"ghcr.io : NoLogin"_s);
        one("null", "ghcr.io", json("{'auth':null}"), u"ghcr.io : NoLogin"_s);
        one("no username", "ghcr.io", authOf(":secret"), u"ghcr.io :secret NoUsername"_s);
        one("empty password", "ghcr.io", authOf("kim:"), u"ghcr.io kim: NoPassword"_s);
        one("a bare token", "ghcr.io", authOf("token0123456789"), u"ghcr.io : BareToken"_s);
        one("a bare token that isn't Base64", "ghcr.io", json("{'auth':'ghp_0123456789'}"),
            u"ghcr.io : BareToken"_s);
        one("broken Base64", "ghcr.io", json("{'auth':'a2ltOnNlY3JldA=!'}"),
            u"ghcr.io : BrokenBase64"_s);
        one("not UTF-8", "ghcr.io", authOf("kim:\xff\xfe"), u"ghcr.io : NotUtf8"_s);
        one("half a character in JSON", "ghcr.io", json("{'username':'kim','password':'a\\ud800'}"),
            u"ghcr.io kim: NotUtf8"_s);
        one("identity token", "ghcr.io",
            json("{'auth':'") + base64("kim:") + json("','identitytoken':'abc'}"),
            u"ghcr.io : IdentityToken"_s);
        one("identity token and its username", "ghcr.io",
            json("{'username':'kim','identitytoken':'abc'}"), u"ghcr.io kim: IdentityToken"_s);
        one("registry token", "ghcr.io", json("{'registrytoken':'abc'}"),
            u"ghcr.io : IdentityToken"_s);
        one("identity token by its username", "ghcr.io", authOf("<token>:abc"),
            u"ghcr.io <token>:abc IdentityToken"_s);
        one("a key that is no registry", "not a host", kim, u"- : InvalidRegistry"_s);
        one("an empty key", "", kim, u"- : InvalidRegistry"_s);
        one("a number in place of an entry", "ghcr.io", "5", u"ghcr.io : BrokenEntry"_s);
        one("a number in place of auth", "ghcr.io", json("{'auth':5}"), u"ghcr.io : BrokenEntry"_s);
        row("a broken one hides none",
            auths(entry("a.example", "[]") + "," + entry("b.example", json("{'auth':'!'}")) + ","
                  + entry("c.example", kim)),
            { u"a.example : BrokenEntry"_s, u"b.example : BrokenBase64"_s,
              u"c.example kim:secret"_s });

        row("the same login with and without scheme",
            auths(entry("ghcr.io", kim) + "," + entry("https://ghcr.io", kim)),
            { u"ghcr.io kim:secret"_s });
        row("the same user with another password",
            auths(entry("ghcr.io", kim) + "," + entry("https://ghcr.io", authOf("kim:other"))),
            { u"ghcr.io kim:secret"_s, u"ghcr.io kim:other same=0"_s });
        row("the same user for another path",
            auths(entry("quay.io/a", kim) + "," + entry("quay.io/b", kim)),
            { u"quay.io/a kim:secret"_s, u"quay.io/b kim:secret same=0"_s });
        row("another user",
            auths(entry("ghcr.io", kim) + "," + entry("https://ghcr.io", authOf("ida:secret"))),
            { u"ghcr.io kim:secret"_s, u"ghcr.io ida:secret"_s });

        row("a store for all", auths(entry("ghcr.io", "{}"), json("'credsStore':'pass'")),
            { u"ghcr.io : helper=pass"_s });
        row("a helper for one goes before it",
            auths(entry("ghcr.io", "{}") + "," + entry("https://quay.io/", "{}"),
                  json("'credsStore':'pass','credHelpers':{'quay.io':'quay'}")),
            { u"ghcr.io : helper=pass"_s, u"quay.io : helper=quay"_s });
        row("a helper without an entry",
            auths(entry("ghcr.io", kim), json("'credHelpers':{'gcr.io':'gcloud'}")),
            { u"ghcr.io kim:secret"_s, u"gcr.io : helper=gcloud"_s });
        row("an empty helper switches the store off",
            auths(entry("ghcr.io", "{}"), json("'credsStore':'pass','credHelpers':{'ghcr.io':''}")),
            { u"ghcr.io : NoLogin"_s });
        row("a password in spite of a helper",
            auths(entry("ghcr.io", kim), json("'credsStore':'pass'")), { u"ghcr.io kim:secret"_s });
        row("a helper with an impossible name",
            auths(entry("ghcr.io", "{}"), json("'credsStore':'../../bin/sh'")),
            { u"ghcr.io : helper=../../bin/sh InvalidHelper"_s });
        row("an identity token in spite of a helper",
            auths(entry("ghcr.io", json("{'identitytoken':'a'}")), json("'credsStore':'pass'")),
            { u"ghcr.io : IdentityToken"_s });
    }

    void anAuthFileHasLogins()
    {
        QFETCH(const QByteArray, text);
        const ImportedLogins found = readLogins(text);
        QCOMPARE(found.format, Format::DockerConfig);
        QCOMPARE(found.problem, Problem::None);
        QTEST(described(found), "logins");
    }

    void lengthsAreThoseOfTheService_data()
    {
        QTest::addColumn<QByteArray>("username");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("problem");
        const QByteArray longest(255, 'a');
        QTest::newRow("255") << longest << longest << u"None"_s;
        QTest::newRow("password of 256") << longest << longest + 'a' << u"PasswordTooLong"_s;
        QTest::newRow("username of 256") << longest + 'a' << longest << u"UsernameTooLong"_s;
        const QByteArray wide = QByteArray("\xf0\x9f\x94\x91").repeated(255);
        QTest::newRow("255 of four bytes") << wide << wide << u"None"_s;
        QTest::newRow("256 of four bytes") << wide << wide + 'a' << u"PasswordTooLong"_s;
    }

    void lengthsAreThoseOfTheService()
    {
        QFETCH(const QByteArray, username);
        QFETCH(const QByteArray, password);
        const ImportedLogins found =
            readLogins(auths(entry("ghcr.io", authOf(username + ':' + password))));
        QCOMPARE(found.logins.size(), size_t(1));
        QTEST(problemName(found.logins[0].problem), "problem");
    }

    void theContentTellsTheFormat_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fileName");
        QTest::addColumn<Format>("format");
        QTest::addColumn<Problem>("problem");
        QTest::addColumn<QStringList>("logins");
        const QByteArray kim = authOf("kim:secret");
        const QStringList login{ u"ghcr.io kim:secret"_s };
        const QString none;
        QTest::newRow("auth file") << auths(entry("ghcr.io", kim)) << none << Format::DockerConfig
                                   << Problem::None << login;
        QTest::newRow("another name") << auths(entry("ghcr.io", kim)) << u"/a/logins.csv"_s
                                      << Format::DockerConfig << Problem::None << login;
        QTest::newRow("old auth file") << "{" + entry("ghcr.io", kim) + "}" << none
                                       << Format::OldDockerConfig << Problem::None << login;
        QTest::newRow("auth file as YAML")
            << "auths:\n  ghcr.io:\n    auth: a2ltOnNlY3JldA==\n"_ba << none << Format::DockerConfig
            << Problem::None << login;
        QTest::newRow("CSV") << "name,username,password,registry\n,kim,secret,ghcr.io\n"_ba << none
                             << Format::Csv << Problem::None << login;
        QTest::newRow("CSV with another name")
            << "name,username,password,registry\n,kim,secret,ghcr.io\n"_ba << u"config.json"_s
            << Format::Csv << Problem::None << login;
        QTest::newRow("store alone") << json("{'credsStore':'pass'}") << none
                                     << Format::DockerConfig << Problem::None << QStringList();

        QTest::newRow("nothing") << ""_ba << none << Format::Unknown << Problem::NoLogins
                                 << QStringList();
        QTest::newRow("white space")
            << " \r\n\t"_ba << none << Format::Unknown << Problem::NoLogins << QStringList();
        QTest::newRow("an empty object")
            << "{}"_ba << none << Format::Unknown << Problem::NoLogins << QStringList();
        QTest::newRow("an empty object of Docker")
            << "{}"_ba << u"/home/kim/.docker/config.json"_s << Format::DockerConfig
            << Problem::NoLogins << QStringList();
        QTest::newRow("no auths yet") << json("{'auths':{}}") << none << Format::DockerConfig
                                      << Problem::NoLogins << QStringList();
        QTest::newRow("other settings of Docker")
            << json("{'psFormat':'table'}") << u"config.json"_s << Format::DockerConfig
            << Problem::NoLogins << QStringList();
        QTest::newRow("other settings")
            << json("{'psFormat':'table'}") << u"x.json"_s << Format::Unknown
            << Problem::UnknownFormat << QStringList();
        QTest::newRow("a JSON array") << "[1]"_ba << u"config.json"_s << Format::Unknown
                                      << Problem::UnknownFormat << QStringList();
        QTest::newRow("prose") << "Dear all,\nhere are the logins: none.\n"_ba << none
                               << Format::Unknown << Problem::UnknownFormat << QStringList();
        QTest::newRow("other YAML")
            << "a: b\n"_ba << none << Format::Unknown << Problem::UnknownFormat << QStringList();
        QTest::newRow("a table without passwords")
            << "name,username\na,b\n"_ba << u"x.csv"_s << Format::Csv << Problem::MissingColumns
            << QStringList();
        QTest::newRow("UTF-16") << "\xFF\xFE{\0}\0"_ba << none << Format::Unknown
                                << Problem::NotUtf8 << QStringList();
        QTest::newRow("JSON that isn't UTF-8")
            << json("{'auths':{'a':'") + "\xff\"}}" << none << Format::Unknown << Problem::NotUtf8
            << QStringList();
        QTest::newRow("broken JSON") << "{\n\"auths\":{\n}"_ba << none << Format::Unknown
                                     << Problem::BrokenJson << QStringList();
        QTest::newRow("nested too deeply") << QByteArray(100'000, '[') << none << Format::Unknown
                                           << Problem::TooComplex << QStringList();
        QTest::newRow("nested too deeply in YAML")
            << "a: " + QByteArray(100'000, '[') << u"a.yaml"_s << Format::Unknown
            << Problem::TooComplex << QStringList();
        QTest::newRow("broken YAML")
            << "a: [\n"_ba << u"a.yml"_s << Format::Unknown << Problem::BrokenYaml << QStringList();
        QTest::newRow("broken prose")
            << "a: [\n"_ba << none << Format::Unknown << Problem::UnknownFormat << QStringList();
        QTest::newRow("1 MiB and a byte")
            << QByteArray(ImportedLogins::maxFileSize + 1, ' ') << none << Format::Unknown
            << Problem::TooLarge << QStringList();
        QTest::newRow("1 MiB") << QByteArray(ImportedLogins::maxFileSize, ' ') << none
                               << Format::Unknown << Problem::NoLogins << QStringList();
    }

    void theContentTellsTheFormat()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, fileName);
        const ImportedLogins found = readLogins(text, fileName);
        QTEST(found.problem, "problem");
        QTEST(found.format, "format");
        QTEST(described(found), "logins");
    }

    void brokenJsonIsFoundByItsLine()
    {
        const ImportedLogins found = readLogins("{\n\"auths\":{\n\"a\":,\n}}");
        QCOMPARE(found.problem, Problem::BrokenJson);
        QCOMPARE(found.line, 3);
    }

    void theStoreOfTheFileIsKnown()
    {
        QCOMPARE(readLogins(json("{'auths':{},'credsStore':'pass'}")).credentialStore, u"pass"_s);
        QCOMPARE(readLogins(json("{'auths':{},'credsStore':'a b'}")).credentialStore, QString());
    }

    void theTypeIsThatOfTheRegistry_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("type");
        QTest::newRow("Docker Hub") << "https://index.docker.io/v1/"_ba << u"DOCKER_HUB"_s;
        QTest::newRow("Google") << "europe-docker.pkg.dev"_ba << u"GCR"_s;
        QTest::newRow("Amazon") << "123456789012.dkr.ecr.eu-west-1.amazonaws.com"_ba << u"ECR"_s;
        QTest::newRow("Azure") << "team.azurecr.io"_ba << u"ACR"_s;
        QTest::newRow("another") << "ghcr.io"_ba << u"PRIVATE"_s;
        QTest::newRow("none") << "not a host"_ba << u""_s;
    }

    void theTypeIsThatOfTheRegistry()
    {
        QFETCH(const QByteArray, key);
        const ImportedLogins found = readLogins(auths(entry(key, authOf("kim:secret"))));
        QCOMPARE(found.logins.size(), size_t(1));
        QTEST(found.logins[0].type.wireName(), "type");
        QCOMPARE(found.logins[0].key, QString::fromUtf8(key));
    }

    void theListHasAnEnd()
    {
        QByteArray entries;
        for (int i = 0; i < 2'100; ++i)
            entries += entry("r" + QByteArray::number(i) + ".example", authOf("a:b")) + ',';
        entries.chop(1);
        const ImportedLogins found = readLogins(auths(entries));
        QCOMPARE(found.logins.size(), ImportedLogins::maxLogins);
        QCOMPARE(found.problem, Problem::TooManyLogins);
    }
};

QTEST_APPLESS_MAIN(TestImportReader)
#include "tst_importreader.moc"
