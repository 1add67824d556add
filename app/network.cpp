// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/network.h"

#include "app/keychain/keychainentries.h"
#include "app/settings.h"

#include <QTimer>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

Network::Network(SecretStore &keychain, Settings &settings, std::chrono::milliseconds timeout)
    : m_keychain(keychain)
    , m_settings(settings)
    , m_timeout(timeout)
    , m_current(settings.network())
{ }

const Route &Network::route()
{
    if (!m_route)
        build(std::nullopt);
    return *m_route;
}

void Network::change(const NetworkSettings &settings, std::optional<Secret> password)
{
    NetworkSettings next = settings;
    next.passwordFor = m_current.passwordFor;
    if (next == m_current && !password && !hasCaFileProblem())
        return; // nothing that a route would have to be made anew for
    // The stored password stays that of the former proxy, until another one is stored.
    if (next.proxyLogin() != m_current.proxyLogin())
        next.passwordFor = m_current.passwordsLogin();
    // Until the keychain says what it has now, that is nobody's: it may be either password.
    if (password && !password->isEmpty())
        next.passwordFor = u"-"_s;
    m_current = next;
    save();
    if (!password) {
        build(std::nullopt);
        Q_EMIT routeChanged(*m_route);
        return;
    }
    const auto typed = std::make_shared<const Secret>(password->clone());
    m_typed = typed->isEmpty() ? nullptr : typed;
    m_typedFor = m_current.proxyLogin();
    build(m_typed);
    Q_EMIT routeChanged(*m_route);
    const bool isToStay = !password->isEmpty();
    const auto stored = !isToStay ? m_keychain.remove(proxyPasswordEntry())
                                  : m_keychain.write(proxyPasswordEntry(), *std::move(password));
    whenDone(stored, this, [this, isToStay, login = m_typedFor](const SecretResult<void> &result) {
        if (!result)
            Q_EMIT passwordNotSaved(result.error());
        else if (isToStay)
            keepLogin(login);
    });
}

void Network::save()
{
    if (!m_settings.setNetwork(m_current))
        Q_EMIT settingsNotSaved();
}

/// The keychain has the password of this proxy now.
void Network::keepLogin(const QString &login)
{
    if (std::exchange(m_current.passwordFor, login) != login)
        save();
    describePassword();
}

/// So that password managers show what the entry is for; not translated, as their other labels.
void Network::describePassword()
{
    m_keychain.describe(proxyPasswordEntry(),
                        { .name = u"Proxy password"_s, .place = m_current.proxyAddress.text() });
}

/// Returns true if the file added no authority. Confirming unchanged settings reads it again then.
bool Network::hasCaFileProblem() const
{
    if (!m_route || !m_route->resources().isFinished() || m_route->resources().resultCount() == 0)
        return false;
    return m_route->resources().result().roots.fileProblem != CaFileProblem::None;
}

QFuture<CaFileProblem> Network::checkCaFile(const QString &file)
{
    return TrustedRoots::check(file);
}

/// Without a password it is fetched from the keychain, where the settings need one.
void Network::build(const std::optional<Password> &password)
{
    const SharedPromise<Route::Resources> resources;
    const QFuture<TrustedRoots> roots = TrustedRoots::load(m_current.caFile);
    whenDone(password ? makeReadyFuture(*password) : storedPassword(), this,
             [this, resources, roots](const Password &fetched) {
                 whenDone(roots, this, [resources, fetched](const TrustedRoots &loaded) {
                     resources.finish({ .roots = loaded, .proxyPassword = fetched });
                 });
             });
    m_route.emplace(m_current, resources.future());
}

QFuture<Network::Password> Network::storedPassword()
{
    if (!m_current.hasOwnProxy() || m_current.proxyUser.isEmpty())
        return makeReadyFuture(Password());
    if (m_typed && m_typedFor == m_current.proxyLogin())
        return makeReadyFuture(m_typed); // the keychain may not have taken it
    if (m_current.passwordsLogin() != m_current.proxyLogin())
        return makeReadyFuture(Password());
    const SharedPromise<Password> promise;
    QTimer::singleShot(m_timeout, this, [promise] { promise.finish(nullptr); });
    whenDone(m_keychain.read(proxyPasswordEntry()), this,
             [this, promise, login = m_current.proxyLogin()](SecretResult<Secret> &&secret) {
                 if (secret)
                     describePassword();
                 const auto password =
                     secret ? std::make_shared<const Secret>(*std::move(secret)) : nullptr;
                 // Late, as when the user had to unlock the keychain first: for the next requests.
                 if (password && promise.future().isFinished() && !m_typed
                     && login == m_current.proxyLogin()) {
                     build(password);
                     Q_EMIT routeChanged(*m_route);
                 }
                 promise.finish(password);
             });
    return promise.future();
}

} // namespace Purser
