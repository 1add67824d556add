// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/words/plaintext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace Purser {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void PlainLabel::setTone(Theme::Tone tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    applyTone();
}

void PlainLabel::setEliding()
{
    m_isEliding = true;
    setSizePolicy(QSizePolicy::Ignored, sizePolicy().verticalPolicy());
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    const QRect inside = contentsRect().adjusted(margin(), 0, -margin(), 0);
    const QString fitting = fontMetrics().elidedText(text(), Qt::ElideRight, inside.width());
    const bool isCut = m_isEliding && fitting != text();
    if (m_isEliding)
        setToolTip(isCut ? shownInTooltip(text()) : QString());
    if (!isCut) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    style()->drawItemText(&painter, inside, int(alignment()), palette(), isEnabled(), fitting,
                          foregroundRole());
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        applyTone();
}

void PlainLabel::applyTone()
{
    if (!m_tone)
        return;
    const QPalette system = QGuiApplication::palette();
    const QString sheet =
        QStringLiteral("color: %1")
            .arg(Theme::text(*m_tone, system, system.color(QPalette::Window)).name());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

} // namespace Purser
