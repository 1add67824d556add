// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "app/settingsfile/settingsrescue.h"
#include "tests/support/storedaccount.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// What the bytes of a damaged file still say about accounts.
class TestSettingsRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"Purser.ini"_s);
        QVERIFY(storeAccounts(Settings(name), { m_team, m_other }));
        QVERIFY(Settings(name).setWindowLayout({ .geometry = "geometry" }));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_good = file.readAll();
    }

    void readableAccountsAreRescued_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("count");
        const QString text = QString::fromUtf8(m_good);
        const auto in = [&text](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder(text));
        };
        QByteArray torn = m_good;
        torn.replace("[window]", "[win\0\0");
        torn.insert(m_good.indexOf("1\\name"), "\xff\xfe junk\n<html>\n");

        QTest::newRow("whole") << m_good << 2;
        QTest::newRow("UTF-16") << in(QStringConverter::Utf16LE) << 2;
        QTest::newRow("UTF-32") << in(QStringConverter::Utf32BE) << 2;
        QTest::newRow("Latin-1") << text.toLatin1() << 2;
        QTest::newRow("half of a letter at the end") << in(QStringConverter::Utf16LE) + 'x' << 2;
        QTest::newRow("a tail of zeros") << m_good + QByteArray(4096, '\0') << 2;
        QTest::newRow("junk between") << torn << 2;
        QTest::newRow("newer") << "[General]\nversion=3\n" + m_good << 2;
        QTest::newRow("cut off") << m_good.left(m_good.indexOf("2\\baseUrl")) << 1;
        QTest::newRow("no head") << m_good.mid(m_good.indexOf("[accounts]") + 11) << 2;
        QTest::newRow("empty") << QByteArray() << 0;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << 0;
        QTest::newRow("prose") << QByteArray("[accounts]\nDear diary\n") << 0;
    }

    void readableAccountsAreRescued()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, count);
        QCOMPARE(rescueAccounts(bytes), QList<Account>({ m_team, m_other }).first(count));
    }

    void bothSidesOfAConflictAreRescued()
    {
        Account third{ .id = QUuid::createUuid(), .name = u"Third"_s };
        const QByteArray bytes = "[accounts]\n<<<<<<< HEAD\n1\\id=" + m_team.id.toByteArray()
            + "\n1\\name=Team\n1\\baseUrl=https://team.example\n||||||| base\n1\\id="
            + QUuid::createUuid().toByteArray()
            + "\n1\\baseUrl=https://old.example\n=======\n1\\id=" + third.id.toByteArray()
            + "\n1\\name=Third\n1\\baseUrl=https://third.example\n>>>>>>> theirs\nsize=1\n";
        const QList<Account> rescued = rescueAccounts(bytes);
        QCOMPARE(rescued.size(), 2);
        QCOMPARE(rescued[0].id, m_team.id);
        QCOMPARE(rescued[0].baseUrl.text(), u"https://team.example"_s);
        QCOMPARE(rescued[1].id, third.id);
        QCOMPARE(rescued[1].baseUrl.text(), u"https://third.example"_s);
    }

    void anUnsafeServerIsNotRescued()
    {
        QVERIFY(rescueAccounts("[accounts]\n1\\id=" + m_team.id.toByteArray()
                               + "\n1\\baseUrl=http://team.example\n")
                    .isEmpty());
    }

private:
    const Account m_team =
        withKeyEntry({ .id = QUuid::createUuid(),
                       .name = u"Ünïcode; \"team\""_s,
                       .baseUrl = *BaseUrl::fromText(u"https://team.example/api"_s),
                       .key = Account::Key::InKeychain,
                       .color = Account::Color::Teal,
                       .requiresNameConfirmation = true });
    const Account m_other{ .id = QUuid::createUuid(), .name = u"Other"_s, .isKeyToBeSaved = true };
    QByteArray m_good;
};

QTEST_APPLESS_MAIN(TestSettingsRescue)
#include "tst_settingsrescue.moc"
