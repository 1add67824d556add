// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Purser {

/// Notices that the system's keychain can be read now, where it was locked or absent before, and
/// makes sure that a keychain service that was restarted can be used. Linux announces both on the
/// bus; on other systems reading unlocks the keychain, and this class does nothing.
class KeychainWatch : public QObject
{
    Q_OBJECT

public:
    explicit KeychainWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// Perhaps more than once. Reading will show no prompt.
    void opened();

private Q_SLOTS:
    void look();
};

} // namespace Purser
