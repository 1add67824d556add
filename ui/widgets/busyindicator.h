// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace Purser {

/// A thin line that moves while something runs. It keeps its place while idle, so that nothing
/// below it jumps.
class BusyIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIndicator(QWidget *parent = nullptr);

    void setBusy(bool busy);
    /// What assistive technology reads in place of "Busy"; only while it is busy.
    void setText(const QString &text);
    bool isBusy() const { return m_animation.state() == QAbstractAnimation::Running; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVariantAnimation m_animation;
};

} // namespace Purser
