// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Purser {

/// The command line, split into the options that Qt documents for QCoreApplication, QGuiApplication
/// and QApplication, such as `-platform` and `-session`, and everything else.
///
/// Qt reads its options in the constructor of QApplication, which needs a display. The help, the
/// version and messages about incorrect usage must be printed even without a display, so the
/// command line is split beforehand.
struct QtOptions
{
    QStringList others{}; ///< the arguments for Purser, beginning with the program's name
    QString platform{}; ///< the value of `-platform`; empty if not given
    QString display{}; ///< the value of `-display`; empty if not given
    QString problem{}; ///< a message about a misused Qt option; may be empty

    /// `arguments` must begin with the program's name.
    static QtOptions fromArguments(const QStringList &arguments);

    /// Sets the platform and the display as environment variables, for code that needs them before
    /// the QApplication is created.
    void applyToEnvironment() const;
};

} // namespace Purser
