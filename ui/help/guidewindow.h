// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/guide.h"
#include "ui/widgets/autosizingdialog.h"

class QListWidget;
class QTextBrowser;

namespace Purser {

/// The user guide window, with a list of chapters. It has no parent, so modal dialogs don't block
/// it, and users can read the guide while they work.
class GuideWindow : public AutoSizingDialog
{
    Q_OBJECT

public:
    GuideWindow();

    /// Shows the window, or brings it to the front.
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
