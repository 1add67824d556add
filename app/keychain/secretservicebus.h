// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

#include <chrono>
#include <functional>

namespace Purser {

/// Makes asynchronous D-Bus calls to the Secret Service and to other services on the same bus.
class SecretServiceBus
{
public:
    using Answer = std::function<void(const QDBusMessage &)>;
    using Attributes = QMap<QString, QString>;

    /// A call without a reply fails after `timeout`.
    SecretServiceBus(const QDBusConnection &bus, std::chrono::milliseconds timeout);

    /// Sends `message`, and calls `answer` exactly once, from the event loop, with the reply or an
    /// error. The other functions that take an `answer` do the same.
    void call(const QDBusMessage &message, const Answer &answer) const;

    /// Calls a method of the Secret Service's main object.
    void callService(const QString &method, const QVariantList &arguments,
                     const Answer &answer) const;
    void searchItems(const Attributes &attributes, const Answer &answer) const;
    void property(const QString &path, const QString &interface, const QString &name,
                  const Answer &answer) const;
    void setProperty(const QString &path, const QString &interface, const QString &name,
                     const QVariant &value, const Answer &answer) const;

    /// Returns the attributes by which QtKeychain finds an entry. If `key` is empty, they match all
    /// entries of `service`.
    static Attributes attributesOf(const QString &service, const QString &key);

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_timeout;
};

namespace SecretServiceNames {

QString name(); ///< the service's name on the bus
QString path(); ///< the path of the service's main object
QString service(); ///< the main object's interface
QString collection(); ///< the interface that collections implement
QString item(); ///< the interface that items implement

} // namespace SecretServiceNames

} // namespace Purser
