// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxcredential.h"
#include "app/sandbox/sandboxresult.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace Purser {

/// The sandbox's credentials and the five operations on them, without a network. A value: a copy
/// goes its own way.
///
/// Each operation gives the answer that goes on the wire. What it can be besides a success: 400
/// with code 10001 for a body that breaks a rule or a name that exists already, 404 with code 10007
/// for an id that is not there, and for the removal of what is in use either 409 or 200, both with
/// code 25002 and the users in `podList` and `elasticList`.
class SandboxStore
{
public:
    SandboxStore() = default;
    explicit SandboxStore(QList<SandboxCredential> credentials);

    /// A dozen credentials to try things on, created in the two years before `now`: every type,
    /// none and an unknown one, a name from before the name rules, and two that are in use.
    static SandboxStore withExamples(const QDateTime &now = QDateTime::currentDateTimeUtc());

    const QList<SandboxCredential> &credentials() const { return m_credentials; }

    /// Returns an empty string if there is no such id.
    QString nameOf(const QString &id) const;

    SandboxResult list() const;
    SandboxResult get(const QString &id) const;
    SandboxResult create(const QJsonObject &body, const QDateTime &now);
    SandboxResult update(const QString &id, const QJsonObject &body);
    SandboxResult remove(const QString &id);

private:
    qsizetype indexOf(const QString &id) const;
    bool nameIsTaken(const QString &name, const QString &exceptId = {}) const;
    QString nextId();

    QList<SandboxCredential> m_credentials;
    qint64 m_lastId = 384410568058921807; // far above 2^53: a client that reads a double fails
};

} // namespace Purser
