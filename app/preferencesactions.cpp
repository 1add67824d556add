// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferencesactions.h"

#include "app/network.h"
#include "app/settings.h"
#include "models/registries/loginchecker.h"
#include "ui/preferences/preferencesdialog.h"

namespace Purser {

PreferencesActions::PreferencesActions(Settings &settings, Network &network,
                                       LoginChecker &loginChecker)
    : m_settings(settings)
    , m_network(network)
    , m_loginChecker(loginChecker)
{ }

void PreferencesActions::show(QWidget *window)
{
    const auto *shown = window->findChild<PreferencesDialog *>();
    if (shown && shown->isVisible())
        return; // the shortcut was pressed twice
    auto *dialog = new PreferencesDialog(m_settings.preferences(), m_network.settings(),
                                         &Network::checkCaFile, window);
    dialog->tokenServersPage()->setAllowed(m_loginChecker.allowedRealms());
    connect(dialog, &PreferencesDialog::saved, this, [this, dialog] {
        Q_EMIT submitted();
        for (const RealmPair &removed : dialog->tokenServersPage()->removed())
            m_loginChecker.withdrawRealm(removed);
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
