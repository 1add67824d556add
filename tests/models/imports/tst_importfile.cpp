// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/importfile.h"
#include "models/values/async.h"
#include "tests/models/imports/described.h"
#include "tests/support/canary.h"
#include "tests/support/patience.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Purser;
using namespace Qt::StringLiterals;

using Problem = ImportedLogins::Problem;

namespace {

/// What the reading of a file gives; FileMissing with "did not end" if it doesn't end.
ImportedLogins awaited(const QString &file)
{
    ImportedLogins found{ .problem = Problem::FileMissing, .detail = u"did not end"_s };
    bool isDone = false;
    QObject context;
    whenDone(readImportFile(file), &context, [&](ImportedLogins logins) {
        found = std::move(logins);
        isDone = true;
    });
    return QTest::qWaitFor([&] { return isDone; }, Test::patience)
        ? std::move(found)
        : ImportedLogins{ .problem = Problem::FileMissing, .detail = u"did not end"_s };
}

/// The permissions of another user than root, to whom all files are open.
class AsNobody
{
public:
    AsNobody()
        : m_isRoot(::geteuid() == 0 && ::seteuid(65534) == 0)
    { }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;
    ~AsNobody()
    {
        if (m_isRoot && ::seteuid(0) != 0)
            qFatal("still somebody else");
    }

private:
    bool m_isRoot;
};

} // namespace

class TestImportFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.path() + u'/' + name; }

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

private Q_SLOTS:
    void aFileIsRead()
    {
        const QByteArray auth = ("kim:" + Canary::password().toUtf8()).toBase64();
        const ImportedLogins found = awaited(written(
            path(u"config.json"_s), "{\"auths\":{\"ghcr.io\":{\"auth\":\"" + auth + "\"}}}"));
        QCOMPARE(found.problem, Problem::None);
        QCOMPARE(found.logins.size(), size_t(1));
        QVERIFY(found.logins[0].password == Secret::fromText(Canary::password()));
        QVERIFY(QFile::remove(path(u"config.json"_s)));
    }

    void itsNameCounts()
    {
        QCOMPARE(awaited(written(path(u"auth.json"_s), "{\"a\":1}")).problem, Problem::NoLogins);
        QCOMPARE(awaited(written(path(u"a.json"_s), "{\"a\":1}")).problem, Problem::UnknownFormat);
    }

    void whatIsNoFileIsNotRead()
    {
        QCOMPARE(awaited(path(u"missing"_s)).problem, Problem::FileMissing);
        QCOMPARE(awaited(written(path(u"file"_s), "{}") + u"/x"_s).problem, Problem::FileMissing);
        QCOMPARE(awaited(QString()).problem, Problem::FileMissing);
        QCOMPARE(awaited(m_folder.path()).problem, Problem::IsFolder);
        QCOMPARE(awaited(u"/dev/zero"_s).problem, Problem::NotRegularFile);
        QVERIFY(QFile::link(path(u"loop"_s), path(u"loop"_s)));
        const ImportedLogins loop = awaited(path(u"loop"_s));
        QCOMPARE(loop.problem, Problem::CannotRead);
        QVERIFY(!loop.detail.isEmpty());
    }

    void aPipeIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path(u"pipe"_s)).constData(), 0600), 0);
        const ImportedLogins found = awaited(path(u"pipe"_s));
        QCOMPARE(found.detail, QString());
        QCOMPARE(found.problem, Problem::NotRegularFile);
        QVERIFY(QFile::link(path(u"pipe"_s), path(u"link"_s)));
        QCOMPARE(awaited(path(u"link"_s)).problem, Problem::NotRegularFile);
    }

    void aLargeFileIsNotRead()
    {
        QFile file(path(u"large"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64(50) * 1024 * 1024));
        QCOMPARE(awaited(file.fileName()).problem, Problem::TooLarge);
        QVERIFY(file.resize(ImportedLogins::maxFileSize + 1));
        QCOMPARE(awaited(file.fileName()).problem, Problem::TooLarge);
        QVERIFY(file.resize(ImportedLogins::maxFileSize));
        QCOMPARE(awaited(file.fileName()).problem, Problem::UnknownFormat);
    }

    void aFileOfAnotherUser()
    {
        // The home of a test is closed to other users, and so is each temporary folder.
        const QTemporaryDir folder(u"/tmp/purser-imports-XXXXXX"_s);
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::permissions(folder.path()) | QFileDevice::ReadGroup
                                          | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                          | QFileDevice::ExeOther));
        const QString closed = written(folder.filePath(u"closed"_s), "{}");
        QVERIFY(QFile::setPermissions(closed, {}));
        const QString open = written(folder.filePath(u"open"_s), "name,username,password\na,b,c\n");
        QVERIFY(QFile::setPermissions(
            open, QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther));
        const AsNobody nobody;
        QCOMPARE(awaited(closed).problem, Problem::NoPermission);
        QCOMPARE(described(awaited(open)), QStringList{ u"- b:c"_s });
    }
};

QTEST_GUILESS_MAIN(TestImportFile)
#include "tst_importfile.moc"
