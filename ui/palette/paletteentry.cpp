// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteentry.h"

#include "ui/text/plaintext.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

void collect(const QList<QAction *> &actions, const QAction *excluded, QList<PaletteEntry> &entries)
{
    for (QAction *action : actions) {
        if (!action->isVisible() || !action->isEnabled() || action->isSeparator()
            || action == excluded)
            continue;
        if (const QMenu *menu = action->menu()) {
            collect(menu->actions(), excluded, entries);
            continue;
        }
        entries.append({ .text = withoutMnemonic(action->text()),
                         .detail = action->shortcut().toString(QKeySequence::NativeText),
                         .icon = action->isIconVisibleInMenu() ? action->icon() : QIcon(),
                         .run = [action = QPointer(action)] {
                             if (action)
                                 action->trigger();
                         } });
    }
}

} // namespace

QList<PaletteEntry> entriesOf(const QMenuBar &menus, const QAction *excluded)
{
    QList<PaletteEntry> entries;
    collect(menus.actions(), excluded, entries);
    return entries;
}

} // namespace Purser
