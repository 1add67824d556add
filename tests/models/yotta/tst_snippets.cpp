// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/snippets.h"
#include "tests/support/examples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Snippets::Shell;

class TestSnippets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePodLineKeepsEveryDigitOfTheId()
    {
        const QString line = Snippets::podJsonLine(Examples::id(u"384410568058921807"));
        QCOMPARE(line, u"\"containerRegistryAuthId\": \"384410568058921807\""_s);
        const QJsonObject object = QJsonDocument::fromJson("{" + line.toUtf8() + "}").object();
        QCOMPARE(object.value("containerRegistryAuthId"_L1).toString(), u"384410568058921807"_s);
    }

    void theCommandNamesTheKeysVariableOnly()
    {
        QCOMPARE(Snippets::command(BaseUrl::official(), Examples::id(u"42"), Shell::Posix),
                 u"printf 'X-Api-Key: %s' \"$YOTTA_API_KEY\" | curl -sS -H @- "
                 "'https://api.yottalabs.ai/v2/container-registry-auths/42'"_s);
        QCOMPARE(Snippets::command(BaseUrl::official(), Examples::id(u"42"), Shell::PowerShell),
                 u"Invoke-RestMethod -MaximumRedirection 0 -Headers @{ 'X-Api-Key' = "
                 u"$env:YOTTA_API_KEY } "
                 "'https://api.yottalabs.ai/v2/container-registry-auths/42'"_s);
    }

    void aRequestOfTheLogBecomesOneCommand_data()
    {
        using Operation = Activity::Operation;
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("posix");
        QTest::addColumn<QString>("powerShell");
        QTest::newRow("list") << Operation::List << QJsonObject() << QString() << QString();
        QTest::newRow("delete") << Operation::Delete << QJsonObject() << u"-X DELETE "_s
                                << u"-Method DELETE "_s;
        QTest::newRow("create")
            << Operation::Create << QJsonObject{ { u"name"_s, u"o'b"_s } }
            << u"-X POST -H 'Content-Type: application/json' --data "
               "'{\"name\":\"o'\\''b\"}' "_s
            << u"-Method POST -ContentType 'application/json; charset=utf-8' -Body "
               "'{\"name\":\"o''b\"}' "_s;
        QTest::newRow("typographic quotation marks")
            << Operation::Create << QJsonObject{ { u"name"_s, u"\u2018a\u2019 \u201Ab\u201B"_s } }
            << u"-X POST -H 'Content-Type: application/json' --data "
               "'{\"name\":\"\u2018a\u2019 \u201Ab\u201B\"}' "_s
            << u"-Method POST -ContentType 'application/json; charset=utf-8' -Body "
               "'{\"name\":\"\u2018\u2018a\u2019\u2019 \u201A\u201Ab\u201B\u201B\"}' "_s;
        QTest::newRow("update")
            << Operation::Update << QJsonObject{ { u"password"_s, u"(withheld)"_s } }
            << u"-X PATCH -H 'Content-Type: application/json' --data "
               "'{\"password\":\"(withheld)\"}' "_s
            << u"-Method PATCH -ContentType 'application/json; charset=utf-8' -Body "
               "'{\"password\":\"(withheld)\"}' "_s;
    }

    void aRequestOfTheLogBecomesOneCommand()
    {
        QFETCH(const Activity::Operation, operation);
        QFETCH(const QJsonObject, body);
        QFETCH(const QString, posix);
        QFETCH(const QString, powerShell);
        const Activity activity{ .operation = operation,
                                 .url = QUrl(u"https://a.example/v2"_s),
                                 .body = body };
        QCOMPARE(Snippets::command(activity, Shell::Posix),
                 u"printf 'X-Api-Key: %s' \"$YOTTA_API_KEY\" | curl -sS -H @- "_s + posix
                     + u"'https://a.example/v2'"_s);
        QCOMPARE(
            Snippets::command(activity, Shell::PowerShell),
            u"Invoke-RestMethod -MaximumRedirection 0 -Headers @{ 'X-Api-Key' = $env:YOTTA_API_KEY } "_s
                + powerShell + u"'https://a.example/v2'"_s);
    }

    void aCheckOfALoginIsRepeatedWithoutTheServicesKey()
    {
        const Activity activity{ .operation = Activity::Operation::CheckLogin,
                                 .url = QUrl(u"https://ghcr.io/v2/"_s) };
        QCOMPARE(Snippets::command(activity, Shell::Posix), u"curl -sSi 'https://ghcr.io/v2/'"_s);
        QCOMPARE(Snippets::command(activity, Shell::PowerShell),
                 u"curl.exe -sSi 'https://ghcr.io/v2/'"_s);
    }

    void aQuoteInTheBaseUrlDoesNotEndTheShellsWord()
    {
        const BaseUrl url = BaseUrl::fromText(u"https://a.example/o'b;$(x)"_s).value();
        for (const auto &[shell, end] :
             { std::pair(Shell::Posix, u" 'https://a.example/o'\\''b;$(x)/v2/"_s),
               std::pair(Shell::PowerShell, u" 'https://a.example/o''b;$(x)/v2/"_s) }) {
            const QString command = Snippets::command(url, Examples::id(u"42"), shell);
            QVERIFY2(command.endsWith(end + u"container-registry-auths/42'"_s),
                     qPrintable(command));
        }
    }
};

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
