// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace Purser {

/// A toolbar that hides the text of its buttons and shows only their icons if it is too narrow.
/// QToolBar would hide the last widgets instead.
class CompactToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit CompactToolBar(const QString &title, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void chooseStyle();

    int m_widthOfTexts = 0; // the width that was saved by hiding the text
};

} // namespace Purser
