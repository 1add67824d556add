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

#include <functional>
#include <memory>
#include <vector>

namespace Purser {

class LoginAttempt;

/// Asks registries whether they take a login. The login goes to the registry and to a realm that is
/// known or allowed, and nowhere else.
///
/// Destroying it stops what runs; those checks end with the reason Cancelled.
class LoginChecker : public QObject
{
    Q_OBJECT

public:
    explicit LoginChecker(Route route = {}, LoginLimits limits = {}, QObject *parent = nullptr);
    /// `route` is asked for the route of each check.
    explicit LoginChecker(std::function<Route()> route, LoginLimits limits = {},
                          QObject *parent = nullptr);
    ~LoginChecker() override;

    /// Where logins may be sent besides what is known, for the checks from now on.
    const QList<RealmPair> &allowedRealms() const { return m_allowedRealms; }
    void setAllowedRealms(const QList<RealmPair> &allowed) { m_allowedRealms = allowed; }
    void allowRealm(const Purser::RealmPair &allowed);

    /// Cancelling the future ends the check; then there is no answer.
    ///
    /// A login that was refused is not sent again: the answer is RefusedBefore. The same login
    /// twice at once is checked one after the other, for the same reason.
    QFuture<LoginAnswer> check(LoginRequest request);

    /// Sends refused logins again, for a person who has cause to think that the registry changed
    /// its mind.
    void forgetRefusedLogins() { m_refusedLogins.clear(); }

Q_SIGNALS:
    /// A check has ended for which a request was sent: one activity for all of its requests, which
    /// names the registry and neither user name nor password.
    void checked(const Purser::Activity &activity);
    void realmAllowed(const Purser::RealmPair &allowed);

private:
    struct Job;

    void begin(Job &job);
    void cancel(const Job &job);
    void end(const Job &job, const LoginAnswer &answer);
    void tell(const Job &job, const LoginAnswer &answer);
    std::shared_ptr<Job> take(const Job &job);

    std::function<Route()> m_route;
    QList<RealmPair> m_allowedRealms;
    LoginLimits m_limits;
    RefusedLogins m_refusedLogins;
    std::vector<std::shared_ptr<Job>> m_jobs;
};

} // namespace Purser
