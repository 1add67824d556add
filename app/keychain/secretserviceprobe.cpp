// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/secretserviceprobe.h"

#include "app/keychain/secretservicebus.h"

#include <QDBusError>
#include <QDBusObjectPath>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Purser {

namespace {

using Presence = SecretServiceState::Presence;

/// QtKeychain prefers KWallet in a KDE session and does not say so. This is its own rule.
bool desktopIsKde()
{
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (!desktop.isEmpty())
        return desktop == "KDE";
    return qgetenv("DESKTOP_SESSION").startsWith("kde")
        || qEnvironmentVariableIsSet("KDE_FULL_SESSION");
}

QDBusMessage questionToTheBus(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments(arguments);
    return message;
}

/// The collection that an item is in: the path without its last part.
QString collectionOf(const QString &item)
{
    return item.left(item.lastIndexOf(u'/'));
}

/// One walk through the questions. It keeps itself alive through the callbacks of its calls.
class Walk : public std::enable_shared_from_this<Walk>
{
public:
    Walk(SecretServiceBus bus, SecretServiceBus::Attributes attributes,
         SecretServiceProbe::FullAnswer answer)
        : m_bus(std::move(bus))
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

    SecretServiceBus::Answer then(Next next)
    {
        return [self = shared_from_this(), next](const QDBusMessage &message) {
            (self.get()->*next)(message);
        };
    }

    /// QtKeychain takes KWallet where it runs and the Secret Service where it does not.
    void askForWallet()
    {
        m_bus.call(questionToTheBus(u"ListNames"_s, {}), then(&Walk::namesTold));
    }

    void namesTold(const QDBusMessage &reply)
    {
        const QStringList names = QDBusPendingReply<QStringList>(reply).value();
        const bool walletRuns = std::any_of(names.begin(), names.end(), [](const QString &name) {
            return name.startsWith("org.kde.kwalletd"_L1);
        });
        if (walletRuns)
            m_answer(std::nullopt, {});
        else
            askForDefault();
    }

    /// The first call to the service; it starts one that is installed but does not run yet.
    void askForDefault()
    {
        m_bus.callService(u"ReadAlias"_s, { u"default"_s }, then(&Walk::defaultAnswered));
    }

    void defaultAnswered(const QDBusMessage &message)
    {
        const QDBusPendingReply<QDBusObjectPath> reply(message);
        if (reply.isError()) {
            giveUp(message);
            return;
        }
        m_state.presence = Presence::Answering;
        // "/" is how the service says that nothing has that alias.
        m_default = reply.value().path();
        m_state.hasDefaultCollection = m_default != "/"_L1;
        m_bus.call(
            questionToTheBus(u"GetConnectionUnixProcessID"_s, { SecretServiceNames::name() }),
            then(&Walk::processAnswered));
    }

    void processAnswered(const QDBusMessage &message)
    {
        const QDBusPendingReply<uint> reply(message);
        if (!reply.isError()) {
            QFile name(u"/proc/%1/comm"_s.arg(reply.value()));
            if (name.open(QIODevice::ReadOnly))
                m_state.program = QString::fromUtf8(name.readLine(100)).trimmed();
        }
        if (m_state.hasDefaultCollection) {
            m_collections = { m_default };
            askNextCollection();
        } else {
            m_bus.property(SecretServiceNames::path(), SecretServiceNames::service(),
                           u"Collections"_s, then(&Walk::collectionsAnswered));
        }
    }

    void collectionsAnswered(const QDBusMessage &message)
    {
        const QDBusPendingReply<QDBusVariant> reply(message);
        if (reply.isError()) {
            giveUp(message);
            return;
        }
        const auto paths = qdbus_cast<QList<QDBusObjectPath>>(reply.value().variant());
        for (const QDBusObjectPath &path : paths)
            m_collections.append(path.path());
        if (m_collections.isEmpty())
            m_answer(m_state, {});
        else
            askNextCollection();
    }

    /// One that is open is enough to search without a prompt.
    void askNextCollection()
    {
        m_bus.property(m_collections.first(), SecretServiceNames::collection(), u"Locked"_s,
                       then(&Walk::lockedAnswered));
    }

    void lockedAnswered(const QDBusMessage &message)
    {
        const QDBusPendingReply<QDBusVariant> reply(message);
        if (reply.isError()) {
            giveUp(message);
            return;
        }
        const QString collection = m_collections.takeFirst();
        m_state.isLocked = reply.value().variant().toBool();
        if (!m_state.isLocked) {
            m_open.append(collection);
            m_bus.searchItems(m_attributes, then(&Walk::entriesAnswered));
        } else if (!m_collections.isEmpty()) {
            askNextCollection();
        } else {
            m_answer(m_state, {});
        }
    }

    void entriesAnswered(const QDBusMessage &message)
    {
        const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> reply(message);
        if (reply.isError()) {
            giveUp(message);
            return;
        }
        for (const QDBusObjectPath &path : reply.argumentAt<0>())
            m_entries.append(path.path());
        m_state.unlockedEntries = m_entries.size();
        for (const QDBusObjectPath &path : reply.argumentAt<1>())
            m_locked.append(path.path());
        askWhyLocked();
    }

    /// A locked entry in an open collection is one that access was not granted to.
    void askWhyLocked()
    {
        while (!m_locked.isEmpty()) {
            const QString collection = collectionOf(m_locked.first());
            if (m_open.contains(collection))
                ++m_state.deniedEntries;
            else if (m_closed.contains(collection))
                ++m_state.lockedEntries;
            else
                break;
            m_entries.append(m_locked.takeFirst());
        }
        if (m_locked.isEmpty())
            m_answer(m_state, m_entries);
        else
            m_bus.property(collectionOf(m_locked.first()), SecretServiceNames::collection(),
                           u"Locked"_s, then(&Walk::otherCollectionAnswered));
    }

    void otherCollectionAnswered(const QDBusMessage &message)
    {
        const QDBusPendingReply<QDBusVariant> reply(message);
        const bool isOpen = !reply.isError() && !reply.value().variant().toBool();
        (isOpen ? m_open : m_closed).append(collectionOf(m_locked.first()));
        askWhyLocked();
    }

    void giveUp(const QDBusMessage &message)
    {
        const QDBusError error(message);
        switch (error.type()) {
        case QDBusError::NoReply:
        case QDBusError::Timeout:
        case QDBusError::TimedOut:
            m_state = { .presence = Presence::Silent, .detail = error.message() };
            break;
        default:
            m_state = { .presence = Presence::Absent, .detail = error.message() };
        }
        m_answer(m_state, {});
    }

    SecretServiceBus m_bus;
    SecretServiceBus::Attributes m_attributes;
    SecretServiceProbe::FullAnswer m_answer;
    SecretServiceState m_state;
    QString m_default;
    QStringList m_collections; // that are still to be asked
    QStringList m_open;
    QStringList m_closed;
    QStringList m_entries;
    QStringList m_locked; // entries that are still to be judged
};

} // namespace

SecretServiceProbe::SecretServiceProbe(const QDBusConnection &bus,
                                       std::chrono::milliseconds callTimeout,
                                       const QString &flatpakInfo)
    : m_bus(bus)
    , m_callTimeout(callTimeout)
    , m_flatpakInfo(flatpakInfo)
{ }

QString SecretServiceProbe::defaultFlatpakInfo()
{
    return u"/.flatpak-info"_s;
}

void SecretServiceProbe::ask(const QString &service, const QString &key, const Answer &answer) const
{
    find(service, key,
         [answer](const std::optional<SecretServiceState> &state, const QStringList &) {
             answer(state);
         });
}

void SecretServiceProbe::find(const QString &service, const QString &key,
                              const FullAnswer &answer) const
{
    const auto walk = std::make_shared<Walk>(SecretServiceBus(m_bus, m_callTimeout),
                                             SecretServiceBus::attributesOf(service, key), answer);
    if (!isInFlatpak()) {
        walk->start();
        return;
    }
    askForPortal([walk, answer](bool isThere) {
        // Without the portal libsecret tries the service on the bus.
        if (isThere)
            answer(std::nullopt, {});
        else
            walk->start();
    });
}

bool SecretServiceProbe::isInFlatpak() const
{
    return QFile::exists(m_flatpakInfo);
}

void SecretServiceProbe::askForPortal(const std::function<void(bool)> &answer) const
{
    // This is how libsecret itself finds out.
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({ u"org.freedesktop.portal.Secret"_s, u"version"_s });
    SecretServiceBus(m_bus, m_callTimeout).call(question, [answer](const QDBusMessage &reply) {
        answer(reply.type() == QDBusMessage::ReplyMessage);
    });
}

} // namespace Purser
