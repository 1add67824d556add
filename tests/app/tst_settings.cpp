// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "tests/support/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutAFileThereIsNoAccount();
    void accountsAreRememberedInTheirOrder();
    void whatCannotBeWrittenIsNotBelieved();
    void anEntryThatCannotBeReadIsNotDropped();
    void preferencesComeBack();
    void brokenPreferencesAreTheUsualOnes();
    void aBrokenFileIsNoAccount_data();
    void aBrokenFileIsNoAccount();
    void theWindowLayoutIsRemembered();
    void theNetworkIsRemembered();
    void aBrokenNetworkIsTheSystems();
    void theUsersOwnFileLiesUnderTheConfigFolder();

private:
    QString file() const { return m_folder->filePath(u"Purser.conf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSettings::withoutAFileThereIsNoAccount()
{
    const Settings settings(file());
    QVERIFY(settings.accounts().isEmpty());
    QVERIFY(settings.lastAccount().isNull());
    QVERIFY(settings.windowLayout().geometry.isEmpty());
    QVERIFY(settings.windowLayout().areDetailsShown);
}

void TestSettings::accountsAreRememberedInTheirOrder()
{
    const Account team{ .id = QUuid::createUuid(),
                        .name = u"Ünïcode; [team] = 1"_s,
                        .baseUrl = *BaseUrl::fromText(u"https://team.example/api"_s),
                        .key = Account::Key::InKeychain,
                        .colour = Account::Colour::Teal,
                        .asksForName = true };
    const Account other{ .id = QUuid::createUuid(),
                         .name = u"Other"_s,
                         .key = Account::Key::ThisSessionOnly };
    Settings written(file());
    QVERIFY(written.setAccounts({ team, other }));
    written.setLastAccount(other.id);
    QCOMPARE(Settings(file()).accounts(), QList<Account>({ team, other }));
    QCOMPARE(Settings(file()).lastAccount(), other.id);

    QVERIFY(written.setAccounts({ other }));
    QCOMPARE(Settings(file()).accounts(), QList<Account>{ other });
}

void TestSettings::whatCannotBeWrittenIsNotBelieved()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a limit for the size of files");
#else
    const Account team{ .id = QUuid::createUuid(),
                        .name = u"Team"_s,
                        .key = Account::Key::InKeychain };
    Settings settings(file());
    QVERIFY(settings.setAccounts({ team }));

    {
        const FullDisk full;
        QVERIFY(!settings.setAccounts({}));
    }
    QCOMPARE(settings.accounts(), QList<Account>{ team });

    settings.setLastAccount(team.id); // writes what is pending, too
    QCOMPARE(Settings(file()).accounts().size(), 1);
#endif
}

void TestSettings::anEntryThatCannotBeReadIsNotDropped()
{
    QFile mistyped(file());
    QVERIFY(mistyped.open(QIODevice::WriteOnly));
    mistyped.write("[accounts]\nsize=1\n1\\id=0b7d7e0e-6a0e-4f43-9e5d-3b1f0a5d7c11\n"
                   "1\\baseUrl=htp://team.example\n1\\name=Team\n1\\later=yes\n");
    mistyped.close();
    const Account other{ .id = QUuid::createUuid(), .name = u"Other"_s };
    QVERIFY(Settings(file()).setAccounts({ other }));
    QVERIFY(Settings(file()).setAccounts({ other })); // and once more

    QCOMPARE(Settings(file()).accounts(), QList<Account>{ other });
    QVERIFY(mistyped.open(QIODevice::ReadOnly));
    const QByteArray content = mistyped.readAll();
    QCOMPARE(content.count("htp://team.example"), 1);
    QCOMPARE(content.count("later=yes"), 1);
}

void TestSettings::preferencesComeBack()
{
    QVERIFY(Settings(file()).preferences() == Preferences{});
    const Preferences preferences{ .language = u"ja"_s,
                                   .theme = Preferences::Theme::Light,
                                   .refreshEvery = std::chrono::minutes(30),
                                   .asksBeforeDelete = false,
                                   .hiddenColumns = { CredentialTableModel::CreatedColumn } };
    Settings(file()).setPreferences(preferences);
    QVERIFY(Settings(file()).preferences() == preferences);
}

void TestSettings::brokenPreferencesAreTheUsualOnes()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[preferences]\ntheme=purple\nrefreshMinutes=-5\nhiddenColumns=name, all\n");
    broken.close();
    QVERIFY(Settings(file()).preferences() == Preferences{});
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[preferences]\nrefreshMinutes=2000000000\n");
    broken.close();
    QCOMPARE(Settings(file()).preferences().refreshEvery, Preferences::longestRefresh);
}

void TestSettings::aBrokenFileIsNoAccount_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe[[[\n====\n", 12);
    QTest::newRow("no id") << QByteArray("[accounts]\nsize=1\n1\\baseUrl=https://team.example\n");
    QTest::newRow("broken id") << QByteArray(
        "[accounts]\nsize=1\n1\\id=7\n1\\baseUrl=https://team.example\n");
    QTest::newRow("endless") << QByteArray("[accounts]\nsize=2000000000\n");
    QTest::newRow("unsafe URL") << QByteArray("[accounts]\nsize=1\n1\\id=0b7d7e0e-6a0e-4f43-9e5d-"
                                              "3b1f0a5d7c11\n1\\baseUrl=http://team.example\n");
}

void TestSettings::aBrokenFileIsNoAccount()
{
    QFETCH(QByteArray, content);
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(content);
    broken.close();
    QVERIFY(Settings(file()).accounts().isEmpty());
}

void TestSettings::theWindowLayoutIsRemembered()
{
    const WindowLayout layout{ QByteArray("geo\0metry", 9), "docks", "splitter", "columns", false };
    Settings written(file());
    written.setWindowLayout(layout);
    const WindowLayout read = Settings(file()).windowLayout();
    QCOMPARE(read.geometry, layout.geometry);
    QCOMPARE(read.docks, layout.docks);
    QCOMPARE(read.splitter, layout.splitter);
    QCOMPARE(read.columns, layout.columns);
    QCOMPARE(read.areDetailsShown, false);
}

void TestSettings::theNetworkIsRemembered()
{
    using Proxy = NetworkSettings::Proxy;
    QCOMPARE(Settings(file()).network(), NetworkSettings());
    for (const Proxy proxy : { Proxy::None, Proxy::Http, Proxy::Socks5, Proxy::System }) {
        const NetworkSettings network{ .proxy = proxy,
                                       .proxyAddress = { u"proxy.example"_s, 3128 },
                                       .proxyUser = u"robot"_s,
                                       .caFile = u"/etc/our ca.pem"_s };
        Settings written(file());
        written.setNetwork(network);
        QCOMPARE(Settings(file()).network(), network);
    }
}

void TestSettings::aBrokenNetworkIsTheSystems()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[network]\nproxy=http\nproxyAddress=not:an:address\n");
    broken.close();
    QCOMPARE(Settings(file()).network(), NetworkSettings());
}

void TestSettings::theUsersOwnFileLiesUnderTheConfigFolder()
{
    // Moved aside: the real one is that of whoever runs the test.
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
    Settings users;
    users.setWindowLayout({ .geometry = "here" });
    QVERIFY(QFile::exists(m_folder->filePath(u"purser/Purser.ini"_s)));
}

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
