// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxstore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QDateTime someDay()
{
    return { QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc() };
}

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

SandboxStore twoCredentials()
{
    return SandboxStore({ { .id = u"9007199254740993"_s, .name = u"first"_s, .type = u"ECR"_s },
                          { .id = u"9223372036854775807"_s, .name = u"second"_s } });
}

} // namespace

class TestSandboxStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatBreaksARuleAndChangesNothing();
    void takesANameThatItHasAlready();

    void givesTheCreatedCredentialAndKeepsItAtTheEnd();
    void givesEachCreatedCredentialAnExactIdOfItsOwn();
    void neverKeepsOrRepeatsUserNamesAndPasswords();
    void refusesANameThatExists();
    void renamesAndKeepsTheRest();
    void saysNotFoundForAnyOtherId_data();
    void saysNotFoundForAnyOtherId();
    void removesWhatIsFree();
    void refusesToRemoveWhatIsInUse_data();
    void refusesToRemoveWhatIsInUse();
    void writesDatesInTheirForm();
    void wrapsAnAnswerInTheEnvelope();
    void hasExamplesOfEveryKind();
    void hasTwoExamplesInUseWithTheirUsersInBothForms();
};

// Each rule has its rows in tst_sandboxrules; this is about their being asked.
void TestSandboxStore::refusesWhatBreaksARuleAndChangesNothing()
{
    SandboxStore store = twoCredentials();
    const QJsonValue before = store.list().data;
    const QJsonObject broken{ { u"name"_s, u"fine"_s }, { u"password"_s, u""_s } };
    for (const SandboxResult &answer :
         { store.create(broken, someDay()), store.update(u"9007199254740993"_s, broken) }) {
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code, 10001);
        QVERIFY(answer.message.contains(u": "_s));
        QVERIFY(answer.data.isNull());
    }
    QCOMPARE(store.list().data, before);
}

void TestSandboxStore::takesANameThatItHasAlready()
{
    SandboxStore store = twoCredentials();
    const QJsonObject body{ { u"name"_s, u"first"_s }, { u"password"_s, u"new"_s } };
    QCOMPARE(store.update(u"9007199254740993"_s, body).status, 200);
}

void TestSandboxStore::givesTheCreatedCredentialAndKeepsItAtTheEnd()
{
    SandboxStore store = twoCredentials();
    const SandboxResult answer = store.create(bodyWith(u"type"_s, u"ACR"_s), someDay());
    QCOMPARE(answer.data[u"name"].toString(), u"fresh"_s);
    QCOMPARE(answer.data[u"type"].toString(), u"ACR"_s);
    QCOMPARE(answer.data[u"createdAt"].toString(), u"2026-03-01T12:00:00Z"_s);
    QVERIFY(answer.data[u"id"].isString());
    QCOMPARE(store.list().data.toArray().size(), 3);
    QCOMPARE(store.list().data.toArray().last(), answer.data);
    QCOMPARE(store.get(answer.data[u"id"].toString()).data, answer.data);
}

void TestSandboxStore::givesEachCreatedCredentialAnExactIdOfItsOwn()
{
    SandboxStore probe;
    const QString firstId = probe.create(goodBody(), someDay()).data[u"id"].toString();
    QVERIFY(firstId.toLongLong() > (1LL << 53));

    // A store that has this id already has to give another.
    SandboxStore store(QList<SandboxCredential>{ { .id = firstId, .name = u"old"_s } });
    QSet<QString> ids{ firstId };
    for (int number = 0; number < 3; ++number) {
        const QJsonObject body = bodyWith(u"name"_s, u"n%1"_s.arg(number));
        ids.insert(store.create(body, someDay()).data[u"id"].toString());
    }
    QCOMPARE(ids.size(), 4);
}

void TestSandboxStore::neverKeepsOrRepeatsUserNamesAndPasswords()
{
    SandboxStore store;
    QJsonObject body = goodBody();
    body.insert(u"username"_s, u"SECRET-user"_s);
    body.insert(u"password"_s, u"SECRET-password"_s);
    const SandboxResult created = store.create(body, someDay());
    QCOMPARE(created.code, 10000);
    QCOMPARE(created.data.toObject().keys(), (QStringList{ u"createdAt"_s, u"id"_s, u"name"_s }));

    const QString id = created.data[u"id"].toString();
    body.insert(u"name"_s, u"other"_s);
    QByteArray said = created.toJson() + store.update(id, body).toJson() + store.get(id).toJson();
    for (const QString &field : { u"username"_s, u"password"_s, u"name"_s, u"type"_s }) {
        const QJsonObject broken = bodyWith(field, u"SECRET "_s.repeated(40));
        said += store.create(broken, someDay()).toJson() + store.update(id, broken).toJson();
    }
    QVERIFY2(!said.contains("SECRET"), said.constData());
}

void TestSandboxStore::refusesANameThatExists()
{
    SandboxStore store = twoCredentials();
    const SandboxResult created = store.create(bodyWith(u"name"_s, u"second"_s), someDay());
    QCOMPARE(created.status, 400);
    QVERIFY(created.message.startsWith(u"name: "));
    QCOMPARE(store.credentials().size(), 2);

    const SandboxResult renamed =
        store.update(u"9007199254740993"_s, QJsonObject{ { u"name"_s, u"second"_s } });
    QCOMPARE(renamed.status, 400);
    QVERIFY(renamed.message.startsWith(u"name: "));
    QCOMPARE(store.credentials().at(0).name, u"first"_s);

    QCOMPARE(store.create(bodyWith(u"name"_s, u"Second"_s), someDay()).status, 200);
}

void TestSandboxStore::renamesAndKeepsTheRest()
{
    SandboxStore store = SandboxStore::withExamples(someDay());
    QJsonObject expected = store.get(u"371904466120093701"_s).data.toObject();
    expected.insert(u"name"_s, u"renamed"_s);
    store.update(u"371904466120093701"_s, QJsonObject{ { u"name"_s, u"renamed"_s } });
    QCOMPARE(store.get(u"371904466120093701"_s).data.toObject(), expected);
    QCOMPARE(store.remove(u"371904466120093701"_s).status, 409);
}

void TestSandboxStore::saysNotFoundForAnyOtherId_data()
{
    QTest::addColumn<QString>("id");

    QTest::newRow("none") << u""_s;
    QTest::newRow("the neighbour that a double makes of it") << u"9007199254740992"_s;
    QTest::newRow("a zero in front") << u"09007199254740993"_s;
    QTest::newRow("a space in front") << u" 9007199254740993"_s;
    QTest::newRow("a path") << u"../9007199254740993"_s;
    QTest::newRow("beyond 64 bits") << u"18446744073709551616"_s;
    QTest::newRow("a name") << u"first"_s;
}

void TestSandboxStore::saysNotFoundForAnyOtherId()
{
    QFETCH(const QString, id);
    SandboxStore store = twoCredentials();
    for (const SandboxResult &answer :
         { store.get(id), store.update(id, goodBody()), store.remove(id) }) {
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code, 10007);
    }
    QCOMPARE(store.credentials().size(), 2);
}

void TestSandboxStore::removesWhatIsFree()
{
    SandboxStore store = twoCredentials();
    const SandboxResult answer = store.remove(u"9007199254740993"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.code, 10000);
    QVERIFY(answer.data.isNull());
    QCOMPARE(store.credentials().size(), 1);
    QCOMPARE(store.credentials().at(0).name, u"second"_s);
    QCOMPARE(store.remove(u"9007199254740993"_s).status, 404);
}

void TestSandboxStore::refusesToRemoveWhatIsInUse_data()
{
    QTest::addColumn<SandboxCredential::Use>("use");
    QTest::addColumn<int>("status");

    QTest::newRow("by status") << SandboxCredential::Use::RefusedByStatus << 409;
    QTest::newRow("by code") << SandboxCredential::Use::RefusedByCode << 200;
}

void TestSandboxStore::refusesToRemoveWhatIsInUse()
{
    QFETCH(const SandboxCredential::Use, use);
    const QJsonObject users{ { u"podList"_s, QJsonArray{ u"pod"_s } }, { u"elasticList"_s, {} } };
    SandboxStore store(
        QList<SandboxCredential>{ { .id = u"1"_s, .name = u"n"_s, .use = use, .usedBy = users } });
    const SandboxResult answer = store.remove(u"1"_s);
    QTEST(answer.status, "status");
    QCOMPARE(answer.code, 25002);
    QCOMPARE(answer.data.toObject(), users);
    QCOMPARE(store.credentials().size(), 1);
    QCOMPARE(store.update(u"1"_s, QJsonObject{ { u"password"_s, u"new"_s } }).status, 200);
}

void TestSandboxStore::writesDatesInTheirForm()
{
    SandboxCredential credential{ .id = u"1"_s, .name = u"n"_s };
    QVERIFY(!credential.toJson().contains(u"createdAt"));
    credential.createdAt = QDateTime(QDate(2026, 3, 1), QTime(14, 0), QTimeZone(7200));
    QCOMPARE(credential.toJson().value(u"createdAt"), QJsonValue(u"2026-03-01T12:00:00Z"_s));
    credential.dateForm = SandboxCredential::DateForm::EpochMilliseconds;
    QCOMPARE(credential.toJson().value(u"createdAt"), QJsonValue(qint64{ 1772366400000 }));
}

void TestSandboxStore::wrapsAnAnswerInTheEnvelope()
{
    QCOMPARE(SandboxResult::success(QJsonValue::Null).toJson(),
             R"({"code":10000,"data":null,"message":"success"})"_ba);
    QCOMPARE(SandboxResult::success(QJsonArray{ qint64{ 9007199254740993 } }).toJson(),
             R"({"code":10000,"data":[9007199254740993],"message":"success"})"_ba);
    QCOMPARE(SandboxResult::invalid(u"name: no"_s).toJson(),
             R"({"code":10001,"data":null,"message":"name: no"})"_ba);
}

void TestSandboxStore::hasExamplesOfEveryKind()
{
    const SandboxStore store = SandboxStore::withExamples(someDay());
    QSet<QString> ids;
    QSet<QString> names;
    QSet<QString> types;
    QSet<QJsonValue::Type> dateForms;
    int legacyNames = 0;
    QDateTime oldest = someDay();
    for (const SandboxCredential &credential : store.credentials()) {
        ids.insert(credential.id);
        names.insert(credential.name);
        types.insert(credential.type.value_or(u"none"_s));
        dateForms.insert(credential.toJson().value(u"createdAt").type());
        QVERIFY(credential.id.toLongLong() > (1LL << 53));
        SandboxStore empty;
        if (empty.create(bodyWith(u"name"_s, credential.name), someDay()).status != 200)
            ++legacyNames;
        if (!credential.createdAt)
            continue;
        QVERIFY(*credential.createdAt < someDay());
        QVERIFY(*credential.createdAt > someDay().addDays(-731));
        oldest = qMin(oldest, *credential.createdAt);
    }
    QCOMPARE(ids.size(), 12);
    QCOMPARE(names.size(), 12);
    QCOMPARE(types,
             (QSet<QString>{ u"DOCKER_HUB"_s, u"GCR"_s, u"ECR"_s, u"ACR"_s, u"PRIVATE"_s, u"none"_s,
                             u"HARBOR"_s }));
    QCOMPARE(
        dateForms,
        (QSet<QJsonValue::Type>{ QJsonValue::String, QJsonValue::Double, QJsonValue::Undefined }));
    QCOMPARE(legacyNames, 1);
    QVERIFY(oldest < someDay().addDays(-600));
}

void TestSandboxStore::hasTwoExamplesInUseWithTheirUsersInBothForms()
{
    SandboxStore store = SandboxStore::withExamples(someDay());
    QSet<int> statuses;
    const QList<SandboxCredential> all = store.credentials();
    for (const SandboxCredential &credential : all) {
        const SandboxResult answer = store.remove(credential.id);
        if (answer.code != SandboxResult::codeInUse)
            continue;
        statuses.insert(answer.status);
        QSet<QJsonValue::Type> forms;
        for (const QString &list : { u"podList"_s, u"elasticList"_s }) {
            const QJsonArray users = answer.data[list].toArray();
            QVERIFY(!users.isEmpty());
            for (const auto &user : users)
                forms.insert(user.type());
        }
        const QSet<QJsonValue::Type> objects{ QJsonValue::Object };
        const QSet<QJsonValue::Type> scalars{ QJsonValue::String, QJsonValue::Double };
        QCOMPARE(forms, answer.status == 409 ? objects : scalars);
    }
    QCOMPARE(statuses, (QSet<int>{ 409, 200 }));
    QCOMPARE(store.credentials().size(), 2);
}

QTEST_GUILESS_MAIN(TestSandboxStore)
#include "tst_sandboxstore.moc"
