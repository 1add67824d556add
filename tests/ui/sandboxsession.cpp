// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sandboxsession.h"

#include "models/yotta/restcredentialapi.h"
#include "tests/support/loopback.h"
#include "tests/support/patience.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

const QDateTime &exampleDay()
{
    static const QDateTime day(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc());
    return day;
}

Account accountAt(const QString &baseUrl, Account::Key place)
{
    return { .name = place == Account::Key::Sandbox ? u"Sandbox"_s : u"Our team"_s,
             .baseUrl = baseUrlOf(baseUrl),
             .key = place,
             .sandboxKey = place == Account::Key::Sandbox ? u"sandbox-demo-key"_s : QString() };
}

} // namespace

SandboxSession::SandboxSession()
    : SandboxSession(SandboxStore::withExamples(exampleDay()))
{ }

SandboxSession::SandboxSession(SandboxStore store, Account::Key place, const RetryPolicy &policy)
    : m_store(std::move(store))
    , m_session(accountAt(m_server.baseUrl(), place),
                std::make_unique<RestCredentialApi>(baseUrlOf(m_server.baseUrl()),
                                                    ApiKey::fromText(u"sandbox-demo-key").value()),
                policy)
{
    QObject::connect(&repository(), &CredentialRepository::changeEnded, &repository(),
                     [this](const ChangeOutcome &outcome) { m_outcomes.append(outcome); });
    m_server.setHandler([this](const RawRequest &request) {
        const auto own = m_answers.constFind(request.method);
        return own == m_answers.constEnd() ? serve(request) : (*own)(request);
    });
}

bool SandboxSession::read()
{
    QSignalSpy refreshed(&repository(), &CredentialRepository::refreshed);
    QSignalSpy failed(&repository(), &CredentialRepository::refreshFailed);
    repository().refresh();
    return QTest::qWaitFor([&] { return refreshed.size() + failed.size() > 0; }, Test::patience)
        && failed.isEmpty();
}

Credential SandboxSession::named(const QString &name)
{
    for (int row = 0; row < credentials().rowCount(); ++row) {
        if (credentials().at(row).name == name)
            return credentials().at(row);
    }
    return {};
}

void SandboxSession::answer(const QByteArray &method, const RawReply &reply)
{
    answer(method, [reply](const RawRequest &) { return reply; });
}

RawReply SandboxSession::serve(const RawRequest &request)
{
    const QString id = QString::fromUtf8(request.target.split('/').value(3));
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    SandboxResult answer;
    if (request.method == "POST")
        answer = m_store.create(body, exampleDay());
    else if (request.method == "PATCH")
        answer = m_store.update(id, body);
    else if (request.method == "DELETE")
        answer = m_store.remove(id);
    else
        answer = id.isEmpty() ? m_store.list() : m_store.get(id);
    return RawReply::json(answer.status, answer.toJson());
}

void SandboxSession::createElsewhere(const QString &name)
{
    m_store.create({ { u"name"_s, name }, { u"username"_s, u"u"_s }, { u"password"_s, u"p"_s } },
                   exampleDay());
}

QList<ChangeOutcome> SandboxSession::doneChanges() const
{
    QList<ChangeOutcome> done;
    for (const ChangeOutcome &outcome : m_outcomes) {
        if (outcome.hasTakenEffect())
            done.append(outcome);
    }
    return done;
}

QList<RawRequest> SandboxSession::sent(const QByteArray &method) const
{
    QList<RawRequest> requests;
    for (const RawRequest &request : m_server.requests()) {
        if (request.method == method)
            requests.append(request);
    }
    return requests;
}

QJsonObject SandboxSession::sentBody(const QByteArray &method) const
{
    const QList<RawRequest> requests = sent(method);
    return requests.size() == 1 ? QJsonDocument::fromJson(requests.constFirst().body).object()
                                : QJsonObject();
}

RawReply successReply(const QByteArray &data)
{
    return RawReply::json(200, R"({"message":"success","code":10000,"data":)" + data + "}");
}

RawReply failureReply(int status, int code, const QByteArray &message)
{
    return RawReply::json(
        status, R"({"message":")" + message + R"(","code":)" + QByteArray::number(code) + "}");
}

} // namespace Purser
