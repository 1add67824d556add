// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "tests/support/fulldisk.h"
#include "tests/support/storedaccount.h"

#include <QDir>
#include <QFile>
#include <QSettings>
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
    void noWriteIsEverCutOff_data();
    void noWriteIsEverCutOff();
    void anEntryThatCannotBeReadIsNotDropped();
    void keysOfALaterVersionAreNotDropped();
    void accountsAreReadWithoutTheirNumber();
    void changesInAnInstantAreSeenByOthers();
    void aWishToSaveTheKeyIsRemembered();
    void anUnusableFileIsSetAsideAndNeverOverwritten_data();
    void anUnusableFileIsSetAsideAndNeverOverwritten();
    void aFileThatCannotBeMovedIsLeftAlone();
    void aFileThatIsDamagedMeanwhileIsNotOverwritten();
    void aHugeFileIsNeverCutOff();
    void aLinkToTheFileStaysALink();
    void aLinkThatLeadsToNoFileIsSaidAndNothingIsMadeThere();
    void preferencesComeBack();
    void brokenPreferencesAreTheUsualOnes();
    void aBrokenFileIsNoAccount_data();
    void aBrokenFileIsNoAccount();
    void theWindowLayoutIsRemembered();
    void theChoicesOfTheDialogsAreRemembered();
    void theNetworkIsRemembered();
    void aBrokenNetworkIsTheSystems();
    void theUsersOwnFileLiesUnderTheConfigFolder();

private:
    QString file() const { return m_folder->filePath(u"Purser.ini"_s); }
    void write(const QByteArray &bytes) const
    {
        QFile written(file());
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    QByteArray content() const
    {
        QFile read(file());
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }

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
                        .keyEntry = QUuid::createUuid(),
                        .name = u"Ünïcode; [team] = 1"_s,
                        .baseUrl = *BaseUrl::fromText(u"https://team.example/api"_s),
                        .key = Account::Key::InKeychain,
                        .color = Account::Color::Teal,
                        .requiresNameConfirmation = true };
    const Account other{ .id = QUuid::createUuid(),
                         .name = u"Other"_s,
                         .key = Account::Key::ThisSessionOnly };
    Settings written(file());
    QVERIFY(storeAccounts(written, { team, other }));
    written.setLastAccount(other.id);
    QCOMPARE(Settings(file()).accounts(), QList<Account>({ team, other }));
    QCOMPARE(Settings(file()).lastAccount(), other.id);

    QVERIFY(storeAccounts(written, { other }));
    QCOMPARE(Settings(file()).accounts(), QList<Account>{ other });
}

void TestSettings::whatCannotBeWrittenIsNotBelieved()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a limit for the size of files");
#else
    const Account team = withKeyEntry({ .id = QUuid::createUuid(), .name = u"Team"_s });
    Settings settings(file());
    QVERIFY(storeAccounts(settings, { team }));

    {
        const FullDisk full;
        QVERIFY(!storeAccounts(settings, {}));
    }
    QCOMPARE(settings.accounts(), QList<Account>{ team });

    settings.setLastAccount(team.id); // writes what is pending, too
    QCOMPARE(Settings(file()).accounts().size(), 1);
#endif
}

void TestSettings::noWriteIsEverCutOff_data()
{
    QTest::addColumn<int>("room"); // on the disk, in bytes
    for (const int room : { 0, 64, 300, 1000 })
        QTest::newRow(qPrintable(QString::number(room))) << room;
}

void TestSettings::noWriteIsEverCutOff()
{
#ifndef Q_OS_UNIX
    QSKIP("needs a limit for the size of files");
#else
    QFETCH(const int, room);
    Settings settings(file());
    QVERIFY(storeAccounts(settings, { { .id = QUuid::createUuid(), .name = u"Team"_s } }));
    QVERIFY(settings.setNetwork({ .proxyUser = u"robot"_s }));
    const QByteArray before = content();
    const QByteArray large(2000, 'x');
    {
        const FullDisk full{ rlim_t(room) };
        QVERIFY(!settings.setWindowLayout({ .geometry = large }));
        QVERIFY(!settings.setPreferences({ .language = u"de"_s }));
        QVERIFY(!settings.setNetwork({ .proxyUser = u"other"_s }));
        QVERIFY(!settings.setLastAccount(QUuid::createUuid()));
        QVERIFY(!storeAccounts(settings, {}));
    }
    QCOMPARE(content(), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{ u"Purser.ini"_s });
    // They count meanwhile, and are written as soon as there is room.
    QCOMPARE(settings.preferences().language, u"de"_s);
    QVERIFY(settings.setWindowLayout({}));
    QVERIFY(content().contains("language=de"));
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
    QVERIFY(storeAccounts(Settings(file()), { other }));
    QVERIFY(storeAccounts(Settings(file()), { other })); // and once more

    QCOMPARE(Settings(file()).accounts(), QList<Account>{ other });
    QVERIFY(mistyped.open(QIODevice::ReadOnly));
    const QByteArray content = mistyped.readAll();
    QCOMPARE(content.count("htp://team.example"), 1);
    QCOMPARE(content.count("later=yes"), 1);
}

void TestSettings::keysOfALaterVersionAreNotDropped()
{
    const Account team{ .id = QUuid::createUuid(), .name = u"Team"_s };
    const Account other{ .id = QUuid::createUuid(), .name = u"Other"_s };
    Settings settings(file());
    QVERIFY(storeAccounts(settings, { team, other }));
    QByteArray later = content();
    later.replace("1\\id=", "1\\owner=Zoe\n1\\notes\\first=A note\norder=2\n1\\id=");
    write(later);

    Account renamed = team;
    renamed.name = u"Production"_s;
    QVERIFY(storeAccounts(settings, { other, renamed }));
    Account withNewKey = renamed;
    withNewKey.key = Account::Key::InKeychain;
    withNewKey.keyEntry = QUuid::createUuid();
    QVERIFY(storeAccounts(settings, { other, withNewKey }));
    QCOMPARE(Settings(file()).accounts(), QList<Account>({ other, withNewKey }));
    QVERIFY2(content().contains("2\\owner=Zoe\n"), content().constData());
    QVERIFY2(content().contains("2\\notes\\first=A note\n"), content().constData());
    QVERIFY2(content().contains("\norder=2\n"), content().constData());
    QCOMPARE(content().count("owner=Zoe"), 1);

    QVERIFY(storeAccounts(settings, { other })); // they go with their account
    QVERIFY(!content().contains("Zoe"));
    QVERIFY(content().contains("\norder=2\n"));
}

void TestSettings::accountsAreReadWithoutTheirNumber()
{
    QList<Account> accounts;
    for (int i = 0; i < 11; ++i)
        accounts.append({ .id = QUuid::createUuid(), .name = QString::number(i) });
    QVERIFY(storeAccounts(Settings(file()), accounts));
    for (const char *size : { "", "size=3\n", "size=many\n", "size=-1\n" }) {
        QByteArray changed = content();
        changed.replace(changed.indexOf("size="),
                        changed.mid(changed.indexOf("size=")).indexOf('\n') + 1, size);
        write(changed);
        QCOMPARE(Settings(file()).accounts(), accounts);
        QVERIFY(storeAccounts(Settings(file()), accounts));
    }
}

/// QSettings reads a file of the same size and time only once.
void TestSettings::changesInAnInstantAreSeenByOthers()
{
    Settings writing(file());
    const Settings reading(file());
    Account account{ .id = QUuid::createUuid() };
    for (int i = 100; i < 300; ++i) {
        account.name = u"Team %1"_s.arg(i); // always as long
        QVERIFY(writing.change(
            [&](AccountStorage::Content &content) { content.accounts = { account }; }));
        QCOMPARE(reading.accounts(), QList<Account>{ account });
    }
}

void TestSettings::aWishToSaveTheKeyIsRemembered()
{
    const Account account{ .id = QUuid::createUuid(), .name = u"Team"_s, .isKeyToBeSaved = true };
    QVERIFY(storeAccounts(Settings(file()), { account }));
    QCOMPARE(Settings(file()).accounts(), QList<Account>{ account });
}

void TestSettings::anUnusableFileIsSetAsideAndNeverOverwritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("zeros") << QByteArray(512, '\0');
    QTest::newRow("garbage") << QByteArray("\x00\xff\xfe[[[\n====\n", 12);
    QTest::newRow("Latin-1") << QByteArray("[accounts]\n1\\name=\xdcnicode\n");
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe[\0a\0]\0", 8);
    QTest::newRow("conflict") << QByteArray("[accounts]\n<<<<<<< HEAD\n=======\n>>>>>>> x\n");
    QTest::newRow("broken line") << QByteArray("[accounts]\nsi");
    QTest::newRow("newer") << QByteArray("[General]\nversion=3\n");
}

void TestSettings::anUnusableFileIsSetAsideAndNeverOverwritten()
{
    QFETCH(const QByteArray, bytes);
    write(bytes);
    QString setAside;
    {
        Settings settings(file());
        QVERIFY(settings.trouble());
        QVERIFY(settings.accounts().isEmpty());
        QVERIFY(settings.preferences() == Preferences{});
        setAside = settings.trouble()->setAsideAs;
        QCOMPARE(settings.setAsideFile(), setAside);
        QVERIFY(settings.setWindowLayout({ .geometry = "here" })); // as on quit
    }
    QFile kept(setAside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), bytes);
    const Settings next(file());
    QVERIFY(!next.trouble());
    QCOMPARE(next.windowLayout().geometry, "here");
    QCOMPARE(next.setAsideFile(), setAside); // the way to it stays
}

void TestSettings::aFileThatCannotBeMovedIsLeftAlone()
{
#ifndef Q_OS_LINUX
    QSKIP("needs a file that not even root can move");
#else
    Settings settings(u"/proc/self/mem"_s);
    QVERIFY(settings.trouble());
    QVERIFY(settings.trouble()->setAsideAs.isEmpty());
    QVERIFY(settings.accounts().isEmpty());
    QVERIFY(!settings.setWindowLayout({ .geometry = "here" }));
    QVERIFY(!storeAccounts(settings, { { .id = QUuid::createUuid() } }));
    QVERIFY(settings.accounts().isEmpty());
    QCOMPARE(settings.windowLayout().geometry, "here"); // until the program ends
#endif
}

void TestSettings::aHugeFileIsNeverCutOff()
{
    const QByteArray huge =
        "[General]\nnote=" + QByteArray(1200 * 1024, 'x') + "\n\n[preferences]\nlanguage=de\n";
    write(huge);
    Settings settings(file());
    settings.setWindowLayout({ .geometry = "here" });
    QFile kept(settings.setAsideFile().isEmpty() ? file() : settings.setAsideFile());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), huge);
}

void TestSettings::aFileThatIsDamagedMeanwhileIsNotOverwritten()
{
    Settings settings(file());
    QVERIFY(storeAccounts(settings, { { .id = QUuid::createUuid(), .name = u"Team"_s } }));
    const QByteArray conflict = "<<<<<<< HEAD\n" + content() + "=======\n>>>>>>> theirs\n";
    write(conflict);
    QVERIFY(!settings.setWindowLayout({ .geometry = "here" }));
    QVERIFY(!storeAccounts(settings, {}));
    QCOMPARE(content(), conflict);
    // QSettings finds no fault with this one.
    const QByteArray newer = "[General]\nversion=3\n\n[team]\nname=Team\n";
    write(newer);
    QVERIFY(!settings.setWindowLayout({ .geometry = "here" }));
    QVERIFY(!storeAccounts(settings, {}));
    QCOMPARE(content(), newer);
    write(conflict);
    QCOMPARE(Settings(file()).rescuableAccounts().size(), 1);
}

void TestSettings::aLinkToTheFileStaysALink()
{
#ifndef Q_OS_UNIX
    QSKIP("QFile::link() makes shortcuts elsewhere");
#endif
    const QString target = m_folder->filePath(u"dotfiles/purser.ini"_s);
    QVERIFY(QDir().mkpath(QFileInfo(target).path()));
    Settings(target).setNetwork({ .proxyUser = u"robot"_s });
    QVERIFY(QFile::link(u"dotfiles/purser.ini"_s, file()));
    Settings settings(file());
    QVERIFY(!settings.trouble());
    settings.setPreferences({ .language = u"ja"_s });
    QVERIFY(QFileInfo(file()).isSymLink());
    QVERIFY(!QFileInfo(target).isSymLink());
    QCOMPARE(Settings(target).preferences().language, u"ja"_s);
    QCOMPARE(Settings(target).network().proxyUser, u"robot"_s);
}

void TestSettings::aLinkThatLeadsToNoFileIsSaidAndNothingIsMadeThere()
{
#ifndef Q_OS_UNIX
    QSKIP("QFile::link() makes shortcuts elsewhere");
#endif
    QVERIFY(QFile::link(u"unmounted/purser.ini"_s, file()));
    Settings settings(file());
    QVERIFY(settings.trouble());
    QCOMPARE(int(settings.trouble()->problem.kind), int(SettingsProblem::Kind::BrokenLink));
    settings.setPreferences({ .language = u"ja"_s });
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"unmounted"_s)));
    QVERIFY(QFileInfo(file()).isFile());
    QCOMPARE(Settings(file()).preferences().language, u"ja"_s);

    QVERIFY(QFile::remove(file())); // and while Purser runs
    QVERIFY(QFile::link(u"unmounted/purser.ini"_s, file()));
    settings.setPreferences({ .language = u"de"_s });
    QVERIFY(QFileInfo(file()).isSymLink());
    QVERIFY(!QFileInfo::exists(m_folder->filePath(u"unmounted"_s)));
}

void TestSettings::preferencesComeBack()
{
    QVERIFY(Settings(file()).preferences() == Preferences{});
    const Preferences preferences{ .language = u"ja"_s,
                                   .theme = Preferences::Theme::Light,
                                   .refreshEvery = std::chrono::minutes(30),
                                   .asksBeforeDelete = false,
                                   .hiddenColumns = { CredentialTableModel::CreatedColumn,
                                                      CredentialTableModel::PasswordColumn },
                                   .expiryWarningDays = 30,
                                   .changesAtOnce = 2,
                                   .passwordReminderDays = 90 };
    Settings(file()).setPreferences(preferences);
    QVERIFY(Settings(file()).preferences() == preferences);
}

void TestSettings::brokenPreferencesAreTheUsualOnes()
{
    QFile broken(file());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[preferences]\ntheme=purple\nrefreshMinutes=-5\nhiddenColumns=name, all\n"
                 "expiryWarningDays=soon\npasswordReminderDays=-3\n");
    broken.close();
    QVERIFY(Settings(file()).preferences() == Preferences{});
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("[preferences]\nrefreshMinutes=2000000000\nexpiryWarningDays=0\n"
                 "passwordReminderDays=2000000000\n");
    broken.close();
    QCOMPARE(Settings(file()).preferences().expiryWarningDays, 1);
    QCOMPARE(Settings(file()).preferences().passwordReminderDays,
             Preferences::maxPasswordReminderDays);
    QCOMPARE(Settings(file()).preferences().refreshEvery, Preferences::maxRefreshInterval);
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

void TestSettings::theChoicesOfTheDialogsAreRemembered()
{
    QCOMPARE(Settings(file()).windowLayout().form, FormChoices());
    const FormChoices choices{ .checksLogin = false,
                               .remembersUsername = false,
                               .checksImports = false,
                               .showsAllNotes = true };
    Settings(file()).setWindowLayout({ .form = choices });
    QCOMPARE(Settings(file()).windowLayout().form, choices);
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
                                       .caFile = u"/etc/our ca.pem"_s,
                                       .passwordFor = u"http://robot@proxy.example:3128"_s };
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
