// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchfield.h"

#include "ui/style/icons.h"

#include <QShortcut>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 240;

} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search"));
    setToolTip(tr("Search names, types, IDs, and notes"));
    setClearButtonEnabled(true);
    addAction(Icons::get(u"search"_s, Icons::ColorRole::Muted), QLineEdit::LeadingPosition);
    setMaximumWidth(widest);
    setMinimumWidth(widest / 2);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        clear();
        Q_EMIT left();
    });
}

void SearchField::enter()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

} // namespace Purser
