// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/rotation.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

RotationTarget target(const QUuid &account, int id, const QString &name,
                      const QString &registry = {}, const QString &username = {})
{
    return { .account = account,
             .id = CredentialId::fromInteger(id),
             .name = name,
             .registry = registry,
             .username = username };
}

} // namespace

class TestRotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relatedOnesShareTheLogin_data()
    {
        QTest::addColumn<RotationTarget>("other");
        QTest::addColumn<bool>("isRelated");
        const QUuid same = m_account;
        const QUuid another = QUuid::createUuid();
        QTest::newRow("itself") << target(same, 1, u"a"_s, u"ghcr.io"_s, u"bot"_s) << false;
        QTest::newRow("same login") << target(same, 2, u"b"_s, u"ghcr.io"_s, u"bot"_s) << true;
        QTest::newRow("same registry by another name")
            << target(another, 2, u"b"_s, u"https://ghcr.io/team"_s, u"bot"_s) << true;
        QTest::newRow("another user")
            << target(another, 2, u"a"_s, u"ghcr.io"_s, u"other"_s) << false;
        QTest::newRow("another registry")
            << target(another, 2, u"a"_s, u"quay.io"_s, u"bot"_s) << false;
        QTest::newRow("same name without notes") << target(another, 2, u"a"_s) << true;
        QTest::newRow("same name in the same account") << target(same, 2, u"a"_s) << false;
        QTest::newRow("no name") << target(another, 2, u""_s) << false;
    }
    void relatedOnesShareTheLogin()
    {
        QFETCH(const RotationTarget, other);
        const RotationTarget one = target(m_account, 1, u"a"_s, u"ghcr.io"_s, u"bot"_s);
        QTEST(one.isRelatedTo(other), "isRelated");
        QTEST(other.isRelatedTo(one), "isRelated");
    }

    void chosenOnesAreNotOfferedAgain()
    {
        const CredentialNotes notes{ .registry = u"ghcr.io"_s, .username = u"bot"_s };
        const QUuid other = QUuid::createUuid();
        NotesById mine;
        NotesById theirs;
        for (int id = 1; id <= 3; ++id)
            mine.insert(CredentialId::fromInteger(id), notes);
        theirs.insert(CredentialId::fromInteger(1), notes);
        const QList<RotationTarget> chosen{
            rotationTarget(m_account, CredentialId::fromInteger(1), u"a"_s, notes),
            rotationTarget(m_account, CredentialId::fromInteger(2), u"b"_s, notes)
        };
        const QList<RotationTarget> related =
            relatedTargets(chosen, { { m_account, mine }, { other, theirs } });
        QCOMPARE(related.size(), 2);
        QCOMPARE(related[0].id, CredentialId::fromInteger(3));
        QCOMPARE(related[1].account, other);
    }

    void targetsAreFilledInFromTheNotes()
    {
        const CredentialId one = CredentialId::fromInteger(1);
        const CredentialId two = CredentialId::fromInteger(2);
        const QUuid other = QUuid::createUuid();
        const QList<NotesOfAccount> all{
            { m_account, { { one, { .registry = u"ghcr.io"_s, .name = u"a"_s } } } },
            { other, { { one, { .username = u"bot"_s, .name = u"b"_s } } } },
        };
        const QList<RotationTarget> targets =
            targetsFromNotes({ { other, one },
                               { m_account, two }, // gone
                               { QUuid::createUuid(), one }, // of a removed account
                               { m_account, one } },
                             all);
        QCOMPARE(targets,
                 (QList<RotationTarget>{ target(other, 1, u"b"_s, {}, u"bot"_s),
                                         target(m_account, 1, u"a"_s, u"ghcr.io"_s) }));
    }

    void anItemSendsOnlyWhatChanges()
    {
        const RotationTarget one = target(m_account, 1, u"a"_s, u"ghcr.io"_s, u"bot"_s);
        NewLogin login{ .password = Secret::fromText(u"new"_s) };
        JobItem item = rotationItem(one, login, std::nullopt);
        QVERIFY(!item.username);
        QVERIFY(item.notes.isEmpty());
        QCOMPARE(item.login->username, u"bot"_s);

        login.username = u"robot"_s;
        item = rotationItem(one, login, QDate(2027, 1, 1));
        QCOMPARE(item.username, u"robot"_s);
        QCOMPARE(item.login->username, u"robot"_s);
        QCOMPARE(item.notes.expires, QDate(2027, 1, 1));

        QVERIFY(!rotationItem(target(m_account, 1, u"a"_s), login, {}).login);
        QVERIFY(!item.mayBeDone);
        RotationTarget uncertain = one;
        uncertain.mayBeDone = true;
        QVERIFY(rotationItem(uncertain, login, {}).mayBeDone);
        QVERIFY(!rotationItem(target(m_account, 1, u"a"_s, u"ghcr.io"_s),
                              { .password = Secret::fromText(u"new"_s) }, {})
                     .login);
    }

    void aUsernameThatIsYetToBeSentIsSent()
    {
        RotationTarget resumed = target(m_account, 1, u"a"_s, u"ghcr.io"_s, u"robot"_s);
        resumed.isNewUsername = true;
        const JobItem item = rotationItem(resumed, { .password = Secret::fromText(u"new"_s) }, {});
        QCOMPARE(item.username, u"robot"_s);
        QCOMPARE(item.login->username, u"robot"_s);
    }

    void whatAnInterruptedJobRecordedHolds()
    {
        RotationTarget resumed = target(m_account, 0, u"a"_s, u"ghcr.io"_s, u"robot"_s);
        resumed.action = JobItem::Action::Create;
        resumed.notes = { .registry = u"ghcr.io/team"_s,
                          .username = u""_s, // not to be remembered
                          .owner = u"mlops"_s,
                          .expires = QDate(2027, 3, 1) };
        const NewLogin login{ .password = Secret::fromText(u"new"_s) };
        QCOMPARE(rotationItem(resumed, login, QDate()).notes, resumed.notes);
        QCOMPARE(rotationItem(resumed, login, QDate()).username, u"robot"_s);
        NotesEdit expected = resumed.notes;
        expected.expires = QDate(2027, 6, 1);
        QCOMPARE(rotationItem(resumed, login, expected.expires).notes, expected);

        resumed.action = JobItem::Action::Rotate;
        QCOMPARE(rotationItem(resumed, login, QDate()).notes, resumed.notes);
    }

    void aNewCredentialWithoutRecordedNotesGetsThoseOfItsLogin()
    {
        RotationTarget resumed = target(m_account, 0, u"a"_s, u"ghcr.io"_s, u"robot"_s);
        resumed.action = JobItem::Action::Create;
        const NotesEdit expected{ .registry = u"ghcr.io"_s, .username = u"robot"_s };
        QCOMPARE(rotationItem(resumed, { .password = Secret::fromText(u"new"_s) }, QDate()).notes,
                 expected);
    }

private:
    const QUuid m_account = QUuid::createUuid();
};

QTEST_GUILESS_MAIN(TestRotation)

#include "tst_rotation.moc"
