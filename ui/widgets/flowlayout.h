// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace Purser {

/// Lays out widgets in lines, and starts a new line when the current one is full. Follows the
/// layout direction.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    /// Returns the size needed to show all widgets in one line.
    QSize sizeHint() const override;
    /// Returns the size of the largest widget.
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Returns the required height. Sets the widgets' geometry only if `isApplied` is true.
    int place(const QRect &rect, bool isApplied) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace Purser
