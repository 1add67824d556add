// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/yotta/replyreader.h"

#include "models/http/retryafter.h"
#include "models/yotta/jsonreader.h"

#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

namespace ServiceCode {
constexpr int success = 10000; // and the smallest
constexpr int invalidParameters = 10001;
constexpr int systemError = 10002;
constexpr int doesNotExist = 10007;
constexpr int credentialInUse = 25002;
constexpr int unauthorized = 40001;
constexpr int unauthorizedToo = 40101;
} // namespace ServiceCode

struct Envelope
{
    int code = 0;
    QString message;
    QJsonValue data;
};

JsonReader::Read<Envelope> readEnvelope(QByteArrayView body)
{
    const auto object = JsonReader::object(body);
    if (!object)
        return tl::unexpected(object.error());
    const auto code = JsonReader::integer(*object, "code"_L1);
    if (!code)
        return tl::unexpected(code.error());
    // int32 in the contract. Cut to that, a larger one could pass for another code, or for success.
    if (!std::in_range<int>(*code))
        return tl::unexpected(u"code: out of range"_s);
    QJsonValue data = object->value("data"_L1);
    if (data.isUndefined())
        data = QJsonValue(QJsonValue::Null);
    // Only words for people: an odd one makes nothing else unreadable.
    return Envelope{ int(*code), JsonReader::scalarText(object->value("message"_L1)), data };
}

ApiError::Kind kindOfFailure(HttpReply::Failure failure)
{
    switch (failure) {
    case HttpReply::Failure::NotConnected:
        return ApiError::Kind::Offline;
    case HttpReply::Failure::Proxy:
        return ApiError::Kind::Proxy;
    case HttpReply::Failure::Tls:
        return ApiError::Kind::Tls;
    case HttpReply::Failure::TimedOut:
        return ApiError::Kind::TimedOut;
    case HttpReply::Failure::Lost:
        return ApiError::Kind::ConnectionLost;
    case HttpReply::Failure::Aborted:
        return ApiError::Kind::Cancelled;
    case HttpReply::Failure::None:
    case HttpReply::Failure::Garbled:
    case HttpReply::Failure::TooLarge:
        break;
    }
    return ApiError::Kind::BadReply;
}

/// Nothing was sent, so even for a write the outcome is known.
bool isBeforeSending(HttpReply::Failure failure)
{
    return failure == HttpReply::Failure::NotConnected || failure == HttpReply::Failure::Proxy
        || failure == HttpReply::Failure::Tls;
}

ApiError::Kind kindOfCode(int code)
{
    switch (code) {
    case ServiceCode::invalidParameters:
        return ApiError::Kind::Invalid;
    case ServiceCode::doesNotExist:
        return ApiError::Kind::NotFound;
    case ServiceCode::credentialInUse:
        return ApiError::Kind::InUse;
    case ServiceCode::unauthorized:
    case ServiceCode::unauthorizedToo:
        return ApiError::Kind::Unauthorized;
    case ServiceCode::systemError:
    default:
        return ApiError::Kind::Server;
    }
}

/// Whether such a status may follow the work, whatever the body says: an interim answer that Qt
/// takes for the last one, a redirect, a gateway that gave up on the service or heard that somebody
/// else did (408, 425, 460, 499), or a service that failed.
bool isDoubtfulStatus(int status)
{
    switch (status) {
    case 408:
    case 425:
    case 460:
    case 499:
        return true;
    default:
        return status < 200 || (status >= 300 && status < 400) || status >= 500;
    }
}

/// Whether a status says by itself that nothing was done, so that it may come without an envelope:
/// these are decided before the work begins. A page under 403, 404 or 409 may be that of a gateway
/// which judges what the service answers.
bool isPlainNo(const HttpReply &reply, Effect effect)
{
    switch (reply.status) {
    case 400:
    case 401:
    case 405:
    case 411:
    case 413:
    case 414:
    case 415:
    case 429:
    case 431:
        return true;
    case 403:
    case 404:
        return reply.body.isEmpty();
    case 409: // in the contract for the removal alone
        return reply.body.isEmpty() && effect == Effect::Removal;
    default:
        return false;
    }
}

/// A write whose answer is neither a plain yes nor a plain no: it may have been done.
ApiError doubtful(ApiError error)
{
    error.cause = error.kind;
    error.kind = ApiError::Kind::OutcomeUnknown;
    return error;
}

ApiError::Kind kindOfStatus(int status, Effect effect)
{
    switch (status) {
    case 401:
        return ApiError::Kind::Unauthorized;
    case 403:
        return ApiError::Kind::Forbidden;
    case 404:
        return ApiError::Kind::NotFound;
    case 409:
        // The contract has it for the removal alone; elsewhere it can only be about the fields.
        return effect == Effect::Removal ? ApiError::Kind::InUse : ApiError::Kind::Invalid;
    case 429:
        return ApiError::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500)
        return ApiError::Kind::Server;
    return status >= 400 ? ApiError::Kind::Invalid : ApiError::Kind::BadReply;
}

/// Elements are objects with `id` and `name`, plain strings or numbers. Here leniency is right: the
/// list only tells a person where to look.
void appendBlockers(QList<Blocker> &blockers, const QJsonValue &list, Blocker::Kind kind)
{
    const QJsonArray elements = list.toArray();
    for (const QJsonValue &element : elements) {
        Blocker blocker{ .kind = kind };
        if (element.isObject()) {
            blocker.id = JsonReader::scalarText(element.toObject().value("id"_L1));
            blocker.name = JsonReader::scalarText(element.toObject().value("name"_L1));
        } else {
            blocker.id = JsonReader::scalarText(element);
        }
        if (!blocker.id.isEmpty() || !blocker.name.isEmpty())
            blockers.append(blocker);
    }
}

ApiError refusal(const HttpReply &reply, const Envelope &envelope, Effect effect)
{
    const bool codeSaysMore =
        envelope.code == ServiceCode::doesNotExist || envelope.code == ServiceCode::credentialInUse;
    const bool isOfStatus = reply.status < 200 || reply.status >= 300;
    ApiError error{ .kind = isOfStatus && !codeSaysMore ? kindOfStatus(reply.status, effect)
                                                        : kindOfCode(envelope.code),
                    .httpStatus = reply.status,
                    .serviceCode = envelope.code,
                    .message = envelope.message,
                    .retryAfter =
                        retryAfter(reply.header("Retry-After"), QDateTime::currentDateTimeUtc()) };
    if (error.kind == ApiError::Kind::InUse) {
        const QJsonObject data = envelope.data.toObject();
        appendBlockers(error.blockers, data.value("podList"_L1), Blocker::Kind::Pod);
        appendBlockers(error.blockers, data.value("elasticList"_L1), Blocker::Kind::Endpoint);
    }
    // Such a code is about the credential, whatever failed around it; if there is one already.
    // Neither an interim answer nor a redirect is the service's last word.
    const bool isLastWord = reply.status >= 400 && codeSaysMore && effect != Effect::Creation;
    const bool isDoubtful = (isDoubtfulStatus(reply.status) && !isLastWord)
        || envelope.code == ServiceCode::systemError;
    return effect != Effect::Read && isDoubtful ? doubtful(error) : error;
}

} // namespace

Result<QJsonValue> readReply(const HttpReply &reply, Effect effect)
{
    const bool isWrite = effect != Effect::Read;
    if (reply.failure != HttpReply::Failure::None) {
        const ApiError error{ .kind = kindOfFailure(reply.failure),
                              .httpStatus = reply.status,
                              .detail = reply.detail,
                              .certificate = reply.certificate,
                              .proxy = reply.proxy };
        return tl::unexpected(isWrite && !isBeforeSending(reply.failure) ? doubtful(error) : error);
    }

    const auto envelope = readEnvelope(reply.body);
    const bool isSuccessStatus = reply.status >= 200 && reply.status < 300;
    if (envelope && isSuccessStatus && envelope->code == ServiceCode::success)
        return envelope->data;
    if (envelope && envelope->code > ServiceCode::success)
        return tl::unexpected(refusal(reply, *envelope, effect));

    // A page of a gateway, nothing at all, or an envelope that contradicts the status or is not the
    // service's: gateways like the status for a code. What they say is not there may be the service
    // itself.
    const bool isContradiction = envelope && envelope->code == ServiceCode::success;
    const bool isNotFoundOfGateway =
        reply.status == 404 && !isContradiction && !reply.body.isEmpty();
    const ApiError error{
        .kind = isSuccessStatus || isNotFoundOfGateway ? ApiError::Kind::BadReply
                                                       : kindOfStatus(reply.status, effect),
        .httpStatus = reply.status,
        .message = envelope ? envelope->message : QString(),
        .detail = envelope ? QString() : envelope.error(),
        .retryAfter = retryAfter(reply.header("Retry-After"), QDateTime::currentDateTimeUtc())
    };
    const bool isRefused = !isContradiction && isPlainNo(reply, effect);
    return tl::unexpected(isWrite && !isRefused ? doubtful(error) : error);
}

} // namespace Purser
