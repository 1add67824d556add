// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/restcredentialapi.h"

#include "models/activity/redaction.h"
#include "models/http/httpdate.h"
#include "models/http/requestpolicy.h"
#include "models/yotta/credentialjson.h"
#include "models/yotta/plainlist.h"
#include "models/yotta/replyreader.h"

#include <QFutureWatcher>
#include <QNetworkRequest>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

// A shorter one is read in less time than it takes to hand it to another thread and back.
constexpr qsizetype longBody = 64 * 1024;

/// The collection for a null id.
QString pathOf(const CredentialId &id)
{
    const QString collection = u"/v2/container-registry-auths"_s;
    return id.isNull() ? collection : collection + u'/' + id.text(); // nothing in it needs encoding
}

Effect effectOf(Activity::Operation operation)
{
    switch (operation) {
    case Activity::Operation::List:
    case Activity::Operation::Get:
    case Activity::Operation::CheckLogin: // none of the service's
        break;
    case Activity::Operation::Create:
        return Effect::Creation;
    case Activity::Operation::Update:
        return Effect::Change;
    case Activity::Operation::Delete:
        return Effect::Removal;
    }
    return Effect::Read;
}

/// Ends the promise; gives back what it failed with, if it did.
template<typename T>
std::optional<ApiError> finish(const SharedPromise<Result<T>> &promise, const Result<T> &result)
{
    promise.finish(result);
    return result ? std::nullopt : std::optional(result.error());
}

/// The service's name for the request, under the header of those that services and gateways use
/// which says most; empty without one.
QByteArray requestIdOf(const HttpReply &reply)
{
    for (const char *name : { "X-Request-Id", "Request-Id", "X-Trace-Id", "X-Correlation-Id",
                              "X-Amzn-RequestId", "CF-RAY" }) {
        if (QByteArray id = reply.header(name); !id.isEmpty())
            return id;
    }
    return {};
}

/// The service said that it was done, but not what: only reading again can tell.
ApiError doneButUnreadable(const ApiError &error)
{
    ApiError unknown = error;
    unknown.kind = ApiError::Kind::OutcomeUnknown;
    unknown.cause = ApiError::Kind::BadReply;
    return unknown;
}

Result<QList<Credential>> readListReply(const HttpReply &reply)
{
    const bool isSuccess =
        reply.failure == HttpReply::Failure::None && reply.status >= 200 && reply.status < 300;
    if (auto list = isSuccess ? readPlainList(reply.body) : std::nullopt)
        return *std::move(list);
    return readReply(reply, Effect::Read).and_then(CredentialJson::readList);
}

} // namespace

struct RestCredentialApi::Call
{
    Activity::Operation operation = Activity::Operation::List;
    CredentialId id{};
    Secret body{};
    QJsonObject record{}; // of the body
    std::shared_ptr<const Secret> password{}; // in the body; redacted should the service echo it
};

RestCredentialApi::RestCredentialApi(BaseUrl baseUrl, ApiKey key, Route route, HttpLimits limits,
                                     std::function<Moment()> clock)
    : m_baseUrl(std::move(baseUrl))
    , m_key(std::move(key))
    , m_route(std::move(route))
    , m_limits(limits)
    , m_clock(std::move(clock))
{
    renewClient();
}

void RestCredentialApi::renewClient()
{
    m_client = std::make_shared<HttpClient>(m_route);
}

void RestCredentialApi::setRoute(const Route &route)
{
    m_route = route;
    renewClient();
    const QList<HttpExchange *> exchanges = m_running.keys();
    for (HttpExchange *exchange : exchanges) {
        if (!m_running.value(exchange).askAgain || exchange->isStopped())
            continue;
        const Running stopped = m_running.take(exchange);
        exchange->disconnect(this);
        exchange->abort();
        exchange->deleteLater();
        tell(stopped.record, {}, nullptr, ApiError{ .kind = ApiError::Kind::Cancelled });
        stopped.askAgain();
    }
}

RestCredentialApi::~RestCredentialApi()
{
    for (const Running &running : std::as_const(m_running))
        tell(running.record, {}, nullptr, ApiError{ .kind = ApiError::Kind::Cancelled });
    qDeleteAll(m_running.keyBegin(), m_running.keyEnd());
}

/// With the key, which no other request has.
QNetworkRequest RestCredentialApi::requestFor(const Activity &record) const
{
    QNetworkRequest request = RequestPolicy::request(record.url);
    request.setRawHeader("X-Api-Key", m_key.secret().utf8().toByteArray());
    return request;
}

Activity RestCredentialApi::recordOf(const Call &call) const
{
    return { .startedAt = QDateTime::currentDateTimeUtc(),
             .operation = call.operation,
             .url = m_baseUrl.withPath(pathOf(call.id)),
             .id = call.id,
             .body = call.record };
}

void RestCredentialApi::tell(Activity activity, const HttpReply &reply, const Secret *password,
                             const std::optional<ApiError> &error)
{
    activity.httpStatus = reply.status;
    activity.duration = reply.duration;
    activity.received = reply.received;
    activity.serverTime = httpDate(reply.header("Date"));
    activity.requestId = presentableRequestId(requestIdOf(reply), { &m_key.secret(), password });
    if (error)
        activity.error = error->kind;
    Q_EMIT exchanged(activity);
}

template<typename T, typename Handler>
void RestCredentialApi::send(Call call, const SharedPromise<Result<T>> &promise, Handler handle)
{
    const auto read = [effect = effectOf(call.operation)](const HttpReply &reply) {
        return readReply(reply, effect);
    };
    send(std::move(call), promise, read, std::move(handle));
}

template<typename T, typename Reader, typename Handler>
void RestCredentialApi::send(Call call, const SharedPromise<Result<T>> &promise, Reader read,
                             Handler handle)
{
    const Activity record = recordOf(call);
    const bool isRead = effectOf(call.operation) == Effect::Read;
    auto *exchange =
        new HttpExchange(requestFor(record), record.verb(), std::move(call.body), m_limits, this);
    Running running{ .record = record };
    if (isRead) {
        running.askAgain = [this, operation = call.operation, id = call.id, promise, read, handle] {
            send({ .operation = operation, .id = id }, promise, read, handle);
        };
    }
    m_running.insert(exchange, running);
    const Moment now = m_clock();
    if (m_connectionAge.isStale(now))
        renewClient();
    m_connectionAge.noteTraffic(now);
    connect(exchange, &HttpExchange::finished, this,
            [this, exchange, client = m_client, password = call.password, read,
             handle](const HttpReply &reply) {
                const Activity ended = m_running.take(exchange).record;
                exchange->deleteLater();
                m_connectionAge.noteTraffic(m_clock());
                if (reply.failure != HttpReply::Failure::None && client == m_client)
                    renewClient(); // the other connections may be as dead as this one was
                const auto conclude = [this, client, ended, reply, password, handle](auto data) {
                    if (!data) {
                        client->route().explain(data.error());
                        QString &words = data.error().message;
                        words = Redaction::redact(words, m_key.secret());
                        if (password)
                            words = Redaction::redact(words, *password);
                    }
                    tell(ended, reply, password.get(), handle(data));
                };
                if (reply.body.size() < longBody)
                    conclude(read(reply));
                else
                    whenDone(onPool([read, reply] { return read(reply); }), this, conclude);
            });
    auto *watcher = new QFutureWatcher<Result<T>>(exchange);
    connect(watcher, &QFutureWatcherBase::canceled, exchange, &HttpExchange::abort);
    watcher->setFuture(promise.future());
    m_client->start(exchange);
}

QFuture<Result<QList<Credential>>> RestCredentialApi::list()
{
    const SharedPromise<Result<QList<Credential>>> promise;
    send({ .operation = Activity::Operation::List }, promise, readListReply,
         [promise](const Result<QList<Credential>> &list) { return finish(promise, list); });
    return promise.future();
}

QFuture<Result<Credential>> RestCredentialApi::get(const CredentialId &id)
{
    const SharedPromise<Result<Credential>> promise;
    send({ .operation = Activity::Operation::Get, .id = id }, promise,
         [promise, id](const Result<QJsonValue> &data) {
             Result<Credential> read = data.and_then(CredentialJson::readCredential);
             if (read && read->id != id)
                 read = tl::unexpected(ApiError{ .kind = ApiError::Kind::BadReply,
                                                 .detail = u"data.id: another credential"_s });
             return finish(promise, read);
         });
    return promise.future();
}

QFuture<Result<Credential>> RestCredentialApi::create(const CredentialDraft &draft)
{
    const SharedPromise<Result<Credential>> promise;
    // What is known already, should the service answer with less.
    const Credential sent{ {}, draft.name, draft.type, {} };

    const auto complete = [this, promise,
                           sent](const Result<QJsonValue> &data) -> std::optional<ApiError> {
        if (!data)
            return finish(promise, Result<Credential>(tl::unexpected(data.error())));
        const std::optional<CredentialId> id = CredentialJson::readBareId(*data);
        if (!id)
            return finish(promise,
                          CredentialJson::readCredential(*data).map_error(doneButUnreadable));
        // It is created: a failure to read it must not look like a failure to create it.
        send({ .operation = Activity::Operation::Get, .id = *id }, promise,
             [promise, sent, id = *id](const Result<QJsonValue> &answer) {
                 Credential created = sent;
                 created.id = id;
                 const auto read = answer.and_then(CredentialJson::readCredential);
                 promise.finish(read.value_or(created));
                 return read ? std::nullopt : std::optional(read.error());
             });
        return std::nullopt;
    };
    send({ .operation = Activity::Operation::Create,
           .body = CredentialJson::writeDraft(draft),
           .record = CredentialJson::recordOf(draft),
           .password = std::make_shared<Secret>(draft.password.clone()) },
         promise, complete);
    return promise.future();
}

QFuture<Result<std::optional<Credential>>> RestCredentialApi::update(const CredentialId &id,
                                                                     const CredentialPatch &patch)
{
    const SharedPromise<Result<std::optional<Credential>>> promise;
    send({ .operation = Activity::Operation::Update,
           .id = id,
           .body = CredentialJson::writePatch(patch),
           .record = CredentialJson::recordOf(patch),
           .password =
               patch.password ? std::make_shared<Secret>(patch.password->clone()) : nullptr },
         promise, [promise, id](const Result<QJsonValue> &data) {
             if (!data)
                 return finish(promise,
                               Result<std::optional<Credential>>(tl::unexpected(data.error())));
             // The service confirmed; an answer about anything else than this credential says
             // nothing beyond that.
             std::optional<Credential> updated;
             if (const Result<Credential> read = CredentialJson::readCredential(*data);
                 read && read->id == id)
                 updated = *read;
             return finish(promise, Result<std::optional<Credential>>(updated));
         });
    return promise.future();
}

QFuture<Result<void>> RestCredentialApi::remove(const CredentialId &id)
{
    const SharedPromise<Result<void>> promise;
    send({ .operation = Activity::Operation::Delete, .id = id }, promise,
         [promise](const Result<QJsonValue> &data) {
             return finish(promise, data.map([](const QJsonValue &) {}));
         });
    return promise.future();
}

} // namespace Purser
