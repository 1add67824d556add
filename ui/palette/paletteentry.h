// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

class QAction;
class QMenuBar;

namespace Purser {

/// Something that can be found by its name, and done.
struct PaletteEntry
{
    QString text{}; ///< what is searched and shown
    QString detail{}; ///< beside it: a shortcut, or what kind of thing it is
    QIcon icon{};
    std::function<void()> run{};
};

/// Many things of one kind, of which an entry is made only for those that are looked at.
struct PaletteCatalog
{
    int count = 0;
    std::function<QStringView(int)> foldedText{}; ///< what is searched
    /// Returns whether all of these case-folded words are in what is remembered of it; asked if the
    /// text doesn't match. May be null.
    std::function<bool(int, const QStringList &)> notesContain{};
    std::function<PaletteEntry(int)> entry{};
};

/// Returns all that the menus offer right now, submenus included, without `excluded`.
QList<PaletteEntry> entriesOf(const QMenuBar &menus, const QAction *excluded = nullptr);

} // namespace Purser
