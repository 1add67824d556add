// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/paletteentry.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// Without the marks of mnemonics: "&&" stands for an ampersand.
QString plainText(const QAction &action)
{
    QString text = action.text();
    text.replace("&&"_L1, "\1"_L1).remove(u'&').replace(u'\1', u'&');
    return text;
}

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
        entries.append({ .text = plainText(*action),
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
