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

/// Calls to org.freedesktop.secrets and its neighbors on a bus. No call waits for its answer.
class SecretServiceBus
{
public:
    using Answer = std::function<void(const QDBusMessage &)>;
    using Attributes = QMap<QString, QString>;

    /// `timeout` bounds each call.
    SecretServiceBus(const QDBusConnection &bus, std::chrono::milliseconds timeout);

    /// Calls `answer` exactly once, from the event loop: with the reply or the error.
    void call(const QDBusMessage &message, const Answer &answer) const;

    /// A method of the service's object itself.
    void callService(const QString &method, const QVariantList &arguments,
                     const Answer &answer) const;
    void searchItems(const Attributes &attributes, const Answer &answer) const;
    void property(const QString &path, const QString &interface, const QString &name,
                  const Answer &answer) const;
    void setProperty(const QString &path, const QString &interface, const QString &name,
                     const QVariant &value, const Answer &answer) const;

    /// The attributes by which QtKeychain itself finds an entry again; with an empty key, all
    /// entries of that service.
    static Attributes attributesOf(const QString &service, const QString &key);

private:
    QDBusConnection m_bus;
    std::chrono::milliseconds m_timeout;
};

namespace SecretServiceNames {

QString name(); ///< on the bus
QString path(); ///< of the service's object
QString service(); ///< these three are interfaces
QString collection();
QString item();

} // namespace SecretServiceNames

} // namespace Purser
