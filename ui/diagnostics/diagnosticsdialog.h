// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/diagnostics/finding.h"
#include "ui/widgets/autosizingdialog.h"

#include <QList>

class QPushButton;
class QVBoxLayout;

namespace Purser {

class BusyIndicator;

/// Shows the diagnostic findings as they become available. The user can copy a full report.
class DiagnosticsDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *parent = nullptr);

    /// Clears the findings and shows that the diagnostics are running until end() is called.
    void begin();
    void add(const Finding::Any &finding);
    void end();

    const QList<Finding::Any> &findings() const { return m_findings; }

Q_SIGNALS:
    /// Emitted when the user wants to run the diagnostics again.
    void runRequested();

private:
    QList<Finding::Any> m_findings;
    BusyIndicator *m_busy;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_place; // contains m_rows
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace Purser
