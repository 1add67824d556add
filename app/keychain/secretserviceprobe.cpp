// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/secretserviceprobe.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Purser {

namespace {

const auto secretsName = "org.freedesktop.secrets"_L1;
const auto secretsPath = "/org/freedesktop/secrets"_L1;
const auto serviceInterface = "org.freedesktop.Secret.Service"_L1;

/// QtKeychain prefers KWallet in a KDE session and does not say so. This is its own rule.
bool desktopIsKde()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (!desktop.isEmpty())
        return desktop == "KDE";
    return qgetenv("DESKTOP_SESSION").startsWith("kde")
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

/// One walk through the questions. It keeps itself alive through the callbacks of its calls.
class Walk : public std::enable_shared_from_this<Walk>
{
public:
    Walk(const QDBusConnection &bus, std::chrono::milliseconds timeout,
         QMap<QString, QString> attributes, SecretServiceProbe::Answer answer)
        : m_bus(bus)
        , m_timeout(timeout)
        , m_attributes(std::move(attributes))
        , m_answer(std::move(answer))
    { }

    void start()
    {
        if (desktopIsKde())
            askForWallet();
        else
            askForDefault();
    }

private:
    using Next = void (Walk::*)(const QDBusMessage &);

    void call(const QDBusMessage &message, Next next)
    {
        const QDBusPendingCall pending = m_bus.asyncCall(message, int(m_timeout.count()));
        // Without a bus the call has failed already, and Qt's watcher would never say so.
        if (pending.isFinished()) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self = shared_from_this(), pending, next] {
                    (self.get()->*next)(QDBusPendingReply<>(pending).reply());
                },
                Qt::QueuedConnection);
            return;
        }
        // No parent: it has to outlive whoever asked, and ends by itself when the call times out.
        auto *watcher = new QDBusPendingCallWatcher(pending);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                         [self = shared_from_this(), watcher, next] {
                             watcher->deleteLater();
                             (self.get()->*next)(watcher->reply());
                         });
    }

    static QDBusMessage question(const QString &path, QLatin1StringView interface,
                                 QLatin1StringView method, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(secretsName, path, interface, method);
        message.setArguments(arguments);
        return message;
    }

    void askForWallet()
    {
        call(QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                            u"org.freedesktop.DBus"_s, u"ListNames"_s),
             &Walk::walletAnswered);
    }

    void walletAnswered(const QDBusMessage &reply)
    {
        const QStringList names = QDBusPendingReply<QStringList>(reply).value();
        const bool walletRuns = std::any_of(names.begin(), names.end(), [](const QString &name) {
            return name.startsWith("org.kde.kwalletd"_L1);
        });
        if (walletRuns)
            m_answer(std::nullopt);
        else
            askForDefault();
    }

    /// The first call to the service; it starts one that is installed but does not run yet.
    void askForDefault()
    {
        call(question(secretsPath, serviceInterface, "ReadAlias"_L1, { u"default"_s }),
             &Walk::defaultAnswered);
    }

    void defaultAnswered(const QDBusMessage &message)
    {
        const QDBusPendingReply<QDBusObjectPath> reply(message);
        if (reply.isError()) {
            giveUp(message);
            return;
        }
        m_state.answering = true;
        const QString path = reply.value().path();
        // "/" is how the service says that nothing has that alias.
        m_state.hasDefaultCollection = path != "/"_L1;
        if (!m_state.hasDefaultCollection) {
            askForEntries();
            return;
        }
        call(question(path, "org.freedesktop.DBus.Properties"_L1, "Get"_L1,
                      { u"org.freedesktop.Secret.Collection"_s, u"Locked"_s }),
             &Walk::lockedAnswered);
    }

    void lockedAnswered(const QDBusMessage &message)
    {
        const QDBusPendingReply<QDBusVariant> reply(message);
        if (reply.isError()) {
            giveUp(message);
            return;
        }
        m_state.defaultLocked = reply.value().variant().toBool();
        askForEntries();
    }

    void askForEntries()
    {
        call(question(secretsPath, serviceInterface, "SearchItems"_L1,
                      { QVariant::fromValue(m_attributes) }),
             &Walk::entriesAnswered);
    }

    void entriesAnswered(const QDBusMessage &message)
    {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply(message);
        if (reply.isError()) {
            giveUp(message);
            return;
        }
        m_state.unlockedEntries = reply.argumentAt<0>().size();
        m_state.lockedEntries = reply.argumentAt<1>().size();
        m_answer(m_state);
    }

    void giveUp(const QDBusMessage &error)
    {
        m_answer(SecretServiceState{ .detail = error.errorMessage() });
    }

    QDBusConnection m_bus;
    std::chrono::milliseconds m_timeout;
    QMap<QString, QString> m_attributes;
    SecretServiceProbe::Answer m_answer;
    SecretServiceState m_state;
};

} // namespace

SecretServiceProbe::SecretServiceProbe(const QDBusConnection &bus,
                                       std::chrono::milliseconds callTimeout)
    : m_bus(bus)
    , m_callTimeout(callTimeout)
{ }

void SecretServiceProbe::ask(const QString &service, const QString &key, const Answer &answer) const
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    // The attributes by which QtKeychain itself finds the entry again.
    QMap<QString, QString> attributes{ { u"server"_s, service }, { u"user"_s, key } };
    std::make_shared<Walk>(m_bus, m_callTimeout, std::move(attributes), answer)->start();
}

} // namespace Purser
