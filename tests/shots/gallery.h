// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/stage/stage.h"

#include <QDir>
#include <QString>

namespace Purser {

/// Takes a screenshot of the main window in each of its states.
class Gallery
{
public:
    explicit Gallery(const QDir &folder);

    /// Renders all scenes. `suffix` is appended to the screenshots' names. Returns the number of
    /// scenes that couldn't be reached.
    int render(const QString &suffix);
    int count() const { return m_count; }

private:
    bool grab(MainWindow &window, const QString &name);

    QDir m_folder;
    int m_count = 0;
};

} // namespace Purser
