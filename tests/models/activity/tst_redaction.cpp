// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/redaction.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestWithheld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsKnownToBeHarmlessIsShown_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("name") << u"name"_s << true;
        QTest::newRow("type") << u"type"_s << true;
        QTest::newRow("password") << u"password"_s << false;
        QTest::newRow("another spelling") << u"PassWord"_s << false;
        QTest::newRow("username") << u"username"_s << false;
        QTest::newRow("key") << u"x-api-key"_s << false;
        QTest::newRow("header") << u"Authorization"_s << false;
        QTest::newRow("token") << u"token"_s << false;
        QTest::newRow("one that nobody knows") << u"newField"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void onlyWhatIsKnownToBeHarmlessIsShown()
    {
        QFETCH(const QString, field);
        QFETCH(const bool, isShown);
        QCOMPARE(Redaction::redactedValue(field, u"value"_s),
                 isShown ? u"value"_s : Redaction::placeholder());
    }

    void aSecretInAnotherTextIsWithheld_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("shown");
        QTest::newRow("in the middle") << u"bad password 'hunter2!' given"_s << u"hunter2!"_s
                                       << u"bad password '(withheld)' given"_s;
        QTest::newRow("twice") << u"abcd-abcd"_s << u"abcd"_s << u"(withheld)-(withheld)"_s;
        QTest::newRow("not in it") << u"nothing"_s << u"hunter2!"_s << u"nothing"_s;
        QTest::newRow("beyond ASCII") << u"ä: pässwört"_s << u"pässwört"_s << u"ä: (withheld)"_s;
        QTest::newRow("too short to tell") << u"a name"_s << u"a"_s << u"a name"_s;
        QTest::newRow("no secret") << u"text"_s << QString() << u"text"_s;
    }

    void aSecretInAnotherTextIsWithheld()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, secret);
        QTEST(Redaction::redact(text, Secret::fromText(secret)), "shown");
    }
};

QTEST_GUILESS_MAIN(TestWithheld)
#include "tst_redaction.moc"
