// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesactions.h"

#include "app/network.h"
#include "app/settings.h"
#include "ui/preferences/preferencesdialog.h"

namespace Purser {

PreferencesActions::PreferencesActions(Settings &settings, Network &network)
    : m_settings(settings)
    , m_network(network)
{ }

void PreferencesActions::show(QWidget *window)
{
    const auto *shown = window->findChild<PreferencesDialog *>();
    if (shown && shown->isVisible())
        return; // the keys were pressed twice before it was seen
    auto *dialog = new PreferencesDialog(m_settings.preferences(), m_network.settings(),
                                         &Network::checkCaFile, window);
    connect(dialog, &PreferencesDialog::saved, this, [this, dialog] {
        Q_EMIT submitted();
        m_network.change(dialog->networkPage()->settings(), dialog->networkPage()->password());
        change(dialog->generalPage()->preferences());
    });
    dialog->open();
}

void PreferencesActions::change(const Preferences &preferences)
{
    const Preferences former = m_settings.preferences();
    if (preferences == former)
        return;
    const bool isSaved = m_settings.setPreferences(preferences);
    Q_EMIT changed(preferences, former, isSaved);
}

} // namespace Purser
