// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/renamefile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestRenameFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileTakesThePlaceOfAnother()
    {
        write(u"new"_s, "new");
        write(u"old"_s, "old");
        QVERIFY(renameFile(path(u"new"_s), path(u"old"_s)));
        QCOMPARE(contentOf(u"old"_s), "new");
        QVERIFY(!QFile::exists(path(u"new"_s)));
    }

    void aMissingFileIsNotRenamed()
    {
        QVERIFY(!renameFile(path(u"none"_s), path(u"other"_s)));
        QVERIFY(moveAside(path(u"none"_s), ".damaged-"_L1, m_now).isEmpty());
    }

    void aFileIsMovedToADatedName()
    {
        write(u"notes.json"_s, "1");
        QCOMPARE(moveAside(path(u"notes.json"_s), ".damaged-"_L1, m_now),
                 path(u"notes.json.damaged-2026-11-26-143000"_s));
        QCOMPARE(contentOf(u"notes.json.damaged-2026-11-26-143000"_s), "1");
        QVERIFY(!QFile::exists(path(u"notes.json"_s)));
    }

    void anEarlierOneIsNotOverwritten()
    {
        for (const char *content : { "1", "2", "3" }) {
            write(u"a"_s, content);
            QVERIFY(!moveAside(path(u"a"_s), ".newer-"_L1, m_now).isEmpty());
        }
        QCOMPARE(contentOf(u"a.newer-2026-11-26-143000"_s), "1");
        QCOMPARE(contentOf(u"a.newer-2026-11-26-143000-2"_s), "2");
        QCOMPARE(contentOf(u"a.newer-2026-11-26-143000-3"_s), "3");
    }

    void aLinkThatLeadsNowhereIsMoved()
    {
#ifndef Q_OS_UNIX
        QSKIP("QFile::link() makes shortcuts elsewhere");
#endif
        QVERIFY(QFile::link(path(u"none"_s), path(u"link"_s)));
        const QString moved = moveAside(path(u"link"_s), ".damaged-"_L1, m_now);
        QVERIFY(QFileInfo(moved).isSymLink());
        QVERIFY(!QFileInfo(path(u"link"_s)).isSymLink());
    }

private:
    QString path(const QString &name) const
    {
        return m_folder->filePath(name);
    }
    void write(const QString &name, const char *content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    const QDateTime m_now = QDateTime(QDate(2026, 11, 26), QTime(14, 30));
};

QTEST_GUILESS_MAIN(TestRenameFile)
#include "tst_renamefile.moc"
