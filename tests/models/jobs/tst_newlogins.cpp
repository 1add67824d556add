// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/newlogins.h"
#include "models/values/async.h"

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
    void tablesAreRead_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("logins");
        QTest::newRow("nothing") << QByteArray("") << u""_s;
        QTest::newRow("passwords") << QByteArray("one\ntwo\n") << u"|one|- |two|-"_s;
        QTest::newRow("names") << QByteArray("a\tone\r\nb\ttwo") << u"a|one|- b|two|-"_s;
        QTest::newRow("usernames") << QByteArray("a\tone\tbot") << u"a|one|bot"_s;
        QTest::newRow("an empty username") << QByteArray("a\tone\t") << u"a|one|-"_s;
        QTest::newRow("heading") << QByteArray("name\tpassword\na\tone") << u"a|one|-"_s;
        QTest::newRow("heading in another order")
            << QByteArray("Username\tToken\tName\nbot\tone\ta") << u"a|one|bot"_s;
        QTest::newRow("a password like a heading")
            << QByteArray("a\tpassword") << u"a|password|-"_s;
        QTest::newRow("a single heading") << QByteArray("password\none") << u"|one|-"_s;
        QTest::newRow("empty lines") << QByteArray("\n \na\tone\n\n") << u"a|one|-"_s;
        QTest::newRow("spaces in a password") << QByteArray("a\t one ") << u"a| one |-"_s;
        QTest::newRow("quotes in a password") << QByteArray("a\t\"one\"") << u"a|\"one\"|-"_s;
        QTest::newRow("commas in passwords") << QByteArray("on,e\nt;wo") << u"|on,e|- |t;wo|-"_s;
        QTest::newRow("too many cells") << QByteArray("a\tone\tbot\tmore") << u"a|one|bot"_s;
        QTest::newRow("too few cells") << QByteArray("name\tpassword\na") << u"a||-"_s;

        QTest::newRow("CSV") << QByteArray("name,password\r\na,one\r\nb,two\r\n")
                             << u"a|one|- b|two|-"_s;
        QTest::newRow("CSV in another order")
            << QByteArray("token,user,name\none,bot,a\ntwo,,b") << u"a|one|bot b|two|-"_s;
        QTest::newRow("semicolons") << QByteArray("name;password\na;o,ne") << u"a|o,ne|-"_s;
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBFname,password\na,one") << u"a|one|-"_s;
        QTest::newRow("quotes") << QByteArray("name,password\na,\"o\"\"n,e\"\n") << u"a|o\"n,e|-"_s;
        QTest::newRow("a line break in quotes")
            << QByteArray("name,password\na,\"o\nne\"\nb,two") << u"a|o\nne|- b|two|-"_s;
        QTest::newRow("broken quotes")
            << QByteArray("name,password\na,\"one\nb,two\n") << u"b|two|-"_s;
        QTest::newRow("commas without a heading")
            << QByteArray("a,one\nb,two") << u"|a,one|- |b,two|-"_s;
        QTest::newRow("a missing name") << QByteArray("name,password\n,one\nb,two") << u"b|two|-"_s;
        QTest::newRow("empty rows") << QByteArray("name,password\n,\n\na,one\n") << u"a|one|-"_s;
    }
    void tablesAreRead()
    {
        QFETCH(const QByteArray, table);
        QTEST(described(readNewLogins(table)), "logins");
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
        if (!QTest::qWaitFor([&] { return isDone; }))
            qFatal("the file was not read");
        return logins;
    }
};

QTEST_GUILESS_MAIN(TestNewLogins)
#include "tst_newlogins.moc"
