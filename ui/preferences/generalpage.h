// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/preferences.h"

#include <QList>
#include <QWidget>

#include <utility>

class QCheckBox;
class QSpinBox;

namespace Purser {

class AccessibleComboBox;

/// The page for general preferences, such as the language, the theme and the table columns.
class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralPage(const Preferences &current, QWidget *parent = nullptr);

    Preferences preferences() const;

    AccessibleComboBox *languageChoice() const { return m_language; }
    AccessibleComboBox *themeChoice() const { return m_theme; }
    AccessibleComboBox *refreshChoice() const { return m_refresh; }
    QCheckBox *deleteBox() const { return m_asksBeforeDelete; }
    QSpinBox *warningField() const { return m_warningDays; }
    QSpinBox *reminderField() const { return m_reminderDays; }
    QSpinBox *changesAtOnceField() const { return m_changesAtOnce; }
    QCheckBox *columnBox(CredentialTableModel::Column column) const;

private:
    AccessibleComboBox *m_language;
    AccessibleComboBox *m_theme;
    AccessibleComboBox *m_refresh;
    QSpinBox *m_warningDays;
    QSpinBox *m_reminderDays;
    QSpinBox *m_changesAtOnce;
    QCheckBox *m_asksBeforeDelete;
    QList<std::pair<CredentialTableModel::Column, QCheckBox *>> m_columns;
};

} // namespace Purser
