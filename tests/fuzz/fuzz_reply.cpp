// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server sends is an envelope's data or one error, and what is read of it is sound.

#include "models/activity/activity.h"
#include "models/http/retryafter.h"
#include "models/yotta/credentialjson.h"
#include "models/yotta/plainlist.h"
#include "models/yotta/replyreader.h"

#include <QJsonArray>
#include <QSet>

#include <cstdint>
#include <cstdlib>

using namespace Purser;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void readAll(const QJsonValue &data)
{
    if (const auto list = CredentialJson::readList(data)) {
        QSet<CredentialId> ids;
        for (const Credential &credential : *list) {
            require(!credential.createdAt || credential.createdAt->isValid());
            if (credential.id.isNull())
                continue; // a row to look at
            require(CredentialId::fromText(credential.id.text()) == credential.id);
            require(!ids.contains(credential.id));
            ids.insert(credential.id);
        }
        // What is no list never becomes an empty one.
        require(!list->isEmpty() || data.isNull() || data.toArray().isEmpty());
    }
    if (const auto credential = CredentialJson::readCredential(data))
        require(!credential->id.isNull());
    if (const auto id = CredentialJson::readBareId(data))
        require(!id->isNull());
}

} // namespace

namespace {

/// What the fast reader makes of a list, the general readers make of it, too.
void comparePlainList(const QByteArray &body)
{
    const auto plain = readPlainList(body);
    if (!plain)
        return;
    HttpReply reply;
    reply.status = 200;
    reply.body = body;
    const Result<QJsonValue> data = readReply(reply, Effect::Read);
    require(data.has_value());
    const auto list = CredentialJson::readList(*data);
    require(list.has_value() && *list == *plain);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    if (size < 3)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(bytes) + 3, qsizetype(size) - 3);
    HttpReply reply;
    reply.failure = HttpReply::Failure(bytes[0] % 9);
    reply.status = bytes[1] < 128 ? 200 : 100 + (bytes[1] * 4) % 500;
    reply.headers = { { "Retry-After", body.left(40) }, { "X-Request-Id", body.left(130) } };
    reply.body = body;
    const auto effect = Effect(bytes[2] % 3);

    comparePlainList(body);
    const Result<QJsonValue> data = readReply(reply, effect);
    if (data) {
        require(reply.failure == HttpReply::Failure::None);
        readAll(*data);
    } else {
        // A read never has an unknown outcome, and an unknown outcome always has a cause.
        const bool isUnknown = data.error().kind == ApiError::Kind::OutcomeUnknown;
        require(!(isUnknown && effect == Effect::Read));
        require(isUnknown == data.error().cause.has_value());
        (void)data.error().field();
    }
    const auto pause = retryAfter(reply.header("retry-after"), QDateTime::currentDateTimeUtc());
    require(!pause || (pause->count() >= 0 && pause->count() <= 24 * 3600));
    const Secret secret = Secret::fromText(u"secret");
    (void)presentableRequestId(reply.header("x-request-id"), { &secret, nullptr });
    return 0;
}
