// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activity.h"
#include "models/http/route.h"
#include "models/registries/loginrequest.h"
#include "models/registries/realmtrust.h"
#include "models/registries/refusedlogins.h"
#include "models/values/async.h"
#include "models/values/loginanswer.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace Purser {

class LoginAttempt;

/// Checks whether a registry accepts a login. A login is sent only to its registry and to trusted
/// realms (token servers); see RealmTrust.
///
/// Destroying this object aborts all unfinished checks. Their futures finish with an answer that
/// has the reason Cancelled.
class LoginChecker : public QObject
{
    Q_OBJECT

public:
    explicit LoginChecker(Route route = {}, LoginLimits limits = {}, QObject *parent = nullptr);
    /// Calls `route` at the start of each check to get the current route.
    explicit LoginChecker(std::function<Route()> route, LoginLimits limits = {},
                          QObject *parent = nullptr);
    ~LoginChecker() override;

    /// Returns the realms to which the user has allowed logins to be sent. RealmTrust also trusts
    /// other realms, without asking the user. A change doesn't affect checks that have already
    /// started.
    const QList<RealmPair> &allowedRealms() const { return m_allowedRealms; }
    void setAllowedRealms(const QList<RealmPair> &allowed) { m_allowedRealms = allowed; }
    void allowRealm(const Purser::RealmPair &allowed);
    void withdrawRealm(const RealmPair &withdrawn);

    /// Checks a login. Canceling the future aborts the check, in which case the future has no
    /// result.
    ///
    /// Once a login has been refused, it isn't sent again until forgetRefusal() is called. Instead,
    /// the answer has the reason RefusedBefore. Concurrent checks of the same login therefore run
    /// one after another.
    QFuture<LoginAnswer> check(LoginRequest request);

    /// Allows a refused login to be sent again. Call this if there is reason to believe that the
    /// registry accepts the login now.
    void forgetRefusal(const LoginRequest &request);

Q_SIGNALS:
    /// Emitted when a check that sent a request ends. `activity` covers all requests made by the
    /// check. It contains the registry, but neither the username nor the password.
    void checked(const Purser::Activity &activity);
    void realmAllowed(const Purser::RealmPair &allowed);
    void realmWithdrawn(const Purser::RealmPair &withdrawn);

private:
    struct Job;

    QByteArray fingerprintOf(const LoginRequest &request) const;
    void begin(Job &job);
    void cancel(const Job &job);
    void end(const Job &job, const LoginAnswer &answer);
    void tell(const Job &job, const LoginAnswer &answer);
    std::shared_ptr<Job> take(const Job &job);

    std::function<Route()> m_route;
    QList<RealmPair> m_allowedRealms;
    LoginLimits m_limits;
    RefusedLogins m_refusedLogins;
    QSet<QString> m_carefulRegistries; // see LoginAttempt::hasRefusedOthers()
    std::vector<std::shared_ptr<Job>> m_jobs;
};

} // namespace Purser
