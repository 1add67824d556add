// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace Purser {

class AccessibleComboBox;
class ImportPlan;
class ValidatedField;

/// Shows the logins to import as a table, and a form for the current login: its name, its type,
/// and the action to take if a credential with the same registry and username already exists.
class ImportTable : public QWidget
{
    Q_OBJECT

public:
    explicit ImportTable(QWidget *parent = nullptr);

    /// Shows `plan`. The table uses it until another plan is set or the table is destroyed.
    void setPlan(ImportPlan *plan);
    /// Updates all rows from the plan.
    void refresh();

    QTreeWidget *list() const { return m_list; }
    ValidatedField *nameField() const { return m_name; }
    AccessibleComboBox *typeChoice() const { return m_type; }
    AccessibleComboBox *existingChoice() const { return m_onExisting; }

Q_SIGNALS:
    /// Emitted when the user changes the plan.
    void changed();

private:
    int currentRow() const;
    void showRow(int row);
    void growColumns();
    void showCurrent();
    void followTick(QTreeWidgetItem *item);
    void followName();
    void followChoices();

    ImportPlan *m_plan = nullptr;
    bool m_isShowing = false;
    QTreeWidget *m_list;
    QWidget *m_form;
    ValidatedField *m_name;
    AccessibleComboBox *m_type;
    AccessibleComboBox *m_onExisting;
};

} // namespace Purser
