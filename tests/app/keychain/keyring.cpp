// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keychain/keyring.h"

#include "tests/support/patience.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QMap>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Purser::Test {

namespace {

const auto secretsPath = u"/org/freedesktop/secrets"_s;
const auto loginPath = u"/org/freedesktop/secrets/collection/login"_s;
const auto databasePath = u"/org/freedesktop/secrets/collection/passwords"_s;

bool isKeePassXC()
{
    return qgetenv("PURSER_KEYRING_STATE") == "keepassxc";
}

QString collectionPath()
{
    return isKeePassXC() ? databasePath : loginPath;
}

/// A secret as the Secret Service takes it, (oayays).
struct WireSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QDBusMessage ask(const QDBusConnection &bus, const QString &path, const QString &interface,
                 const QString &method, const QVariantList &arguments)
{
    QDBusMessage call =
        QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setArguments(arguments);
    const QDBusMessage reply = bus.call(call, QDBus::Block, patience);
    if (reply.type() == QDBusMessage::ErrorMessage)
        qWarning("%s: %s", qPrintable(method), qPrintable(reply.errorMessage()));
    return reply;
}

int daemonPid()
{
    return qEnvironmentVariableIntValue("PURSER_KEYRING_PID");
}

} // namespace

Keyring::~Keyring()
{
    m_next.kill();
    m_next.waitForFinished();
}

bool Keyring::lock() const
{
    const QDBusMessage reply =
        ask(m_bus, secretsPath, u"org.freedesktop.Secret.Service"_s, u"Lock"_s,
            { QVariant::fromValue(QList<QDBusObjectPath>{ QDBusObjectPath(collectionPath()) }) });
    if (!isKeePassXC())
        return isLocked();
    // It locks once its prompt is called, which shows nothing and answers before it has locked.
    const auto prompt = reply.arguments().value(1).value<QDBusObjectPath>();
    ask(m_bus, prompt.path(), u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s, { QString() });
    return QTest::qWaitFor([this] { return isLocked(); }, patience);
}

bool Keyring::unlock() const
{
    qDBusRegisterMetaType<WireSecret>();
    const QDBusMessage session =
        ask(m_bus, secretsPath, u"org.freedesktop.Secret.Service"_s, u"OpenSession"_s,
            { u"plain"_s, QVariant::fromValue(QDBusVariant(QString())) });
    if (session.arguments().size() < 2)
        return false;
    const WireSecret password{
        .session = session.arguments().at(1).value<QDBusObjectPath>(),
        .parameters = {},
        .value = qgetenv("PURSER_KEYRING_PASSWORD"),
        .contentType = u"text/plain"_s,
    };
    // gnome-keyring's own interface for this; there is no standard one without a prompt.
    ask(m_bus, secretsPath, u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s,
        { QVariant::fromValue(QDBusObjectPath(loginPath)), QVariant::fromValue(password) });
    return !isLocked();
}

bool Keyring::dropDefault() const
{
    return ask(m_bus, secretsPath, u"org.freedesktop.Secret.Service"_s, u"SetAlias"_s,
               { u"default"_s, QVariant::fromValue(QDBusObjectPath(u"/"_s)) })
               .type()
        == QDBusMessage::ReplyMessage;
}

bool Keyring::restoreDefault() const
{
    return ask(m_bus, secretsPath, u"org.freedesktop.Secret.Service"_s, u"SetAlias"_s,
               { u"default"_s, QVariant::fromValue(QDBusObjectPath(loginPath)) })
               .type()
        == QDBusMessage::ReplyMessage;
}

bool Keyring::isLocked() const
{
    return isLocked(true);
}

bool Keyring::isLocked(bool expected) const
{
    const QDBusReply<QDBusVariant> locked =
        ask(m_bus, collectionPath(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            { u"org.freedesktop.Secret.Collection"_s, u"Locked"_s });
    return locked.isValid() && locked.value().variant().toBool() == expected;
}

qsizetype Keyring::countEntries(const QString &service, const QString &key) const
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QMap<QString, QString> attributes{ { u"server"_s, service },
                                             { u"user"_s, key },
                                             { u"type"_s, u"plaintext"_s } };
    const QDBusMessage reply = ask(m_bus, secretsPath, u"org.freedesktop.Secret.Service"_s,
                                   u"SearchItems"_s, { QVariant::fromValue(attributes) });
    if (reply.arguments().size() != 2)
        return -1;
    return qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(0)).size()
        + qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().at(1)).size();
}

QVariant Keyring::itemProperty(const QString &name, const QString &service,
                               const QString &key) const
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QMap<QString, QString> attributes{ { u"server"_s, service }, { u"user"_s, key } };
    const QDBusMessage found = ask(m_bus, secretsPath, u"org.freedesktop.Secret.Service"_s,
                                   u"SearchItems"_s, { QVariant::fromValue(attributes) });
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(0));
    if (items.size() != 1)
        return {};
    const QDBusReply<QDBusVariant> reply =
        ask(m_bus, items.first().path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            { u"org.freedesktop.Secret.Item"_s, name });
    return reply.isValid() ? reply.value().variant() : QVariant();
}

QString Keyring::label(const QString &service, const QString &key) const
{
    return itemProperty(u"Label"_s, service, key).toString();
}

QMap<QString, QString> Keyring::attributes(const QString &service, const QString &key) const
{
    return qdbus_cast<QMap<QString, QString>>(itemProperty(u"Attributes"_s, service, key));
}

bool Keyring::closeWallet() const
{
    const bool isPlasma6 = m_bus.interface()->isServiceRegistered(u"org.kde.kwalletd6"_s);
    const QString daemon = isPlasma6 ? u"kwalletd6"_s : u"kwalletd5"_s;
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.kde."_s + daemon, u"/modules/"_s + daemon, u"org.kde.KWallet"_s, u"close"_s);
    call.setArguments({ u"kdewallet"_s, true });
    const QDBusReply<int> reply = m_bus.call(call, QDBus::Block, patience);
    return reply.isValid() && reply.value() == 0;
}

void Keyring::freeze() const
{
    ::kill(daemonPid(), SIGSTOP);
}

void Keyring::thaw() const
{
    ::kill(daemonPid(), SIGCONT);
}

void Keyring::kill()
{
    ::kill(daemonPid(), SIGKILL);
    m_next.waitForFinished(); // if it was the one that was killed
    QTRY_VERIFY(!m_bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s));
}

bool Keyring::restart()
{
    m_next.start(u"gnome-keyring-daemon"_s,
                 { u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s });
    m_next.write(qgetenv("PURSER_KEYRING_PASSWORD"));
    m_next.closeWriteChannel();
    if (!m_next.waitForStarted())
        return false;
    qputenv("PURSER_KEYRING_PID", QByteArray::number(m_next.processId()));
    return QTest::qWaitFor(
        [this] {
            return m_bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s)
                && isLocked(false);
        },
        patience);
}

} // namespace Purser::Test
