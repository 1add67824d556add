// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/imports/helperoutput.h"

#include <QByteArray>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Purser {

struct HelperLimits
{
    std::chrono::milliseconds timeout{ 30'000 };
    qsizetype maxOutput = qsizetype(1024) * 1024; ///< bytes
};

/// One run of a program, which is killed if it takes too long or writes too much. The object
/// deletes itself after the program has ended.
class HelperRun : public QObject
{
    Q_OBJECT

public:
    ~HelperRun() override;

    /// Called once with the output, unless the run is stopped.
    using Handler = std::function<void(HelperResult<QByteArrayView>)>;

    /// Starts the program without a shell and without a terminal. Its standard error is discarded.
    static HelperRun *start(const QString &program, const QString &command, QByteArray input,
                            HelperLimits limits, Handler handler);

    /// Kills the program. The handler isn't called afterwards.
    void stop();

private:
    HelperRun(QByteArray input, HelperLimits limits, Handler handler);

    void read();
    void kill();
    void end(HelperResult<QByteArrayView> result);
    void endFinished(int exitCode, QProcess::ExitStatus status);

    QByteArray m_input;
    HelperLimits m_limits;
    Handler m_handler;
    QByteArray m_output;
    QProcess m_process;
    QTimer m_timer;
};

} // namespace Purser
