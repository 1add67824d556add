// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Purser {

/// Reports when the system's keychain becomes readable after it was locked or unavailable, and
/// makes sure that the keychain service can still be used after it has been restarted. On Linux,
/// both events are announced on D-Bus. On other systems, this class does nothing, because reading
/// an entry unlocks the keychain there.
class KeychainWatch : public QObject
{
    Q_OBJECT

public:
    explicit KeychainWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// Emitted when the keychain can be read without a prompt. May be emitted more than once.
    void opened();

private Q_SLOTS:
    void look();
};

} // namespace Purser
