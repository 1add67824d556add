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

/// What the diagnostics finds, row by row as it is found, and the report of it all to copy.
class DiagnosticsDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    explicit DiagnosticsDialog(QWidget *parent = nullptr);

    /// Empties the list and waits for what is found.
    void begin();
    void add(const Finding::Any &finding);
    void end();

    const QList<Finding::Any> &findings() const { return m_findings; }

Q_SIGNALS:
    void runRequested();

private:
    QList<Finding::Any> m_findings;
    BusyIndicator *m_busy;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_place; // of the rows
    QPushButton *m_copy;
    QPushButton *m_again;
};

} // namespace Purser
