// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantAnimation>
#include <QWidget>

namespace Purser {

/// A thin animated line that shows that something is in progress. It occupies its space even while
/// idle, so that the widgets below it don't move.
class BusyIndicator : public QWidget
{
    Q_OBJECT

public:
    explicit BusyIndicator(QWidget *parent = nullptr);

    void setBusy(bool busy);
    /// Sets the text that assistive technology reads instead of "Busy". Does nothing while idle.
    void setText(const QString &text);
    bool isBusy() const { return m_animation.state() == QAbstractAnimation::Running; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVariantAnimation m_animation;
};

} // namespace Purser
