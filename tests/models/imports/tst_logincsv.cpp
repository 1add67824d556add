// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/logincsv.h"
#include "tests/models/imports/described.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

using Problem = ImportedLogins::Problem;

class TestLoginCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableHasLogins_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("logins");
        const QByteArray head = "name,username,password,registry\n";
        const QString kim = u"ghcr.io kim:secret"_s;
        const auto row = [](const char *name, const QByteArray &text, const QStringList &logins) {
            QTest::newRow(name) << text << logins;
        };
        row("no rows", head, {});
        row("a row", head + "a,kim,secret,ghcr.io\n", { kim });
        row("without a line end", head + "a,kim,secret,ghcr.io", { kim });
        row("CR LF", "name,username,password,registry\r\na,kim,secret,ghcr.io\r\n", { kim });
        row("CR", "name,username,password,registry\ra,kim,secret,ghcr.io\r", { kim });
        row("byte order mark", "\xEF\xBB\xBF" + head + "a,kim,secret,ghcr.io\n", { kim });
        row("another order", "registry,password,name,username\nghcr.io,secret,a,kim\n", { kim });
        row("capitals and spaces", " Name,USERNAME ,Password,Registry\na,kim,secret,ghcr.io\n",
            { kim });
        row("quotes in the header",
            "\"name\",\"username\",\"password\",\"registry\"\na,kim,secret,ghcr.io\n", { kim });
        row("semicolons", "name;username;password;registry\na;kim;se,cret;ghcr.io\n",
            { u"ghcr.io kim:se,cret"_s });
        row("other columns", "x,name,username,password,registry,y\n1,a,kim,secret,ghcr.io,2\n",
            { kim });
        row("the first of two columns",
            "name,username,password,registry,password\na,kim,secret,"
            "ghcr.io,other\n",
            { kim });
        row("quotes", head + "\"a\",\"kim\",\"secret\",\"ghcr.io\"\n", { kim });
        row("a quote in quotes", head + "a,kim,\"se\"\"cret\",ghcr.io\n",
            { u"ghcr.io kim:se\"cret"_s });
        row("nothing but a quote", head + "a,kim,\"\"\"\",ghcr.io\n", { u"ghcr.io kim:\""_s });
        row("a comma in quotes", head + "a,kim,\"se,cret\",ghcr.io\n",
            { u"ghcr.io kim:se,cret"_s });
        row("a line end in quotes", head + "a,kim,\"se\r\ncret\",ghcr.io\n",
            { u"ghcr.io kim:se\r\ncret"_s });
        row("a quote in the middle", head + "a,kim,se\"cr\"et,ghcr.io\n",
            { u"ghcr.io kim:se\"cr\"et"_s });
        row("spaces belong to username and password", head + "a, kim, secret , ghcr.io \n",
            { u"ghcr.io  kim: secret "_s });
        row("colon in the password", head + "a,kim,a:b,ghcr.io\n", { u"ghcr.io kim:a:b"_s });
        row("empty rows", head + "\n,,,\n \na,kim,secret,ghcr.io\n\n", { kim });
        row("a short row", head + "a,kim,secret\n", { u"- kim:secret"_s });
        row("Docker Hub", head + "a,kim,secret,index.docker.io\n", { u"docker.io kim:secret"_s });

        row("no username", head + "a,,secret,ghcr.io\n", { u"ghcr.io :secret NoUsername"_s });
        row("no password", head + "a,kim\n", { u"- kim: NoPassword"_s });
        row("neither", head + "a\n", { u"- : NoLogin"_s });
        row("a comma that isn't quoted", head + "a,kim,se,cret,ghcr.io\n",
            { u"- kim: TooManyFields"_s });
        row("a registry that is none", head + "a,kim,secret,not a host\n",
            { u"- kim:secret InvalidRegistry"_s });
        row("not UTF-8", head + "a,kim,s\xff,ghcr.io\n", { u"ghcr.io kim:s\ufffd NotUtf8"_s });
        row("not UTF-8 in the name", head + "\xff,kim,secret,ghcr.io\n",
            { u"ghcr.io kim:secret NotUtf8"_s });
        row("a byte order mark in the password", head + "a,kim,\xEF\xBB\xBFsecret,ghcr.io\n",
            { kim });
        row("nothing but byte order marks", head + "a,kim,\xEF\xBB\xBF\xEF\xBB\xBF,ghcr.io\n",
            { u"ghcr.io kim: NoPassword"_s });
        row("identity token", head + "a,<token>,secret,ghcr.io\n",
            { u"ghcr.io <token>:secret IdentityToken"_s });
        row("a quote that isn't closed hides none",
            head
                + "a,kim,\"secret,ghcr.io\n"
                  "a,kim,secret,ghcr.io\n",
            { u"- kim: BrokenQuotes"_s, kim });
        row("text after a quote hides none",
            head
                + "a,kim,\"secret\"x,ghcr.io\n"
                  "a,kim,secret,ghcr.io\n",
            { u"- kim: BrokenQuotes"_s, kim });
        row("two quotes that aren't closed",
            head
                + "a,kim,\"secret,ghcr.io\n"
                  "a,ida,\"secret,ghcr.io\n"
                  "a,kim,secret,ghcr.io\n",
            { u"- kim: BrokenQuotes"_s, u"- ida: BrokenQuotes"_s, kim });
        row("a password of 17 KiB in quotes",
            head + "a,kim,\"" + QByteArray(17'000, 'x')
                + "\",ghcr.io\n"
                  "a,kim,secret,ghcr.io\n",
            { u"- kim: BrokenQuotes"_s, kim });
    }

    void aTableHasLogins()
    {
        QFETCH(const QByteArray, text);
        QVERIFY(LoginCsv::hasHeader(text));
        const ImportedLogins found = LoginCsv::read(text);
        QCOMPARE(found.problem, Problem::None);
        QTEST(described(found), "logins");
    }

    void aTableHasAHeader_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isHeader");
        QTest::addColumn<QString>("missing");
        QTest::newRow("all") << "name,username,password\n"_ba << true << u""_s;
        QTest::newRow("no name") << "username,password\n"_ba << true << u"name"_s;
        QTest::newRow("no password") << "name,username\n"_ba << false << u"password"_s;
        QTest::newRow("none") << "kim,secret\n"_ba << false << u"name, username, password"_s;
        QTest::newRow("nothing") << ""_ba << false << u"name, username, password"_s;
        QTest::newRow("a broken quote")
            << "\"name,username,password\n"_ba << false << u"name, username, password"_s;
    }

    void aTableHasAHeader()
    {
        QFETCH(const QByteArray, text);
        QTEST(LoginCsv::hasHeader(text), "isHeader");
        QTEST(LoginCsv::read(text).detail, "missing");
    }

    void moreColumns_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QDate>("expires");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("detail");
        const QDate day(2027, 2, 28);
        const auto add = [](const char *name, const QByteArray &text, const QString &type,
                            const QDate &date, const QString &problem = u"None"_s,
                            const QString &detail = {}) {
            QTest::newRow(name) << text << type << date << problem << detail;
        };
        add("all", "ECR,ghcr.io,2027-02-28", u"ECR"_s, day);
        add("small letters", "docker_hub,,", u"DOCKER_HUB"_s, {});
        add("as people write it", "Docker Hub,,", u"DOCKER_HUB"_s, {});
        add("that of the registry", ",team.azurecr.io,", u"ACR"_s, {});
        add("none", ",,", u""_s, {});
        add("unknown type", "FTP,,", u""_s, {}, u"InvalidType"_s, u"FTP"_s);
        add("not a day", ",,2027-02-29", u""_s, {}, u"InvalidDate"_s, u"2027-02-29"_s);
        add("another form", ",,28.2.2027", u""_s, {}, u"InvalidDate"_s, u"28.2.2027"_s);
        add("with a time", ",,2027-02-28T10:00", u""_s, {}, u"InvalidDate"_s,
            u"2027-02-28T10:00"_s);
        add("the first problem", "FTP,a b,2027", u""_s, {}, u"InvalidRegistry"_s, u"a b"_s);
    }

    void moreColumns()
    {
        QFETCH(const QByteArray, row);
        const ImportedLogins found =
            LoginCsv::read("name,username,password,owner,note,type,registry,expires\n"
                           "n,kim,secret,Ida,\"two\nlines\","
                           + row + "\n");
        QCOMPARE(found.logins.size(), size_t(1));
        const ImportedLogin &login = found.logins[0];
        QCOMPARE(login.name, u"n"_s);
        QCOMPARE(login.owner, u"Ida"_s);
        QCOMPARE(login.note, u"two\nlines"_s);
        QTEST(login.type.wireName(), "type");
        QTEST(login.expires, "expires");
        QTEST(problemName(login.problem), "problem");
        QTEST(login.detail, "detail");
    }

    void aRowIsFoundByItsLine()
    {
        const ImportedLogins found = LoginCsv::read("name,username,password\n" // 1
                                                    "a,kim,\"x\ny\"\n" // 2 and 3
                                                    "\n" // 4
                                                    "b,kim,\"x\n" // 5
                                                    "c,kim,x\n"); // 6
        QCOMPARE(found.logins.size(), size_t(3));
        QCOMPARE(found.logins[0].line, 2);
        QCOMPARE(found.logins[1].line, 5);
        QCOMPARE(found.logins[2].line, 6);
    }

    /// How far each of them is read is bounded: see “a password of 17 KiB in quotes”.
    void aFileOfBrokenQuotesIsReadUpToTheMostLogins()
    {
        QByteArray text = "name,username,password\n";
        while (text.size() < ImportedLogins::maxFileSize - 100)
            text += "a,b\"\",\"c\n"; // each one reads on until the next
        QCOMPARE(LoginCsv::read(text).problem, Problem::TooManyLogins);
    }
};

QTEST_APPLESS_MAIN(TestLoginCsv)
#include "tst_logincsv.moc"
