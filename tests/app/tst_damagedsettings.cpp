// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/settings.h"
#include "tests/support/fulldisk.h"
#include "tests/support/heldsecretstore.h"
#include "tests/support/storedaccount.h"
#include "tests/ui/finding.h"
#include "ui/accounts/recoverdialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/welcomepage.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowactions.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// The window over a settings file that cannot be read or written.
class TestDamagedSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("HOME", QFile::encodeName(m_folder->path()));
    }

    void cleanup()
    {
        m_application.reset();
        m_settings.reset();
    }

    void eachDamageIsSaidAndItsFileKept_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"is empty."_s;
        QTest::newRow("zeros") << QByteArray(600, '\0') << u"null bytes"_s;
        QTest::newRow("garbage") << QByteArray("\x01\x80\xf0 what") << u"no settings"_s;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0a\0]\0\n\0", 10) << u"UTF-8"_s;
        QTest::newRow("Latin-1") << QByteArray("[accounts]\n1\\name=\xdc\n") << u"UTF-8"_s;
        QTest::newRow("conflict") << QByteArray("[network]\n<<<<<<< HEAD\n>>>>>>> b\n")
                                  << u"merge conflict on line 2"_s;
        QTest::newRow("broken line") << QByteArray("[accounts]\n1\\id=1\n1\\na") << u"line 3"_s;
        QTest::newRow("newer") << QByteArray("[General]\nversion=3\n") << u"newer version"_s;
    }

    void eachDamageIsSaidAndItsFileKept()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        write(bytes);
        start();
        QTRY_VERIFY2(message().contains(words), qPrintable(message()));
        QVERIFY2(message().contains(m_settings->setAsideFile()), qPrintable(message()));
        QVERIFY(button(*welcome(), u"Recover accounts…"_s));

        m_application->window().close();
        QFile kept(m_settings->setAsideFile());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), bytes);

        start(); // with the new settings, but the way back stays
        QTRY_VERIFY(button(*welcome(), u"Recover accounts…"_s));
        QVERIFY2(message().isEmpty(), qPrintable(message()));
    }

    void withUsableSettingsNothingIsSaid()
    {
        write("[preferences]\ntheme=dark\n");
        start();
        QTRY_VERIFY(button(*welcome(), u"Connect"_s));
        QCoreApplication::processEvents();
        QVERIFY(message().isEmpty());
        QVERIFY(!button(*welcome(), u"Recover accounts…"_s));
    }

    void aRecoveredAccountIsOpenedWithItsKeyFromTheKeychain()
    {
        const Account account = withKeyEntry(
            { .id = QUuid::createUuid(), .name = u"Team"_s, .key = Account::Key::InKeychain });
        QVERIFY(storeAccounts(Settings(file()), { account }));
        QFile damaged(file());
        QVERIFY(damaged.open(QIODevice::Append));
        damaged.write(QByteArray(100, '\0'));
        damaged.close();
        start();
        QTRY_VERIFY(button(*welcome(), u"Recover accounts…"_s));
        button(*welcome(), u"Recover accounts…"_s)->click();
        auto *dialog = opened<RecoverDialog>(m_application->window());
        QVERIFY(dialog);
        button(*dialog, u"Recover"_s)->click();
        QTRY_COMPARE(m_keychain.reads.size(), 1u);
        QCOMPARE(m_settings->accounts(), QList<Account>{ account });
        QVERIFY(shows(*welcome(), u"API key of “Team”"_s));
        QVERIFY(!button(*welcome(), u"Recover accounts…"_s));
    }

#ifdef Q_OS_LINUX
    void aFileThatCannotBeMovedIsSaid()
    {
        m_settings = std::make_unique<Settings>(u"/proc/self/mem"_s);
        m_application = std::make_unique<Application>(m_keychain, *m_settings);
        m_application->start(StartPlan::Welcome{ BaseUrl::official(), {} });
        QTRY_VERIFY2(message().contains("nothing you change is saved"_L1), qPrintable(message()));
        QVERIFY(message().contains("/proc/self/mem"_L1));
    }
#endif

#ifdef Q_OS_UNIX
    void aPreferenceThatCannotBeWrittenIsSaid()
    {
        start();
        QTRY_VERIFY(welcome()->isVisible());
        {
            const FullDisk full;
            for (const bool isOn : { false, true }) { // each time that it is asked for
                welcome()->messages()->dismiss();
                setAsksBeforeDelete(isOn);
                QTRY_VERIFY2(message().startsWith("Couldn't save your settings"_L1),
                             qPrintable(message()));
                QCOMPARE(m_settings->preferences().asksBeforeDelete, isOn);
            }
        }
        welcome()->messages()->dismiss();
        setAsksBeforeDelete(false);
        QTRY_COMPARE(Settings(file()).preferences().asksBeforeDelete, false);
        QVERIFY(message().isEmpty());
    }

    void aNetworkSettingThatCannotBeWrittenIsSaid()
    {
        start();
        QTRY_VERIFY(welcome()->isVisible());
        const FullDisk full;
        m_application->window().actions().preferences->trigger();
        auto *dialog = opened<PreferencesDialog>(m_application->window());
        dialog->networkPage()->proxyChoice()->setCurrentIndex(1);
        button(*dialog, u"Save"_s)->click();
        QTRY_VERIFY2(message().startsWith("Couldn't save your settings"_L1), qPrintable(message()));
    }

    void aWindowLayoutThatCannotBeWrittenIsSaid()
    {
        start();
        QTRY_VERIFY(welcome()->isVisible());
        const FullDisk full;
        QTest::ignoreMessage(QtWarningMsg, "Purser couldn't save the window layout.");
        m_application->window().close();
    }
#endif

private:
    QString file() const
    {
        return m_folder->filePath(u"Purser.ini"_s);
    }
    void write(const QByteArray &bytes) const
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    void start()
    {
        m_application.reset();
        m_settings = std::make_unique<Settings>(file());
        m_application = std::make_unique<Application>(m_keychain, *m_settings);
        m_application->start(
            StartPlan::make({}, {}, m_settings->accounts(), m_settings->lastAccount()));
    }
    void setAsksBeforeDelete(bool isOn)
    {
        m_application->window().actions().preferences->trigger();
        auto *dialog = opened<PreferencesDialog>(m_application->window());
        dialog->generalPage()->deleteBox()->setChecked(isOn);
        button(*dialog, u"Save"_s)->click();
        QTRY_VERIFY(!m_application->window().findChild<PreferencesDialog *>());
    }
    WelcomePage *welcome()
    {
        return m_application->window().welcome();
    }
    QString message()
    {
        return welcome()->messages()->text();
    }

    HeldSecretStore m_keychain;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Application> m_application;
};

QTEST_MAIN(TestDamagedSettings)
#include "tst_damagedsettings.moc"
