// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/networkpage.h"

#include <QDialog>

class QPushButton;

namespace Purser {

/// What a person may set. Nothing takes effect before "Save".
class PreferencesDialog : public QDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const NetworkSettings &network, NetworkPage::CaFileCheck check,
                      QWidget *parent = nullptr);

    NetworkPage *networkPage() const { return m_network; }

Q_SIGNALS:
    /// "Save" was pressed. What it was is asked of the pages.
    void saved();

private:
    void updateSave();

    NetworkPage *m_network;
    QPushButton *m_save;
};

} // namespace Purser
