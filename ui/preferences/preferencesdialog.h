// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/generalpage.h"
#include "ui/preferences/networkpage.h"
#include "ui/preferences/tokenserverspage.h"
#include "ui/widgets/autosizingdialog.h"

class QPushButton;

namespace Purser {

/// Shows the preferences. Changes take effect only when "Save" is pressed.
class PreferencesDialog : public AutoSizingDialog
{
    Q_OBJECT

public:
    PreferencesDialog(const Preferences &preferences, const NetworkSettings &network,
                      NetworkPage::CaFileCheck check, QWidget *parent = nullptr);

    GeneralPage *generalPage() const { return m_general; }
    NetworkPage *networkPage() const { return m_network; }
    TokenServersPage *tokenServersPage() const { return m_tokenServers; }

Q_SIGNALS:
    /// Emitted when the user presses "Save". The pages return the new values.
    void saved();

private:
    void updateSave();

    GeneralPage *m_general;
    NetworkPage *m_network;
    TokenServersPage *m_tokenServers;
    QPushButton *m_save;
};

} // namespace Purser
