// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/settings.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/storedaccount.h"
#include "tests/ui/finding.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/notesfilterrow.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/text/language.h"
#include "ui/welcomepage.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/validatedfield.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QCheckBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// What a person sets, and what it does, over the sandbox.
class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_keychain = std::make_unique<HeldSecretStore>();
        m_language = std::make_unique<Language>();
        m_language->choose(u"en"_s);
        m_application = std::make_unique<Application>(*m_keychain, *m_settings);
        connect(
            m_application.get(), &Application::preferencesChanged, this,
            [this](const Preferences &preferences) { m_language->choose(preferences.language); });
    }

    void cleanup()
    {
        m_application.reset();
        m_keychain.reset();
        m_language.reset();
    }

    void anotherLanguageShowsAtOnceAndNothingIsReadAgain()
    {
        openSandbox();
        window().credentials()->select(firstId());
        const QDateTime lastRead = readAt();
        const QPointer<MainWindow> former = &window();
        set([](GeneralPage &page) {
            page.languageChoice()->setCurrentIndex(page.languageChoice()->findData(u"de"_s));
        });
        QTRY_VERIFY(!former);
        QVERIFY(action(window(), u"Neuer Zugang"_s));
        QVERIFY(window().isVisible());
        QTRY_COMPARE(window().credentials()->shownCount(), 12);
        QCOMPARE(readAt(), lastRead);
        QCOMPARE(m_settings->preferences().language, u"de"_s);
        action(window(), u"Neuer Zugang"_s)->trigger(); // and it works
        QVERIFY(opened<CreateDialog>(window()));
    }

    void anotherLanguageOnWelcomeAsksForTheSameKey()
    {
        const Account account = withKeyEntry(
            { .id = QUuid::createUuid(), .name = u"Team"_s, .key = Account::Key::InKeychain });
        QVERIFY(storeAccounts(*m_settings, { account }));
        m_application = std::make_unique<Application>(*m_keychain, *m_settings);
        connect(
            m_application.get(), &Application::preferencesChanged, this,
            [this](const Preferences &preferences) { m_language->choose(preferences.language); });
        m_application->start(StartPlan::StoredAccount{ account });
        QTRY_COMPARE(m_keychain->reads.size(), 1u);
        window().welcome()->keyField()->setText(u"half a ke"_s);
        set([](GeneralPage &page) {
            page.languageChoice()->setCurrentIndex(page.languageChoice()->findData(u"fr"_s));
        });
        QTRY_VERIFY(shows(window(), u"Clé d’API de «\u00A0Team\u00A0»"_s));
        QCOMPARE(window().welcome()->keyField()->text(), u"half a ke"_s);
        QCOMPARE(m_keychain->reads.size(), 1u); // its answer is still awaited
        m_keychain->reads[0].finish(Secret::fromText(u"late"_s));
        QTRY_COMPARE(m_application->accountSession().question()->reason,
                     KeyQuestion::Reason::StoredKeyFound);
        QCOMPARE(window().welcome()->keyField()->text(), u"half a ke"_s);
        QVERIFY(window().welcome()->isVisible());
    }

    void anAllowedTokenServerCanBeRemoved()
    {
        const RealmPair one{ .registry = u"a.example"_s, .realmHost = u"auth.a.example"_s };
        const RealmPair other{ .registry = u"b.example"_s, .realmHost = u"auth.b.example"_s };
        for (const RealmPair &realm : { one, other })
            QVERIFY(m_settings->setRealmAllowed(realm, true));
        m_application = std::make_unique<Application>(*m_keychain, *m_settings);
        openSandbox();
        window().actions().preferences->trigger();
        auto *dialog = opened<PreferencesDialog>(window());
        QVERIFY(dialog);
        TokenServersPage &page = *dialog->tokenServersPage();
        page.list()->topLevelItem(0)->setSelected(true);
        page.removeButton()->click();
        QCOMPARE(m_settings->allowedRealms().size(), 2); // not before it is saved
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->property("kind") == u"main"_s)
                each->click();
        }
        QCOMPARE(m_settings->allowedRealms(), QList{ other });
    }

    void aDeletionIsNotAskedAboutWhereThatIsNotWished()
    {
        openSandbox();
        set([](GeneralPage &page) { page.deleteBox()->setChecked(false); });
        window().credentials()->select(named(u"vision-train"_s));
        action(window(), u"Delete"_s)->trigger();
        QTRY_COMPARE(window().credentials()->shownCount(), 11);
        QTRY_VERIFY(!window().findChild<DeleteDialog *>());
    }

    void severalAreAlwaysAskedAbout()
    {
        openSandbox();
        set([](GeneralPage &page) { page.deleteBox()->setChecked(false); });
        window().credentials()->table()->selectAll();
        action(window(), u"Delete"_s)->trigger();
        QVERIFY(opened<DeleteDialog>(window()));
        QVERIFY(shows(*opened<DeleteDialog>(window()), u"Delete 12 credentials?"_s));
    }

    void aHiddenColumnIsHiddenAtOnceAndAfterTheNextSession()
    {
        openSandbox();
        set([](GeneralPage &page) {
            page.columnBox(CredentialTableModel::CreatedColumn)->setChecked(false);
        });
        QVERIFY(isHidden(CredentialTableModel::CreatedColumn));
        QVERIFY(!isHidden(CredentialTableModel::IdColumn));
        m_application->accountSession().close();
        openSandbox();
        QVERIFY(isHidden(CredentialTableModel::CreatedColumn));
        set([](GeneralPage &page) {
            page.columnBox(CredentialTableModel::CreatedColumn)->setChecked(true);
        });
        QVERIFY(!isHidden(CredentialTableModel::CreatedColumn));
    }

    void theDaysOfTheWarningApplyAtOnce()
    {
        openSandbox();
        const auto text = [this] {
            return window().credentials()->filterRow()->button(NotesFilter::Expiring)->text();
        };
        m_application->session()->notes().update(named(u"vision-train"_s),
                                                 { .expires = QDate::currentDate().addDays(40) });
        QTRY_VERIFY(window().credentials()->filterRow()->isVisible());
        const QString before = text();
        set([](GeneralPage &page) { page.warningField()->setValue(60); });
        QVERIFY(text() != before);
    }

    void theListIsRefreshedAsOftenAsWished()
    {
        openSandbox();
        auto *timer = m_application->findChild<QTimer *>();
        QVERIFY(!timer->isActive()); // never, to begin with
        set([](GeneralPage &page) {
            page.refreshChoice()->setCurrentIndex(page.refreshChoice()->findData(5));
        });
        QVERIFY(timer->isActive());
        QCOMPARE(timer->intervalAsDuration(), std::chrono::minutes(5));
        const QDateTime before = readAt();
        window().actions().preferences->trigger(); // a dialog is not disturbed
        QVERIFY(QMetaObject::invokeMethod(timer, "timeout"));
        QVERIFY(!m_application->session()->repository().isRefreshing());
        opened<PreferencesDialog>(window())->close();
        timer->setInterval(1);
        QTRY_VERIFY(readAt() > before);
        set([](GeneralPage &page) {
            page.refreshChoice()->setCurrentIndex(page.refreshChoice()->findData(0));
        });
        QVERIFY(!timer->isActive());
    }

    void theyOpenOnceHoweverOftenTheyAreAskedFor()
    {
        openSandbox();
        window().actions().preferences->trigger();
        window().actions().preferences->trigger();
        QCOMPARE(window().findChildren<PreferencesDialog *>().size(), 1);
    }

    void whatStaysAsItIsIsNotTold()
    {
        openSandbox();
        const QSignalSpy changed(m_application.get(), &Application::preferencesChanged);
        set([](GeneralPage &) {});
        QCOMPARE(changed.size(), 0);
        set([](GeneralPage &page) { page.themeChoice()->setCurrentIndex(2); });
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<Preferences>().theme, Preferences::Theme::Dark);
    }

private:
    MainWindow &window() { return m_application->window(); }
    void openSandbox()
    {
        if (!window().isVisible())
            m_application->start(StartPlan::Sandbox{});
        else
            window().actions().sandbox->trigger();
        QTRY_COMPARE(window().credentials()->shownCount(), 12);
    }
    void set(const std::function<void(GeneralPage &)> &change)
    {
        window().actions().preferences->trigger();
        auto *dialog = opened<PreferencesDialog>(window());
        QVERIFY(dialog);
        change(*dialog->generalPage());
        for (QPushButton *each : dialog->findChildren<QPushButton *>()) {
            if (each->property("kind") == u"main"_s)
                each->click();
        }
    }
    CredentialId firstId()
    {
        window().credentials()->table()->selectRow(0);
        return window().credentials()->selected().constFirst().id;
    }
    CredentialId named(const QString &name)
    {
        window().credentials()->table()->selectAll();
        for (const Credential &credential : window().credentials()->selected()) {
            if (credential.name == name)
                return credential.id;
        }
        return {};
    }
    QDateTime readAt() const { return m_application->session()->repository().lastRead(); }
    bool isHidden(CredentialTableModel::Column column)
    {
        return window().credentials()->table()->isColumnHidden(column);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<HeldSecretStore> m_keychain;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(TestPreferences)
#include "tst_preferences.moc"
