// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/secretservicebus.h"

#include <QCoreApplication>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Purser {

namespace {

const auto propertiesInterface = u"org.freedesktop.DBus.Properties"_s;

} // namespace

SecretServiceBus::SecretServiceBus(const QDBusConnection &bus, std::chrono::milliseconds timeout)
    : m_bus(bus)
    , m_timeout(timeout)
{
    qDBusRegisterMetaType<Attributes>();
}

void SecretServiceBus::call(const QDBusMessage &message, const Answer &answer) const
{
    const QDBusPendingCall pending = m_bus.asyncCall(message, int(m_timeout.count()));
    // Without a bus the call has failed already, and Qt's watcher would never say so.
    if (pending.isFinished()) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [pending, answer] { answer(QDBusPendingReply<>(pending).reply()); },
            Qt::QueuedConnection);
        return;
    }
    // No parent: it has to outlive whoever asked, and ends by itself when the call times out.
    auto *watcher = new QDBusPendingCallWatcher(pending);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, answer] {
        watcher->deleteLater();
        answer(watcher->reply());
    });
}

void SecretServiceBus::callService(const QString &method, const QVariantList &arguments,
                                   const Answer &answer) const
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(SecretServiceNames::name(), SecretServiceNames::path(),
                                       SecretServiceNames::service(), method);
    message.setArguments(arguments);
    call(message, answer);
}

void SecretServiceBus::searchItems(const Attributes &attributes, const Answer &answer) const
{
    callService(u"SearchItems"_s, { QVariant::fromValue(attributes) }, answer);
}

void SecretServiceBus::property(const QString &path, const QString &interface, const QString &name,
                                const Answer &answer) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(SecretServiceNames::name(), path,
                                                          propertiesInterface, u"Get"_s);
    message.setArguments({ interface, name });
    call(message, answer);
}

void SecretServiceBus::setProperty(const QString &path, const QString &interface,
                                   const QString &name, const QVariant &value,
                                   const Answer &answer) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(SecretServiceNames::name(), path,
                                                          propertiesInterface, u"Set"_s);
    message.setArguments({ interface, name, QVariant::fromValue(QDBusVariant(value)) });
    call(message, answer);
}

SecretServiceBus::Attributes SecretServiceBus::attributesOf(const QString &service,
                                                            const QString &key)
{
    Attributes attributes{ { u"server"_s, service } };
    if (!key.isEmpty())
        attributes.insert(u"user"_s, key);
    return attributes;
}

namespace SecretServiceNames {

QString name()
{
    return u"org.freedesktop.secrets"_s;
}

QString path()
{
    return u"/org/freedesktop/secrets"_s;
}

QString service()
{
    return u"org.freedesktop.Secret.Service"_s;
}

QString collection()
{
    return u"org.freedesktop.Secret.Collection"_s;
}

QString item()
{
    return u"org.freedesktop.Secret.Item"_s;
}

} // namespace SecretServiceNames

} // namespace Purser
