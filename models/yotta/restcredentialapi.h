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

/// Performs the API operations over HTTP. Switches to a new HttpClient, which has no connections,
/// if the route changes, if the connections are too old, and after a failure. Requests in progress
/// stay with the client that they were started on.
///
/// Destroying this object aborts requests in progress and cancels their futures. If the service
/// echoes the key or a password, they are redacted in its errors.
class RestCredentialApi : public QObject, public CredentialApi
{
    Q_OBJECT

public:
    /// `clock` is used to determine how old the connections are.
    RestCredentialApi(BaseUrl baseUrl, ApiKey key, Route route = {}, HttpLimits limits = {},
                      std::function<Moment()> clock = Moment::now);
    ~RestCredentialApi() override;

    /// Sets the route for later requests. Reads in progress are aborted and sent again over the new
    /// route, since they may be stuck because of the previous one. A create, update or delete in
    /// progress isn't affected.
    void setRoute(const Purser::Route &route);

    QFuture<Result<QList<Credential>>> list() override;
    QFuture<Result<Credential>> get(const CredentialId &id) override;
    QFuture<Result<Credential>> create(const CredentialDraft &draft) override;
    QFuture<Result<std::optional<Credential>>> update(const CredentialId &id,
                                                      const CredentialPatch &patch) override;
    QFuture<Result<void>> remove(const CredentialId &id) override;

Q_SIGNALS:
    /// Emitted when a request ends, whether it succeeded or not.
    void exchanged(const Purser::Activity &activity);

private:
    struct Call;

    struct Running
    {
        Activity record{};
        std::function<void()> askAgain{}; ///< empty unless the request is a read
    };

    /// Sends the call. `handle` is called with the envelope's data or the error, and returns the
    /// final error, if any. Canceling the promise's future aborts the request.
    template<typename T, typename Handler>
    void send(Call call, const SharedPromise<Result<T>> &promise, Handler handle);
    /// The same, but `handle` is called with the result of `read`, which runs on another thread if
    /// the reply is long.
    template<typename T, typename Reader, typename Handler>
    void send(Call call, const SharedPromise<Result<T>> &promise, Reader read, Handler handle);

    QNetworkRequest requestFor(const Activity &record) const;
    void renewClient();
    Activity recordOf(const Call &call) const;
    /// Emits exchanged(). `password` is the one that was sent, to be redacted; it may be nullptr.
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
