// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

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
    void anAccountIsRememberedAndRemoved();
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
    QVERIFY(!settings.account());
    QVERIFY(settings.windowLayout().geometry.isEmpty());
    QVERIFY(settings.windowLayout().areDetailsShown);
}

void TestSettings::anAccountIsRememberedAndRemoved()
{
    const Account account{ .id = QUuid::createUuid(),
                           .name = u"Ünïcode; [team] = 1"_s,
                           .baseUrl = *BaseUrl::fromText(u"https://team.example/api"_s) };
    Settings written(file());
    written.setAccount(account);

    const std::optional<Account> read = Settings(file()).account();
    QVERIFY(read);
    QCOMPARE(read->id, account.id);
    QCOMPARE(read->name, account.name);
    QCOMPARE(read->baseUrl, account.baseUrl);
    QCOMPARE(read->key, Account::Key::InKeychain);

    written.removeAccount();
    QVERIFY(!Settings(file()).account());
}

void TestSettings::aBrokenFileIsNoAccount_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe[[[\n====\n", 12);
    QTest::newRow("no id") << QByteArray("[account]\nbaseUrl=https://team.example\n");
    QTest::newRow("broken id") << QByteArray("[account]\nid=7\nbaseUrl=https://team.example\n");
    QTest::newRow("unsafe URL") << QByteArray(
        "[account]\nid=0b7d7e0e-6a0e-4f43-9e5d-3b1f0a5d7c11\nbaseUrl=http://team.example\n");
}

void TestSettings::aBrokenFileIsNoAccount()
{
    QFETCH(QByteArray, content);
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write(content);
    broken.close();
    QVERIFY(!Settings(file()).account());
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
