// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/guide.h"
#include "ui/widgets/autosizingdialog.h"

class QListWidget;
class QTextBrowser;

namespace Purser {

/// The user's guide: chapters at the side, the text beside them. A window without a parent, since a
/// dialog would block it together with the window that it belongs to; so it can be read while
/// doing.
class GuideWindow : public AutoSizingDialog
{
    Q_OBJECT

public:
    GuideWindow();

    /// Shows it, or brings it to the front.
    void present();

    QListWidget *contents() const { return m_contents; }
    QTextBrowser *text() const { return m_text; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChapter(int row);
    void layTables();

    QList<Chapter> m_chapters;
    QListWidget *m_contents;
    QTextBrowser *m_text;
};

} // namespace Purser
