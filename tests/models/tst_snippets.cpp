// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets.h"
#include "tests/support/examples.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

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

    void theCurlCommandNamesTheKeysVariableOnly()
    {
        QCOMPARE(Snippets::curlCommand(BaseUrl::official(), Examples::id(u"42")),
                 u"printf 'X-Api-Key: %s' \"$YOTTA_API_KEY\" | curl -sS -H @- "
                 "'https://api.yottalabs.ai/v2/container-registry-auths/42'"_s);
    }

    void aQuoteInTheBaseUrlDoesNotEndTheShellsWord()
    {
        const BaseUrl url = BaseUrl::fromText(u"https://a.example/o'b;$(x)"_s).value();
        const QString command = Snippets::curlCommand(url, Examples::id(u"42"));
        QCOMPARE(command.count(u'\''), 4);
        QVERIFY(command.endsWith(u"/v2/container-registry-auths/42'"_s));
        QVERIFY(command.contains(u"/o%27b"_s));
    }
};

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
