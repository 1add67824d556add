// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/rowcollector.h"

#include "models/credentials/credentialtablemodel.h"
#include "models/values/updateframe.h"

#include <algorithm>
#include <utility>

namespace Purser {

RowCollector::RowCollector(CredentialTableModel &model)
    : m_model(model)
{
    m_frame.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &RowCollector::flush);
}

void RowCollector::stop()
{
    if (--m_users == 0)
        flush();
}

void RowCollector::upsert(const Credential &credential)
{
    add({ credential.id, credential });
}

void RowCollector::remove(const CredentialId &id)
{
    add({ id, std::nullopt });
}

void RowCollector::add(Pending pending)
{
    const auto position = m_positions.constFind(pending.id);
    if (position == m_positions.cend()) {
        m_positions.insert(pending.id, m_pending.size());
        m_pending.append(std::move(pending));
    } else {
        Pending &former = m_pending[*position];
        if (pending.credential && former.credential)
            pending.credential->completeFrom(*former.credential);
        former = std::move(pending);
    }
    if (m_users == 0)
        flush();
    else if (!m_frame.isActive())
        m_frame.start(listFrame);
}

std::optional<Credential> RowCollector::find(const CredentialId &id) const
{
    const int row = m_model.rowOf(id);
    const auto position = m_positions.constFind(id);
    if (position == m_positions.cend())
        return row < 0 ? std::nullopt : std::optional(m_model.at(row));
    std::optional<Credential> pending = m_pending[*position].credential;
    if (pending && row >= 0)
        pending->completeFrom(m_model.at(row));
    return pending;
}

void RowCollector::flushIfPending(const CredentialId &id)
{
    if (m_positions.contains(id))
        flush();
}

void RowCollector::flushIfPending(const QString &name)
{
    const bool isPending = std::ranges::any_of(m_pending, [&](const Pending &pending) {
        return pending.credential && pending.credential->name == name;
    });
    if (isPending)
        flush();
}

void RowCollector::flush()
{
    m_frame.stop();
    QList<Credential> changed;
    QList<CredentialId> gone;
    m_positions.clear();
    for (Pending &pending : std::exchange(m_pending, {})) {
        if (pending.credential)
            changed.append(std::move(*pending.credential));
        else
            gone.append(pending.id);
    }
    m_model.removeCredentials(gone);
    m_model.upsertAll(changed);
}

} // namespace Purser
