// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

namespace Purser {

class IconLabel;
class PlainLabel;
class Session;

/// The main window's status bar. Shows the account and its host, the number of credentials, and
/// when the list was read. For the sandbox, it shows the base URL and the key, and a note that
/// nothing leaves this computer.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Shows the current state of `session` without keeping a reference to it. Hides the status
    /// line if `session` is nullptr.
    void showSession(Session *session, int shownRows);

private:
    PlainLabel *m_sandbox;
    IconLabel *m_color;
    PlainLabel *m_account;
    PlainLabel *m_count;
    PlainLabel *m_age;
};

} // namespace Purser
