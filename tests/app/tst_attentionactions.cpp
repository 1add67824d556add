// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notes/notesstore.h"
#include "tests/app/twoaccountstest.h"
#include "tests/support/patience.h"
#include "tests/ui/finding.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/attention/attentiondialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/searchfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowactions.h"

#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

// Of the sandbox's samples: llm-serving.
const CredentialId sample = *CredentialId::fromText(u"371904466120093701");
const CredentialId gone = CredentialId::fromInteger(77);

} // namespace

/// What needs attention in accounts that are open and in others, and the way there.
class TestAttentionActions : public TwoAccountsTest
{
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup();
    void withoutAnAccountNothingNeedsAttention();
    void accountsThatAreNotOpenAreListed();
    void notesThatCannotBeReadAreSaid();
    void theOpenAccountIsListedWithWhatIsNotWrittenYet();
    void theNotesRememberTheNames();
    void theSandboxIsListed();
    void openingOpensTheAccountAndSelects();
    void openingInTheOpenAccountSelectsWhateverIsSearchedFor();
    void oneThatIsNoLongerThereIsSaid();
    void anotherAccountEndsTheWish();
    void theKeysTwiceMakeOneDialog();
    void whileItIsOpenItIsRenewed();
    void aRemovedAccountLeavesNoNotes();

private:
    CredentialsPage *page() { return window().credentials(); }
    bool isOpen() { return page()->isVisible() && page()->shownCount() == 12; }
    QTreeWidget *list() { return window().findChild<QTreeWidget *>(); }
    AttentionDialog *show();
    QStringList shown();
    void store(const QUuid &account, const CredentialId &id);
    void openStored();
    void openFirst();
};

void TestAttentionActions::cleanup()
{
    m_application.reset();
}

/// As another process would.
void TestAttentionActions::store(const QUuid &account, const CredentialId &id)
{
    NotesStore store(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    const auto notes = store.open(account);
    notes->update(id, { .registry = u"ghcr.io"_s, .expires = QDate::currentDate().addDays(-1) });
    notes->credentialsListed({ { id, u"stored"_s } }, QDateTime::currentDateTimeUtc());
    QTRY_VERIFY(notes->notes(id).name == u"stored"_s);
    notes->writeNow();
    QTRY_VERIFY(!notes->hasUnsavedChanges());
}

AttentionDialog *TestAttentionActions::show()
{
    window().actions().attention->trigger();
    auto *dialog = opened<AttentionDialog>(window());
    if (!dialog)
        return nullptr;
    const bool isRead = QTest::qWaitFor(
        [&] {
            return list()->topLevelItemCount() > 0 || shows(*dialog, u"Nothing needs attention"_s);
        },
        Test::patience);
    return isRead ? dialog : nullptr;
}

/// Account and name of each entry.
QStringList TestAttentionActions::shown()
{
    QStringList rows;
    for (int i = 0; i < list()->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = list()->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j)
            rows.append(group->text(0) + u": "_s + group->child(j)->text(0));
    }
    return rows;
}

void TestAttentionActions::openStored()
{
    QCOMPARE(m_keychain->reads.size(), 1);
    m_keychain->reads.front().finish(Secret::fromText(m_service->apiKey()));
    QTRY_VERIFY(isOpen());
}

void TestAttentionActions::openFirst()
{
    button(*show(), u"Open"_s)->click();
}

void TestAttentionActions::withoutAnAccountNothingNeedsAttention()
{
    QCOMPARE(window().actions().attention->shortcut(), QKeySequence(u"Ctrl+Shift+A"_s));
    QVERIFY(window().actions().attention->isEnabled());
    QVERIFY(show());
    QVERIFY(shown().isEmpty());
}

void TestAttentionActions::accountsThatAreNotOpenAreListed()
{
    store(m_other, sample);
    store(m_team, gone);
    QVERIFY(show());
    QCOMPARE(shown(), (QStringList{ u"Team: stored"_s, u"Other: stored"_s }));
    QVERIFY(m_keychain->reads.empty());
}

void TestAttentionActions::notesThatCannotBeReadAreSaid()
{
    store(m_team, sample);
    const NotesStore store(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    QFile file(store.fileOf(m_other));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const AttentionDialog *dialog = show();
    QVERIFY(dialog);
    QVERIFY(shows(*dialog, u"“Other”"_s));
    QCOMPARE(shown(), QStringList{ u"Team: stored"_s });
}

void TestAttentionActions::theOpenAccountIsListedWithWhatIsNotWrittenYet()
{
    store(m_team, gone);
    m_application->openAccount(m_team);
    openStored();
    m_application->session()->notes().update(sample, { .expires = QDate::currentDate() });
    QVERIFY(show());
    QCOMPARE(shown(), QStringList{ u"Team: llm-serving"_s }); // the other one isn't there
}

void TestAttentionActions::theNotesRememberTheNames()
{
    m_application->openAccount(m_team);
    openStored();
    AccountNotes &notes = m_application->session()->notes();
    notes.update(sample, { .expires = QDate::currentDate() });
    window().actions().refresh->trigger();
    QTRY_COMPARE(notes.notes(sample).name, u"llm-serving"_s);
}

void TestAttentionActions::theSandboxIsListed()
{
    window().actions().sandbox->trigger();
    QTRY_VERIFY(isOpen());
    QVERIFY(show());
    QVERIFY(!shown().isEmpty());
    QVERIFY(shown().constFirst().startsWith(u"Sandbox: "_s));
}

void TestAttentionActions::openingOpensTheAccountAndSelects()
{
    store(m_other, sample);
    openFirst();
    QTRY_COMPARE(m_keychain->reads.size(), 1);
    openStored();
    QTRY_COMPARE(page()->selectedCount(), 1);
    QCOMPARE(page()->selected().constFirst().id, sample);
    QCOMPARE(m_application->session()->account().id, m_other);
}

void TestAttentionActions::openingInTheOpenAccountSelectsWhateverIsSearchedFor()
{
    m_application->openAccount(m_team);
    openStored();
    m_application->session()->notes().update(sample, { .expires = QDate::currentDate() });
    auto *search = window().findChild<SearchField *>();
    search->setText(u"no such credential"_s);
    openFirst();
    QTRY_COMPARE(page()->selectedCount(), 1);
    QCOMPARE(page()->selected().constFirst().id, sample);
    QVERIFY(search->text().isEmpty());
    QCOMPARE(m_keychain->reads.size(), 1);
}

void TestAttentionActions::oneThatIsNoLongerThereIsSaid()
{
    store(m_other, gone);
    openFirst();
    QTRY_COMPARE(m_keychain->reads.size(), 1);
    openStored();
    QTRY_COMPARE(page()->messages()->text(), u"This credential is no longer in the account."_s);
    QCOMPARE(page()->selectedCount(), 0);
}

void TestAttentionActions::anotherAccountEndsTheWish()
{
    store(m_other, sample);
    openFirst();
    QTRY_COMPARE(m_keychain->reads.size(), 1);
    window().actions().sandbox->trigger();
    QTRY_VERIFY(isOpen());
    m_application->openAccount(m_other);
    QCOMPARE(m_keychain->reads.size(), 2);
    m_keychain->reads.back().finish(Secret::fromText(m_service->apiKey()));
    QTRY_VERIFY(m_application->accountSession().isOpen(m_other));
    QTRY_VERIFY(isOpen());
    QCOMPARE(page()->selectedCount(), 0);
}

void TestAttentionActions::theKeysTwiceMakeOneDialog()
{
    QVERIFY(show());
    window().actions().attention->trigger();
    QCOMPARE(window().findChildren<AttentionDialog *>().size(), 1);
}

void TestAttentionActions::whileItIsOpenItIsRenewed()
{
    const AttentionDialog *dialog = show();
    QVERIFY(dialog);
    QCOMPARE(shown(), QStringList());
    store(m_other, sample);
    auto *everyMinute = dialog->findChild<QTimer *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(everyMinute && everyMinute->isActive());
    everyMinute->start(50); // as if minutes passed
    QTRY_COMPARE(shown(), QStringList{ u"Other: stored"_s });
    QVERIFY(dialog->isVisible());
}

void TestAttentionActions::aRemovedAccountLeavesNoNotes()
{
    store(m_other, sample);
    const QString file =
        NotesStore(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
            .fileOf(m_other);
    QVERIFY(QFile::exists(file));
    action(window(), u"Manage accounts…"_s)->trigger();
    auto *accounts = opened<AccountsDialog>(window());
    QVERIFY(accounts);
    Q_EMIT accounts->removeRequested(m_other);
    QMessageBox *question = nullptr;
    QTRY_VERIFY(question = window().findChild<QMessageBox *>());
    button(*question, u"Remove"_s)->click();
    QTRY_VERIFY(!QFile::exists(file));
}

QTEST_MAIN(TestAttentionActions)
#include "tst_attentionactions.moc"
