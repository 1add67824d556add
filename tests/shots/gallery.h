// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/stage/stage.h"

#include <QDir>
#include <QString>

namespace Purser {

/// Brings a window into each of its states and grabs it.
class Gallery
{
public:
    explicit Gallery(const QDir &folder);

    /// All scenes; `suffix` ends the pictures' names. Returns how many could not be reached.
    int render(const QString &suffix);
    int count() const { return m_count; }

private:
    bool grab(MainWindow &window, const QString &name);

    QDir m_folder;
    int m_count = 0;
};

} // namespace Purser
