// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/http/httpexchange.h"
#include "models/http/route.h"
#include "models/registries/loginrequest.h"
#include "models/secrets/secret.h"
#include "models/values/loginanswer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <memory>

namespace Purser {

/// One login check, from the first request to the answer. LoginChecker runs these checks.
///
/// The first request contains no login. If the registry requires a login, the login is sent to the
/// registry or, to get a token, to a realm that RealmTrust considers trusted. A token alone proves
/// nothing: the login is accepted only once the registry accepts the token. If the realm gives
/// tokens to anyone, a random login is tried as well. If that is accepted too, nothing is proved.
class LoginAttempt : public QObject
{
    Q_OBJECT

public:
    LoginAttempt(LoginRequest request, Route route, LoginLimits limits, QObject *parent = nullptr);

    void start();
    void abort();

    std::chrono::milliseconds duration() const; ///< time since start()
    /// Returns true if the registry has refused requests without a login, or with a random one.
    /// Other attempts then need not try that again.
    bool hasRefusedOthers() const { return m_hasRefusedOthers; }
    qint64 received() const { return m_received; } ///< total size of the reply bodies in bytes

Q_SIGNALS:
    /// Emitted once, never from within start() or abort().
    void finished(const Purser::LoginAnswer &answer);

private:
    using Step = void (LoginAttempt::*)(const HttpReply &);
    /// The kind of authentication that a request contains.
    enum class Proof { None, Login, RandomLogin, Token };

    void send(const QByteArray &verb, const QUrl &url, Proof proof, Step next);
    void askForToken(Proof proof, const QString &scope, Step next);
    void chooseChallenge(const HttpReply &reply);
    void tryImage();
    void tryManifest(Proof proof);

    void readOpenReply(const HttpReply &reply);
    void readTokenReply(const HttpReply &reply);
    void readLoginReply(const HttpReply &reply);
    void readAnonymousTokenReply(const HttpReply &reply);
    void readAnonymousReply(const HttpReply &reply);
    void readRandomLoginReply(const HttpReply &reply);
    void acceptIfRefused(const HttpReply &reply);
    void accept();
    void readImageTokenReply(const HttpReply &reply);
    void readManifestReply(const HttpReply &reply);
    bool takeToken(const HttpReply &reply);

    LoginAnswer answerOf(const HttpReply &reply, LoginAnswer::Reason reason) const;
    LoginAnswer refusalOf(const HttpReply &reply) const;
    LoginAnswer failureOf(const HttpReply &reply, LoginAnswer::Reason otherwise) const;
    void conclude(const LoginAnswer &answer);
    LoginAnswer::Pull pullOf(const HttpReply &manifest) const;
    void concludeImage(LoginAnswer::Pull pull);
    bool isDecided() const;

    LoginRequest m_request;
    Route m_route;
    LoginLimits m_limits;
    LoginAnswer m_accepted; // the answer if other logins are refused
    bool m_hasRefusedOthers = false;
    LoginAnswer m_answer; // set once the login is decided, while the image is being tried
    Secret m_basic; // username and password, encoded for Basic authentication
    QString m_randomUsername; // a user that the registry surely doesn't know
    Secret m_encodedPassword; // percent-encoded, as it may occur in a URL
    Secret m_token;
    Proof m_proof = Proof::None; // the kind that the registry accepted
    QUrl m_realm;
    QString m_service;
    HttpExchange *m_exchange = nullptr; // the exchange in progress
    QElapsedTimer m_clock;
    qint64 m_received = 0;
};

} // namespace Purser
