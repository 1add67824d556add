// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/logintext.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Verdict = LoginAnswer::Verdict;
using Reason = LoginAnswer::Reason;
using Pull = LoginAnswer::Pull;

class TestLoginText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextBeginsWithTheVerdict_data()
    {
        QTest::addColumn<LoginAnswer>("answer");
        QTest::addColumn<QString>("start");
        const auto row = [](const char *name, const LoginAnswer &answer, const QString &start) {
            QTest::newRow(name) << answer << start;
        };
        row("accepted", { .verdict = Verdict::Accepted }, u"Login accepted"_s);
        row("refused", { .verdict = Verdict::Refused }, u"Login refused"_s);
        row("refused, with a message", { .verdict = Verdict::Refused, .message = u"no"_s },
            u"Login refused"_s);
        row("not asked", { .verdict = Verdict::NotAsked }, u"No login needed"_s);
        row("any login", { .verdict = Verdict::NotAsked, .acceptsAnyLogin = true },
            u"No login needed"_s);
        row("not checked", { .reason = Reason::Offline }, u"Couldn't check"_s);
    }

    void theTextBeginsWithTheVerdict()
    {
        QFETCH(LoginAnswer, answer);
        QFETCH(const QString, start);
        answer.host = u"ghcr.io"_s;
        const QString text = loginAnswerText(answer);
        QVERIFY2(text.startsWith(start), qPrintable(text));
        QVERIFY2(text.contains(u"ghcr.io"_s), qPrintable(text));
    }

    void everyReasonHasItsOwnText()
    {
        QSet<QString> texts;
        for (int reason = 1; reason <= int(Reason::Cancelled); ++reason)
            texts.insert(loginAnswerText({ .reason = Reason(reason), .host = u"a.example"_s }));
        QCOMPARE(texts.size(), int(Reason::Cancelled));
    }

    void whatIsKnownOfTheImageFollows()
    {
        const LoginAnswer answer{ .verdict = Verdict::Accepted,
                                  .host = u"ghcr.io"_s,
                                  .pull = Pull::Allowed };
        QCOMPARE(loginAnswerText(answer),
                 u"Login accepted by ghcr.io. The login can pull the image."_s);
    }

    void whatTheRegistrySaysIsPlainText()
    {
        const QString text = loginAnswerText(
            { .verdict = Verdict::Refused, .host = u"ghcr.io"_s, .message = u"a\nb\u202E"_s });
        QVERIFY(!text.contains(u'\n'));
        QVERIFY(!text.contains(QChar(0x202E)));
    }
};

QTEST_APPLESS_MAIN(TestLoginText)
#include "tst_logintext.moc"
