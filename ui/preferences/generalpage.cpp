// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/generalpage.h"

#include "models/credentials/credentialcolumns.h"
#include "ui/style/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/words/language.h"

#include <QCheckBox>
#include <QGridLayout>

namespace Purser {

GeneralPage::GeneralPage(const Preferences &current, QWidget *parent)
    : QWidget(parent)
    , m_language(new ChoiceBox(this))
    , m_theme(new ChoiceBox(this))
    , m_refresh(new ChoiceBox(this))
    , m_asksBeforeDelete(new QCheckBox(tr("Confirm before deleting a credential"), this))
{
    //: %1 is the language that the system asks for.
    m_language->addItem(tr("System (%1)").arg(Language::name(Language::ofSystem())), QString());
    for (const QString &code : Language::codes())
        m_language->addItem(Language::name(code), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(current.language)));

    //: The theme: light or dark, as the system has it.
    m_theme->addItem(tr("Follow system"), int(Preferences::Theme::System));
    //: A theme.
    m_theme->addItem(tr("Light"), int(Preferences::Theme::Light));
    //: A theme.
    m_theme->addItem(tr("Dark"), int(Preferences::Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(current.theme)));

    QList<int> minutes{ 0, 1, 5, 15, 30, 60 };
    const int currentMinutes = int(current.refreshEvery.count());
    if (!minutes.contains(currentMinutes))
        minutes.append(currentMinutes); // written into the settings by hand
    for (const int each : minutes)
        //: The list isn't refreshed automatically.
        m_refresh->addItem(each == 0 ? tr("Never")
                                     : /*: How often the list is refreshed. */ tr(
                                         "Every %n minutes", nullptr, each),
                           each);
    m_refresh->setCurrentIndex(m_refresh->findData(currentMinutes));
    m_asksBeforeDelete->setChecked(current.asksBeforeDelete);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setHorizontalSpacing(Theme::wide);
    layout->setVerticalSpacing(Theme::gap);
    layout->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new PlainLabel(text, this);
        label->setBuddy(field);
        field->setAccessibleName(text);
        layout->addWidget(label, row, 0);
        layout->addWidget(field, row++, 1);
    };
    add(tr("Language"), m_language);
    add(tr("Theme"), m_theme);
    //: Followed by "Never" or e.g. "Every 5 minutes".
    add(tr("Refresh automatically"), m_refresh);

    layout->setRowMinimumHeight(row++, Theme::gap);
    layout->addWidget(m_asksBeforeDelete, row++, 0, 1, 2);
    auto *always = new PlainLabel(tr("Purser always asks before deleting several credentials, or "
                                     "if the account requires typing a name."),
                                  this);
    always->setTone(Theme::Tone::Neutral);
    always->setWordWrap(true);
    layout->addWidget(always, row++, 0, 1, 2);
    layout->setRowMinimumHeight(row++, Theme::gap);
    //: The heading of check boxes for columns of the table.
    auto *columns = new PlainLabel(tr("Show columns"), this);
    layout->addWidget(columns, row++, 0, 1, 2);
    for (const CredentialColumnInfo &column : credentialColumns()) {
        if (!column.canBeHidden())
            continue;
        auto *box = new QCheckBox(column.title(), this);
        box->setAccessibleDescription(columns->text());
        box->setChecked(!current.hiddenColumns.contains(column.column));
        m_columns.append({ column.column, box });
        layout->addWidget(box, row++, 0, 1, 2);
    }
    layout->setRowStretch(row, 1);
}

QCheckBox *GeneralPage::columnBox(CredentialTableModel::Column column) const
{
    for (const auto &[shown, box] : m_columns) {
        if (shown == column)
            return box;
    }
    return nullptr;
}

Preferences GeneralPage::preferences() const
{
    Preferences preferences{ .language = m_language->currentData().toString(),
                             .theme = Preferences::Theme(m_theme->currentData().toInt()),
                             .refreshEvery = std::chrono::minutes(m_refresh->currentData().toInt()),
                             .asksBeforeDelete = m_asksBeforeDelete->isChecked() };
    for (const auto &[column, box] : m_columns) {
        if (!box->isChecked())
            preferences.hiddenColumns.append(column);
    }
    return preferences;
}

} // namespace Purser
