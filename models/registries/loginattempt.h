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

/// One check of a login, from its first request to its answer; what LoginChecker runs.
///
/// The registry is asked without a login first. If it wants one, the login goes to it or, for a
/// token, to a realm that RealmTrust judged. A token proves nothing: the registry has to take it.
class LoginAttempt : public QObject
{
    Q_OBJECT

public:
    LoginAttempt(LoginRequest request, Route route, LoginLimits limits, QObject *parent = nullptr);

    void start();
    void abort();

    std::chrono::milliseconds duration() const; ///< since start()
    qint64 received() const { return m_received; } ///< bytes of all bodies

Q_SIGNALS:
    /// Once, and never from within start() or abort().
    void finished(const Purser::LoginAnswer &answer);

private:
    using Step = void (LoginAttempt::*)(const HttpReply &);
    /// What a request carries to say who asks.
    enum class Proof { None, Login, Token };

    void send(const QByteArray &verb, const QUrl &url, Proof proof, Step next);
    void askForToken(const QString &scope, Step next);
    void chooseChallenge(const HttpReply &reply);
    void tryImage();
    void tryManifest(Proof proof);

    void readOpenReply(const HttpReply &reply);
    void readTokenReply(const HttpReply &reply);
    void readLoginReply(const HttpReply &reply);
    void readImageTokenReply(const HttpReply &reply);
    void readManifestReply(const HttpReply &reply);
    bool takeToken(const HttpReply &reply);

    LoginAnswer answerOf(const HttpReply &reply, LoginAnswer::Reason reason) const;
    LoginAnswer refusalOf(const HttpReply &reply) const;
    LoginAnswer failureOf(const HttpReply &reply, LoginAnswer::Reason otherwise) const;
    void conclude(const LoginAnswer &answer);
    LoginAnswer::Pull pullOf(int status) const; ///< of a manifest
    void concludeImage(LoginAnswer::Pull pull);
    bool isDecided() const;

    LoginRequest m_request;
    Route m_route;
    LoginLimits m_limits;
    LoginAnswer m_answer; // to the login, once it is decided and the image is tried
    Secret m_basic; // user name and password as Basic authentication has them
    Secret m_encodedPassword; // as it may stand in an address
    Secret m_token;
    Proof m_proof = Proof::None; // what the registry took
    QUrl m_realm;
    QString m_service;
    HttpExchange *m_exchange = nullptr; // the one that runs
    QElapsedTimer m_clock;
    qint64 m_received = 0;
};

} // namespace Purser
