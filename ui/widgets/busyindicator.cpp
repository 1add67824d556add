// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busyindicator.h"

#include "ui/style/theme.h"

#include <QPainter>

namespace Purser {

namespace {

constexpr int thickness = 3;
constexpr int roundTripMs = 1400;
constexpr double shareOfWidth = 0.3;

} // namespace

BusyIndicator::BusyIndicator(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(thickness);
    setAccessibleName(tr("Progress"));
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(roundTripMs);
    m_animation.setLoopCount(-1);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void BusyIndicator::setBusy(bool busy)
{
    if (busy == isBusy())
        return;
    if (busy)
        m_animation.start();
    else
        m_animation.stop();
    //: What a screen reader says of a progress bar.
    setAccessibleDescription(busy ? tr("Busy") : QString());
    update();
}

void BusyIndicator::setText(const QString &text)
{
    if (isBusy())
        setAccessibleDescription(text); // which tells assistive technology of a change
}

QSize BusyIndicator::sizeHint() const
{
    return { 40, thickness };
}

void BusyIndicator::paintEvent(QPaintEvent *)
{
    if (!isBusy())
        return;
    const double length = width() * shareOfWidth;
    const double at = m_animation.currentValue().toDouble() * (width() + length) - length;
    QPainter painter(this);
    painter.fillRect(QRectF(at, 0, length, height()), Theme::accent(palette()));
}

} // namespace Purser
