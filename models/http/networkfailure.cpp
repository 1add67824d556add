// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/http/networkfailure.h"

#include "models/values/networksettings.h"

#include <QMetaEnum>

namespace Purser {

using namespace Qt::StringLiterals;

namespace NetworkFailure {

namespace {

using Reason = ProxyProblem::Reason;

std::optional<Reason> reasonOf(QNetworkReply::NetworkError error, const QNetworkProxy &proxy,
                               bool hasAddress)
{
    switch (error) {
    case QNetworkReply::ProxyNotFoundError:
        return Reason::NotFound;
    case QNetworkReply::HostNotFoundError: // of the server's name only the proxy can say so
        return hasAddress ? Reason::Unreachable : Reason::NotFound;
    case QNetworkReply::ConnectionRefusedError: // status 503 of the proxy
        return Reason::Unreachable;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::UnknownNetworkError: // also where the proxy says no
        return Reason::Refused;
    case QNetworkReply::ProxyConnectionClosedError:
        return Reason::Closed;
    case QNetworkReply::ProxyTimeoutError:
        return Reason::TimedOut;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return proxy.user().isEmpty() ? Reason::NeedsLogin : Reason::LoginRejected;
    case QNetworkReply::UnknownProxyError:
        return Reason::Other;
    default:
        return std::nullopt;
    }
}

} // namespace

QString name(QNetworkReply::NetworkError error)
{
    const auto names = QMetaEnum::fromType<QNetworkReply::NetworkError>();
    const char *name = names.valueToKey(error);
    return name ? QString::fromLatin1(name) : u"NetworkError %1"_s.arg(int(error));
}

HttpReply::Failure failureOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return HttpReply::Failure::None;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::BackgroundRequestNotAllowedError:
        return HttpReply::Failure::NotConnected;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return HttpReply::Failure::Proxy;
    case QNetworkReply::SslHandshakeFailedError:
        return HttpReply::Failure::Tls;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::UnknownContentError:
        return HttpReply::Failure::Garbled;
    default:
        return HttpReply::Failure::Lost;
    }
}

bool comesFromStatus(QNetworkReply::NetworkError error, int status)
{
    if (status == 407)
        return true; // by the server itself: a proxy's has no status here
    if (status == 307 || status == 308)
        return error == QNetworkReply::ContentReSendError; // what these ask for, and never get
    if (status < 400)
        return false;
    return (error >= QNetworkReply::ContentAccessDenied
            && error <= QNetworkReply::UnknownContentError
            && error != QNetworkReply::ContentReSendError)
        || error == QNetworkReply::ProtocolInvalidOperationError // 400 and 418
        || (error >= QNetworkReply::InternalServerError
            && error <= QNetworkReply::UnknownServerError);
}

std::optional<ProxyProblem> proxyProblem(QNetworkReply::NetworkError error,
                                         const QNetworkProxy &proxy, bool hasAddress)
{
    const std::optional<Reason> reason = reasonOf(error, proxy, hasAddress);
    if (!isProxy(proxy) || !reason)
        return std::nullopt;
    return ProxyProblem{ .address = addressOf(proxy), .reason = *reason };
}

bool isProxy(const QNetworkProxy &proxy)
{
    return proxy.type() != QNetworkProxy::NoProxy && proxy.type() != QNetworkProxy::DefaultProxy;
}

QString addressOf(const QNetworkProxy &proxy)
{
    return ProxyAddress{ proxy.hostName(), proxy.port() }.text();
}

} // namespace NetworkFailure

} // namespace Purser
