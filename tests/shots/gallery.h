// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity/activitylog.h"
#include "models/session.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QPalette>
#include <QString>

#include <functional>
#include <memory>

namespace Purser {

class SandboxServer;

/// Brings a window into each of its states and grabs it.
class Gallery
{
public:
    explicit Gallery(const QDir &folder);
    ~Gallery();

    /// The number of states that could not be reached.
    int renderAll();
    int count() const { return m_count; }

private:
    using Scene = std::function<bool(MainWindow &)>;

    void renderAccounts();
    void renderPanels();
    void render(const QString &name, const Scene &scene);
    bool grab(MainWindow &window, const QString &name);
    bool openSandbox(MainWindow &window);
    bool openServer(MainWindow &window, const QString &baseUrl, const QString &key);
    bool openProduction(MainWindow &window);

    QDir m_folder;
    QString m_theme;
    int m_count = 0;
    int m_failures = 0;
    ActivityLog m_activity;
    AccountList m_accounts;
    std::unique_ptr<SandboxServer> m_server;
    std::unique_ptr<Session> m_session;
};

} // namespace Purser
