// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activity.h"
#include "models/activity/activityjson.h"
#include "tests/support/examples.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Purser;
using namespace Qt::StringLiterals;
using Operation = Activity::Operation;

namespace {

Activity example()
{
    return { .startedAt = QDateTime(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc()),
             .operation = Operation::Update,
             .url = QUrl(u"https://api.yottalabs.ai/v2/container-registry-auths/42"_s),
             .id = Examples::id(u"42"),
             .body = { { u"name"_s, u"ci"_s }, { u"password"_s, u"(withheld)"_s } },
             .httpStatus = 502,
             .duration = std::chrono::milliseconds(1234),
             .received = 77,
             .error = ApiError::Kind::OutcomeUnknown,
             .requestId = u"req-1"_s };
}

} // namespace

class TestActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIdIsOneOrNothing_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("shown");
        QTest::newRow("uuid") << "4be1c5d0-1c3f-4a55-9f0e-0a5f4b1c2d3e"_ba
                              << u"4be1c5d0-1c3f-4a55-9f0e-0a5f4b1c2d3e"_s;
        QTest::newRow("trace") << "Root=1-67891233:abc/def+x.y_z"_ba
                               << u"Root=1-67891233:abc/def+x.y_z"_s;
        QTest::newRow("white space") << " a1 "_ba << u"a1"_s;
        QTest::newRow("none") << ""_ba << QString();
        QTest::newRow("a sentence") << "two words"_ba << QString();
        QTest::newRow("markup") << "<b>1</b>"_ba << QString();
        QTest::newRow("beyond ASCII") << "\xC3\xA4"_ba << QString();
        QTest::newRow("longest") << QByteArray(128, 'a') << QString(128, u'a');
        QTest::newRow("too long") << QByteArray(129, 'a') << QString();
        QTest::newRow("the key itself") << Canary::apiKey().toLatin1() << QString();
        QTest::newRow("with the key in it")
            << QByteArray("a:" + Canary::apiKey().toLatin1()) << QString();
    }

    void aRequestIdIsOneOrNothing()
    {
        QFETCH(const QByteArray, header);
        const ApiKey key = Examples::key();
        QTEST(presentableRequestId(header, { &key.secret(), nullptr }), "shown");
    }

    void theExportHasEveryField()
    {
        const QJsonArray array = QJsonDocument::fromJson(activityJson({ example() })).array();
        QCOMPARE(array.size(), 1);
        QCOMPARE(array[0].toObject(),
                 QJsonObject(
                     { { u"startedAt"_s, u"2026-03-02T09:30:00.000Z"_s },
                       { u"operation"_s, u"updateCredential"_s },
                       { u"method"_s, u"PATCH"_s },
                       { u"url"_s, u"https://api.yottalabs.ai/v2/container-registry-auths/42"_s },
                       { u"credentialId"_s, u"42"_s },
                       { u"body"_s, example().body },
                       { u"httpStatus"_s, 502 },
                       { u"durationMs"_s, 1234 },
                       { u"receivedBytes"_s, 77 },
                       { u"error"_s, u"outcome unknown"_s },
                       { u"requestId"_s, u"req-1"_s } }));
    }

    void whatThereIsNotIsLeftOutOfTheExport()
    {
        const Activity bare{ .operation = Operation::List };
        const QJsonArray array = QJsonDocument::fromJson(activityJson({ bare })).array();
        for (const QString &field :
             { u"credentialId"_s, u"body"_s, u"httpStatus"_s, u"error"_s, u"requestId"_s })
            QVERIFY2(!array[0].toObject().contains(field), qPrintable(field));
    }

    void anEmptyExportIsAnEmptyArray()
    {
        QCOMPARE(QJsonDocument::fromJson(activityJson({})), QJsonDocument(QJsonArray()));
    }

    void everyOperationAndErrorHasANameOfItsOwn()
    {
        QSet<QString> operations;
        for (const Operation operation :
             { Operation::List, Operation::Get, Operation::Create, Operation::Update,
               Operation::Delete, Operation::CheckLogin })
            operations.insert(operationName(operation));
        QCOMPARE(operations.size(), 6);
        QSet<QString> errors;
        for (int kind = 0; kind <= int(ApiError::Kind::OutcomeUnknown); ++kind)
            errors.insert(errorName(ApiError::Kind(kind)));
        QCOMPARE(errors.size(), int(ApiError::Kind::OutcomeUnknown) + 1);
        QVERIFY(!errors.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(TestActivity)
#include "tst_activity.moc"
