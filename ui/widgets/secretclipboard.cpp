// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

/// What password managers use: KDE's hint, Windows's formats and the convention of macOS.
const auto kdeHint = u"x-kde-passwordManagerHint"_s;
const auto windowsPrefix = u"application/x-qt-windows-mime;value=\"%1\""_s;
const auto macConcealed = u"org.nspasteboard.ConcealedType"_s;

QMimeData *marked(const QString &secret)
{
    const QByteArray no(4, '\0'); // a DWORD
    auto *data = new QMimeData;
    data->setText(secret);
    data->setData(kdeHint, "secret");
    data->setData(windowsPrefix.arg("ExcludeClipboardContentFromMonitorProcessing"_L1), no);
    data->setData(windowsPrefix.arg("CanIncludeInClipboardHistory"_L1), no);
    data->setData(windowsPrefix.arg("CanUploadToCloudClipboard"_L1), no);
    data->setData(macConcealed, "secret");
    return data;
}

/// Whether Qt made the data for setText() in this program. What another program has put there is of
/// a class of the platform's plugin, and reading it would wait for that program.
bool isTextOfThisProgram(const QMimeData *data)
{
    return data && data->metaObject() == &QMimeData::staticMetaObject && data->hasText();
}

/// Takes what was put there away again, unless something else is there by then.
void takeAwayLater(QMimeData *data, QClipboard::Mode mode, std::chrono::milliseconds time)
{
    auto *keeper = new QObject(QGuiApplication::clipboard());
    const auto takeAway = [keeper, mode, ours = QPointer(data)] {
        QClipboard *clipboard = QGuiApplication::clipboard();
        if (ours && clipboard->mimeData(mode) == ours)
            clipboard->clear(mode);
        keeper->deleteLater();
    };
    QTimer::singleShot(time, keeper, takeAway);
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, keeper, takeAway);
}

/// A text of QLineEdit, which Qt translates.
QString ofQt(const char *text)
{
    return QCoreApplication::translate("QLineEdit", text);
}

} // namespace

SecretClipboard::SecretClipboard(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &SecretClipboard::mark);
    edit->installEventFilter(this);
}

bool SecretClipboard::isMarked(const QMimeData *data)
{
    return data && data->hasFormat(kdeHint);
}

void SecretClipboard::mark(QClipboard::Mode mode)
{
    if (m_edit->echoMode() != QLineEdit::Normal)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *copied = clipboard->mimeData(mode);
    if (!isTextOfThisProgram(copied) || isMarked(copied))
        return;
    // The field says nothing but this of a copy of what is selected. Assistive technology copies
    // any part (CopyText), and Qt's bridge then puts it on the clipboard past the field.
    const QString text = copied->text();
    if (text.isEmpty() || !m_edit->text().contains(text))
        return;
    put(text, mode);
}

void SecretClipboard::put(const QString &secret, QClipboard::Mode mode)
{
    QMimeData *data = marked(secret);
    QGuiApplication::clipboard()->setMimeData(data, mode);
    takeAwayLater(data, mode, m_duration);
}

/// What the keys and the menu copy is marked before it is on the clipboard: on Windows,
/// QClipboard::changed is emitted later, when the clipboard history already has it.
bool SecretClipboard::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
        return handleKey(*static_cast<QKeyEvent *>(event));
    case QEvent::ContextMenu:
        showMenu(*static_cast<QContextMenuEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool SecretClipboard::handleKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        copySelection();
    else if (event.matches(QKeySequence::Cut))
        cutSelection();
    else
        return false;
    return true;
}

void SecretClipboard::showMenu(const QContextMenuEvent &event)
{
    QMenu *menu = m_edit->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Qt's texts are followed by the key.
    const auto replace = [this, menu](const QString &text, void (SecretClipboard::*copy)()) {
        for (QAction *action : menu->actions()) {
            if (action->text().section(u'\t', 0, 0) != text)
                continue;
            action->disconnect(m_edit);
            connect(action, &QAction::triggered, this, copy);
        }
    };
    replace(ofQt("&Copy"), &SecretClipboard::copySelection);
    replace(ofQt("Cu&t"), &SecretClipboard::cutSelection);
    menu->popup(event.globalPos());
}

void SecretClipboard::copySelection()
{
    // The password may have been hidden again while the menu was open.
    if (m_edit->echoMode() == QLineEdit::Normal && m_edit->hasSelectedText())
        put(m_edit->selectedText(), QClipboard::Clipboard);
}

void SecretClipboard::cutSelection()
{
    copySelection();
    if (m_edit->echoMode() == QLineEdit::Normal && !m_edit->isReadOnly()
        && m_edit->hasSelectedText())
        m_edit->del();
}

} // namespace Purser
