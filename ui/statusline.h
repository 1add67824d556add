// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

namespace Purser {

class IconLabel;
class PlainLabel;
class Session;

/// Account and host, how many rows are shown, when they were read; in the sandbox its address and
/// key, and that nothing leaves this computer.
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// `session` is only looked at during the call; nullptr for none.
    void showSession(Session *session, int shownRows);

private:
    PlainLabel *m_sandbox;
    IconLabel *m_color;
    PlainLabel *m_account;
    PlainLabel *m_count;
    PlainLabel *m_age;
};

} // namespace Purser
