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

/// The sandbox's credentials and the five operations on them. Doesn't use the network. This is a
/// value type: copies are independent.
///
/// Each operation returns the result to send. Operations fail with 400 (code 10001) for an invalid
/// body or a name that already exists, and with 404 (code 10007) for an unknown ID. Removing a
/// credential that is in use fails with code 25002 and, depending on SandboxCredential::use, status
/// 409 or 200. The result then lists the Pods and endpoints that use the credential, in `podList`
/// and `elasticList`.
class SandboxStore
{
public:
    SandboxStore() = default;
    explicit SandboxStore(QList<SandboxCredential> credentials);

    /// Returns a store with a dozen sample credentials. They include every type, a missing type and
    /// an unknown one, a name that violates the current naming rules, and two credentials that are
    /// in use. One credential has no creation date; the others were created in the two years before
    /// `now`.
    static SandboxStore withExamples(const QDateTime &now = QDateTime::currentDateTimeUtc());

    const QList<SandboxCredential> &credentials() const { return m_credentials; }

    /// Returns an empty string if there is no credential with this ID.
    QString nameOf(const QString &id) const;

    SandboxResult list() const;
    SandboxResult get(const QString &id) const;
    SandboxResult create(const QJsonObject &body, const QDateTime &now);
    SandboxResult update(const QString &id, const QJsonObject &body);
    SandboxResult remove(const QString &id);

private:
    qsizetype indexOf(const QString &id) const;
    bool isNameTaken(const QString &name, const QString &ignoredId = {}) const;
    QString nextId();

    QList<SandboxCredential> m_credentials;
    qint64 m_lastId = 384410568058921807; // above 2^53, to expose clients that use doubles
};

} // namespace Purser
