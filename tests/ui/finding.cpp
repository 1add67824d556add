// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QPushButton>

namespace Purser {

QPushButton *button(const QWidget &root, const QString &text)
{
    for (QPushButton *candidate : root.findChildren<QPushButton *>()) {
        const bool isMeant = candidate->text() == text || candidate->accessibleName() == text;
        if (isMeant && candidate->isVisibleTo(&root))
            return candidate;
    }
    return nullptr;
}

QStringList shownLabels(const QWidget &root)
{
    QStringList texts;
    for (const QLabel *label : root.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&root) && !label->text().isEmpty())
            texts += label->text();
    }
    return texts;
}

bool shows(const QWidget &root, const QString &part)
{
    return !shownLabels(root).filter(part).isEmpty();
}

QAction *action(const QWidget &root, const QString &text)
{
    for (QAction *candidate : root.findChildren<QAction *>()) {
        if (candidate->text().remove(u'&') == text)
            return candidate;
    }
    return nullptr;
}

QString accessibleNameOf(QWidget &widget)
{
    const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

} // namespace Purser
