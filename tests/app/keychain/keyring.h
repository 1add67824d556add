// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QVariant>

namespace Purser::Test {

/// The private gnome-keyring or KeePassXC that `with-keyring` started, seen past QtKeychain: locks
/// and unlocks it without any prompt; KeePassXC can only be locked. Every call waits for the
/// answer; true when it was done.
class Keyring
{
public:
    ~Keyring();

    bool lock() const;
    bool unlock() const;
    /// Whether the collection that new entries go to is locked.
    bool isLocked() const;
    /// Takes the default from the login collection, as where no keyring was ever made; and gives it
    /// back.
    bool dropDefault() const;
    bool restoreDefault() const;
    /// How many entries of that service and key there are, locked or not; -1 on an error.
    qsizetype countEntries(const QString &service, const QString &key) const;

    /// What password managers show of the one entry of that service and key; empty when there is
    /// none.
    QString label(const QString &service, const QString &key) const;
    QMap<QString, QString> attributes(const QString &service, const QString &key) const;

    /// Closes KWallet's wallet, in the state kwallet.
    bool closeWallet() const;

    /// Stops and continues the daemon's process.
    void freeze() const;
    void thaw() const;

    /// Kills gnome-keyring's process; and starts another one with the same entries, which ends with
    /// this object.
    void kill();
    bool restart();

private:
    bool isLocked(bool expected) const; ///< false as well where there is no answer
    QVariant itemProperty(const QString &name, const QString &service, const QString &key) const;

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QProcess m_next;
};

} // namespace Purser::Test
