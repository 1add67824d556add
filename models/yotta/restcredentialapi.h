// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"
#include "models/credentials/credentialapi.h"
#include "models/http/connectionage.h"
#include "models/http/httpclient.h"
#include "models/http/httpexchange.h"
#include "models/http/route.h"
#include "models/secrets/apikey.h"
#include "models/values/async.h"
#include "models/values/baseurl.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace Purser {

/// The contract's operations over HTTP. It takes another HttpClient, without connections, when the
/// route changes, when the connections are too old, and after a failure; requests that run end on
/// the one that they began with.
///
/// Destroying it stops what runs; those futures end cancelled. What a service echoes of the key or
/// a password is redacted in its errors.
class RestCredentialApi : public QObject, public CredentialApi
{
    Q_OBJECT

public:
    /// `clock` tells how old the connections are.
    RestCredentialApi(BaseUrl baseUrl, ApiKey key, Route route = {}, HttpLimits limits = {},
                      std::function<Moment()> clock = Moment::now);
    ~RestCredentialApi() override;

    /// For the requests from now on. Reads that run are stopped and asked again over the new route,
    /// as the former one may be why they wait; a create, update or delete ends where it was sent.
    void setRoute(const Purser::Route &route);

    QFuture<Result<QList<Credential>>> list() override;
    QFuture<Result<Credential>> get(const CredentialId &id) override;
    QFuture<Result<Credential>> create(const CredentialDraft &draft) override;
    QFuture<Result<std::optional<Credential>>> update(const CredentialId &id,
                                                      const CredentialPatch &patch) override;
    QFuture<Result<void>> remove(const CredentialId &id) override;

Q_SIGNALS:
    /// A request has ended, one way or another.
    void exchanged(const Purser::Activity &activity);

private:
    struct Call;

    struct Running
    {
        Activity record{};
        std::function<void()> askAgain{}; ///< reads only
    };

    /// Sends the call; `handle` gets the envelope's data or the error, and gives back what it
    /// failed with in the end. Cancelling the promise's future aborts the request.
    template<typename T, typename Handler>
    void send(Call call, const SharedPromise<Result<T>> &promise, Handler handle);
    /// The same; `handle` gets what `read` makes of the reply, a long one on another thread.
    template<typename T, typename Reader, typename Handler>
    void send(Call call, const SharedPromise<Result<T>> &promise, Reader read, Handler handle);

    QNetworkRequest requestFor(const Activity &record) const;
    void renewClient();
    Activity recordOf(const Call &call) const;
    /// `password` is what was sent, to be redacted; it may be null.
    void tell(Activity activity, const HttpReply &reply, const Secret *password,
              const std::optional<ApiError> &error);

    BaseUrl m_baseUrl;
    ApiKey m_key;
    Route m_route;
    HttpLimits m_limits;
    std::function<Moment()> m_clock;
    ConnectionAge m_connectionAge;
    std::shared_ptr<HttpClient> m_client;
    QHash<HttpExchange *, Running> m_running;
};

} // namespace Purser
