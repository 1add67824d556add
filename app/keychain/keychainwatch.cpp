// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/keychainwatch.h"

#ifdef PURSER_HAS_SECRET_SERVICE
#include "app/keychain/keychainsecretstore.h"
#include "app/keychain/libsecret.h"
#include "app/keychain/secretserviceprobe.h"

#include <QDBusServiceWatcher>
#include <QPointer>
#endif

namespace Purser {

using namespace Qt::StringLiterals;

#ifdef PURSER_HAS_SECRET_SERVICE

KeychainWatch::KeychainWatch(QObject *parent)
    : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const auto name = u"org.freedesktop.secrets"_s;
    auto *service =
        new QDBusServiceWatcher(name, bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(service, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &former, const QString &owner) {
                if (!former.isEmpty())
                    resetLibsecretSession();
                if (!owner.isEmpty())
                    look();
            });
    // No name in the match: asking for its owner would start a service that nobody has asked for.
    for (const auto &signal : { u"CollectionChanged"_s, u"CollectionCreated"_s })
        bus.connect({}, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, signal,
                    this, SLOT(look()));
}

void KeychainWatch::look()
{
    SecretServiceProbe().ask(
        KeychainSecretStore::serviceName(), {},
        [self = QPointer(this)](const std::optional<SecretServiceState> &state) {
            if (self && state && state->presence == SecretServiceState::Presence::Answering
                && !state->isLocked)
                Q_EMIT self->opened();
        });
}

#else

KeychainWatch::KeychainWatch(QObject *parent)
    : QObject(parent)
{ }

void KeychainWatch::look()
{ }

#endif

} // namespace Purser
