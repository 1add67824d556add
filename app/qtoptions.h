// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Purser {

/// The command line, split into the options that Qt documents for QCoreApplication,
/// QGuiApplication and QApplication, such as `-platform` and `-session`, and everything else.
///
/// Qt reads its options in the constructor of QApplication, which needs a display. The help, the
/// version and messages about wrong usage have to work without one, so the command line is split
/// beforehand.
struct QtOptions
{
    QStringList others{}; ///< the arguments for Purser, beginning with the program's name
    QString platform{}; ///< the value of `-platform`; empty if not given
    QString display{}; ///< the value of `-display`; empty if not given
    QString problem{}; ///< a message about an option of Qt that is misused; may be empty

    /// `arguments` must begin with the program's name.
    static QtOptions fromArguments(const QStringList &arguments);

    /// Sets platform and display as environment variables, too, for code that needs them before
    /// there is a QApplication.
    void applyToEnvironment() const;
};

} // namespace Purser
