// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity/activityjson.h"
#include "models/yotta/restcredentialapi.h"
#include "tests/support/awaiting.h"
#include "tests/support/examples.h"
#include "tests/support/loopback.h"
#include "tests/support/printing.h"
#include "tests/support/rawserver.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Operation = Activity::Operation;

/// What is told of each request, and what never is.
class TestRestCredentialApiActivity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_api =
            std::make_unique<RestCredentialApi>(baseUrlOf(m_server->baseUrl()), Examples::key());
        m_told.clear();
        connect(m_api.get(), &RestCredentialApi::exchanged, this,
                [this](const Activity &activity) { m_told.append(activity); });
    }

    void cleanup()
    {
        m_api.reset();
        m_server.reset();
    }

    void aRequestIsToldWithAllThatIsKnownOfIt()
    {
        m_server->enqueue(RawReply::json(200, R"({"code":10000,"data":{"id":42,"name":"b"}})",
                                         { { "X-Request-Id", "req-7" } }));
        const QDateTime before = QDateTime::currentDateTimeUtc();
        awaited(m_api->get(Examples::id(u"42")));
        const Activity activity = only();
        QCOMPARE(activity.operation, Operation::Get);
        QCOMPARE(activity.id, Examples::id(u"42"));
        QCOMPARE(activity.url.path(), u"/v2/container-registry-auths/42"_s);
        QVERIFY(activity.startedAt >= before);
        QCOMPARE(activity.httpStatus, 200);
        QCOMPARE(activity.received, qint64(42));
        QVERIFY(activity.duration.count() >= 0);
        QCOMPARE(activity.requestId, u"req-7"_s);
        QVERIFY(!activity.error);
        QVERIFY(activity.body.isEmpty());
    }

    void theFirstHeaderThatNamesTheRequestCounts_data()
    {
        QTest::addColumn<RawHeaders>("headers");
        QTest::addColumn<QString>("requestId");
        QTest::newRow("none") << RawHeaders() << QString();
        QTest::newRow("trace") << RawHeaders{ { "x-trace-id", "t" } } << u"t"_s;
        QTest::newRow("a gateway's beside the service's")
            << RawHeaders{ { "CF-RAY", "ray" }, { "X-Request-Id", "own" } } << u"own"_s;
        QTest::newRow("not fit to be shown")
            << RawHeaders{ { "X-Request-Id", "two words" } } << QString();
    }

    void theFirstHeaderThatNamesTheRequestCounts()
    {
        QFETCH(const RawHeaders, headers);
        m_server->enqueue(RawReply::json(200, R"({"code":10000,"data":[]})", headers));
        awaited(m_api->list());
        QTEST(only().requestId, "requestId");
    }

    void ofAChangeTheNamesOfTheFieldsAreToldAndNoSecret()
    {
        m_server->enqueue(RawReply::json(200, R"({"code":10000,"data":{"id":42,"name":"a"}})"));
        awaited(m_api->create(Examples::draft(u"a"_s)));
        QCOMPARE(only().body,
                 QJsonObject({ { u"name"_s, u"a"_s },
                               { u"type"_s, u"DOCKER_HUB"_s },
                               { u"username"_s, u"(withheld)"_s },
                               { u"password"_s, u"(withheld)"_s } }));
        m_told.clear();
        CredentialPatch patch = Examples::newPassword(Canary::password());
        patch.username = u"robot"_s;
        awaited(m_api->update(Examples::id(u"42"), patch));
        QCOMPARE(only().body,
                 QJsonObject(
                     { { u"username"_s, u"(withheld)"_s }, { u"password"_s, u"(withheld)"_s } }));
    }

    void howItFailedIsTold()
    {
        m_server->enqueue(RawReply::json(409, R"({"code":25002})"));
        awaited(m_api->remove(Examples::id(u"42")));
        QCOMPARE(only().error, Kind::InUse);
        m_told.clear();
        m_server->enqueue(RawReply::reset());
        awaited(m_api->create(Examples::draft(u"a"_s)));
        QCOMPARE(only().error, Kind::OutcomeUnknown);
        QCOMPARE(only().httpStatus, 0);
    }

    void whatWasStoppedIsToldToo()
    {
        m_server->enqueue(RawReply::hang());
        auto list = m_api->list();
        QTRY_COMPARE(m_server->requests().size(), 1);
        list.cancel();
        QTRY_COMPARE(m_told.size(), 1);
        QCOMPARE(only().error, Kind::Cancelled);
        m_told.clear();

        const auto removal = m_api->remove(Examples::id(u"42"));
        QTRY_COMPARE(m_server->requests().size(), 2);
        m_api.reset();
        QCOMPARE(only().error, Kind::Cancelled);
        QCOMPARE(only().operation, Operation::Delete);
    }

    void aSecretThatTheServiceEchoesIsWithheld_data()
    {
        QTest::addColumn<QByteArray>("echo");
        QTest::newRow("key") << Examples::key().secret().utf8().toByteArray();
        QTest::newRow("password") << Canary::password().toUtf8();
    }

    void aSecretThatTheServiceEchoesIsWithheld()
    {
        QFETCH(const QByteArray, echo);
        m_server->enqueue(
            RawReply::json(400, R"({"code":10001,"message":"bad value ')" + echo + R"(' given"})",
                           { { "X-Request-Id", "a:" + echo } }));
        const auto created = awaited(m_api->create(Examples::draft(u"a"_s)));
        QCOMPARE(created.error().message, u"bad value '(withheld)' given"_s);
        const auto updated =
            awaited(m_api->update(Examples::id(u"42"), Examples::newPassword(Canary::password())));
        QCOMPARE(updated.error().message, u"bad value '(withheld)' given"_s);
        QCOMPARE(m_told.size(), 2);
        QVERIFY(!activityJson(m_told).contains(echo));
    }

private:
    Activity only() const
    {
        if (m_told.size() != 1)
            qFatal("%d were told of instead of one", int(m_told.size()));
        return m_told.constFirst();
    }

    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<RestCredentialApi> m_api;
    QList<Activity> m_told;
};

QTEST_GUILESS_MAIN(TestRestCredentialApiActivity)
#include "tst_restcredentialapiactivity.moc"
