// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxrules.h"

#include <QJsonArray>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

const QString rocket = u"\U0001F680"_s; // one code point, two UTF-16 units, four UTF-8 bytes

QJsonObject goodBody()
{
    return { { u"name"_s, u"fresh"_s }, { u"username"_s, u"me"_s }, { u"password"_s, u"pw"_s } };
}

QJsonObject bodyWith(const QString &field, const QJsonValue &value)
{
    QJsonObject body = goodBody();
    body.insert(field, value);
    return body;
}

} // namespace

class TestSandboxRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesForACreateWhatIsWithinTheRules_data();
    void takesForACreateWhatIsWithinTheRules();
    void refusesForACreateWhatBreaksARule_data();
    void refusesForACreateWhatBreaksARule();
    void takesForAnUpdateWhatIsWithinTheRules_data();
    void takesForAnUpdateWhatIsWithinTheRules();
    void refusesForAnUpdateWhatBreaksARule_data();
    void refusesForAnUpdateWhatBreaksARule();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
};

void TestSandboxRules::takesForACreateWhatIsWithinTheRules_data()
{
    QTest::addColumn<QJsonObject>("body");

    QTest::newRow("without a type") << goodBody();
    for (const QString &type : { u"DOCKER_HUB"_s, u"GCR"_s, u"ECR"_s, u"ACR"_s, u"PRIVATE"_s })
        QTest::addRow("type %ls", qUtf16Printable(type)) << bodyWith(u"type"_s, type);
    QTest::newRow("an unknown field") << bodyWith(u"colour"_s, 3);
    for (const QString &name : { u"a"_s, u"Z"_s, u"a@._-9"_s, u"a"_s.repeated(20), u"z-"_s })
        QTest::addRow("name %ls", qUtf16Printable(name)) << bodyWith(u"name"_s, name);
    for (const QString &field : { u"username"_s, u"password"_s }) {
        const QByteArray row = field.toLatin1();
        const auto add = [&](const char *what, const QString &text) {
            QTest::addRow("%s %s", row.constData(), what) << bodyWith(field, text);
        };
        add("of 1 character", u"x"_s);
        add("of 1 space", u" "_s);
        add("of 255 characters", u"x"_s.repeated(255));
        add("of 255 astral characters", rocket.repeated(255));
        add("with control characters", u"a\n\u0000b"_s);
    }
}

void TestSandboxRules::takesForACreateWhatIsWithinTheRules()
{
    QFETCH(const QJsonObject, body);
    QCOMPARE(SandboxRules::validateCreate(body).value_or(u"none"_s), u"none"_s);
}

void TestSandboxRules::refusesForACreateWhatBreaksARule_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");

    for (const QString &field : { u"name"_s, u"username"_s, u"password"_s }) {
        const QByteArray row = field.toLatin1();
        QJsonObject without = goodBody();
        without.remove(field);
        QTest::addRow("no %s", row.constData()) << without << field;
        const auto add = [&](const char *what, const QJsonValue &value) {
            QTest::addRow("%s %s", row.constData(), what) << bodyWith(field, value) << field;
        };
        add("empty", u""_s);
        add("null", QJsonValue::Null);
        add("a number", 5);
        add("a boolean", true);
        add("an array", QJsonArray{ u"x"_s });
        add("an object", QJsonObject{});
        add("half a surrogate pair", QString(u'x') + QChar(0xD83D));
        add("of 256 characters", u"x"_s.repeated(256));
        add("of 256 astral characters", rocket.repeated(256));
    }

    const auto addName = [](const char *what, const QString &name) {
        QTest::addRow("name %s", what) << bodyWith(u"name"_s, name) << u"name"_s;
    };
    addName("of 21 characters", u"a"_s.repeated(21));
    addName("with a digit first", u"1a"_s);
    addName("with a dot first", u".a"_s);
    addName("with an at sign first", u"@a"_s);
    addName("with an underscore first", u"_a"_s);
    addName("with a hyphen first", u"-a"_s);
    addName("with a space", u"a b"_s);
    addName("with a space first", u" a"_s);
    addName("with a line break at the end", u"a\n"_s);
    addName("with a line break in it", u"a\nb"_s);
    addName("with a slash", u"a/b"_s);
    addName("with a plus sign", u"a+b"_s);
    addName("with a foreign letter", u"a\u00E9"_s);
    addName("with a foreign letter first", u"\u00E9a"_s);
    addName("with a foreign digit", u"a\u0663"_s);
    addName("with an astral character", u"a"_s + rocket);
    addName("with a zero character", u"a\u0000"_s);

    const auto addType = [](const char *what, const QJsonValue &type) {
        QTest::addRow("type %s", what) << bodyWith(u"type"_s, type) << u"type"_s;
    };
    addType("unknown", u"HARBOR"_s);
    addType("in lower case", u"ecr"_s);
    addType("empty", u""_s);
    addType("null", QJsonValue::Null);
    addType("a number", 1);
}

void TestSandboxRules::refusesForACreateWhatBreaksARule()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, field);
    const QString fault = SandboxRules::validateCreate(body).value_or(u"none"_s);
    QVERIFY2(fault.startsWith(field + u": "_s), qPrintable(fault));
}

void TestSandboxRules::takesForAnUpdateWhatIsWithinTheRules_data()
{
    QTest::addColumn<QJsonObject>("body");

    const auto addName = [](const char *what, const QString &name) {
        QTest::addRow("name %s", what) << QJsonObject{ { u"name"_s, name } };
    };
    addName("of 1 character", u"x"_s);
    addName("of 20 characters", u"x"_s.repeated(20));
    addName("of 20 astral characters", rocket.repeated(20));
    addName("that breaks the create pattern", u"3d lab"_s);
    for (const QString &field : { u"username"_s, u"password"_s }) {
        const QByteArray row = field.toLatin1();
        QTest::addRow("%s of 1 character", row.constData()) << QJsonObject{ { field, u"x"_s } };
        QTest::addRow("%s of 255 astral characters", row.constData())
            << QJsonObject{ { field, rocket.repeated(255) } };
    }
    QTest::newRow("all three") << goodBody();
    QTest::newRow("an unknown field besides") << bodyWith(u"colour"_s, 1);
}

void TestSandboxRules::takesForAnUpdateWhatIsWithinTheRules()
{
    QFETCH(const QJsonObject, body);
    QCOMPARE(SandboxRules::validateUpdate(body).value_or(u"none"_s), u"none"_s);
}

void TestSandboxRules::refusesForAnUpdateWhatBreaksARule_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("field");

    QTest::newRow("nothing") << QJsonObject{} << u"body"_s;
    QTest::newRow("only an unknown field") << QJsonObject{ { u"colour"_s, 1 } } << u"body"_s;
    QTest::newRow("the type") << QJsonObject{ { u"type"_s, u"GCR"_s } } << u"type"_s;
    QTest::newRow("the same type") << QJsonObject{ { u"type"_s, u"ECR"_s } } << u"type"_s;
    QTest::newRow("the type with a name") << bodyWith(u"type"_s, u"GCR"_s) << u"type"_s;
    QTest::newRow("name of 21 characters")
        << QJsonObject{ { u"name"_s, u"x"_s.repeated(21) } } << u"name"_s;
    QTest::newRow("name of 21 astral characters")
        << QJsonObject{ { u"name"_s, rocket.repeated(21) } } << u"name"_s;
    for (const QString &field : { u"name"_s, u"username"_s, u"password"_s }) {
        const QByteArray row = field.toLatin1();
        const auto add = [&](const char *what, const QJsonValue &value) {
            QTest::addRow("%s %s", row.constData(), what)
                << QJsonObject{ { field, value } } << field;
            QTest::addRow("%s %s among good ones", row.constData(), what)
                << bodyWith(field, value) << field;
        };
        add("empty", u""_s);
        add("null", QJsonValue::Null);
        add("a number", 5);
        add("half a surrogate pair", QString(QChar(0xDE80)));
        add("of 256 characters", u"x"_s.repeated(256));
    }
}

void TestSandboxRules::refusesForAnUpdateWhatBreaksARule()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, field);
    const QString fault = SandboxRules::validateUpdate(body).value_or(u"none"_s);
    QVERIFY2(fault.startsWith(field + u": "_s), qPrintable(fault));
}

void TestSandboxRules::saysWhatIsWrong_data()
{
    QTest::addColumn<QJsonObject>("body");
    QTest::addColumn<QString>("fault");

    QTest::newRow("missing") << QJsonObject{} << u"name: is required"_s;
    QTest::newRow("number") << bodyWith(u"name"_s, 5) << u"name: must be a string"_s;
    QTest::newRow("long") << bodyWith(u"name"_s, u"x"_s.repeated(21))
                          << u"name: must have 1 to 20 characters"_s;
    QTest::newRow("long password") << bodyWith(u"password"_s, rocket.repeated(256))
                                   << u"password: must have 1 to 255 characters"_s;
    QTest::newRow("half a character")
        << bodyWith(u"username"_s, QString(QChar(0xD83D))) << u"username: must be valid Unicode"_s;
}

void TestSandboxRules::saysWhatIsWrong()
{
    QFETCH(const QJsonObject, body);
    QFETCH(const QString, fault);
    QCOMPARE(SandboxRules::validateCreate(body).value_or(u"none"_s), fault);
}

QTEST_GUILESS_MAIN(TestSandboxRules)
#include "tst_sandboxrules.moc"
