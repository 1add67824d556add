// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/generalpage.h"
#include "ui/widgets/accessiblecombobox.h"

#include <QCheckBox>
#include <QSpinBox>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestGeneralPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSetComesBackUnchanged_data()
    {
        QTest::addColumn<Preferences>("preferences");
        QTest::newRow("as at first") << Preferences{};
        QTest::newRow("all otherwise")
            << Preferences{ .language = u"fr"_s,
                            .theme = Preferences::Theme::Dark,
                            .refreshEvery = std::chrono::minutes(7),
                            .asksBeforeDelete = false,
                            .hiddenColumns = { CredentialTableModel::TypeColumn,
                                               CredentialTableModel::IdColumn },
                            .expiryWarningDays = 30,
                            .passwordReminderDays = 90 };
    }

    void whatWasSetComesBackUnchanged()
    {
        QFETCH(const Preferences, preferences);
        QVERIFY(GeneralPage(preferences).preferences() == preferences);
    }

    void aLanguageThatIsNotThereIsTheSystems()
    {
        QCOMPARE(GeneralPage({ .language = u"zu"_s }).preferences().language, QString());
    }

    void eachFieldSetsItsPart()
    {
        GeneralPage page({});
        page.languageChoice()->setCurrentIndex(page.languageChoice()->findData(u"de"_s));
        page.themeChoice()->setCurrentIndex(1);
        page.refreshChoice()->setCurrentIndex(page.refreshChoice()->findData(5));
        page.deleteBox()->setChecked(false);
        page.columnBox(CredentialTableModel::CreatedColumn)->setChecked(false);
        page.columnBox(CredentialTableModel::CheckedColumn)->setChecked(true);
        page.warningField()->setValue(7);
        page.reminderField()->setValue(180);
        const Preferences wanted{ .language = u"de"_s,
                                  .theme = Preferences::Theme::Light,
                                  .refreshEvery = std::chrono::minutes(5),
                                  .asksBeforeDelete = false,
                                  .hiddenColumns = { CredentialTableModel::CreatedColumn,
                                                     CredentialTableModel::PasswordColumn },
                                  .expiryWarningDays = 7,
                                  .passwordReminderDays = 180 };
        QVERIFY(page.preferences() == wanted);
        QVERIFY(!page.columnBox(CredentialTableModel::NameColumn)); // always shown
    }

    void theDaysSayWhatTheyMean()
    {
        const GeneralPage page({});
        QCOMPARE(page.warningField()->text(), u"14 days"_s);
        QCOMPARE(page.reminderField()->text(), u"Never"_s);
        page.reminderField()->setValue(90);
        QCOMPARE(page.reminderField()->text(), u"90 days"_s);
        QCOMPARE(page.warningField()->accessibleName(), u"Warn before a login expires"_s);
        QCOMPARE(page.reminderField()->accessibleName(), u"Remind me to change passwords after"_s);
    }

    void columnsThatAreSeldomNeededAreHiddenAtFirst()
    {
        const GeneralPage page({});
        QVERIFY(page.columnBox(CredentialTableModel::RegistryColumn)->isChecked());
        QVERIFY(page.columnBox(CredentialTableModel::ExpiresColumn)->isChecked());
        QVERIFY(!page.columnBox(CredentialTableModel::CheckedColumn)->isChecked());
        QVERIFY(!page.columnBox(CredentialTableModel::PasswordColumn)->isChecked());
    }
};

QTEST_MAIN(TestGeneralPage)
#include "tst_generalpage.moc"
