// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/generalpage.h"

#include "models/credentials/credentialcolumns.h"
#include "ui/style/theme.h"
#include "ui/text/language.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSpinBox>

#include <functional>

namespace Purser {

namespace {

constexpr int columnsInALine = 2;

/// With the unit, which depends on the number.
void setUpDays(QSpinBox *field, int least, int most, int days)
{
    field->setRange(least, most);
    const auto showUnit = [field](int value) {
        //: Follows a number of days in a field.
        field->setSuffix(u' ' + GeneralPage::tr("days", nullptr, value));
    };
    QObject::connect(field, &QSpinBox::valueChanged, field, showUnit);
    field->setValue(days);
    showUnit(field->value());
}

} // namespace

GeneralPage::GeneralPage(const Preferences &current, QWidget *parent)
    : QWidget(parent)
    , m_language(new AccessibleComboBox(this))
    , m_theme(new AccessibleComboBox(this))
    , m_refresh(new AccessibleComboBox(this))
    , m_warningDays(new QSpinBox(this))
    , m_reminderDays(new QSpinBox(this))
    , m_changesAtOnce(new QSpinBox(this))
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

    setUpDays(m_warningDays, 1, Preferences::maxExpiryWarningDays, current.expiryWarningDays);
    setUpDays(m_reminderDays, 0, Preferences::maxPasswordReminderDays,
              current.passwordReminderDays);
    m_changesAtOnce->setRange(1, JobOptions::maxConcurrency);
    m_changesAtOnce->setValue(current.changesAtOnce);
    for (QSpinBox *field : { m_warningDays, m_reminderDays, m_changesAtOnce })
        field->setMinimumHeight(m_refresh->sizeHint().height());
    //: After which time the user is reminded to change a password.
    m_reminderDays->setSpecialValueText(tr("Never", "reminder"));

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
    add(tr("Warn before a login expires"), m_warningDays);
    add(tr("Remind me to change passwords after"), m_reminderDays);
    //: Followed by a number: how many credentials a job changes at the same time.
    add(tr("Simultaneous changes per job"), m_changesAtOnce);

    layout->setRowMinimumHeight(row++, Theme::gap);
    layout->addWidget(m_asksBeforeDelete, row++, 0, 1, 2);
    auto *always = new PlainLabel(tr("Purser always asks before deleting several credentials, or "
                                     "if the account requires you to type a name."),
                                  this);
    always->setTone(Theme::Tone::Neutral);
    always->setWordWrap(true);
    layout->addWidget(always, row++, 0, 1, 2);
    layout->setRowMinimumHeight(row++, Theme::gap);
    //: The heading of check boxes for columns of the table.
    auto *columns = new PlainLabel(tr("Show columns"), this);
    layout->addWidget(columns, row++, 0, 1, 2);
    auto *boxes = new QGridLayout;
    boxes->setHorizontalSpacing(Theme::wide);
    boxes->setVerticalSpacing(Theme::gap);
    layout->addLayout(boxes, row++, 0, 1, 2);
    for (const CredentialColumnInfo &column : credentialColumns()) {
        if (!column.canBeHidden())
            continue;
        auto *box = new QCheckBox(column.title(), this);
        box->setAccessibleDescription(columns->text());
        box->setChecked(!current.hiddenColumns.contains(column.column));
        m_columns.append({ column.column, box });
        const auto place = int(m_columns.size()) - 1;
        boxes->addWidget(box, place / columnsInALine, place % columnsInALine);
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
                             .asksBeforeDelete = m_asksBeforeDelete->isChecked(),
                             .hiddenColumns = {},
                             .expiryWarningDays = m_warningDays->value(),
                             .changesAtOnce = m_changesAtOnce->value(),
                             .passwordReminderDays = m_reminderDays->value() };
    for (const auto &[column, box] : m_columns) {
        if (!box->isChecked())
            preferences.hiddenColumns.append(column);
    }
    return preferences;
}

} // namespace Purser
