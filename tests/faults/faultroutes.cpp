// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/faultroutes.h"

#include "models/values/async.h"
#include "tests/support/awaiting.h"
#include "tests/support/loopback.h"
#include "tests/support/patience.h"
#include "tests/support/rawserver.h"

#include <QTest>
#include <QThread>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long lookUpTime = 1500; // milliseconds

TrustedRoots rootsOf(const Certificates &certificates)
{
    const QFuture<TrustedRoots> roots = TrustedRoots::load(certificates.authorityFile());
    if (!QTest::qWaitFor([&] { return roots.isFinished(); }, Test::patience))
        qFatal("the authorities were not loaded");
    return roots.result();
}

} // namespace

FaultRoutes::FaultRoutes(const Certificates &certificates)
    : m_roots(rootsOf(certificates))
    , m_lockedProxy("robot:somebody else's")
{ }

Route FaultRoutes::routeFor(const Fault &fault) const
{
    if (fault.place == Fault::Place::DeadProxy)
        return through(refusedUrl().remove(u"http://"_s));
    if (fault.place == Fault::Place::ProxyLogin)
        return through(m_lockedProxy.address());
    switch (fault.way) {
    case Way::Direct:
        break;
    case Way::Proxy:
        return through(m_proxy.address());
    case Way::SlowSystemProxy: {
        const ProxyAddress address = ProxyAddress::fromText(m_proxy.address()).value();
        const QNetworkProxy proxy(QNetworkProxy::HttpProxy, address.host, address.port);
        return Route({ .proxy = NetworkSettings::Proxy::System },
                     makeReadyFuture(Route::Resources{ m_roots, nullptr }),
                     [proxy](const QNetworkProxyQuery &) {
                         QThread::msleep(lookUpTime);
                         return QList<QNetworkProxy>{ proxy };
                     });
    }
    }
    return Route({ .proxy = NetworkSettings::Proxy::None },
                 makeReadyFuture(Route::Resources{ m_roots, nullptr }));
}

BaseUrl FaultRoutes::baseUrlFor(const Fault &fault, const RawServer &server)
{
    using enum Fault::Place;
    if (fault.place == NoSuchName || fault.place == DeadProxy || fault.place == ProxyLogin)
        return baseUrlOf(u"https://nowhere.invalid"_s);
    if (fault.way != Way::Direct)
        return baseUrlOf(server.baseUrl().replace(u"127.0.0.1"_s, u"service.test"_s));
    return baseUrlOf(server.baseUrl());
}

Route FaultRoutes::through(const QString &proxyAddress) const
{
    return Route({ .proxy = NetworkSettings::Proxy::Http,
                   .proxyAddress = ProxyAddress::fromText(proxyAddress).value() },
                 makeReadyFuture(Route::Resources{ m_roots, nullptr }));
}

} // namespace Purser
