// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitydock.h"

#include "ui/activity/activitypanel.h"

#include <QAction>

namespace Purser {

using namespace Qt::StringLiterals;

ActivityDock::ActivityDock(ActivityLog &log, QWidget *parent)
    : QDockWidget(tr("Activity"), parent)
    , m_log(log)
{
    setObjectName(u"activity"_s);
    setFeatures(QDockWidget::DockWidgetClosable);
    hide();
    QAction *showActivity = toggleViewAction();
    showActivity->setText(tr("&Activity"));
    showActivity->setShortcut(QKeySequence(Qt::Key_F12));
    // Toggled before it is shown.
    connect(showActivity, &QAction::toggled, this, [this](bool isShown) {
        if (isShown)
            makePanel();
    });
}

void ActivityDock::makePanel()
{
    if (widget())
        return;
    auto *panel = new ActivityPanel(m_log, this);
    setWidget(panel);
    connect(panel, &ActivityPanel::exported, this, &ActivityDock::exported);
}

} // namespace Purser
