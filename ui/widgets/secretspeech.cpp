// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretspeech.h"

#include <QAccessible>
#include <QLineEdit>

namespace Purser {

namespace {

void announce(QAccessibleEvent *event);

/// Gives the event to the platform, which Qt does itself only while no handler is installed.
void passOn(QAccessibleEvent *event)
{
    QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(announce);
}

QString bullets(const QString &text)
{
    QString masked(text.size(), QChar(u'\u2022'));
    return masked;
}

void announce(QAccessibleEvent *event)
{
    const auto *edit = qobject_cast<QLineEdit *>(event->object());
    if (!edit || edit->echoMode() == QLineEdit::Normal) {
        passOn(event);
        return;
    }
    switch (event->type()) {
    case QAccessible::TextInserted: {
        const auto *insert = static_cast<QAccessibleTextInsertEvent *>(event);
        QAccessibleTextInsertEvent masked(event->object(), insert->changePosition(),
                                          bullets(insert->textInserted()));
        masked.setCursorPosition(insert->cursorPosition());
        passOn(&masked);
        break;
    }
    case QAccessible::TextRemoved: {
        const auto *removal = static_cast<QAccessibleTextRemoveEvent *>(event);
        QAccessibleTextRemoveEvent masked(event->object(), removal->changePosition(),
                                          bullets(removal->textRemoved()));
        masked.setCursorPosition(removal->cursorPosition());
        passOn(&masked);
        break;
    }
    case QAccessible::TextUpdated: {
        const auto *update = static_cast<QAccessibleTextUpdateEvent *>(event);
        QAccessibleTextUpdateEvent masked(event->object(), update->changePosition(),
                                          bullets(update->textRemoved()),
                                          bullets(update->textInserted()));
        masked.setCursorPosition(update->cursorPosition());
        passOn(&masked);
        break;
    }
    default:
        passOn(event);
    }
}

} // namespace

void maskPasswordAnnouncements()
{
    QAccessible::installUpdateHandler(announce);
}

} // namespace Purser
