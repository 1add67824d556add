// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Purser {

/// Notices that the system's keychain can be read now, where it was locked or absent before. Linux
/// says so over the bus; elsewhere reading is what unlocks, and nothing is ever said here.
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
