// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollaccess.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QScrollArea>

namespace Purser {

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *area = qobject_cast<QScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}

} // namespace

void installScrollAreaAccessibilityFix()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace Purser
