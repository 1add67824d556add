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

class ChoiceBox;

/// Language, theme, refreshing, deleting, reminders and the table's columns.
class GeneralPage : public QWidget
{
    Q_OBJECT

public:
    explicit GeneralPage(const Preferences &current, QWidget *parent = nullptr);

    Preferences preferences() const;

    ChoiceBox *languageChoice() const { return m_language; }
    ChoiceBox *themeChoice() const { return m_theme; }
    ChoiceBox *refreshChoice() const { return m_refresh; }
    QCheckBox *deleteBox() const { return m_asksBeforeDelete; }
    QSpinBox *warningField() const { return m_warningDays; }
    QSpinBox *reminderField() const { return m_reminderDays; }
    QCheckBox *columnBox(CredentialTableModel::Column column) const;

private:
    ChoiceBox *m_language;
    ChoiceBox *m_theme;
    ChoiceBox *m_refresh;
    QSpinBox *m_warningDays;
    QSpinBox *m_reminderDays;
    QCheckBox *m_asksBeforeDelete;
    QList<std::pair<CredentialTableModel::Column, QCheckBox *>> m_columns;
};

} // namespace Purser
