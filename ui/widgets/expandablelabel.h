// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Purser {

class PlainLabel;

/// A label for a text from outside that may have no end: what is over some sentences is cut, and
/// shown whole by a button.
class ExpandableLabel : public QWidget
{
    Q_OBJECT

public:
    /// Characters that are shown without asking.
    static constexpr qsizetype limit = 500;

    explicit ExpandableLabel(QWidget *parent = nullptr);

    /// `text` is fit to be looked at: see displayText().
    void setText(const QString &text);
    void clear() { setText({}); }
    /// All of it.
    const QString &text() const { return m_text; }

    /// For font, tone and alignment.
    PlainLabel *label() const { return m_label; }

private:
    void showAll();

    QString m_text;
    PlainLabel *m_label;
    QPushButton *m_more;
};

} // namespace Purser
