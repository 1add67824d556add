// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importtext.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestImportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProblemOfAFileHasItsOwnMessage()
    {
        using Problem = ImportedLogins::Problem;
        QVERIFY(importProblemText(ImportedLogins{}).isEmpty());
        QSet<QString> texts;
        const QList<Problem> problems{ Problem::NoLogins,       Problem::UnknownFormat,
                                       Problem::TooLarge,       Problem::NotUtf8,
                                       Problem::BrokenJson,     Problem::TooComplex,
                                       Problem::TooManyLogins,  Problem::MissingColumns,
                                       Problem::FileMissing,    Problem::IsFolder,
                                       Problem::NotRegularFile, Problem::NoPermission,
                                       Problem::CannotRead };
        for (const Problem problem : problems) {
            ImportedLogins file;
            file.problem = problem;
            const QString text = importProblemText(file);
            QVERIFY(!text.isEmpty());
            texts.insert(text);
        }
        QCOMPARE(texts.size(), problems.size());
    }

    void aDamagedFileNamesItsLine()
    {
        ImportedLogins file;
        file.problem = ImportedLogins::Problem::BrokenYaml;
        QVERIFY(!importProblemText(file).contains(u"line"_s));
        file.line = 7;
        QVERIFY(importProblemText(file).contains(u"line 7"_s));
    }

    void everyProblemOfALoginHasItsOwnMessage()
    {
        using Problem = ImportedLogin::Problem;
        QVERIFY(importedLoginProblemText(ImportedLogin{}).isEmpty());
        QSet<QString> texts;
        int count = 0;
        for (int value = int(Problem::BrokenEntry); value <= int(Problem::HelperFailed); ++value) {
            ImportedLogin login;
            login.problem = Problem(value);
            const QString text = importedLoginProblemText(login);
            QVERIFY2(!text.isEmpty(), qPrintable(QString::number(value)));
            texts.insert(text);
            ++count;
        }
        QCOMPARE(texts.size(), count);
    }

    void textsFromTheFileAreHarmless()
    {
        ImportedLogin login;
        login.problem = ImportedLogin::Problem::InvalidRegistry;
        login.detail = u"a\u202Eb\nc"_s;
        const QString text = importedLoginProblemText(login);
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(!text.contains(u'\n'));
    }
};

QTEST_GUILESS_MAIN(TestImportText)

#include "tst_importtext.moc"
