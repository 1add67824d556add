// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presentnotes.h"
#include "models/text/naturalorder.h"
#include "tests/app/twoaccountstest.h"
#include "tests/support/patience.h"
#include "tests/ui/finding.h"
#include "ui/accounts/accountpicker.h"
#include "ui/attention/attentiondialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/imports/importdialog.h"
#include "ui/jobs/rotatedialog.h"
#include "ui/windowactions.h"

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTreeWidget>

#include <algorithm>
#include <tuple>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 4);
const CredentialId one = CredentialId::fromInteger(1);
const CredentialId two = CredentialId::fromInteger(2);
const CredentialId three = CredentialId::fromInteger(3);

CredentialRowPointer row(const CredentialId &id, const QString &name)
{
    return CredentialRowPointer(
        new CredentialRow({ .id = id, .name = name }, NaturalOrder(QLocale::c()).keyOf(name)));
}

QStringList namesIn(const NotesOfAccount &account)
{
    QStringList names;
    for (const CredentialNotes &each : account.notes)
        names.append(each.name);
    names.sort();
    return names;
}

} // namespace

/// Which credentials the notes tell of: those that are there, in accounts that are open and in
/// others, whether their list has been read or not.
class TestPresentNotes : public TwoAccountsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup();
    void thoseThatAreGoneAreLeftOut();
    void aListThatWasReadDecides();
    void withoutAListTheNotesDecide();
    void untilTheSessionHasReadItsFileTheOneReadIsUsed();
    void anImportIgnoresWhatIsGone();
    void anImportBeforeTheListKnowsTheNotes();
    void aRotationDoesNotOfferWhatIsGone();
    void aRotationFromTheNotesNeedsNoList();
    void severalOfSeveralAccountsAreRotatedFromTheNotes();
    void aRotationOfWhatIsGoneDoesNotOpen();

private:
    void store(const QUuid &account, const QList<ListedCredential> &listed,
               const QList<ListedCredential> &gone = {});
    void open(const QUuid &account);
    ImportDialog *import();
};

void TestPresentNotes::cleanup()
{
    m_application.reset();
}

/// As another process would: all of them have the same login, and some have gone since.
void TestPresentNotes::store(const QUuid &account, const QList<ListedCredential> &listed,
                             const QList<ListedCredential> &gone)
{
    NotesStore store(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const auto notes = store.open(account);
    QTRY_VERIFY(notes->isLoaded());
    for (const ListedCredential &each : listed + gone)
        notes->update(each.id,
                      { .registry = u"ghcr.io"_s,
                        .username = u"bot"_s,
                        .expires = QDate::currentDate().addDays(-1) });
    for (const auto &list : { listed + gone, listed }) {
        notes->credentialsListed(list, QDateTime::currentDateTimeUtc());
        QTRY_VERIFY(std::ranges::all_of(list, [&](const ListedCredential &each) {
            return notes->notes(each.id).name == each.name;
        }));
    }
    QTRY_VERIFY(std::ranges::all_of(gone, [&](const ListedCredential &each) {
        return notes->notes(each.id).missingSince.isValid();
    }));
    notes->writeNow();
    QTRY_VERIFY(!notes->hasUnsavedChanges());
}

void TestPresentNotes::open(const QUuid &account)
{
    m_application->openAccount(account);
    QCOMPARE(m_keychain->reads.size(), 1);
    m_keychain->reads.front().finish(Secret::fromText(m_service->apiKey()));
    QTRY_VERIFY(m_application->accountSession().isOpen(account));
}

/// One login, into all accounts.
ImportDialog *TestPresentNotes::import()
{
    window().actions().importLogins->trigger();
    auto *dialog = opened<ImportDialog>(window());
    if (!dialog)
        return nullptr;
    dialog->readText(uR"({"auths":{"ghcr.io":{"username":"bot","password":"x"}}})"_s);
    if (!QTest::qWaitFor([dialog] { return dialog->plan() != nullptr; }, Test::patience))
        return nullptr;
    for (QAction *account : dialog->accountPicker()->menu()->actions())
        account->setChecked(true);
    return dialog;
}

void TestPresentNotes::thoseThatAreGoneAreLeftOut()
{
    const NotesById notes{ { one, { .name = u"one"_s } },
                           { two, { .name = u"two"_s, .missingSince = today } } };
    const auto present = presentNotes({ { .account = m_team, .notes = notes } }, {}, today);
    QCOMPARE(present.size(), 1);
    QCOMPARE(present[0].account, m_team);
    QCOMPARE(namesIn(present[0]), QStringList{ u"one"_s });
}

void TestPresentNotes::aListThatWasReadDecides()
{
    const OpenCredentials open{
        .account = m_team,
        .notes = NotesById{ { one, { .owner = u"ops"_s, .missingSince = today } },
                            { three, { .name = u"three"_s } } },
        .rows = { row(one, u"renamed"_s), row(two, u"two"_s), row({}, u"without an id"_s) },
        .isListed = true,
    };
    const auto present =
        presentNotes({ { .account = m_other }, { .account = m_team } }, open, today);
    QCOMPARE(present.size(), 2);
    QCOMPARE(present[0].account, m_team); // the first
    QCOMPARE(present[0].notes,
             (NotesById{ { one, { .owner = u"ops"_s, .name = u"renamed"_s } },
                         { two, { .name = u"two"_s } } }));
    QCOMPARE(present[1].account, m_other);
}

void TestPresentNotes::withoutAListTheNotesDecide()
{
    const OpenCredentials open{
        .account = m_team,
        .notes = NotesById{ { one, { .name = u"one"_s } },
                            { two, { .name = u"two"_s, .missingSince = today } } },
        .rows = { row(three, u"created just now"_s) },
    };
    const auto present = presentNotes({}, open, today);
    QCOMPARE(namesIn(present[0]), (QStringList{ u"created just now"_s, u"one"_s }));
}

void TestPresentNotes::untilTheSessionHasReadItsFileTheOneReadIsUsed()
{
    const QList<NotesStore::Read> read{ { .account = m_team,
                                          .notes = { { one, { .name = u"in the file"_s } } } } };
    OpenCredentials open{ .account = m_team };
    QCOMPARE(namesIn(presentNotes(read, open, today)[0]), QStringList{ u"in the file"_s });
    open.notes = NotesById{ { one, { .name = u"in memory"_s } } };
    const auto present = presentNotes(read, open, today);
    QCOMPARE(present.size(), 1);
    QCOMPARE(namesIn(present[0]), QStringList{ u"in memory"_s });
}

void TestPresentNotes::anImportIgnoresWhatIsGone()
{
    store(m_other, { { one, u"there"_s } }, { { two, u"gone"_s } });
    open(m_team);
    const ImportDialog *dialog = import();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->plan()->existingNames(0), QStringList{ u"there"_s });
}

void TestPresentNotes::anImportBeforeTheListKnowsTheNotes()
{
    store(m_team, { { one, u"there"_s } }, { { two, u"gone"_s } });
    m_service->setFaults({ .latency = SandboxFaults::maxLatency });
    open(m_team);
    const ImportDialog *dialog = import();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->plan()->existingNames(0), QStringList{ u"there"_s });
}

void TestPresentNotes::aRotationDoesNotOfferWhatIsGone()
{
    store(m_team, { { one, u"there"_s } });
    store(m_other, { { two, u"same login"_s } }, { { three, u"gone"_s } });
    window().actions().attention->trigger();
    auto *attention = opened<AttentionDialog>(window());
    QVERIFY(attention);
    Q_EMIT attention->rotateRequested({ { m_team, one } });
    auto *dialog = opened<RotateDialog>(window());
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->topLevelItemCount(), 2);
    QCOMPARE(dialog->list()->topLevelItem(1)->text(0), u"same login"_s);
}

void TestPresentNotes::aRotationFromTheNotesNeedsNoList()
{
    store(m_team, { { one, u"there"_s } });
    m_service->setFaults({ .latency = SandboxFaults::maxLatency });
    open(m_team);
    window().actions().attention->trigger();
    const auto *attention = opened<AttentionDialog>(window());
    QVERIFY(attention);
    QPushButton *rotate = button(*attention, u"Rotate…"_s);
    QTRY_VERIFY(rotate->isEnabled());
    rotate->click();
    const auto *dialog = opened<RotateDialog>(window());
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->topLevelItem(0)->text(0), u"there"_s);
}

void TestPresentNotes::severalOfSeveralAccountsAreRotatedFromTheNotes()
{
    store(m_team, { { one, u"one"_s } });
    store(m_other, { { two, u"two"_s } }, { { three, u"gone"_s } });
    window().actions().attention->trigger();
    const auto *attention = opened<AttentionDialog>(window());
    QVERIFY(attention);
    QPushButton *rotate = button(*attention, u"Rotate…"_s);
    QTRY_VERIFY(rotate->isEnabled());
    attention->findChild<QTreeWidget *>()->selectAll();
    rotate->click();
    const auto *dialog = opened<RotateDialog>(window());
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->topLevelItemCount(), 2);
    for (const auto &[row, name, account] :
         { std::tuple(0, u"one"_s, u"Team"_s), std::tuple(1, u"two"_s, u"Other"_s) }) {
        const QTreeWidgetItem *item = dialog->list()->topLevelItem(row);
        QCOMPARE(item->checkState(0), Qt::Checked);
        QCOMPARE(item->text(0), name);
        QCOMPARE(item->text(1), account);
        QCOMPARE(item->text(2), u"ghcr.io"_s);
        QCOMPARE(item->text(3), u"bot"_s);
    }
}

void TestPresentNotes::aRotationOfWhatIsGoneDoesNotOpen()
{
    store(m_team, { { one, u"there"_s } }, { { two, u"gone"_s } });
    window().actions().attention->trigger();
    auto *attention = opened<AttentionDialog>(window());
    QVERIFY(attention);
    Q_EMIT attention->rotateRequested({ { m_team, two }, { m_other, one } });
    Q_EMIT attention->rotateRequested({ { m_team, two }, { m_team, one } });
    const auto *dialog = opened<RotateDialog>(window());
    QVERIFY(dialog);
    QCOMPARE(dialog->list()->topLevelItemCount(), 1);
    QCOMPARE(dialog->list()->topLevelItem(0)->text(0), u"there"_s);
    QCOMPARE(window().findChildren<RotateDialog *>().size(), 1);
}

QTEST_MAIN(TestPresentNotes)
#include "tst_presentnotes.moc"
