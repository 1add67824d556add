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

/// An entry in the command palette.
struct PaletteEntry
{
    QString text{}; ///< the text to search and show
    QString detail{}; ///< shown beside the text: a shortcut, or the kind of entry
    QIcon icon{};
    std::function<void()> run{};
};

/// A large collection of items of the same kind, accessed by index. Entries are created only for
/// the displayed items.
struct PaletteCatalog
{
    int count = 0;
    std::function<QStringView(int)> foldedText{}; ///< returns the case-folded text to search
    /// Returns whether an item's notes contain all of the given case-folded words. Called only if
    /// the text doesn't match. May be empty.
    std::function<bool(int, const QStringList &)> notesContain{};
    std::function<PaletteEntry(int)> entry{};
};

/// Returns entries for the visible and enabled actions in the menus and submenus, except for
/// `excluded`.
QList<PaletteEntry> entriesOf(const QMenuBar &menus, const QAction *excluded = nullptr);

} // namespace Purser
