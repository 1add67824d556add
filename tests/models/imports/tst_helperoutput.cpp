// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/helperoutput.h"

#include <QStringList>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

using Kind = HelperFailure::Kind;

class TestHelperOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHelperHasAName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isName");
        for (const QString &name : { u"pass"_s, u"ecr-login"_s, u"A.b_C-9"_s, QString(128, u'a') })
            QTest::newRow(qPrintable(name)) << name << true;
        for (const QString &name : { u""_s, u"a b"_s, u"../a"_s, u"a/b"_s, u"a\\b"_s, u"a;b"_s,
                                     u"a\n"_s, u"$a"_s, u"\u00fc"_s, QString(129, u'a') })
            QTest::newRow(qPrintable(name.toHtmlEscaped())) << name << false;
    }

    void aHelperHasAName()
    {
        QFETCH(const QString, name);
        QTEST(isHelperName(name), "isName");
    }

    void theListIsRead_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QStringList>("lines"); // of one: the failure
        const QStringList invalid{ u"invalid"_s };
        QTest::newRow("two") << R"({"https://b.example":"kim","a.example":"ida"})"_ba
                             << QStringList{ u"a.example ida"_s, u"https://b.example kim"_s };
        QTest::newRow("none") << "{}\n"_ba << QStringList();
        QTest::newRow("null") << "null\n"_ba << QStringList();
        QTest::newRow("nothing") << ""_ba << invalid;
        QTest::newRow("a list") << "[]"_ba << invalid;
        QTest::newRow("broken") << R"({"a":"b")"_ba << invalid;
        QTest::newRow("a number") << R"({"a":"b","c":5})"_ba << invalid;
        QTest::newRow("text behind it") << "{}{}"_ba << invalid;
    }

    void theListIsRead()
    {
        QFETCH(const QByteArray, output);
        const auto list = readHelperList(output);
        QStringList lines;
        if (!list) {
            QCOMPARE(list.error(), HelperFailure{ .kind = Kind::InvalidOutput });
            lines.append(u"invalid"_s);
        } else {
            for (auto entry = list->begin(); entry != list->end(); ++entry)
                lines.append(entry.key() + u' ' + entry.value());
        }
        QTEST(lines, "lines");
    }

    void aLoginIsRead_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("login");
        const auto row = [](const char *name, const QByteArray &output, const QString &login) {
            QTest::newRow(name) << output << login;
        };
        row("all", R"({"ServerURL":"https://a.example","Username":"kim","Secret":"s"})",
            u"kim:s"_s);
        row("another form of the URL",
            R"({"ServerURL":"a.example/","Username":"kim","Secret":"s"})", u"kim:s"_s);
        row("without a URL", R"({"Username":"kim","Secret":"s"})", u"kim:s"_s);
        row("an empty URL", R"({"ServerURL":"","Username":"kim","Secret":"s"})", u"kim:s"_s);
        row("without a username", R"({"Secret":"s"})", u":s"_s);
        row("another registry",
            R"({"ServerURL":"https://b.example","Username":"kim","Secret":"s"})",
            u"%1"_s.arg(int(Kind::OtherUrl)));
        row("another path", R"({"ServerURL":"https://a.example/b","Username":"k","Secret":"s"})",
            u"%1"_s.arg(int(Kind::OtherUrl)));
        row("no password", R"({"ServerURL":"https://a.example","Username":"kim"})",
            u"%1"_s.arg(int(Kind::NoPassword)));
        row("an empty password", R"({"Username":"kim","Secret":""})",
            u"%1"_s.arg(int(Kind::NoPassword)));
        const QString invalid = u"%1"_s.arg(int(Kind::InvalidOutput));
        row("broken", R"({"Username":"kim","Secret":"s")", invalid);
        row("nothing", "", invalid);
        row("a list", "[]", invalid);
        row("a number for the password", R"({"Username":"kim","Secret":5})", invalid);
        row("a number for the username", R"({"Username":5,"Secret":"s"})", invalid);
        row("a number for the URL", R"({"ServerURL":5,"Username":"kim","Secret":"s"})", invalid);
        row("half a character", R"({"Username":"kim","Secret":"\ud800"})", invalid);
        row("not UTF-8", "{\"Username\":\"kim\",\"Secret\":\"\xff\"}", invalid);
    }

    void aLoginIsRead()
    {
        QFETCH(const QByteArray, output);
        const auto login = readHelperLogin(output, u"https://a.example"_s);
        const QString read = login
            ? login->username + u':' + QString::fromUtf8(login->password.utf8())
            : QString::number(int(login.error().kind));
        QTEST(read, "login");
    }

    void aMessageIsALineWithoutPasswords_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("message");
        QTest::newRow("words") << "credentials not found in native keychain\n"_ba
                               << u"credentials not found in native keychain"_s;
        QTest::newRow("lines") << "a\nb\x1b[31m\n"_ba << u"a b[31m"_s;
        QTest::newRow("nothing") << ""_ba << u""_s;
        QTest::newRow("long") << QByteArray(100'000, 'x') << QString(512, u'x');
        QTest::newRow("an answer") << R"({"Username":"kim","Secret":"s"})"_ba << u""_s;
        QTest::newRow("half an answer") << R"("Secret":"s")"_ba << u""_s;
        QTest::newRow("not UTF-8") << "a\xff"_ba << u"a\ufffd"_s;
    }

    void aMessageIsALineWithoutPasswords()
    {
        QFETCH(const QByteArray, output);
        QTEST(helperMessage(output), "message");
    }
};

QTEST_APPLESS_MAIN(TestHelperOutput)
#include "tst_helperoutput.moc"
