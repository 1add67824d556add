// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/credentialjson.h"
#include "tests/support/examples.h"
#include "tests/support/printing.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

/// The `data` of an envelope.
QJsonValue dataOf(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson("{\"data\":" + json + "}", &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's JSON is broken: %s", json.constData());
    return document.object().value("data"_L1);
}

QByteArray text(const Secret &secret)
{
    return secret.utf8().toByteArray();
}

} // namespace

// No raw string literal in here holds an escaped quote: moc 6.4 loses its way in those.
class TestCredentialJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACredentialInEveryFormSeen_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<Credential>("credential");
        QTest::newRow("the contract's") << R"({"id":384410568058921807,"name":"a"})"_ba
                                        << Examples::credential(u"384410568058921807", u"a"_s);
        QTest::newRow("the live service's")
            << R"({"id":"384410568058921807","name":"a","type":"ECR","createdAt":"2026-01-02T03:04:05Z"})"_ba
            << Examples::credential(u"384410568058921807", u"a"_s, u"ECR"_s,
                                    u"2026-01-02T03:04:05Z"_s);
        QTest::newRow("epoch milliseconds")
            << R"({"id":1,"name":"a","createdAt":1767323045000})"_ba
            << Examples::credential(u"1", u"a"_s, {}, u"2026-01-02T03:04:05Z"_s);
        QTest::newRow("one in an array")
            << R"([{"id":1,"name":"a"}])"_ba << Examples::credential(u"1", u"a"_s);
        QTest::newRow("unknown type") << R"({"id":1,"name":"a","type":"QUAY"})"_ba
                                      << Examples::credential(u"1", u"a"_s, u"QUAY"_s);
        QTest::newRow("nulls") << R"({"id":1,"name":"a","type":null,"createdAt":null})"_ba
                               << Examples::credential(u"1", u"a"_s);
        QTest::newRow("unknown fields")
            << R"({"username":"u","x":{"id":2},"id":1,"name":"a","password":null})"_ba
            << Examples::credential(u"1", u"a"_s);
        QTest::newRow("a time that is none")
            << R"({"id":1,"name":"a","createdAt":"soon"})"_ba << Examples::credential(u"1", u"a"_s);
        QTest::newRow("epoch seconds")
            << R"({"id":1,"name":"a","createdAt":1767323045})"_ba
            << Examples::credential(u"1", u"a"_s, {}, u"2026-01-02T03:04:05Z"_s);
        QTest::newRow("name is a number")
            << R"({"id":1,"name":7})"_ba << Examples::credential(u"1", u"7"_s);
        QTest::newRow("name is an array")
            << R"({"id":1,"name":["a"]})"_ba << Examples::credential(u"1", u""_s);
        QTest::newRow("no name") << R"({"id":1})"_ba << Examples::credential(u"1", u""_s);
        QTest::newRow("type is a number")
            << R"({"id":1,"name":"a","type":5})"_ba << Examples::credential(u"1", u"a"_s, u"5"_s);
        QTest::newRow("type is an object")
            << R"({"id":1,"name":"a","type":{"x":1}})"_ba << Examples::credential(u"1", u"a"_s);
        QTest::newRow("createdAt is a bool")
            << R"({"id":1,"name":"a","createdAt":true})"_ba << Examples::credential(u"1", u"a"_s);
        QTest::newRow("createdAt is a small fraction")
            << R"({"id":1,"name":"a","createdAt":1.5})"_ba << Examples::credential(u"1", u"a"_s);
        QTest::newRow("a legacy name") << "{\"id\":1,\"name\":\"3d \\\"räcon\\\"\"}"_ba
                                       << Examples::credential(u"1", u"3d \"räcon\""_s);
    }

    void readsACredentialInEveryFormSeen()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const Credential, credential);
        const auto read = CredentialJson::readCredential(dataOf(json));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->id.text(), credential.id.text());
        QCOMPARE(read->name, credential.name);
        QCOMPARE(read->type.wireName(), credential.type.wireName());
        QCOMPARE(read->createdAt, credential.createdAt);
    }

    void whatIsNoCredentialIsABadReplyThatNamesTheFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail"); // how it begins
        QTest::newRow("null") << "null"_ba << u"data: "_s;
        QTest::newRow("bare id") << "1"_ba << u"data: "_s;
        QTest::newRow("bool") << "true"_ba << u"data: "_s;
        QTest::newRow("empty array") << "[]"_ba << u"data: "_s;
        QTest::newRow("two in an array")
            << R"([{"id":1,"name":"a"},{"id":2,"name":"b"}])"_ba << u"data: "_s;
        QTest::newRow("an array in an array") << R"([[{"id":1,"name":"a"}]])"_ba << u"data: "_s;
        QTest::newRow("no id") << R"({"name":"a"})"_ba << u"data.id: "_s;
        QTest::newRow("id is null") << R"({"id":null,"name":"a"})"_ba << u"data.id: "_s;
        QTest::newRow("id is a fraction") << R"({"id":1.5,"name":"a"})"_ba << u"data.id: "_s;
        QTest::newRow("id with a slash") << R"({"id":"1/../2","name":"a"})"_ba << u"data.id: "_s;
    }

    void whatIsNoCredentialIsABadReplyThatNamesTheFault()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, detail);
        const auto read = CredentialJson::readCredential(dataOf(json));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::BadReply);
        QVERIFY2(read.error().detail.startsWith(detail), qPrintable(read.error().detail));
    }

    void readsAListInItsOrder()
    {
        const auto list = CredentialJson::readList(dataOf(
            R"([{"id":"9007199254740993","name":"b"},{"id":9007199254740992,"name":"a","type":"GCR"}])"));
        QVERIFY(list);
        QCOMPARE(
            *list,
            QList<Credential>({ Examples::credential(u"9007199254740993", u"b"_s),
                                Examples::credential(u"9007199254740992", u"a"_s, u"GCR"_s) }));
    }

    void nullAndAnEmptyArrayAreAnEmptyList()
    {
        QCOMPARE(CredentialJson::readList(dataOf("null")).value().size(), 0);
        QCOMPARE(CredentialJson::readList(dataOf("[]")).value().size(), 0);
    }

    void anIdThatComesTwiceIsTakenOnce()
    {
        const auto list = CredentialJson::readList(
            dataOf(R"([{"id":1,"name":"a"},{"id":2,"name":"b"},{"id":"1","name":"c"}])"));
        QVERIFY(list);
        QCOMPARE(*list,
                 QList<Credential>(
                     { Examples::credential(u"1", u"a"_s), Examples::credential(u"2", u"b"_s) }));
    }

    void anOddRowHidesNoOther_data()
    {
        QTest::addColumn<QByteArray>("odd");
        QTest::addColumn<Credential>("row"); // what is made of it
        const auto unreadable = [](const QString &name, const QString &type = {}) {
            return Credential{ {}, name, RegistryType(type), {} };
        };
        QTest::newRow("type is a number")
            << R"({"id":7,"name":"b","type":5})"_ba << Examples::credential(u"7", u"b"_s, u"5"_s);
        QTest::newRow("createdAt is a bool")
            << R"({"id":7,"name":"b","createdAt":true})"_ba << Examples::credential(u"7", u"b"_s);
        QTest::newRow("name is an object")
            << R"({"id":7,"name":{}})"_ba << Examples::credential(u"7", u""_s);
        QTest::newRow("no id") << R"({"name":"b","type":"ECR"})"_ba << unreadable(u"b"_s, u"ECR"_s);
        QTest::newRow("id is null") << R"({"id":null,"name":"b"})"_ba << unreadable(u"b"_s);
        QTest::newRow("id is a fraction") << R"({"id":1.5,"name":"b"})"_ba << unreadable(u"b"_s);
        QTest::newRow("id is empty") << R"({"id":"","name":"b"})"_ba << unreadable(u"b"_s);
        QTest::newRow("id with a slash") << R"({"id":"1/2","name":"b"})"_ba << unreadable(u"b"_s);
        QTest::newRow("id beyond int64")
            << R"({"id":9223372036854775808,"name":"b"})"_ba << unreadable(u"b"_s);
        QTest::newRow("nothing in it") << "{}"_ba << unreadable({});
        QTest::newRow("an id alone") << "7"_ba << unreadable({});
        QTest::newRow("null") << "null"_ba << unreadable({});
        QTest::newRow("an array") << R"([{"id":7,"name":"b"}])"_ba << unreadable({});
    }

    void anOddRowHidesNoOther()
    {
        QFETCH(const QByteArray, odd);
        QFETCH(const Credential, row);
        const auto list = CredentialJson::readList(
            dataOf(R"([{"id":1,"name":"a"},)" + odd + R"(,{"id":3,"name":"c"}])"));
        QVERIFY(list);
        QCOMPARE(list->size(), 3);
        QCOMPARE(list->at(0), Examples::credential(u"1", u"a"_s));
        QCOMPARE(list->at(1).id.text(), row.id.text());
        QCOMPARE(list->at(1), row);
        QCOMPARE(list->at(2), Examples::credential(u"3", u"c"_s));
    }

    void rowsWithoutAUsableIdAreNotTakenForOneAnother()
    {
        const auto list = CredentialJson::readList(
            dataOf(R"([{"name":"a"},{"name":"a"},{"id":"?","name":"b"},{"id":1,"name":"c"}])"));
        QVERIFY(list);
        QCOMPARE(list->size(), 4);
    }

    void aListOfUnreadableCredentialsIsStillAList()
    {
        const auto list = CredentialJson::readList(dataOf(R"([{"id":1.5,"name":"a"}])"));
        QVERIFY(list);
        QCOMPARE(list->size(), 1);
        QVERIFY(list->constFirst().id.isNull());
    }

    void anUnreadableListIsAnErrorAndNeverEmpty_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        QTest::newRow("object") << R"({"list":[]})"_ba << u"data: "_s;
        QTest::newRow("text") << R"("")"_ba << u"data: "_s;
        QTest::newRow("bool") << "false"_ba << u"data: "_s;
        QTest::newRow("number") << "0"_ba << u"data: "_s;
        QTest::newRow("ids alone") << "[1,2]"_ba << u"data[0].id: "_s;
        QTest::newRow("null alone") << "[null]"_ba << u"data[0].id: "_s;
        QTest::newRow("texts") << R"(["a","b"])"_ba << u"data[0].id: "_s;
        QTest::newRow("other objects")
            << R"([{"error":"no"},{"id":{},"name":7}])"_ba << u"data[0].id: "_s;
    }

    void anUnreadableListIsAnErrorAndNeverEmpty()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, detail);
        const auto list = CredentialJson::readList(dataOf(json));
        QVERIFY(!list);
        QCOMPARE(list.error().kind, ApiError::Kind::BadReply);
        QVERIFY2(list.error().detail.startsWith(detail), qPrintable(list.error().detail));
    }

    void aMissingDataIsNoEmptyList()
    {
        QVERIFY(!CredentialJson::readList(QJsonValue(QJsonValue::Undefined)));
    }

    void readsABareId_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id");
        QTest::newRow("text") << R"("384410568058921807")"_ba << u"384410568058921807"_s;
        QTest::newRow("number") << "384410568058921807"_ba << u"384410568058921807"_s;
        QTest::newRow("object") << R"({"id":1})"_ba << QString();
        QTest::newRow("array") << "[1]"_ba << QString();
        QTest::newRow("null") << "null"_ba << QString();
        QTest::newRow("bool") << "true"_ba << QString();
        QTest::newRow("words") << R"("it is done")"_ba << QString();
    }

    void readsABareId()
    {
        QFETCH(const QByteArray, json);
        const auto id = CredentialJson::readBareId(dataOf(json));
        QTEST(id ? id->text() : QString(), "id");
    }

    void writesADraftExactly()
    {
        const CredentialDraft draft{ u"my-name"_s, RegistryType::amazonEcr(), u"AWS"_s,
                                     Secret::fromText(u"pw") };
        QCOMPARE(text(CredentialJson::writeDraft(draft)),
                 R"({"name":"my-name","password":"pw","type":"ECR","username":"AWS"})"_ba);
    }

    void leavesOutATypeThatIsNotSpecified()
    {
        const CredentialDraft draft{ u"n"_s, {}, u"u"_s, Secret::fromText(u"pw") };
        QCOMPARE(text(CredentialJson::writeDraft(draft)),
                 R"({"name":"n","password":"pw","username":"u"})"_ba);
    }

    void writesAPasswordWithEveryKindOfCharacter_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("quotes") << u"a\"b'c"_s << "{\"password\":\"a\\\"b'c\"}"_ba;
        QTest::newRow("backslash") << u"a\\b"_s << R"({"password":"a\\b"})"_ba;
        QTest::newRow("control characters")
            << u"\t\n\r\b\f\u0001\u001F"_s << R"({"password":"\t\n\r\b\f\u0001\u001f"})"_ba;
        QTest::newRow("nul") << u"a\0b"_s << R"({"password":"a\u0000b"})"_ba;
        QTest::newRow("umlaut and emoji") << u"ä😀"_s << "{\"password\":\"ä😀\"}"_ba;
        QTest::newRow("spaces at the ends") << u" a "_s << R"({"password":" a "})"_ba;
        QTest::newRow("a JSON key file")
            << u"{\"type\": \"service_account\"}\n"_s
            << "{\"password\":\"{\\\"type\\\": \\\"service_account\\\"}\\n\"}"_ba;
    }

    void writesAPasswordWithEveryKindOfCharacter()
    {
        QFETCH(const QString, password);
        const Secret json = CredentialJson::writePatch(Examples::newPassword(password));
        QTEST(text(json), "json");
        // And back again, as the service will read it.
        QCOMPARE(QJsonDocument::fromJson(text(json)).object().value("password"_L1).toString(),
                 password);
    }

    void writesOnlyTheFieldsOfAPatchThatAreSet()
    {
        CredentialPatch patch;
        QCOMPARE(text(CredentialJson::writePatch(patch)), "{}"_ba);
        patch.name = u"n"_s;
        QCOMPARE(text(CredentialJson::writePatch(patch)), R"({"name":"n"})"_ba);
        patch.username = u"u"_s;
        QCOMPARE(text(CredentialJson::writePatch(patch)), R"({"name":"n","username":"u"})"_ba);
        patch.password = Secret::fromText(u"p");
        QCOMPARE(text(CredentialJson::writePatch(patch)),
                 R"({"name":"n","password":"p","username":"u"})"_ba);
        patch.name.reset();
        QCOMPARE(text(CredentialJson::writePatch(patch)), R"({"password":"p","username":"u"})"_ba);
    }
};

QTEST_GUILESS_MAIN(TestCredentialJson)
#include "tst_credentialjson.moc"
