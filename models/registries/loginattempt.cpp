// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/registries/loginattempt.h"

#include "models/http/httpclient.h"
#include "models/http/requestpolicy.h"
#include "models/http/retryafter.h"
#include "models/registries/challenge.h"
#include "models/registries/registryadvice.h"
#include "models/registries/registryreply.h"

#include <QDateTime>
#include <QNetworkRequest>
#include <QUuid>

#include <limits>

namespace Purser {

using namespace Qt::StringLiterals;
using Reason = LoginAnswer::Reason;
using Verdict = LoginAnswer::Verdict;

namespace {

namespace Status {
constexpr int ok = 200;
constexpr int unauthorized = 401;
constexpr int forbidden = 403;
constexpr int notFound = 404;
constexpr int firstServerError = 500;
} // namespace Status

/// Of images and of lists of them for several platforms, as both standards name them.
const QByteArray manifestTypes = "application/vnd.oci.image.index.v1+json, "
                                 "application/vnd.oci.image.manifest.v1+json, "
                                 "application/vnd.docker.distribution.manifest.list.v2+json, "
                                 "application/vnd.docker.distribution.manifest.v2+json";

Secret basicOf(const QString &username, const Secret &password)
{
    return Secret::fromUtf8((username.toUtf8() + ':' + password.utf8().toByteArray()).toBase64());
}

Secret encodedForUrl(const Secret &secret)
{
    return Secret::fromUtf8(secret.utf8().toByteArray().toPercentEncoding());
}

QString randomText()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

QString queryItem(const QString &name, const QString &value)
{
    return name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

LoginAttempt::LoginAttempt(LoginRequest request, Route route, LoginLimits limits, QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_route(std::move(route))
    , m_limits(limits)
    , m_basic(basicOf(m_request.username, m_request.password))
    , m_randomUsername(randomText())
    , m_encodedPassword(encodedForUrl(m_request.password))
{ }

void LoginAttempt::start()
{
    m_clock.start();
    send("GET", m_request.registry.url(u"/v2/"_s), Proof::None, &LoginAttempt::readOpenReply);
}

void LoginAttempt::abort()
{
    if (m_exchange)
        m_exchange->abort();
}

std::chrono::milliseconds LoginAttempt::duration() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

/// Each request has a client of its own: it may go to another server, and nothing that a connection
/// knows of authentication is to go from one request to the next.
void LoginAttempt::send(const QByteArray &verb, const QUrl &url, Proof proof, Step next)
{
    const std::chrono::milliseconds left = m_limits.deadline - duration();
    if (left <= std::chrono::milliseconds::zero()) {
        conclude(isDecided() ? m_answer : answerOf({}, Reason::TimedOut));
        return;
    }
    QNetworkRequest request = RequestPolicy::request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, {}); // there is no content
    if (verb == "HEAD")
        request.setRawHeader("Accept", manifestTypes);
    if (proof == Proof::Login)
        request.setRawHeader("Authorization", "Basic " + m_basic.utf8().toByteArray());
    else if (proof == Proof::RandomLogin)
        request.setRawHeader(
            "Authorization",
            "Basic "
                + basicOf(m_randomUsername, Secret::fromText(randomText())).utf8().toByteArray());
    else if (proof == Proof::Token)
        request.setRawHeader("Authorization", "Bearer " + m_token.utf8().toByteArray());

    // No time is earned by what arrives: the deadline is that of all requests together.
    const HttpLimits limits{ .deadline = left,
                             .slowestBytesPerSecond = std::numeric_limits<qint64>::max(),
                             .replyBytes = m_limits.replyBytes };
    m_exchange = new HttpExchange(request, verb, Secret(), limits, this);
    const auto client = std::make_shared<HttpClient>(m_route);
    connect(m_exchange, &HttpExchange::finished, this,
            [this, client, exchange = m_exchange, proof, next](const HttpReply &reply) {
                exchange->deleteLater();
                m_exchange = nullptr;
                m_received += reply.received;
                if (reply.failure == HttpReply::Failure::None)
                    (this->*next)(reply);
                else if (isDecided())
                    conclude(m_answer); // the image is only tried beside it
                else if (m_proof == Proof::None && proof == Proof::None
                         && reply.failure == HttpReply::Failure::TooLarge)
                    conclude(answerOf(reply, Reason::NotARegistry)); // a page, or worse
                else
                    conclude(answerOf(reply, RegistryReply::reasonOf(reply.failure)));
            });
    client->start(m_exchange);
}

void LoginAttempt::readOpenReply(const HttpReply &reply)
{
    if (reply.status == Status::unauthorized) {
        chooseChallenge(reply);
    } else if (reply.status == Status::ok && RegistryReply::isOfRegistry(reply)) {
        m_answer = answerOf(reply, Reason::None);
        m_answer.verdict = Verdict::NotAsked;
        tryImage();
    } else {
        // Nothing was sent that could be refused.
        conclude(failureOf(
            reply, reply.status == Status::forbidden ? Reason::Blocked : Reason::NotARegistry));
    }
}

void LoginAttempt::chooseChallenge(const HttpReply &reply)
{
    const QList<Challenge> challenges = Challenge::parse(RegistryReply::challenges(reply));
    LoginAnswer problem = failureOf(reply, Reason::NotARegistry);
    bool takesBasic = false;
    for (const Challenge &challenge : challenges) {
        takesBasic |= challenge.scheme == "basic";
        const QByteArray realm = challenge.parameter("realm");
        if (challenge.scheme != "bearer" || realm.isEmpty())
            continue;
        const QUrl url = RealmTrust::realmUrl(realm);
        switch (RealmTrust::evaluate(m_request.registry, url, m_request.allowedRealms)) {
        case RealmTrust::Verdict::Trusted:
            m_realm = url;
            m_service = QString::fromUtf8(challenge.parameter("service"));
            askForToken(Proof::Login, {}, &LoginAttempt::readTokenReply);
            return;
        case RealmTrust::Verdict::Unknown:
            problem.reason = Reason::UnknownRealm;
            problem.realmHost = RealmTrust::hostOf(url);
            break;
        case RealmTrust::Verdict::Unsafe:
            problem.reason = Reason::UnsafeRealm;
            problem.realmHost = RealmTrust::hostOf(url);
            break;
        case RealmTrust::Verdict::Invalid:
            break;
        }
    }
    if (takesBasic)
        send("GET", m_request.registry.url(u"/v2/"_s), Proof::Login, &LoginAttempt::readLoginReply);
    else
        conclude(problem);
}

/// The scope is left out for a login: with one, some registries give a token without any rights to
/// whoever asks.
void LoginAttempt::askForToken(Proof proof, const QString &scope, Step next)
{
    QStringList query;
    if (m_realm.hasQuery())
        query.append(m_realm.query(QUrl::FullyEncoded));
    if (!m_service.isEmpty())
        query.append(queryItem(u"service"_s, m_service));
    if (!scope.isEmpty())
        query.append(queryItem(u"scope"_s, scope));
    if (proof == Proof::Login)
        query.append(queryItem(u"account"_s, m_request.username));
    else if (proof == Proof::RandomLogin)
        query.append(queryItem(u"account"_s, m_randomUsername));
    QUrl url = m_realm;
    url.setQuery(query.join(u'&'), QUrl::StrictMode);
    send("GET", url, proof, next);
}

bool LoginAttempt::takeToken(const HttpReply &reply)
{
    std::optional<Secret> token = RegistryReply::token(reply.body);
    if (reply.status != Status::ok || !token)
        return false;
    m_token = std::move(*token);
    return true;
}

void LoginAttempt::readTokenReply(const HttpReply &reply)
{
    if (takeToken(reply))
        send("GET", m_request.registry.url(u"/v2/"_s), Proof::Token, &LoginAttempt::readLoginReply);
    else
        conclude(refusalOf(reply));
}

void LoginAttempt::readLoginReply(const HttpReply &reply)
{
    if (reply.status != Status::ok) {
        conclude(refusalOf(reply));
        return;
    }
    if (!RegistryReply::isOfRegistry(reply)) { // a page behind a password
        conclude(answerOf(reply, Reason::NotARegistry));
        return;
    }
    m_accepted = answerOf(reply, Reason::None);
    m_accepted.verdict = Verdict::Accepted;
    m_proof = m_token.isEmpty() ? Proof::Login : Proof::Token;
    if (m_proof == Proof::Login || m_request.isKnownToRefuseOthers
        || isKnownToRefuseWrongLogins(m_request.registry))
        accept();
    else
        askForToken(Proof::None, {}, &LoginAttempt::readAnonymousTokenReply);
}

/// A token server that gives tokens to anyone, for public images, may not look at logins at all.
/// Only such a server gets a login that is surely wrong: others might take it for an attack.
void LoginAttempt::readAnonymousTokenReply(const HttpReply &reply)
{
    if (takeToken(reply))
        send("GET", m_request.registry.url(u"/v2/"_s), Proof::Token,
             &LoginAttempt::readAnonymousReply);
    else
        acceptIfRefused(reply);
}

void LoginAttempt::readAnonymousReply(const HttpReply &reply)
{
    if (reply.status == Status::ok)
        askForToken(Proof::RandomLogin, {}, &LoginAttempt::readRandomLoginReply);
    else
        acceptIfRefused(reply);
}

void LoginAttempt::readRandomLoginReply(const HttpReply &reply)
{
    if (takeToken(reply)) {
        m_accepted.verdict = Verdict::NotAsked;
        m_accepted.acceptsAnyLogin = true;
        accept();
    } else {
        acceptIfRefused(reply);
    }
}

/// Accepts the login if another request was turned away that had no login, or a random one. A
/// server that failed, or something in front of it, proves nothing. Only a clear refusal holds for
/// later checks.
void LoginAttempt::acceptIfRefused(const HttpReply &reply)
{
    m_hasRefusedOthers = RegistryReply::isRefusal(reply);
    const bool isFailure = reply.status == Status::ok || reply.status >= Status::firstServerError
        || RegistryReply::isRateLimit(reply) || RegistryReply::isBlocked(reply);
    if (isFailure)
        conclude(failureOf(reply, Reason::BadReply));
    else
        accept();
}

void LoginAttempt::accept()
{
    m_answer = m_accepted;
    tryImage();
}

void LoginAttempt::tryImage()
{
    if (!m_request.image || !m_request.image->registry().isSameRegistry(m_request.registry))
        conclude(m_answer);
    else if (m_proof == Proof::Token)
        askForToken(Proof::Login, u"repository:"_s + m_request.image->repository() + u":pull"_s,
                    &LoginAttempt::readImageTokenReply);
    else
        tryManifest(m_proof);
}

void LoginAttempt::readImageTokenReply(const HttpReply &reply)
{
    if (takeToken(reply))
        tryManifest(Proof::Token);
    else
        concludeImage(RegistryReply::isRefusal(reply) ? LoginAnswer::Pull::Refused
                                                      : LoginAnswer::Pull::NotTried);
}

void LoginAttempt::tryManifest(Proof proof)
{
    const ImageReference &image = *m_request.image;
    send(
        "HEAD",
        m_request.registry.url(u"/v2/"_s + image.repository() + u"/manifests/"_s + image.version()),
        proof, &LoginAttempt::readManifestReply);
}

void LoginAttempt::readManifestReply(const HttpReply &reply)
{
    concludeImage(pullOf(reply));
}

LoginAnswer::Pull LoginAttempt::pullOf(const HttpReply &manifest) const
{
    if (manifest.status == Status::ok)
        return LoginAnswer::Pull::Allowed;
    if (m_proof == Proof::None) // with the login it may be another answer
        return LoginAnswer::Pull::NotTried;
    if (RegistryReply::isRefusal(manifest))
        return LoginAnswer::Pull::Refused;
    return manifest.status == Status::notFound ? LoginAnswer::Pull::NotFound
                                               : LoginAnswer::Pull::NotTried;
}

bool LoginAttempt::isDecided() const
{
    return m_answer.verdict != Verdict::NotChecked;
}

/// With what is known of the reply and of the way to it.
LoginAnswer LoginAttempt::answerOf(const HttpReply &reply, Reason reason) const
{
    ApiError cause{ .certificate = reply.certificate, .proxy = reply.proxy };
    m_route.explain(cause);
    return { .reason = reason,
             .host = m_request.registry.label(),
             .message = RegistryReply::words(
                 reply.body, { &m_request.password, &m_encodedPassword, &m_basic, &m_token }),
             .detail = reply.detail,
             .httpStatus = reply.status,
             .certificate = cause.certificate,
             .proxy = cause.proxy };
}

/// What a reply to the login means that is not a yes.
LoginAnswer LoginAttempt::refusalOf(const HttpReply &reply) const
{
    LoginAnswer answer = failureOf(reply, Reason::BadReply);
    if (RegistryReply::isRefusal(reply)) {
        answer.verdict = Verdict::Refused;
        answer.reason = Reason::None;
    }
    return answer;
}

LoginAnswer LoginAttempt::failureOf(const HttpReply &reply, Reason otherwise) const
{
    LoginAnswer answer = answerOf(reply, otherwise);
    if (RegistryReply::isRateLimit(reply)) {
        answer.reason = Reason::RateLimited;
        answer.retryAfter =
            retryAfter(reply.header("Retry-After"), QDateTime::currentDateTimeUtc());
    } else if (reply.status >= Status::firstServerError) {
        answer.reason = Reason::Server;
    } else if (otherwise == Reason::BadReply && RegistryReply::isBlocked(reply)) {
        answer.reason = Reason::Blocked;
    }
    return answer;
}

void LoginAttempt::concludeImage(LoginAnswer::Pull pull)
{
    m_answer.pull = pull;
    conclude(m_answer);
}

void LoginAttempt::conclude(const LoginAnswer &answer)
{
    Q_EMIT finished(answer);
}

} // namespace Purser
