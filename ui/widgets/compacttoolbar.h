// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace Purser {

/// A toolbar that hides the texts of its buttons and keeps their icons if it is too narrow for
/// both. QToolBar hides the last widgets instead.
class CompactToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit CompactToolBar(const QString &title, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;

private:
    void chooseStyle();

    int m_widthOfTexts = 0; // the width that was saved by hiding the texts
};

} // namespace Purser
