// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Purser {

/// Shows read-only text that is meant to be pasted elsewhere. The widget is as tall as its text.
/// Lines may be wrapped at any character, and selected text is copied without these line breaks.
class CodeText : public QPlainTextEdit
{
    Q_OBJECT

public:
    CodeText(const QString &accessibleName, QWidget *parent);

    void setText(const QString &text);
    QString text() const { return toPlainText(); }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace Purser
