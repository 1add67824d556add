// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics.h"

#include "app/keychain/keychainstatequery.h"
#include "app/network.h"
#include "models/activity/activitylog.h"
#include "models/http/route.h"
#include "models/session/session.h"
#include "models/values/async.h"

#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;
using Step = Finding::KeychainProbe::Step;

namespace {

/// `system`: what the system says, where it is asked.
Finding::Proxy proxyFor(const NetworkSettings &settings, const BaseUrl &baseUrl,
                        const QList<QNetworkProxy> &system)
{
    if (baseUrl.isLocal())
        return { .kind = NetworkSettings::Proxy::None };
    if (settings.hasOwnProxy())
        return { .kind = settings.proxy, .address = settings.proxyAddress.text() };
    Finding::Proxy proxy{ .kind = settings.proxy };
    const QNetworkProxy first = system.value(0);
    if (!first.hostName().isEmpty())
        proxy.address = u"%1:%2"_s.arg(first.hostName(), QString::number(first.port()));
    return proxy;
}

} // namespace

Diagnostics::Diagnostics(SecretStore &keychain, Network &network, const ActivityLog &activity,
                         std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_network(network)
    , m_activity(activity)
    , m_timeout(timeout)
{ }

Diagnostics::~Diagnostics()
{
    removeLeftProbe();
}

/// Whatever came of the probe: no entry of it is to stay.
void Diagnostics::removeLeftProbe()
{
    if (const std::optional<QUuid> left = std::exchange(m_probe, std::nullopt))
        m_keychain.remove(*left);
}

/// Calls the one or the other, whichever comes first.
template<typename T, typename Handler>
void Diagnostics::ask(const QFuture<T> &future, Handler handler, std::function<void()> unanswered)
{
    const auto isOver = std::make_shared<bool>(false);
    QTimer::singleShot(m_timeout, this, [isOver, unanswered = std::move(unanswered)] {
        if (!std::exchange(*isOver, true))
            unanswered();
    });
    whenDone(future, this, [isOver, handler = std::move(handler)](const T &value) {
        if (!std::exchange(*isOver, true))
            handler(value);
    });
}

void Diagnostics::run(Session *session)
{
    m_baseUrl.reset();
    m_list = {};
    m_hasSession = session;
    if (session) {
        m_baseUrl = session->account().baseUrl;
        m_list = session->api().list(); // it may take its time while the rest is looked at
    }
    queryKeychainState();
}

void Diagnostics::queryKeychainState()
{
    const SharedPromise<Finding::Keychain> promise;
    Purser::queryKeychainState(
        [promise](const Finding::Keychain &found) { promise.finish(found); });
    ask(
        promise.future(),
        [this](const Finding::Keychain &found) {
            Q_EMIT findingReady(found);
            if (Finding::isQuiet(found))
                probeKeychain();
            else
                probed(Step::NotTried, std::nullopt);
        },
        [this] {
            Q_EMIT findingReady(Finding::Keychain{});
            probed(Step::NotTried, std::nullopt);
        });
}

void Diagnostics::probeKeychain()
{
    const QUuid entry = QUuid::createUuid();
    m_probe = entry;
    const QByteArray value = "probe " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    ask(
        m_keychain.write(entry, Secret::fromUtf8(value)),
        [this, entry, value](const SecretResult<void> &written) {
            if (written)
                readProbe(entry, value);
            else
                probed(Step::Write, written.error());
        },
        [this] { probed(Step::Unanswered, std::nullopt); });
}

void Diagnostics::readProbe(const QUuid &entry, const QByteArray &value)
{
    ask(
        m_keychain.read(entry),
        [this, entry, value](const SecretResult<Secret> &read) {
            if (read && read->utf8() == value)
                removeProbe(entry);
            else
                probed(Step::Read, read ? SecretStoreError{} : read.error());
        },
        [this] { probed(Step::Unanswered, std::nullopt); });
}

void Diagnostics::removeProbe(const QUuid &entry)
{
    ask(
        m_keychain.remove(entry),
        [this](const SecretResult<void> &removed) {
            if (removed)
                probed(Step::Done, std::nullopt);
            else
                probed(Step::Remove, removed.error());
        },
        [this] { probed(Step::Unanswered, std::nullopt); });
}

void Diagnostics::probed(Step step, const std::optional<SecretStoreError> &error)
{
    if (step == Step::Done)
        m_probe.reset();
    removeLeftProbe();
    Q_EMIT findingReady(Finding::KeychainProbe{ step, error });
    checkTls();
}

void Diagnostics::checkTls()
{
    const Finding::Tls tls{ .isThere = QSslSocket::supportsSsl(),
                            .library = QSslSocket::sslLibraryVersionString() };
    ask(
        m_network.route().resources(),
        [this, tls](const Route::Resources &resources) {
            Finding::Tls whole = tls;
            whole.authorities = resources.roots.certificates.size();
            whole.ownFile = resources.roots.fileProblem;
            Q_EMIT findingReady(whole);
            checkProxy();
        },
        [this, tls] {
            Q_EMIT findingReady(tls);
            checkProxy();
        });
}

void Diagnostics::checkProxy()
{
    const BaseUrl baseUrl = m_baseUrl.value_or(BaseUrl::official());
    const auto tell = [this, baseUrl](const QList<QNetworkProxy> &system) {
        Q_EMIT findingReady(proxyFor(m_network.settings(), baseUrl, system));
        checkService();
    };
    ask(m_network.route().systemProxies(baseUrl.withPath({})), tell, [tell] { tell({}); });
}

void Diagnostics::checkService()
{
    if (!m_hasSession) {
        Q_EMIT findingReady(Finding::Service{});
        Q_EMIT findingReady(Finding::Clock{});
        Q_EMIT finished();
        return;
    }
    // It has a deadline of its own.
    whenDone(m_list, this, [this](const Result<QList<Credential>> &list) {
        Q_EMIT findingReady(Finding::Service{
            m_baseUrl, list ? std::nullopt : std::optional<ApiError>(list.error()) });
        checkClock();
    });
}

/// By the newest answer of the service.
void Diagnostics::checkClock()
{
    Finding::Clock clock;
    for (qsizetype i = m_activity.size(); i-- > 0 && !clock.difference;) {
        const Activity &activity = m_activity.at(i);
        const bool isOurs = m_baseUrl && activity.url.host() == m_baseUrl->withPath({}).host()
            && activity.url.port() == m_baseUrl->withPath({}).port();
        if (isOurs && activity.serverTime)
            clock.difference =
                std::chrono::seconds(activity.startedAt.addMSecs(activity.duration.count())
                                         .secsTo(*activity.serverTime));
    }
    Q_EMIT findingReady(clock);
    Q_EMIT finished();
}

} // namespace Purser
