// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Purser {

class PlainLabel;

/// A label for text that may be very long. Text longer than `limit` is truncated, and a button
/// shows the full text in a dialog.
class ExpandableLabel : public QWidget
{
    Q_OBJECT

public:
    /// The maximum number of characters that the label shows.
    static constexpr qsizetype limit = 500;

    explicit ExpandableLabel(QWidget *parent = nullptr);

    /// `text` must be safe to show; see displayText().
    void setText(const QString &text);
    void clear() { setText({}); }
    /// Returns the full text.
    const QString &text() const { return m_text; }

    /// Returns the label, so that callers can set its font, tone and alignment.
    PlainLabel *label() const { return m_label; }

private:
    void showAll();

    QString m_text;
    PlainLabel *m_label;
    QPushButton *m_more;
};

} // namespace Purser
