// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QFont>
#include <QHash>
#include <QLabel>
#include <QMargins>
#include <QString>

#include <optional>

class QTextLayout;

namespace Purser {

/// A label that never takes its text for markup, and that has one of the theme's tones.
///
/// With word wrap, a very long word, such as a name of 200 letters, is broken into lines. QLabel is
/// as wide as its longest word, and so is the window around it.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Theme::Tone tone);
    /// Gives way to its neighbours: what does not fit ends in an ellipsis and is in the tooltip.
    void setEliding();
    bool isEliding() const { return m_isEliding; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the height depends on, beside the width.
    struct Content
    {
        QString text{};
        QFont font{};
        QMargins margins{};
        int margin = 0;
        int indent = 0;
        bool wordWrap = false;

        bool operator==(const Content &) const = default;
    };

    void applyTone();
    int measureHeight(int width) const;
    bool breaksWords() const;
    int widthOf(int letters) const;
    double layOut(QTextLayout &layout, int width) const;
    void paintBroken(QPaintEvent *event);

    bool m_isEliding = false;
    mutable Content m_measured; // what the heights are of
    mutable QHash<int, int> m_heights; // by widths
    std::optional<Theme::Tone> m_tone; // none: the palette's text
};

} // namespace Purser
