// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/helperrun.h"

#include <QCoreApplication>
#include <QDir>

#include <utility>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

namespace Purser {

using Kind = HelperFailure::Kind;

HelperRun *HelperRun::start(const QString &program, const QString &command, QByteArray input,
                            HelperLimits limits, Handler handler)
{
    auto *run = new HelperRun(std::move(input), limits, std::move(handler));
    run->m_process.setProgram(program);
    run->m_process.setArguments({ command });
    run->m_timer.start(limits.timeout);
    run->m_process.start();
    return run;
}

HelperRun::HelperRun(QByteArray input, HelperLimits limits, Handler handler)
    : m_input(std::move(input))
    , m_limits(limits)
    , m_handler(std::move(handler))
{
    // What it starts itself may be searched in the current folder.
    m_process.setWorkingDirectory(QDir::rootPath());
    m_process.setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_UNIX
    // A group of its own, so that what it starts ends with it; and no terminal to wait at.
    m_process.setChildProcessModifier([] { ::setsid(); });
#endif
    connect(&m_process, &QProcess::started, this, [this] {
        if (!m_input.isEmpty())
            m_process.write(m_input);
        m_process.closeWriteChannel();
    });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &HelperRun::read);
    connect(&m_process, &QProcess::finished, this, &HelperRun::endFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return; // the others come with the end
        end(tl::unexpected(
            HelperFailure{ .kind = Kind::CannotStart, .message = m_process.errorString() }));
        deleteLater();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        kill();
        end(tl::unexpected(HelperFailure{ .kind = Kind::TimedOut }));
    });
    if (auto *application = QCoreApplication::instance())
        connect(application, &QCoreApplication::aboutToQuit, this, &HelperRun::stop);
}

HelperRun::~HelperRun()
{
    m_output.fill('\0');
}

void HelperRun::stop()
{
    m_handler = nullptr;
    kill();
}

void HelperRun::kill()
{
#ifdef Q_OS_UNIX
    if (const qint64 id = m_process.processId(); id > 0)
        ::kill(static_cast<pid_t>(-id), SIGKILL);
#endif
    m_process.kill();
}

void HelperRun::read()
{
    QByteArray bytes = m_process.readAllStandardOutput();
    if (m_handler) {
        m_output.reserve(m_output.size() + bytes.size());
        m_output.append(bytes);
    }
    bytes.fill('\0');
    if (m_handler && m_output.size() > m_limits.maxOutput) {
        kill();
        end(tl::unexpected(HelperFailure{ .kind = Kind::TooMuchOutput }));
    }
}

void HelperRun::endFinished(int exitCode, QProcess::ExitStatus status)
{
    read();
    if (status == QProcess::CrashExit)
        end(tl::unexpected(HelperFailure{ .kind = Kind::Crashed }));
    else if (exitCode != 0)
        end(tl::unexpected(
            HelperFailure{ .kind = Kind::Refused, .message = helperMessage(m_output) }));
    else
        end(QByteArrayView(m_output));
    deleteLater();
}

void HelperRun::end(HelperResult<QByteArrayView> result)
{
    m_timer.stop();
    if (const Handler handler = std::exchange(m_handler, nullptr))
        handler(std::move(result));
}

} // namespace Purser
