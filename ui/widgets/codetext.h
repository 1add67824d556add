// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Purser {

/// A text to be pasted elsewhere, as tall as it needs to be: breaks its lines anywhere, and what is
/// selected in it is copied exactly as it is.
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
