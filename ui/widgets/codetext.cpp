// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codetext.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextLayout>
#include <QTextOption>
#include <QWheelEvent>

#include <cmath>

namespace Purser {

namespace {

constexpr auto wrapMode = QTextOption::WrapAtWordBoundaryOrAnywhere;

/// QPlainTextEdit scrolls unless there is more room than the lines take.
constexpr int belowLastLine = 2;

/// Letters in the line of the first size; the layout gives the real width.
constexpr int fewLetters = 12;

} // namespace

CodeText::CodeText(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(wrapMode);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    // Qt counts the letter that has gone to the next line as a part of the broken one, too.
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this,
            [this] { horizontalScrollBar()->setRange(0, 0); });
    // Not fixed: the first size, of short lines, would be the least height for ever.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CodeText::setText(const QString &text)
{
    if (text == toPlainText())
        return; // what is selected in it stays selected
    setPlainText(text);
    updateGeometry();
}

int CodeText::heightForWidth(int width) const
{
    QTextLayout layout(toPlainText(), font());
    QTextOption option;
    option.setWrapMode(wrapMode);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        height += line.height();
    }
    layout.endLayout();
    return int(std::ceil(height)) + belowLastLine;
}

QSize CodeText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * fewLetters;
    return { width, heightForWidth(width) };
}

QSize CodeText::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * fewLetters,
             fontMetrics().height() + belowLastLine };
}

void CodeText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

/// All of it is seen: the wheel scrolls what is around it.
void CodeText::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Purser
