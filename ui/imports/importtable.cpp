// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importtable.h"

#include "models/jobs/importplan.h"
#include "models/text/tidiedtext.h"
#include "ui/credentials/validations.h"
#include "ui/imports/importtext.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/credentialtext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Purser {

using namespace Qt::StringLiterals;
using OnExisting = ImportPlan::OnExisting;

namespace {

enum Column { NameColumn, RegistryColumn, UsernameColumn, TypeColumn, LengthColumn, NoteColumn };

constexpr int listHeight = 150;
constexpr int maxTextWidth = 150;

QString registryText(const ImportedLogin &login)
{
    if (!login.registry)
        return displayText(login.key, 200);
    const QString path = login.registry->path();
    return displayText(path.isEmpty() ? login.registry->label()
                                      : login.registry->label() + u'/' + path);
}

/// Counts code points without a copy of the password.
QString lengthText(const ImportedLogin &login)
{
    const QByteArrayView bytes = login.password.utf8();
    const auto length = std::ranges::count_if(
        bytes, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0u) != 0x80u; });
    return length == 0 ? QString() : QString::number(length);
}

QVBoxLayout *labeled(const QString &text, QWidget *field)
{
    auto *label = new PlainLabel(text, field->parentWidget());
    label->setFont(Theme::scaled(label->font(), Theme::plainType, QFont::DemiBold));
    label->setBuddy(field);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Theme::tight);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addStretch();
    return layout;
}

} // namespace

ImportTable::ImportTable(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget(this))
    , m_form(new QWidget(this))
    , m_name(new ValidatedField(tr("Name"), ValidatedField::Content::Open, m_form))
    , m_type(new AccessibleComboBox(m_form))
    , m_onExisting(new AccessibleComboBox(m_form))
{
    m_list->setAccessibleName(tr("Logins"));
    m_list->setHeaderLabels({ tr("Name"), tr("Registry"), tr("Username"), tr("Type"),
                              //: The heading of a column: how many characters a password has.
                              tr("Length"),
                              //: The heading of a column: what there is to say about a login.
                              tr("Note") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumHeight(listHeight);
    m_list->setIconSize({ Theme::iconSize, Theme::iconSize });
    m_name->setTidy(tidiedIdentifier);
    m_name->setValidator([this](const QString &) {
        const int row = currentRow();
        if (!m_plan || row < 0)
            return ValidatedField::Validation{};
        return validation(m_plan->nameResult(row), CredentialField::Name,
                          m_plan->problem(row) == ImportPlan::Problem::NameTaken
                              ? importRowText(*m_plan, row)
                              : QString());
    });
    m_type->setAccessibleName(tr("Type"));
    //: The type of a credential.
    m_type->addItem(tr("Not specified"), QString());
    for (const RegistryType &choice : RegistryType::choices())
        m_type->addItem(choice.label(), choice.wireName());
    m_onExisting->setAccessibleName(tr("If it already exists"));
    m_onExisting->addItem(tr("Skip it"), int(OnExisting::Skip));
    m_onExisting->addItem(tr("Update its password"), int(OnExisting::Rotate));
    m_onExisting->addItem(tr("Create a new one"), int(OnExisting::CreateAnother));

    auto *choices = new QHBoxLayout;
    choices->setSpacing(Theme::wide);
    choices->addLayout(labeled(tr("Type"), m_type), 1);
    choices->addLayout(labeled(tr("If it already exists"), m_onExisting), 1);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Theme::gap);
    form->addWidget(m_name);
    form->addLayout(choices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_form);

    connect(m_list, &QTreeWidget::itemChanged, this, &ImportTable::followTick);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ImportTable::showCurrent);
    connect(m_name, &ValidatedField::changed, this, &ImportTable::followName);
    for (const AccessibleComboBox *choice : { m_type, m_onExisting })
        connect(choice, &QComboBox::currentIndexChanged, this, &ImportTable::followChoices);
}

void ImportTable::setPlan(ImportPlan *plan)
{
    m_plan = plan;
    m_isShowing = true;
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (int row = 0; row < plan->count(); ++row)
        items.append(new QTreeWidgetItem);
    m_list->addTopLevelItems(items);
    m_isShowing = false;
    for (const int column :
         { NameColumn, RegistryColumn, UsernameColumn, TypeColumn, LengthColumn })
        m_list->setColumnWidth(column, 0);
    refresh();
    const QList<int> chosen = plan->chosenRows();
    m_list->setCurrentItem(m_list->topLevelItem(chosen.isEmpty() ? 0 : chosen.constFirst()));
}

void ImportTable::refresh()
{
    if (m_list->topLevelItemCount() != m_plan->count()) {
        setPlan(m_plan); // a helper had more
        return;
    }
    for (int row = 0; row < m_plan->count(); ++row)
        showRow(row);
    growColumns();
    showCurrent();
}

/// A helper may have brought longer texts. No column becomes narrower than the user has made it.
/// The last one, the note, has the room that is left.
void ImportTable::growColumns()
{
    for (const int column :
         { NameColumn, RegistryColumn, UsernameColumn, TypeColumn, LengthColumn }) {
        const int before = m_list->columnWidth(column);
        m_list->resizeColumnToContents(column);
        int wanted = m_list->columnWidth(column);
        if (column == RegistryColumn || column == UsernameColumn)
            wanted = std::min(wanted, Theme::scaledToFont(maxTextWidth));
        m_list->setColumnWidth(column, std::max(before, wanted));
    }
}

int ImportTable::currentRow() const
{
    return m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
}

void ImportTable::showRow(int row)
{
    m_isShowing = true;
    const ImportedLogin &login = m_plan->login(row);
    QTreeWidgetItem *item = m_list->topLevelItem(row);
    const bool isUsable = login.problem == ImportedLogin::Problem::None;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled;
    if (isUsable)
        flags |= Qt::ItemIsUserCheckable;
    item->setFlags(flags);
    item->setData(NameColumn, Qt::CheckStateRole,
                  isUsable ? QVariant(m_plan->isChosen(row) ? Qt::Checked : Qt::Unchecked)
                           : QVariant());
    item->setText(NameColumn, isUsable ? displayName(m_plan->name(row)) : QString());
    item->setText(TypeColumn,
                  m_plan->type(row).isSpecified() ? m_plan->type(row).label() : QString());
    item->setText(RegistryColumn, registryText(login));
    item->setText(UsernameColumn, displayText(login.username, 200));
    item->setText(LengthColumn, lengthText(login));
    const QString note = importRowText(*m_plan, row);
    item->setText(NoteColumn, note);
    item->setToolTip(NoteColumn, tooltipText(note));
    const bool isProblem = m_plan->problem(row) != ImportPlan::Problem::None;
    item->setIcon(NoteColumn,
                  isProblem ? Icons::get(Icons::nameFor(Theme::Tone::Warning)) : QIcon());
    m_isShowing = false;
}

void ImportTable::showCurrent()
{
    const int row = currentRow();
    const bool isUsable = row >= 0 && m_plan->login(row).problem == ImportedLogin::Problem::None;
    m_form->setEnabled(isUsable);
    m_isShowing = true;
    m_name->setStartText(isUsable ? m_plan->name(row) : QString());
    m_type->setCurrentIndex(
        std::max(0, isUsable ? m_type->findData(m_plan->type(row).wireName()) : 0));
    const bool exists = isUsable && !m_plan->existingNames(row).isEmpty();
    m_onExisting->setEnabled(exists);
    m_onExisting->setCurrentIndex(isUsable ? m_onExisting->findData(int(m_plan->onExisting(row)))
                                           : 0);
    m_isShowing = false;
    m_name->validate();
}

void ImportTable::followTick(QTreeWidgetItem *item)
{
    if (m_isShowing)
        return;
    m_plan->setChosen(m_list->indexOfTopLevelItem(item),
                      item->checkState(NameColumn) == Qt::Checked);
    refresh();
    Q_EMIT changed();
}

void ImportTable::followName()
{
    const int row = currentRow();
    if (m_isShowing || row < 0 || m_plan->name(row) == m_name->text())
        return;
    m_plan->setName(row, m_name->text());
    for (int each = 0; each < m_plan->count(); ++each)
        showRow(each); // another one may have had the same name
    m_name->validate();
    Q_EMIT changed();
}

void ImportTable::followChoices()
{
    const int row = currentRow();
    if (m_isShowing || row < 0)
        return;
    m_plan->setType(row, RegistryType(m_type->currentData().toString()));
    m_plan->setOnExisting(row, OnExisting(m_onExisting->currentData().toInt()));
    showRow(row);
    m_name->validate();
    Q_EMIT changed();
}

} // namespace Purser
