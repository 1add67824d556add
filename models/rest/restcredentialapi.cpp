// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/restcredentialapi.h"

#include "models/activity/withheld.h"
#include "models/rest/credentialjson.h"
#include "models/rest/httpdate.h"
#include "models/rest/replyreader.h"
#include "models/rest/requestpolicy.h"

#include <QFutureWatcher>
#include <QNetworkAccessManager>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

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
        break;
    case Activity::Operation::Create:
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

/// The service said that it was done, but not what: only reading again can tell.
ApiError doneButUnreadable(const ApiError &error)
{
    ApiError unknown = error;
    unknown.kind = ApiError::Kind::OutcomeUnknown;
    unknown.cause = ApiError::Kind::BadReply;
    return unknown;
}

} // namespace

struct RestCredentialApi::Call
{
    Activity::Operation operation = Activity::Operation::List;
    CredentialId id{};
    Secret body{};
    QJsonObject record{}; // of the body
    std::shared_ptr<const Secret> password{}; // in the body; withheld should the service echo it
};

RestCredentialApi::RestCredentialApi(BaseUrl baseUrl, ApiKey key, Route route, HttpLimits limits,
                                     std::function<Moment()> clock)
    : m_baseUrl(std::move(baseUrl))
    , m_key(std::move(key))
    , m_route(std::move(route))
    , m_limits(limits)
    , m_clock(std::move(clock))
{
    renewManager();
}

void RestCredentialApi::renewManager()
{
    // Clearing the connections of the former one would leave what still runs on it without an end.
    m_manager = std::make_shared<QNetworkAccessManager>();
    RequestPolicy::apply(*m_manager);
}

void RestCredentialApi::setRoute(const Route &route)
{
    m_route = route;
    renewManager(); // no further request goes the former way
}

RestCredentialApi::~RestCredentialApi()
{
    for (const Activity &activity : std::as_const(m_running))
        tell(activity, {}, nullptr, ApiError{ .kind = ApiError::Kind::Cancelled });
    // Before the manager that their replies belong to.
    qDeleteAll(m_running.keyBegin(), m_running.keyEnd());
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
    activity.serverTime = httpDate(reply.date);
    activity.requestId = presentableRequestId(reply.requestId, { &m_key.secret(), password });
    if (error)
        activity.error = error->kind;
    Q_EMIT exchanged(activity);
}

template<typename T, typename Handler>
void RestCredentialApi::send(Call call, const SharedPromise<Result<T>> &promise, Handler handle)
{
    const Activity record = recordOf(call);
    auto *exchange = new HttpExchange(RequestPolicy::request(record.url, m_key), record.verb(),
                                      std::move(call.body), m_limits, this);
    m_running.insert(exchange, record);
    auto *watcher = new QFutureWatcher<Result<T>>(exchange);
    connect(watcher, &QFutureWatcherBase::canceled, exchange, &HttpExchange::abort);
    watcher->setFuture(promise.future());
    connect(exchange, &HttpExchange::finished, this,
            [this, exchange, route = m_route, password = call.password,
             handle](const HttpReply &reply) {
                const Activity ended = m_running.take(exchange);
                exchange->deleteLater();
                m_connectionAge.noteTraffic(m_clock());
                if (reply.failure != HttpReply::Failure::None)
                    renewManager(); // the other connections may be as dead as this one was
                Result<QJsonValue> data = readReply(reply, effectOf(ended.operation));
                if (!data) {
                    route.explain(data.error());
                    QString &words = data.error().message;
                    words = Withheld::without(words, m_key.secret());
                    if (password)
                        words = Withheld::without(words, *password);
                }
                tell(ended, reply, password.get(), handle(data));
            });
    if (!m_baseUrl.isTls()) { // then it is on this computer
        start(exchange, m_route, {});
        return;
    }
    whenDone(m_route.supplies(), exchange,
             [this, exchange, route = m_route](const Route::Supplies &supplies) {
                 exchange->setTls(Route::tlsConfiguration(supplies.roots));
                 start(exchange, route, supplies);
             });
}

void RestCredentialApi::start(HttpExchange *exchange, const Route &route,
                              const Route::Supplies &supplies)
{
    const Moment now = m_clock();
    if (m_connectionAge.isStale(now))
        renewManager();
    m_connectionAge.noteTraffic(now);
    route.apply(*m_manager, m_baseUrl, supplies);
    if (m_running.size() == 1)
        exchange->setAlone();
    exchange->start(m_manager);
}

QFuture<Result<QList<Credential>>> RestCredentialApi::list()
{
    const SharedPromise<Result<QList<Credential>>> promise;
    send({ .operation = Activity::Operation::List }, promise,
         [promise](const Result<QJsonValue> &data) {
             return finish(promise, data.and_then(CredentialJson::readList));
         });
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
