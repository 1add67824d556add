// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/secretclipboard.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLineEdit>
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

} // namespace

SecretClipboard::SecretClipboard(QLineEdit *edit)
    : QObject(edit)
    , m_edit(edit)
{
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &SecretClipboard::mark);
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
    QMimeData *data = marked(text);
    clipboard->setMimeData(data, mode);
    takeAwayLater(data, mode, m_duration);
}

} // namespace Purser
