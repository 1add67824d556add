// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QVariant>

namespace Purser::Test {

/// Controls the private gnome-keyring or KeePassXC instance that `with-keyring` started. Doesn't
/// use QtKeychain and never shows a prompt. KeePassXC can be locked, but not unlocked. The D-Bus
/// calls block until there is a reply, and functions that change the state return whether they
/// succeeded.
class Keyring
{
public:
    ~Keyring();

    bool lock() const;
    bool unlock() const;
    /// Returns whether the collection for new entries is locked.
    bool isLocked() const;
    /// Leave the service without a default collection, as if no keyring had ever been created, or
    /// make the login collection the default again.
    bool dropDefault() const;
    bool restoreDefault() const;
    /// Returns the number of entries for `service` and `key`, locked or not, or -1 on error.
    qsizetype countEntries(const QString &service, const QString &key) const;

    /// Return the label and the attributes of the entry for `service` and `key`, as shown by
    /// password managers. The result is empty unless there is exactly one unlocked entry.
    QString label(const QString &service, const QString &key) const;
    QMap<QString, QString> attributes(const QString &service, const QString &key) const;

    /// Closes KWallet's wallet. Only for the "kwallet" state of `with-keyring`.
    bool closeWallet() const;

    /// Suspend or resume the daemon process.
    void freeze() const;
    void thaw() const;

    /// Kill the gnome-keyring process, or start a new one with the same entries. The new process is
    /// killed when this object is destroyed.
    void kill();
    bool restart();

private:
    bool isLocked(bool expected) const; ///< also returns false if there is no reply
    QVariant itemProperty(const QString &name, const QString &service, const QString &key) const;

    QDBusConnection m_bus = QDBusConnection::sessionBus();
    QProcess m_next;
};

} // namespace Purser::Test
