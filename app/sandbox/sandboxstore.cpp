// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxstore.h"

#include "app/sandbox/sandboxrules.h"

#include <QJsonArray>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

SandboxStore::SandboxStore(QList<SandboxCredential> credentials)
    : m_credentials(std::move(credentials))
{ }

QString SandboxStore::nameOf(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? QString() : m_credentials.at(index).name;
}

SandboxResult SandboxStore::list() const
{
    QJsonArray all;
    for (const SandboxCredential &credential : m_credentials)
        all.append(credential.toJson());
    return SandboxResult::success(all);
}

SandboxResult SandboxStore::get(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? SandboxResult::notFound()
                     : SandboxResult::success(m_credentials.at(index).toJson());
}

SandboxResult SandboxStore::create(const QJsonObject &body, const QDateTime &now)
{
    if (const auto fault = SandboxRules::validateCreate(body))
        return SandboxResult::invalid(*fault);
    const QString name = body.value(u"name"_s).toString();
    if (isNameTaken(name))
        return SandboxResult::invalid(u"name: already exists"_s);

    SandboxCredential credential{ .id = nextId(), .name = name, .createdAt = now };
    if (body.contains(u"type"_s))
        credential.type = body.value(u"type"_s).toString();
    m_credentials.append(credential);
    return SandboxResult::success(credential.toJson());
}

SandboxResult SandboxStore::update(const QString &id, const QJsonObject &body)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return SandboxResult::notFound();
    if (const auto fault = SandboxRules::validateUpdate(body))
        return SandboxResult::invalid(*fault);
    if (body.contains(u"name"_s)) {
        const QString name = body.value(u"name"_s).toString();
        if (isNameTaken(name, id))
            return SandboxResult::invalid(u"name: already exists"_s);
        m_credentials[index].name = name;
    }
    return SandboxResult::success(m_credentials.at(index).toJson());
}

SandboxResult SandboxStore::remove(const QString &id)
{
    const qsizetype index = indexOf(id);
    if (index < 0)
        return SandboxResult::notFound();
    const SandboxCredential &credential = m_credentials.at(index);
    if (credential.use != SandboxCredential::Use::Free) {
        return { .status = credential.use == SandboxCredential::Use::RefusedByStatus ? 409 : 200,
                 .code = SandboxResult::codeInUse,
                 .message = u"The credential is in use"_s,
                 .data = credential.usedBy };
    }
    m_credentials.removeAt(index);
    return SandboxResult::success(QJsonValue::Null);
}

qsizetype SandboxStore::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_credentials.cbegin(), m_credentials.cend(),
                     [&id](const SandboxCredential &credential) { return credential.id == id; });
    return found == m_credentials.cend() ? -1 : std::distance(m_credentials.cbegin(), found);
}

bool SandboxStore::isNameTaken(const QString &name, const QString &ignoredId) const
{
    return std::any_of(m_credentials.cbegin(), m_credentials.cend(),
                       [&](const SandboxCredential &credential) {
                           return credential.name == name && credential.id != ignoredId;
                       });
}

QString SandboxStore::nextId()
{
    QString id;
    do {
        m_lastId += 1'000'003; // apart and odd, as the service's own ids look
        id = QString::number(m_lastId);
    } while (indexOf(id) >= 0);
    return id;
}

} // namespace Purser
