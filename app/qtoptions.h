// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Purser {

/// The command line divided into the options that Qt documents for QCoreApplication,
/// QGuiApplication and QApplication, such as `-platform` and `-session`, and everything else.
///
/// Qt takes its options from the command line in the constructor of QApplication, which needs a
/// display. The help, the version and messages about wrong usage have to work without one, so that
/// the command line is divided before.
struct QtOptions
{
    QStringList others{}; ///< what is left for Purser, the program's name first
    QString platform{}; ///< of `-platform`; empty: not given
    QString display{}; ///< of `-display`; empty: not given
    QString problem{}; ///< a sentence about an option in a form that Qt ignores; empty: none

    /// `arguments` begin with the program's name.
    static QtOptions fromArguments(const QStringList &arguments);

    /// Makes platform and display those of the environment, too, for everything that has to know
    /// them before there is a QApplication.
    void applyToEnvironment() const;
};

} // namespace Purser
