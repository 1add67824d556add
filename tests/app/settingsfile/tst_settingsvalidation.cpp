// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "app/settingsfile/settingsvalidation.h"
#include "tests/support/storedaccount.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

using Kind = SettingsProblem::Kind;

class TestSettingsJudge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDamageHasItsKind_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("line");
        const QString text = u"[accounts]\n1\\name=Ünïcode\n1\\baseUrl=https://team.example\n"_s;
        const auto in = [&text](QStringConverter::Encoding encoding, bool hasMark) {
            QStringEncoder encoder(encoding,
                                   hasMark ? QStringConverter::Flag::WriteBom
                                           : QStringConverter::Flag::Default);
            return QByteArray(encoder(text));
        };
        QByteArray halfZero = text.toUtf8();
        halfZero.append(4000, '\0');
        QByteArray random;
        for (int i = 0; i < 600; ++i)
            random.append(char((i * 167 + i / 7 * 31) % 255 + 1));

        QTest::newRow("empty") << QByteArray() << Kind::Empty << 0;
        QTest::newRow("white space") << QByteArray(" \n\n") << Kind::Empty << 0;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << Kind::Zeros << 0;
        QTest::newRow("a tail of zeros") << halfZero << Kind::Zeros << 0;
        QTest::newRow("UTF-16") << in(QStringConverter::Utf16LE, true) << Kind::OtherEncoding << 0;
        QTest::newRow("UTF-16 BE")
            << in(QStringConverter::Utf16BE, true) << Kind::OtherEncoding << 0;
        QTest::newRow("UTF-16, no mark")
            << in(QStringConverter::Utf16LE, false) << Kind::OtherEncoding << 0;
        QTest::newRow("UTF-16 BE, no mark")
            << in(QStringConverter::Utf16BE, false) << Kind::OtherEncoding << 0;
        QTest::newRow("UTF-32") << in(QStringConverter::Utf32LE, true) << Kind::OtherEncoding << 0;
        QTest::newRow("Latin-1") << text.toLatin1() << Kind::OtherEncoding << 0;
        QTest::newRow("garbage") << random << Kind::NoSettings << 0;
        QTest::newRow("prose") << QByteArray("Dear diary,\ntoday I was\n") << Kind::NoSettings << 0;
        QTest::newRow("JSON") << QByteArray("{\n  \"accounts\": []\n}\n") << Kind::NoSettings << 0;
        QTest::newRow("conflict") << QByteArray(
            "[network]\n<<<<<<< HEAD\nproxy=none\n=======\nproxy=http\n>>>>>>> b\n")
                                  << Kind::MergeConflict << 2;
        QTest::newRow("broken line")
            << QByteArray("[network]\nproxy=none\nproxyUs\n") << Kind::BrokenLine << 3;
        QTest::newRow("open quote")
            << QByteArray("[network]\nproxyUser=\"me\nproxy=none\n") << Kind::BrokenLine << 2;
        QTest::newRow("newer") << QByteArray("[General]\nversion=3\n") << Kind::NewerVersion << 0;
        QTest::newRow("newer, with other lines")
            << QByteArray("[General]\nversion=99\n[accounts]\n- team\n") << Kind::NewerVersion << 0;
        QTest::newRow("no version at all")
            << QByteArray("[General]\nversion=next\n") << Kind::NoSettings << 0;
    }

    void eachDamageHasItsKind()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Kind, kind);
        QFETCH(const int, line);
        const std::optional<SettingsProblem> problem = validateSettings(bytes);
        QVERIFY(problem);
        QCOMPARE(int(problem->kind), int(kind));
        QCOMPARE(problem->line, line);
    }

    void whatCanBeUsedIsNotCalledDamaged_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("without a version") << QByteArray("[network]\nproxy=none\n");
        QTest::newRow("an earlier version") << QByteArray("[General]\nversion=1\n");
        QTest::newRow("this version") << QByteArray("[General]\nversion=2\n");
        QTest::newRow("another key of that name") << QByteArray("[later]\nversion=7\n");
        QTest::newRow("a mark of UTF-8") << QByteArray("\xef\xbb\xbf[network]\nproxy=none\n");
        QTest::newRow("line ends of Windows") << QByteArray("[network]\r\nproxy=none\r\n");
        QTest::newRow("no last line end") << QByteArray("[network]\nproxy=none");
        QTest::newRow("comments") << QByteArray("; mine\n\n[network]\nproxy=none ; for now\n");
        QTest::newRow("unknown names") << QByteArray("[later]\nwhat=ever\n");
        QTest::newRow("mistyped entry") << QByteArray("[accounts]\nsize=1\n1\\id=7\n");
    }

    void whatCanBeUsedIsNotCalledDamaged()
    {
        QFETCH(const QByteArray, bytes);
        QVERIFY(!validateSettings(bytes));
    }

    void nothingThatPurserWritesIsCalledDamaged()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"Purser.ini"_s);
        QByteArray all;
        for (int i = 0; i < 256; ++i)
            all.append(char(i));
        Settings settings(name);
        QVERIFY(settings.setWindowLayout({ all, all, all, all, true }));
        QVERIFY(storeAccounts(
            settings,
            { { .id = QUuid::createUuid(), .name = u"<<<<<<< \"Ünï; [x]=\\ 日本 \u202E"_s },
              { .id = QUuid::createUuid(), .name = u">>>>>>>"_s } }));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!validateSettings(bytes), bytes.constData());
        QVERIFY2(bytes.contains("version=2\n"), bytes.constData());
    }
};

QTEST_APPLESS_MAIN(TestSettingsJudge)
#include "tst_settingsvalidation.moc"
