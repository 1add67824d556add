// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plainlabel.h"

#include "ui/text/plaintext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Purser {

namespace {

constexpr auto wrapMode = QTextOption::WrapAtWordBoundaryOrAnywhere;

// In average letters.
constexpr int maxWord = 30; // what is longer is no word of a language
constexpr int minWidth = 16;

} // namespace

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

QSize PlainLabel::sizeHint() const
{
    if (!breaksWords())
        return QLabel::sizeHint();
    const int width = std::min(QLabel::sizeHint().width(), widthOf(maxWord));
    return { width, heightForWidth(width) };
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return breaksWords() ? QSize(widthOf(minWidth), size.height()) : size;
}

/// Layouts ask for the same few widths a dozen times in a row, and each time takes laying out the
/// text.
int PlainLabel::heightForWidth(int width) const
{
    constexpr qsizetype maxWidths = 20;
    const Content content{ text(), font(), contentsMargins(), margin(), indent(), wordWrap() };
    if (content != m_measured || m_heights.size() >= maxWidths) {
        m_measured = content;
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.cend() ? *known : *m_heights.insert(width, measureHeight(width));
}

int PlainLabel::measureHeight(int width) const
{
    if (!breaksWords())
        return QLabel::heightForWidth(width);
    const QMargins outer = contentsMargins() + margin();
    QTextLayout layout;
    const double height = layOut(layout, width - outer.left() - outer.right());
    return int(std::ceil(height)) + outer.top() + outer.bottom();
}

bool PlainLabel::breaksWords() const
{
    return wordWrap() && QLabel::minimumSizeHint().width() > widthOf(maxWord);
}

int PlainLabel::widthOf(int letters) const
{
    return letters * fontMetrics().averageCharWidth();
}

/// Returns the height of the lines, which are `width` wide at most.
double PlainLabel::layOut(QTextLayout &layout, int width) const
{
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment())
                       & Qt::AlignHorizontal_Mask);
    option.setTextDirection(layoutDirection());
    option.setWrapMode(wrapMode);
    layout.setTextOption(option);
    layout.setFont(font());
    layout.setText(text().replace(u'\n', QChar::LineSeparator));
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLeadingIncluded(true);
        line.setLineWidth(width);
        line.setPosition({ 0, height });
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void PlainLabel::paintBroken(QPaintEvent *event)
{
    // A text that can be selected is in a document. QLabel sets its wrap mode whenever it lays it
    // out, which is why that has to be done first.
    if (auto *document = findChild<QTextDocument *>()) {
        QLabel::heightForWidth(width());
        QTextOption option = document->defaultTextOption();
        if (option.wrapMode() != wrapMode) {
            option.setWrapMode(wrapMode);
            document->setDefaultTextOption(option);
        }
        QLabel::paintEvent(event);
        return;
    }
    const QRect inside = contentsRect().marginsRemoved(QMargins() + margin());
    QTextLayout layout;
    const double spare = inside.height() - layOut(layout, inside.width());
    double top = 0;
    if (alignment() & Qt::AlignVCenter)
        top = spare / 2;
    else if (alignment() & Qt::AlignBottom)
        top = spare;
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    layout.draw(&painter, inside.topLeft() + QPointF(0, std::max(0.0, top)));
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (breaksWords()) {
        paintBroken(event);
        return;
    }
    const QRect inside = contentsRect().adjusted(margin(), 0, -margin(), 0);
    const QString fitting =
        m_isEliding ? fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()) : text();
    const bool isCut = fitting != text();
    if (m_isEliding)
        setToolTip(isCut ? tooltipText(text()) : QString());
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
    m_heights.clear();
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
