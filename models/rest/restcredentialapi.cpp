// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rest/restcredentialapi.h"

#include "models/rest/credentialjson.h"
#include "models/rest/replyreader.h"
#include "models/rest/requestpolicy.h"

#include <QFutureWatcher>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

QString collectionPath()
{
    return u"/v2/container-registry-auths"_s;
}

QString pathOf(const CredentialId &id)
{
    return collectionPath() + u'/' + id.text(); // nothing in an id needs encoding
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
    QByteArray verb{};
    QString path{};
    Effect effect = Effect::Read;
    Secret body{};
};

RestCredentialApi::RestCredentialApi(BaseUrl baseUrl, ApiKey key, Route route, HttpLimits limits)
    : m_baseUrl(std::move(baseUrl))
    , m_key(std::move(key))
    , m_route(std::move(route))
    , m_limits(limits)
{
    RequestPolicy::apply(m_manager);
    m_route.apply(m_manager, m_baseUrl);
}

RestCredentialApi::~RestCredentialApi()
{
    // Before the manager that their replies belong to.
    qDeleteAll(findChildren<HttpExchange *>(Qt::FindDirectChildrenOnly));
}

template<typename T, typename Handler>
void RestCredentialApi::send(Call call, const SharedPromise<Result<T>> &promise, Handler handle)
{
    auto *exchange = new HttpExchange(RequestPolicy::request(m_baseUrl.withPath(call.path), m_key),
                                      call.verb, std::move(call.body), m_limits, this);
    auto *watcher = new QFutureWatcher<Result<T>>(exchange);
    connect(watcher, &QFutureWatcherBase::canceled, exchange, &HttpExchange::abort);
    watcher->setFuture(promise.future());
    connect(exchange, &HttpExchange::finished, this,
            [exchange, effect = call.effect, handle](const HttpReply &reply) {
                exchange->deleteLater();
                handle(readReply(reply, effect));
            });
    if (!m_baseUrl.isTls()) {
        exchange->start(m_manager);
        return;
    }
    whenDone(m_route.roots(), exchange, [this, exchange](const TrustedRoots &roots) {
        exchange->setTls(Route::tlsConfiguration(roots));
        exchange->start(m_manager);
    });
}

QFuture<Result<QList<Credential>>> RestCredentialApi::list()
{
    const SharedPromise<Result<QList<Credential>>> promise;
    send({ .verb = "GET", .path = collectionPath() }, promise,
         [promise](const Result<QJsonValue> &data) {
             promise.finish(data.and_then(CredentialJson::readList));
         });
    return promise.future();
}

QFuture<Result<Credential>> RestCredentialApi::get(const CredentialId &id)
{
    const SharedPromise<Result<Credential>> promise;
    send({ .verb = "GET", .path = pathOf(id) }, promise, [promise](const Result<QJsonValue> &data) {
        promise.finish(data.and_then(CredentialJson::readCredential));
    });
    return promise.future();
}

QFuture<Result<Credential>> RestCredentialApi::create(const CredentialDraft &draft)
{
    const SharedPromise<Result<Credential>> promise;
    // What is known already, should the service answer with less.
    const Credential sent{ {}, draft.name, draft.type, {} };

    const auto complete = [this, promise, sent](const Result<QJsonValue> &data) {
        if (!data) {
            promise.finish(tl::unexpected(data.error()));
            return;
        }
        const std::optional<CredentialId> id = CredentialJson::readBareId(*data);
        if (!id) {
            promise.finish(CredentialJson::readCredential(*data).map_error(doneButUnreadable));
            return;
        }
        // It is created: a failure to read it must not look like a failure to create it.
        send({ .verb = "GET", .path = pathOf(*id) }, promise,
             [promise, sent, id = *id](const Result<QJsonValue> &read) {
                 Credential created = sent;
                 created.id = id;
                 promise.finish(read.and_then(CredentialJson::readCredential).value_or(created));
             });
    };
    send({ .verb = "POST",
           .path = collectionPath(),
           .effect = Effect::Change,
           .body = CredentialJson::writeDraft(draft) },
         promise, complete);
    return promise.future();
}

QFuture<Result<std::optional<Credential>>> RestCredentialApi::update(const CredentialId &id,
                                                                     const CredentialPatch &patch)
{
    const SharedPromise<Result<std::optional<Credential>>> promise;
    send({ .verb = "PATCH",
           .path = pathOf(id),
           .effect = Effect::Change,
           .body = CredentialJson::writePatch(patch) },
         promise, [promise, id](const Result<QJsonValue> &data) {
             if (!data) {
                 promise.finish(tl::unexpected(data.error()));
                 return;
             }
             // The service confirmed; an answer about anything else than this credential says
             // nothing beyond that.
             std::optional<Credential> updated;
             if (const Result<Credential> read = CredentialJson::readCredential(*data);
                 read && read->id == id)
                 updated = *read;
             promise.finish(updated);
         });
    return promise.future();
}

QFuture<Result<void>> RestCredentialApi::remove(const CredentialId &id)
{
    const SharedPromise<Result<void>> promise;
    send({ .verb = "DELETE", .path = pathOf(id), .effect = Effect::Removal }, promise,
         [promise](const Result<QJsonValue> &data) {
             promise.finish(data.map([](const QJsonValue &) {}));
         });
    return promise.future();
}

} // namespace Purser
