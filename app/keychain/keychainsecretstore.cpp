// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainsecretstore.h"

#include "app/keychain/descriptionsunderway.h"
#include "app/keychain/keychainverdict.h"
#include "models/values/async.h"

#ifdef PURSER_HAS_SECRET_SERVICE
#include "app/keychain/secretserviceentries.h"
#include "app/keychain/secretserviceprobe.h"
#endif

#include <qt6keychain/keychain.h>

#include <functional>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Purser {

namespace {

using Kind = SecretStoreError::Kind;

// Nothing below knows the store: a job may wait for a prompt long after the store is gone.

/// Starts a job and calls `done(job)` once when it has ended. QtKeychain deletes its jobs itself;
/// deleting or parenting one here would crash it in the middle of a call.
template<typename Job, typename Done> void run(Job *job, const QString &key, Done done)
{
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [job, done = std::move(done)] { done(*job); });
    job->start();
}

void askSecretService(const QString &key,
                      const std::function<void(const std::optional<SecretServiceState> &)> &answer)
{
#ifdef PURSER_HAS_SECRET_SERVICE
    SecretServiceProbe().ask(KeychainSecretStore::serviceName(), key, answer);
#else
    Q_UNUSED(key)
    answer(std::nullopt);
#endif
}

/// Finds out what a job's error means.
void explain(const QString &key, QKeychain::Error error, const QString &words,
             const std::function<void(SecretStoreError)> &answer)
{
    askSecretService(key, [error, words, answer](const std::optional<SecretServiceState> &state) {
        answer({ .kind = verdictOnError(error, state), .detail = words });
    });
}

void readEntry(const QString &key, const std::function<void(SecretResult<Secret>)> &answer)
{
    run(new QKeychain::ReadPasswordJob(KeychainSecretStore::serviceName()), key,
        [key, answer](const QKeychain::ReadPasswordJob &job) {
            if (job.error() != QKeychain::NoError) {
                explain(key, job.error(), job.errorString(), [answer](SecretStoreError error) {
                    answer(tl::unexpected(std::move(error)));
                });
                return;
            }
            // The bytes, not the text: the text would be one more copy of the key.
            Secret secret = Secret::fromUtf8(job.binaryData());
            // KWallet's failed reads look like this; no entry of ours is empty.
            if (secret.isEmpty())
                answer(tl::unexpected(SecretStoreError{ .kind = Kind::Failed }));
            else
                answer(std::move(secret));
        });
}

/// The service says whether the entry is still there without a prompt; other keychains are read.
void verifyRemoval(const QString &key, const std::function<void(SecretResult<void>)> &answer)
{
    askSecretService(key, [key, answer](const std::optional<SecretServiceState> &state) {
        if (state) {
            if (const std::optional<Kind> kind = verdictOnRemoval(*state))
                answer(tl::unexpected(SecretStoreError{ .kind = *kind, .detail = state->detail }));
            else
                answer({});
            return;
        }
        readEntry(key, [answer](const SecretResult<Secret> &left) {
            if (left)
                answer(tl::unexpected(SecretStoreError{ .kind = Kind::NotPersisted }));
            else if (left.error().kind != Kind::NotFound)
                answer(tl::unexpected(left.error()));
            else
                answer({});
        });
    });
}

void removeEntry(const QString &key, const std::function<void(SecretResult<void>)> &answer)
{
    run(new QKeychain::DeletePasswordJob(KeychainSecretStore::serviceName()), key,
        [key, answer](const QKeychain::DeletePasswordJob &job) {
            // "Not found" may mean "locked" here as well, so it is verified like a success.
            if (job.error() == QKeychain::NoError || job.error() == QKeychain::EntryNotFound)
                verifyRemoval(key, answer);
            else
                explain(key, job.error(), job.errorString(), [answer](SecretStoreError error) {
                    answer(tl::unexpected(std::move(error)));
                });
        });
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const QString &applicationId)
    : m_applicationId(applicationId)
    , m_wasUnlocked(std::make_shared<bool>(false))
    , m_descriptions(std::make_shared<DescriptionsUnderway>())
{ }

QString KeychainSecretStore::serviceName()
{
    return u"io.github.purser.Purser"_s;
}

QString KeychainSecretStore::entryKey(QUuid entry) const
{
    return m_applicationId + u'/' + entry.toString(QUuid::WithoutBraces);
}

QFuture<SecretResult<Secret>> KeychainSecretStore::read(QUuid entry)
{
    const SharedPromise<SecretResult<Secret>> promise;
    readEntry(entryKey(entry), [promise, wasUnlocked = m_wasUnlocked](SecretResult<Secret> result) {
        *wasUnlocked = *wasUnlocked || result;
        promise.finish(std::move(result));
    });
    return promise.future();
}

QFuture<SecretResult<void>> KeychainSecretStore::write(QUuid entry, Secret secret)
{
    // Some keychains take an empty text as "remove the entry".
    if (secret.isEmpty())
        return makeReadyFuture<SecretResult<void>>(
            tl::unexpected(SecretStoreError{ .kind = Kind::Failed }));

    const SharedPromise<SecretResult<void>> promise;
    const QString key = entryKey(entry);
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    QString text = QString::fromUtf8(secret.utf8());
    job->setTextData(text);
    text.fill(u'\0'); // the job has encoded it; this copy is not shared with anyone

    const auto written = std::make_shared<const Secret>(std::move(secret));
    run(job, key,
        [key, promise, written,
         wasUnlocked = m_wasUnlocked](const QKeychain::WritePasswordJob &ended) {
            if (ended.error() != QKeychain::NoError) {
                explain(key, ended.error(), ended.errorString(), [promise](SecretStoreError error) {
                    promise.finish(tl::unexpected(std::move(error)));
                });
                return;
            }
            *wasUnlocked = true;
            readEntry(key, [promise, written](const SecretResult<Secret> &kept) {
                if (kept && *kept == *written)
                    promise.finish({});
                else if (kept || kept.error().kind == Kind::NotFound)
                    promise.finish(tl::unexpected(SecretStoreError{ .kind = Kind::NotPersisted }));
                else
                    promise.finish(tl::unexpected(kept.error()));
            });
        });
    return promise.future();
}

QFuture<SecretResult<void>> KeychainSecretStore::remove(QUuid entry)
{
    const SharedPromise<SecretResult<void>> promise;
    const QString key = entryKey(entry);
    m_descriptions->whenEnded(key, [key, promise] {
        removeEntry(key, [promise](const SecretResult<void> &result) { promise.finish(result); });
    });
    return promise.future();
}

QFuture<bool> KeychainSecretStore::isUnlocked()
{
    const SharedPromise<bool> promise;
    askSecretService(
        {}, [promise, wasUnlocked = m_wasUnlocked](const std::optional<SecretServiceState> &state) {
            promise.finish(state ? state->presence == SecretServiceState::Presence::Answering
                                   && !state->isLocked
                                 : *wasUnlocked);
        });
    return promise.future();
}

void KeychainSecretStore::describe(QUuid entry, const SecretDescription &description)
{
#ifdef PURSER_HAS_SECRET_SERVICE
    const QString key = entryKey(entry);
    m_descriptions->begin(key);
    SecretServiceEntries().describe(
        serviceName(), key, description,
        [key, descriptions = m_descriptions] { descriptions->end(key); });
#else
    Q_UNUSED(entry)
    Q_UNUSED(description)
#endif
}

} // namespace Purser
