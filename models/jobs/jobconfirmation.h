// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Purser {

class JobAccount;
class JobAccounts;

/// Reads the list of each account that a job has changed once more, so that the job can compare
/// what the service reported with what the list contains.
class JobConfirmation : public QObject
{
    Q_OBJECT

public:
    bool isRunning() const { return m_reading > 0; }

    /// Starts to read the lists. If there are none to read, isRunning() returns false afterwards,
    /// and ended() isn't emitted.
    void start(const JobAccounts &accounts);
    /// Ignores the lists that haven't been read yet. ended() isn't emitted.
    void cancel();

Q_SIGNALS:
    void listRead(Purser::JobAccount &account);
    /// Emitted when each list has been read or couldn't be read.
    void ended();

private:
    int m_reading = 0; // number of lists that are being read
    int m_attempt = 0; // number of times it was started or canceled, to ignore late replies
};

} // namespace Purser
