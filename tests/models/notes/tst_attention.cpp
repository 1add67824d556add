// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/attention.h"

#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Purser;
using namespace Qt::StringLiterals;

using Kind = Attention::Kind;
using Verdict = LoginAnswer::Verdict;

namespace {

const QDate today(2026, 11, 27);
const QDateTime now(today, QTime(12, 0), QTimeZone::utc());
const QUuid team(u"{3f0c8f0e-52b4-4c1e-9a55-0d6d1a7c2e41}"_s);
const QUuid other(u"{4f0c8f0e-52b4-4c1e-9a55-0d6d1a7c2e41}"_s);

CredentialId id(int number)
{
    return CredentialId::fromInteger(number);
}

CheckRecord check(Verdict verdict, int daysAgo = 1)
{
    return { .verdict = verdict, .time = now.addDays(-daysAgo) };
}

QList<Kind> kinds(const QList<Attention> &all)
{
    QList<Kind> found;
    std::ranges::transform(all, std::back_inserter(found), &Attention::kind);
    return found;
}

QStringList names(const QList<Attention> &all)
{
    QStringList found;
    std::ranges::transform(all, std::back_inserter(found), &Attention::name);
    return found;
}

} // namespace

class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCredentialNeedsAttention_data()
    {
        QTest::addColumn<CredentialNotes>("notes");
        QTest::addColumn<QList<Kind>>("found");
        const auto expires = [](int days) {
            return CredentialNotes{ .expires = today.addDays(days) };
        };
        const auto changed = [](int daysAgo) {
            return CredentialNotes{ .passwordChangedAt = now.addDays(-daysAgo) };
        };
        QTest::newRow("nothing known") << CredentialNotes{ .owner = u"a"_s } << QList<Kind>();
        QTest::newRow("expired") << expires(-1) << QList{ Kind::Expired };
        QTest::newRow("expires today") << expires(0) << QList{ Kind::ExpiresToday };
        QTest::newRow("expires tomorrow") << expires(1) << QList{ Kind::ExpiresSoon };
        QTest::newRow("in 10 days") << expires(10) << QList{ Kind::ExpiresSoon };
        QTest::newRow("in 11 days") << expires(11) << QList<Kind>();
        QTest::newRow("refused") << CredentialNotes{ .lastCheck = check(Verdict::Refused) }
                                 << QList{ Kind::LoginRefused };
        QTest::newRow("accepted") << CredentialNotes{ .lastCheck = check(Verdict::Accepted) }
                                  << QList<Kind>();
        QTest::newRow("not checked")
            << CredentialNotes{ .lastCheck = check(Verdict::NotChecked) } << QList<Kind>();
        QTest::newRow("no login needed")
            << CredentialNotes{ .lastCheck = check(Verdict::NotAsked) } << QList<Kind>();
        QTest::newRow("a password of 89 days") << changed(89) << QList<Kind>();
        QTest::newRow("a password of 90 days") << changed(90) << QList{ Kind::PasswordOld };
        QTest::newRow("for each reason")
            << CredentialNotes{ .expires = today.addDays(-3),
                                .lastCheck = check(Verdict::Refused),
                                .passwordChangedAt = now.addDays(-200) }
            << QList{ Kind::Expired, Kind::LoginRefused, Kind::PasswordOld };
    }

    void aCredentialNeedsAttention()
    {
        QFETCH(const CredentialNotes, notes);
        QFETCH(const QList<Kind>, found);
        QCOMPARE(kinds(listAttention({ { team, { { id(1), notes } } } }, now,
                                     { .expiryWarningDays = 10, .passwordReminderDays = 90 })),
                 found);
    }

    void aReminderOfOldPasswordsIsOffUnlessWished()
    {
        const NotesById notes{ { id(1), { .passwordChangedAt = now.addDays(-4000) } } };
        QVERIFY(listAttention({ { team, notes } }, now).isEmpty());
    }

    void anEntryHasWhatTheNotesKnow()
    {
        const NotesById notes{ { id(1),
                                 { .registry = u"ghcr.io"_s,
                                   .expires = today.addDays(-1),
                                   .name = u"ci"_s,
                                   .lastCheck = check(Verdict::Refused, 5) } } };
        const QList<Attention> wanted{ { .account = team,
                                         .credential = id(1),
                                         .name = u"ci"_s,
                                         .registry = u"ghcr.io"_s,
                                         .kind = Kind::Expired,
                                         .day = today.addDays(-1) },
                                       { .account = team,
                                         .credential = id(1),
                                         .name = u"ci"_s,
                                         .registry = u"ghcr.io"_s,
                                         .kind = Kind::LoginRefused,
                                         .time = now.addDays(-5) } };
        QCOMPARE(listAttention({ { team, notes } }, now), wanted);
    }

    void theMostUrgentComesFirst()
    {
        const auto expires = [](int days, const QString &name) {
            return CredentialNotes{ .expires = today.addDays(days), .name = name };
        };
        const NotesById some{
            { id(1), expires(9, u"in 9 days"_s) },
            { id(2), expires(-1, u"yesterday"_s) },
            { id(3), expires(0, u"today"_s) },
            { id(4), { .name = u"refused"_s, .lastCheck = check(Verdict::Refused) } },
            { id(5), { .name = u"old"_s, .passwordChangedAt = now.addDays(-100) } },
        };
        const NotesById more{
            { id(1), expires(5, u"in 5 days, b"_s) },
            { id(2), expires(5, u"in 5 days, a"_s) },
            { id(3), expires(-8, u"8 days ago"_s) },
            { id(4), { .name = u"refused before"_s, .lastCheck = check(Verdict::Refused, 2) } },
        };
        QCOMPARE(names(listAttention({ { team, some }, { other, more } }, now,
                                     { .passwordReminderDays = 90 })),
                 (QStringList{ u"8 days ago"_s, u"yesterday"_s, u"refused before"_s, u"refused"_s,
                               u"today"_s, u"in 5 days, a"_s, u"in 5 days, b"_s, u"in 9 days"_s,
                               u"old"_s }));
    }

    void oneThatIsGoneNeedsNone()
    {
        const auto missing = [](const QDate &since, const QString &name) {
            return CredentialNotes{ .expires = today.addDays(-30),
                                    .name = name,
                                    .missingSince = since };
        };
        const NotesById notes{ { id(1), missing({}, u"there"_s) },
                               { id(2), missing(today.addDays(-3), u"gone"_s) },
                               { id(3), missing(today.addDays(400), u"wrong clock"_s) } };
        QCOMPARE(names(listAttention({ { team, notes } }, now)),
                 (QStringList{ u"there"_s, u"wrong clock"_s }));
    }

    void theDayIsThatOfTheUser()
    {
        const NotesById notes{ { id(1), { .expires = today } } };
        const QDateTime stillYesterday(today.addDays(-1), QTime(23, 0), QTimeZone(-10 * 3600));
        QCOMPARE(kinds(listAttention({ { team, notes } }, stillYesterday)),
                 QList{ Kind::ExpiresSoon });
        const QDateTime tomorrowAlready(today.addDays(1), QTime(1, 0), QTimeZone(10 * 3600));
        QCOMPARE(kinds(listAttention({ { team, notes } }, tomorrowAlready)),
                 QList{ Kind::Expired });
    }
};

QTEST_GUILESS_MAIN(TestAttention)
#include "tst_attention.moc"
