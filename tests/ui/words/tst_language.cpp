// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"
#include "ui/words/timewords.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

QString anHourAgo()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    return relativeTime(now.addSecs(-3600), now);
}

} // namespace

class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishHasItsPlurals()
    {
        const Language language{ QLocale(QLocale::English) };
        QCOMPARE(anHourAgo(), u"1 hour ago"_s);
    }

    void aLanguageThatIsNotThereIsEnglish()
    {
        const Language language{ QLocale(QLocale::Zulu) };
        QCOMPARE(anHourAgo(), u"1 hour ago"_s);
    }

    void itEndsWithItsObject()
    {
        {
            const Language language{ QLocale(QLocale::English) };
        }
        QCOMPARE(anHourAgo(), u"1 hours ago"_s); // the bare text of the source
    }
};

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
