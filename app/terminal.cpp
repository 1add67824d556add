// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminal.h"

#include <QTextStream>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#include <shellapi.h>
#endif

namespace Purser {

#ifdef Q_OS_WIN

namespace {

HANDLE handleOf(FILE *stream)
{
    return reinterpret_cast<HANDLE>(::_get_osfhandle(::_fileno(stream)));
}

bool isConsole(FILE *stream)
{
    DWORD mode = 0;
    return ::GetConsoleMode(handleOf(stream), &mode) != 0;
}

bool isRedirected(DWORD standardHandle)
{
    const HANDLE handle = ::GetStdHandle(standardHandle);
    return handle && handle != INVALID_HANDLE_VALUE && ::GetFileType(handle) != FILE_TYPE_UNKNOWN;
}

} // namespace

QStringList processArguments(int, char **)
{
    int count = 0;
    LPWSTR *const words = ::CommandLineToArgvW(::GetCommandLineW(), &count);
    QStringList arguments;
    for (int i = 0; words && i < count; ++i)
        arguments += QString::fromWCharArray(words[i]);
    ::LocalFree(words);
    return arguments;
}

void attachToTerminal()
{
    const bool isOutRedirected = isRedirected(STD_OUTPUT_HANDLE);
    const bool isErrorRedirected = isRedirected(STD_ERROR_HANDLE);
    if ((isOutRedirected && isErrorRedirected) || ::AttachConsole(ATTACH_PARENT_PROCESS) == 0)
        return;
    if (!isOutRedirected)
        static_cast<void>(std::freopen("CONOUT$", "w", stdout));
    if (!isErrorRedirected)
        static_cast<void>(std::freopen("CONOUT$", "w", stderr));
}

void print(FILE *stream, const QString &text)
{
    if (!isConsole(stream)) {
        QTextStream(stream) << text;
        return;
    }
    // In UTF-16, since the console's code page is rarely UTF-8.
    ::WriteConsoleW(handleOf(stream), text.utf16(), DWORD(text.size()), nullptr, nullptr);
}

#else

QStringList processArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    return arguments;
}

void attachToTerminal()
{ }

void print(FILE *stream, const QString &text)
{
    QTextStream(stream) << text;
}

#endif

} // namespace Purser
