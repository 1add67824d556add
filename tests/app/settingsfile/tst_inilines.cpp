// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settingsfile/inilines.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;

using Kind = IniLine::Kind;

class TestIniLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsReadAsQSettingsReadsIt_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("blank") << QByteArray("  ") << Kind::Blank;
        QTest::newRow("comment") << QByteArray("; a comment") << Kind::Blank;
        QTest::newRow("section") << QByteArray("[network]") << Kind::Section;
        QTest::newRow("open section") << QByteArray("[network") << Kind::Broken;
        QTest::newRow("value") << QByteArray("proxy=none") << Kind::Value;
        QTest::newRow("empty value") << QByteArray("proxy=") << Kind::Value;
        QTest::newRow("quoted") << QByteArray("name=\"a; [b] = c\"") << Kind::Value;
        QTest::newRow("escaped quote") << QByteArray("name=\"a\\\"b\"") << Kind::Value;
        QTest::newRow("trailing comment") << QByteArray("name=a ; \"it") << Kind::Value;
        QTest::newRow("no value") << QByteArray("proxy") << Kind::Broken;
        QTest::newRow("open quote") << QByteArray("name=\"a") << Kind::Broken;
    }

    void aLineIsReadAsQSettingsReadsIt()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Kind, kind);
        QCOMPARE(iniLines(text).constFirst().kind, kind);

        // A value after it is found exactly if the line is not broken.
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"lines.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text + "\nlast=yes\n");
        file.close();
        const QSettings settings(file.fileName(), QSettings::IniFormat);
        const QStringList keys = settings.allKeys();
        const bool isRead = settings.status() == QSettings::NoError
            && std::ranges::any_of(keys,
                                   [](const QString &key) { return key.endsWith("last"_L1); });
        QCOMPARE(isRead, kind != Kind::Broken);
    }

    void aContinuedLineIsNotJudged()
    {
        const QList<IniLine> lines = iniLines("name=a\\\n b c\nproxy\n");
        QCOMPARE(lines[0].kind, Kind::Value);
        QCOMPARE(lines[1].kind, Kind::Blank);
        QCOMPARE(lines[2].kind, Kind::Broken);
    }

    void keyAndValueAreApart()
    {
        const QList<IniLine> lines = iniLines("[ General ]\r\nlast Account = a=b \r\n");
        QCOMPARE(lines[0].section(), "General");
        QCOMPARE(lines[1].key(), "last Account");
        QCOMPARE(lines[1].value(), "a=b");
    }
};

QTEST_APPLESS_MAIN(TestIniLines)
#include "tst_inilines.moc"
