// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdio>

namespace Purser {

/// Returns the arguments of this process, starting with the program's name. On Windows, they are
/// read from the system, since `argv` loses characters that aren't in the code page.
QStringList processArguments(int argc, char **argv);

/// Connects standard output and standard error to the terminal that started this process, unless
/// they are redirected. Has an effect only on Windows, where GUI programs have no terminal. Must
/// not be called if a window will be shown, because closing the terminal would terminate the
/// process.
void attachToTerminal();

/// Writes `text` to `stream` and flushes it.
void print(FILE *stream, const QString &text);

} // namespace Purser
