// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/secretserviceentries.h"

#include "app/keychain/entrylabel.h"
#include "app/keychain/keychainverdict.h"

#include <QDBusPendingReply>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace Purser {

namespace {

using Attributes = SecretServiceBus::Attributes;

const auto nameAttribute = u"purser-account-name"_s;
const auto baseUrlAttribute = u"purser-base-url"_s;

/// Asks for all properties of an item at once.
void askForItem(const SecretServiceBus &bus, const QString &path,
                const std::function<void(const std::optional<QVariantMap> &)> &answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        SecretServiceNames::name(), path, u"org.freedesktop.DBus.Properties"_s, u"GetAll"_s);
    message.setArguments({ SecretServiceNames::item() });
    bus.call(message, [answer](const QDBusMessage &told) {
        const QDBusPendingReply<QVariantMap> reply(told);
        answer(reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

Attributes attributesIn(const QVariantMap &item)
{
    return qdbus_cast<Attributes>(item.value(u"Attributes"_s));
}

QString labelIn(const QVariantMap &item)
{
    return item.value(u"Label"_s).toString();
}

/// Reads the found items one after the other.
class Listing : public std::enable_shared_from_this<Listing>
{
public:
    Listing(SecretServiceBus bus, QString prefix, QStringList paths,
            SecretServiceEntries::Answer answer)
        : m_bus(std::move(bus))
        , m_prefix(std::move(prefix))
        , m_paths(std::move(paths))
        , m_answer(std::move(answer))
    { }

    void next()
    {
        if (m_paths.isEmpty()) {
            m_answer(m_entries);
            return;
        }
        askForItem(m_bus, m_paths.takeFirst(),
                   [self = shared_from_this()](const std::optional<QVariantMap> &item) {
                       if (item)
                           self->take(*item);
                       self->next();
                   });
    }

private:
    void take(const QVariantMap &item)
    {
        const Attributes attributes = attributesIn(item);
        const QString key = attributes.value(u"user"_s);
        if (!key.startsWith(m_prefix))
            return;
        const auto id = QUuid::fromString(QStringView(key).mid(m_prefix.size()));
        if (id.isNull() || id == proxyPasswordEntry())
            return;
        m_entries.append({ .id = id,
                           .name = attributes.value(nameAttribute),
                           .baseUrl = attributes.value(baseUrlAttribute),
                           .label = labelIn(item) });
    }

    SecretServiceBus m_bus;
    QString m_prefix;
    QStringList m_paths;
    SecretServiceEntries::Answer m_answer;
    QList<KeychainEntry> m_entries;
};

} // namespace

SecretServiceEntries::SecretServiceEntries(const QDBusConnection &bus,
                                           const SecretServiceProbe &probe)
    : m_bus(bus, std::chrono::seconds(5))
    , m_probe(probe)
{ }

Attributes SecretServiceEntries::attributesFor(const Attributes &current,
                                               const SecretDescription &description)
{
    Attributes attributes;
    for (const auto &name : { u"user"_s, u"server"_s, u"type"_s, u"xdg:schema"_s }) {
        if (const auto found = current.constFind(name); found != current.cend())
            attributes.insert(name, *found);
    }
    if (!description.baseUrl.isEmpty()) {
        attributes.insert(nameAttribute, description.name);
        attributes.insert(baseUrlAttribute, description.baseUrl);
    }
    return attributes;
}

void SecretServiceEntries::describe(const QString &service, const QString &key,
                                    const SecretDescription &description,
                                    const std::function<void()> &done) const
{
    // Goes with the last call that is on its way.
    const std::shared_ptr<void> untilDone(nullptr, [done](void *) { done(); });
    m_probe.find(service, key,
                 [bus = m_bus, description, untilDone](const std::optional<SecretServiceState> &,
                                                       const QStringList &paths) {
                     for (const QString &path : paths) {
                         askForItem(bus, path, [=](const std::optional<QVariantMap> &item) {
                             if (!item)
                                 return;
                             const auto ignore = [untilDone](const QDBusMessage &) {};
                             const QString label = entryLabel(description);
                             if (labelIn(*item) != label)
                                 bus.setProperty(path, SecretServiceNames::item(), u"Label"_s,
                                                 label, ignore);
                             const Attributes current = attributesIn(*item);
                             const Attributes wanted = attributesFor(current, description);
                             const bool isSaid = std::all_of(
                                 wanted.keyValueBegin(), wanted.keyValueEnd(),
                                 [&](const auto &attribute) {
                                     return current.value(attribute.first) == attribute.second;
                                 });
                             if (!isSaid)
                                 bus.setProperty(path, SecretServiceNames::item(), u"Attributes"_s,
                                                 QVariant::fromValue(wanted), ignore);
                         });
                     }
                 });
}

void SecretServiceEntries::list(const QString &service, const QString &prefix,
                                const Answer &answer) const
{
    m_probe.find(service, {},
                 [bus = m_bus, prefix, answer](const std::optional<SecretServiceState> &state,
                                               const QStringList &paths) {
                     if (const auto error = verdictOnListing(state)) {
                         answer(tl::unexpected(SecretStoreError{
                             .kind = *error, .detail = state ? state->detail : QString() }));
                         return;
                     }
                     std::make_shared<Listing>(bus, prefix, paths, answer)->next();
                 });
}

} // namespace Purser
