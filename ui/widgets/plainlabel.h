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

/// A label that never interprets its text as markup, and can use one of the theme's tones.
///
/// With word wrap, a very long word, such as a 200-letter name, is broken across lines. A QLabel
/// would make the window as wide as the longest word.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Theme::Tone tone);
    /// Allows the label to be narrower than its text. Text that doesn't fit ends in an ellipsis and
    /// is shown in full in the tooltip.
    void setEliding();
    bool isEliding() const { return m_isEliding; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// Everything except the width that affects the height.
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
    mutable Content m_measured; // the content for which m_heights was computed
    mutable QHash<int, int> m_heights; // the height for each width
    std::optional<Theme::Tone> m_tone; // std::nullopt for the palette's text color
};

} // namespace Purser
