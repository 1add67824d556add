// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credentials/changecheck.h"
#include "models/credentials/changetarget.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

namespace Purser {

/// The targets that are being changed in one account. An account has several repositories if its
/// API key is replaced while a job still uses the one before; they share this object, so that no
/// two of them change the same credential at the same time, or repeat each other's creates.
class ChangesInProgress : public QObject
{
    Q_OBJECT

public:
    bool contains(const ChangeTarget &target) const { return m_targets.contains(target); }

    void insert(const ChangeTarget &target, const QObject *repository)
    {
        m_targets.insert(target);
        Q_EMIT changed(repository);
    }
    void remove(const ChangeTarget &target, const QObject *repository)
    {
        m_targets.remove(target);
        Q_EMIT changed(repository);
    }

    /// Create requests, by name, that weren't found in the list but may still take effect.
    QHash<QString, ChangeCheck> unconfirmedCreates;

Q_SIGNALS:
    /// Emitted when a change of this repository starts or ends.
    void changed(const QObject *repository);

private:
    QSet<ChangeTarget> m_targets;
};

} // namespace Purser
