// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/newlogins.h"
#include "models/values/async.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QString described(const std::vector<NewLoginRow> &logins)
{
    QStringList lines;
    for (const NewLoginRow &each : logins)
        lines.append(each.name + u'|' + QString::fromUtf8(each.login.password.utf8()) + u'|'
                     + each.login.username.value_or(u"-"_s));
    return lines.join(u' ');
}

} // namespace

class TestNewLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pastedTablesAreRead_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("logins");
        QTest::newRow("nothing") << QByteArray("") << u""_s;
        QTest::newRow("passwords") << QByteArray("one\ntwo\n") << u"|one|- |two|-"_s;
        QTest::newRow("a missing password")
            << QByteArray("one\n\nthree") << u"|one|- ||- |three|-"_s;
        QTest::newRow("empty lines around") << QByteArray("\n \none\n\n") << u"|one|-"_s;
        QTest::newRow("a cell too many") << QByteArray("one\na\ttwo") << u"|one|- ||-"_s;
        QTest::newRow("names") << QByteArray("a\tone\r\nb\ttwo") << u"a|one|- b|two|-"_s;
        QTest::newRow("a name alone")
            << QByteArray("a\tone\nb\nc\tthree") << u"a|one|- c|three|-"_s;
        QTest::newRow("three columns") << QByteArray("a\tbot\tone") << u""_s;
        QTest::newRow("heading") << QByteArray("name\tpassword\na\tone") << u"a|one|-"_s;
        QTest::newRow("heading in another order")
            << QByteArray("Username\tToken\tName\nbot\tone\ta\n\ttwo\tb") << u"a|one|bot b|two|-"_s;
        QTest::newRow("other columns")
            << QByteArray("name\tregistry\tpassword\na\tghcr.io\tone") << u"a|one|-"_s;
        QTest::newRow("a password like a heading")
            << QByteArray("a\tpassword") << u"a|password|-"_s;
        QTest::newRow("a single heading") << QByteArray("password\none") << u"|one|-"_s;
        QTest::newRow("spaces in a password") << QByteArray("a\t one ") << u"a| one |-"_s;
        QTest::newRow("quotes in a password") << QByteArray("a\t\"one\"") << u"a|\"one\"|-"_s;
        QTest::newRow("commas in passwords") << QByteArray("on,e\nt;wo") << u"|on,e|- |t;wo|-"_s;
        QTest::newRow("too few cells") << QByteArray("name\tpassword\na\nb\ttwo") << u"b|two|-"_s;
        QTest::newRow("CSV") << QByteArray("name,password\na,one") << u"a|one|-"_s;
    }
    void pastedTablesAreRead()
    {
        QFETCH(const QByteArray, table);
        QTEST(described(readPastedLogins(table)), "logins");
    }

    void csvIsRead_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("logins");
        QTest::newRow("nothing") << QByteArray("") << u""_s;
        QTest::newRow("names") << QByteArray("name,password\r\na,one\r\nb,two\r\n")
                               << u"a|one|- b|two|-"_s;
        QTest::newRow("another order")
            << QByteArray("token,user,name\none,bot,a\ntwo,,b") << u"a|one|bot b|two|-"_s;
        QTest::newRow("other columns")
            << QByteArray("name,username,password,registry\na,bot,one,ghcr.io") << u"a|one|bot"_s;
        QTest::newRow("semicolons") << QByteArray("name;password\na;o,ne") << u"a|o,ne|-"_s;
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBFname,password\na,one") << u"a|one|-"_s;
        QTest::newRow("quotes") << QByteArray("name,password\na,\"o\"\"n,e\"\n") << u"a|o\"n,e|-"_s;
        QTest::newRow("a line break in quotes")
            << QByteArray("name,password\na,\"o\nne\"\nb,two") << u"a|o\nne|- b|two|-"_s;
        QTest::newRow("broken quotes")
            << QByteArray("name,password\na,\"one\nb,two\n") << u"b|two|-"_s;
        QTest::newRow("another number of cells")
            << QByteArray("name,password\na\nb,two,more\nc,three") << u"c|three|-"_s;
        QTest::newRow("a missing name") << QByteArray("name,password\n,one\nb,two") << u"b|two|-"_s;
        QTest::newRow("empty rows") << QByteArray("name,password\n,\n\na,one\n") << u"a|one|-"_s;
        QTest::newRow("no heading") << QByteArray("a,one\nb,two") << u""_s;
        QTest::newRow("no names") << QByteArray("username,password\na,one") << u""_s;
        QTest::newRow("a column twice") << QByteArray("name,password,token\na,one,two") << u""_s;
        QTest::newRow("passwords alone") << QByteArray("one\ntwo") << u""_s;
    }
    void csvIsRead()
    {
        QFETCH(const QByteArray, table);
        QTEST(described(readNewLoginsCsv(table)), "logins");
    }

    void loginsAreForTheCredentialsThatTheTableNames_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("passwords"); // of a, b and c
        QTest::newRow("names") << QByteArray("c\tthree\na\tone") << u"one--three"_s;
        QTest::newRow("another name") << QByteArray("d\tfour") << u"--"_s;
        QTest::newRow("a name twice") << QByteArray("a\tone\nb\ttwo\na\tthree") << u"-two-"_s;
        QTest::newRow("nothing") << QByteArray() << u"--"_s;
        QTest::newRow("in order") << QByteArray("one\ntwo\nthree") << u"one-two-three"_s;
        QTest::newRow("in order, with a gap") << QByteArray("one\n\nthree") << u"one--three"_s;
        QTest::newRow("too few") << QByteArray("one\ntwo") << u"none"_s;
        QTest::newRow("too many") << QByteArray("one\ntwo\nthree\nfour") << u"none"_s;
    }
    void loginsAreForTheCredentialsThatTheTableNames()
    {
        QFETCH(const QByteArray, table);
        const std::vector<NewLogin> logins =
            loginsFor({ u"a"_s, u"b"_s, u"c"_s }, readPastedLogins(table));
        QStringList passwords;
        for (const NewLogin &login : logins)
            passwords.append(QString::fromUtf8(login.password.utf8()));
        QTEST(logins.empty() ? u"none"_s : passwords.join(u'-'), "passwords");
    }

    void filesAreRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isReadable");
        QTest::newRow("a table") << QByteArray("name,password\na,one") << true;
        QTest::newRow("empty") << QByteArray("") << true;
        QTest::newRow("not UTF-8") << QByteArray("name,password\na,\xE9t\xE9") << false;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEn\0a\0") << false;
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, 'x') << false;
    }
    void filesAreRead()
    {
        QFETCH(const QByteArray, content);
        QTemporaryDir folder;
        QFile file(folder.filePath(u"logins.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QTEST(read(file.fileName()) != nullptr, "isReadable");
    }

    void whatIsNoFileIsNotRead()
    {
        QTemporaryDir folder;
        QVERIFY(!read(folder.path()));
        QVERIFY(!read(folder.filePath(u"missing.csv"_s)));
    }

private:
    std::unique_ptr<std::vector<NewLoginRow>> read(const QString &file)
    {
        std::unique_ptr<std::vector<NewLoginRow>> logins;
        bool isDone = false;
        whenDone(readNewLoginsFile(file), this,
                 [&](std::unique_ptr<std::vector<NewLoginRow>> read) {
                     logins = std::move(read);
                     isDone = true;
                 });
        if (!QTest::qWaitFor([&] { return isDone; }, Test::patience))
            qFatal("the file was not read");
        return logins;
    }
};

QTEST_GUILESS_MAIN(TestNewLogins)
#include "tst_newlogins.moc"
