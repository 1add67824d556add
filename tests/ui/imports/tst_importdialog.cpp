// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/async.h"
#include "tests/support/canary.h"
#include "tests/ui/finding.h"
#include "ui/accounts/accountpicker.h"
#include "ui/imports/helperoffers.h"
#include "ui/imports/importdialog.h"
#include "ui/imports/importtable.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <optional>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

constexpr int nameColumn = 0;
constexpr int noteColumn = 5;

QByteArray entry(const QByteArray &host, const QByteArray &login)
{
    return "'" + host + "':{'auth':'" + login.toBase64() + "'}";
}

QByteArray config(const QByteArrayList &entries, const QByteArray &more = {})
{
    QByteArray json = "{'auths':{" + entries.join(',') + "}" + more + "}";
    return json.replace('\'', '"');
}

} // namespace

class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = qgetenv("PATH");
        m_known.clear();
        m_isLocked = false;
        m_slowLookup.reset();
        QVERIFY(QDir(m_folder->path()).mkpath(u".docker"_s));
    }
    void cleanup()
    {
        delete m_dialog;
        qputenv("PATH", m_path);
        QGuiApplication::clipboard()->clear();
    }

    void whatWasFoundIsOfferedAndNotReadYet()
    {
        write(u".docker/config.json"_s, config({ entry("ghcr.io", "bot:one") }));
        open();
        auto *places = m_dialog->findChild<QListWidget *>();
        QTRY_COMPARE(places->count(), 1);
        QVERIFY(places->item(0)->text().contains(u"config.json"_s));
        QVERIFY(!m_dialog->plan());
        QVERIFY(!m_dialog->hasUnsavedInput());
        button(*m_dialog, u"Load"_s)->click();
        QTRY_VERIFY(m_dialog->plan());
        QCOMPARE(names(), QStringList{ u"ghcr-bot"_s });
    }

    void withoutAFileThereIsNothingToRead()
    {
        open();
        QVERIFY(!button(*m_dialog, u"Load"_s)->isEnabled());
    }

    void pastedTextIsRead()
    {
        open();
        QGuiApplication::clipboard()->setText(u"name,username,password\nfirst,bot,one\n"_s);
        button(*m_dialog, u"Paste text"_s)->click();
        QTRY_VERIFY(m_dialog->plan());
        QCOMPARE(names(), QStringList{ u"first"_s });
    }

    void aDroppedFileIsRead()
    {
        const QString file = write(u"logins.csv"_s, "name,username,password\nfirst,bot,one\n");
        open();
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(file) });
        QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_dialog, &drop);
        QTRY_VERIFY(m_dialog->plan());
    }

    void aFileOfAnotherKindIsSaid()
    {
        open();
        m_dialog->readText(u"hello"_s);
        QVERIFY(m_dialog->message()->text().contains(u"isn't a Docker"_s));
        QVERIFY(!m_dialog->plan());
    }

    void eachLoginIsARowAndABrokenOneSaysWhy()
    {
        open();
        m_dialog->readText(QString::fromUtf8(
            config({ entry("ghcr.io", "bot:one"), entry("quay.io", "bot:" + QByteArray(300, 'x')),
                     "'odd.example':{'auth':'%%'}" })));
        QTRY_COMPARE(list()->topLevelItemCount(), 3);
        QCOMPARE(m_dialog->plan()->chosenRows().size(), 1);
        QVERIFY(note(u"quay.io"_s).contains(u"too long"_s));
        QVERIFY(note(u"odd.example"_s).contains(u"Base64"_s));
        QTRY_VERIFY(start()->isEnabled());
        QCOMPARE(m_dialog->items().size(), size_t(1));
    }

    void theNameCanBeChangedAndIsValidated()
    {
        open();
        m_dialog->readText(QString::fromUtf8(config({ entry("ghcr.io", "bot:one") })));
        QTRY_VERIFY(start()->isEnabled());
        ValidatedField *field = m_dialog->table()->nameField();
        QCOMPARE(field->text(), u"ghcr-bot"_s);
        field->setText(u"1st"_s);
        QVERIFY(!start()->isEnabled());
        field->setText(u"mine"_s);
        QVERIFY(start()->isEnabled());
        QCOMPARE(m_dialog->items()[0].name, u"mine"_s);
    }

    void oneThatExistsIsSkippedUnlessTheUserSaysOtherwise()
    {
        m_known.insert(CredentialId::fromInteger(7),
                       { .registry = u"ghcr.io"_s, .username = u"bot"_s, .name = u"mine"_s });
        open();
        m_dialog->readText(QString::fromUtf8(config({ entry("ghcr.io", "bot:one") })));
        QTRY_VERIFY(note(u"ghcr.io"_s).contains(u"Already exists: mine"_s));
        QVERIFY(!start()->isEnabled());
        AccessibleComboBox *choice = m_dialog->table()->existingChoice();
        choice->setCurrentIndex(choice->findText(u"Update its password"_s));
        QVERIFY(start()->isEnabled());
        QCOMPARE(m_dialog->items()[0].action, JobItem::Action::Rotate);
    }

    void severalAccountsCanBeChosen()
    {
        open();
        m_dialog->readText(QString::fromUtf8(config({ entry("ghcr.io", "bot:one") })));
        QTRY_VERIFY(start()->isEnabled());
        const QList<QAction *> accounts = m_dialog->accountPicker()->menu()->actions();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(m_dialog->accountPicker()->text(), u"Team"_s);
        accounts[1]->setChecked(true);
        QTRY_COMPARE(m_dialog->items().size(), size_t(2));
        for (QAction *account : accounts)
            account->setChecked(false);
        QTRY_VERIFY(!start()->isEnabled());
    }

    void nothingStartsForTheAccountsChosenBefore()
    {
        open();
        m_dialog->readText(QString::fromUtf8(config({ entry("ghcr.io", "bot:one") })));
        QTRY_VERIFY(start()->isEnabled());
        const SharedPromise<QList<ImportAccount>> slow;
        m_slowLookup = slow.future();
        const QList<QAction *> accounts = m_dialog->accountPicker()->menu()->actions();
        accounts[1]->setChecked(true);
        accounts[0]->setChecked(false);
        QVERIFY(!start()->isEnabled());
        const QUuid chosen = m_dialog->accountPicker()->checkedAccounts().constFirst();
        slow.finish({ { .id = chosen } });
        QTRY_VERIFY(start()->isEnabled());
        QCOMPARE(m_dialog->items().size(), size_t(1));
        QCOMPARE(m_dialog->items()[0].account, chosen);
    }

    void theSourceIsWhereTheTablesLoginsAreFrom()
    {
        const QString first = write(u"first.csv"_s, "name,username,password\nfirst,bot,one\n");
        open();
        m_dialog->readFile(first);
        QTRY_VERIFY(shows(*m_dialog, first));
        m_dialog->readFile(m_folder->filePath(u"nowhere.csv"_s));
        QTRY_VERIFY(!m_dialog->isWaiting());
        QVERIFY(m_dialog->message()->text().contains(u"doesn't exist"_s));
        QVERIFY(shows(*m_dialog, first));

        m_dialog->readFile(write(u"second.csv"_s, "name,username,password\nsecond,bot,two\n"));
        button(*m_dialog, u"Cancel"_s)->click();
        QVERIFY(!m_dialog->isWaiting());
        QVERIFY(shows(*m_dialog, first));
        QCOMPARE(names(), QStringList{ u"first"_s });
    }

    void aHelperRunsOnlyAfterTheUserAgrees()
    {
        const QString mark = m_folder->filePath(u"ran"_s);
        writeHelper(u"test"_s,
                    "echo $1 >> " + mark.toUtf8()
                        + "\nif [ $1 = list ]; then echo '{\"ghcr.io\":\"bot\"}'; else cat "
                          ">/dev/null; echo '{\"ServerURL\":\"ghcr.io\",\"Username\":\"bot\","
                          "\"Secret\":\"one\"}'; fi\n");
        open();
        m_dialog->readText(QString::fromUtf8(config({ "'ghcr.io':{}" }, ",'credsStore':'test'")));
        QTRY_COMPARE(offered(), QStringList{ u"test"_s });
        QVERIFY(shows(*m_dialog, m_folder->filePath(u"docker-credential-test"_s)));
        QVERIFY(!QFile::exists(mark));
        QVERIFY(!start()->isEnabled());

        button(*m_dialog, u"Run"_s)->click();
        QTRY_VERIFY(start()->isEnabled());
        QCOMPARE(read(mark), "list\n");

        QSignalSpy started(m_dialog, &ImportDialog::startRequested);
        std::vector<JobItem> items;
        connect(m_dialog, &ImportDialog::startRequested, this, [&] { items = m_dialog->items(); });
        start()->click();
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(read(mark), "list\nget\n");
        QCOMPARE(items.size(), size_t(1));
        QCOMPARE(QString::fromUtf8(items[0].password.utf8()), u"one"_s);
    }

    void eachHelperIsAskedAboutAndGetsItsOwnRows()
    {
        for (const QString &name : { u"one"_s, u"two"_s }) {
            const QByteArray host = name.toUtf8() + ".example";
            writeHelper(name,
                        "if [ $1 = list ]; then echo '{\"" + host
                            + "\":\"bot\"}'; else read url; echo \"$url\" >> "
                            + m_folder->filePath(name + u".asked"_s).toUtf8()
                            + "; echo '{\"ServerURL\":\"" + host
                            + "\",\"Username\":\"bot\",\"Secret\":\"s\"}'; fi\n");
        }
        open();
        m_dialog->readText(QString::fromUtf8(
            config({}, ",'credHelpers':{'one.example':'one','two.example':'two'}")));
        QTRY_COMPARE(offered(), QStringList({ u"one"_s, u"two"_s }));
        for (const QString &name : { u"two"_s, u"one"_s }) { // in any order
            QVERIFY(!start()->isEnabled());
            accept(name);
            QTRY_VERIFY(!offered().contains(name));
        }
        QTRY_VERIFY(start()->isEnabled());
        QSignalSpy started(m_dialog, &ImportDialog::startRequested);
        start()->click();
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(read(m_folder->filePath(u"one.asked"_s)).trimmed(), "one.example");
        QCOMPARE(read(m_folder->filePath(u"two.asked"_s)).trimmed(), "two.example");
    }

    void aHelperThatFailsCanBeRunAgain()
    {
        writeHelper(u"one"_s, "echo broken; exit 1\n");
        openWithTwoHelpers();
        accept(u"one"_s);
        QTRY_VERIFY(m_dialog->message()->text().contains(u"failed: broken"_s));
        QCOMPARE(offered(), QStringList({ u"one"_s, u"two"_s }));
        writeHelper(u"one"_s, "echo '{\"one.example\":\"bot\"}'\n");
        accept(u"one"_s);
        QTRY_COMPARE(offered(), QStringList{ u"two"_s });
    }

    void aHelperThatFailsDoesNotHoldTheNextOne()
    {
        writeHelper(u"one"_s, "echo broken; exit 1\n");
        openWithTwoHelpers();
        accept(u"one"_s);
        QTRY_VERIFY(m_dialog->message()->text().contains(u"failed: broken"_s));
        accept(u"two"_s);
        QTRY_COMPARE(offered(), QStringList{ u"one"_s });
        QTRY_VERIFY(start()->isEnabled());
    }

    void aHelperThatIsStoppedCanBeRunAgain()
    {
        writeHelper(u"one"_s, "exec sleep 60\n");
        openWithTwoHelpers();
        accept(u"one"_s);
        QTRY_VERIFY(m_dialog->isWaiting());
        button(*m_dialog, u"Cancel"_s)->click();
        QTRY_VERIFY(!m_dialog->isWaiting());
        QCOMPARE(offered(), QStringList({ u"one"_s, u"two"_s }));
        writeHelper(u"one"_s, "echo '{}'\n");
        accept(u"one"_s);
        QTRY_COMPARE(offered(), QStringList{ u"two"_s });
    }

    void afterAHelperTheListHasTheKeyboard()
    {
        writeHelper(u"one"_s, "echo '{}'\n");
        openWithTwoHelpers();
        button(*offers().constFirst(), u"Run"_s)->setFocus();
        accept(u"one"_s);
        QTRY_COMPARE(offered(), QStringList{ u"two"_s });
        QCOMPARE(m_dialog->focusWidget(), list());
    }

    void anOfferComesBeforeTheListByKeyboard()
    {
        writeHelper(u"one"_s, "echo '{}'\n");
        openWithTwoHelpers();
        QList<const QWidget *> order;
        const QWidget *each = m_dialog->accountPicker();
        do {
            order.append(each);
            each = each->nextInFocusChain();
        } while (each != m_dialog->accountPicker());
        const auto first = order.indexOf(button(*offers().constFirst(), u"Run"_s));
        const auto second = order.indexOf(button(*offers().constLast(), u"Run"_s));
        QVERIFY(first > 0);
        QVERIFY(first < second);
        QVERIFY(second < order.indexOf(list()));
    }

    void aListThatIsCutSaysSo()
    {
        writeHelper(u"one"_s,
                    "printf '{'; seq -f '\"r%g.example\":\"bot\",' 2000 | tr -d '\\n'; "
                    "echo '\"last.example\":\"bot\"}'\n");
        open();
        m_dialog->readText(QString::fromUtf8(config({}, ",'credsStore':'one'")));
        QTRY_COMPARE(offered(), QStringList{ u"one"_s });
        accept(u"one"_s);
        QTRY_COMPARE(offered(), QStringList());
        QVERIFY(m_dialog->message()->text().startsWith(u"Only the first "_s));
    }

    void aLoginWhosePasswordIsMissingIsSaidBeforeTheOthersAreImported()
    {
        writeHelper(u"one"_s, helperScript("[ $url = b.example ] && { echo locked; exit 1; }"));
        openWithTwoLogins();
        QSignalSpy started(m_dialog, &ImportDialog::startRequested);
        start()->click();
        QTRY_VERIFY(
            m_dialog->message()->text().contains(u"can't be imported. To import the others"_s));
        QVERIFY(!m_dialog->isWaiting());
        QCOMPARE(started.size(), 0);
        QVERIFY(note(u"b.example"_s).contains(u"locked"_s));
        QCOMPARE(offered(), QStringList{ u"one"_s }); // to try it again

        std::vector<JobItem> items;
        connect(m_dialog, &ImportDialog::startRequested, this, [&] { items = m_dialog->items(); });
        start()->click();
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(items.size(), size_t(1));
    }

    void longerNamesMakeTheirColumnWider()
    {
        writeHelper(u"one"_s, helperScript(""));
        openWithTwoLogins();
        QCOMPARE(names(), QStringList({ u"a-bot"_s, u"b-bot"_s }));
        const QAbstractItemView *view = list();
        QVERIFY(list()->columnWidth(nameColumn) >= view->sizeHintForColumn(nameColumn));
        list()->setColumnWidth(nameColumn, 400); // by the user
        m_dialog->table()->refresh();
        QCOMPARE(list()->columnWidth(nameColumn), 400);
    }

    void aLoginWhosePasswordWasMissingCanBeAskedForAgain()
    {
        writeHelper(u"one"_s, helperScript("[ $url = b.example ] && { echo locked; exit 1; }"));
        openWithTwoLogins();
        QTreeWidgetItem *ticked =
            list()->findItems(u"b.example"_s, Qt::MatchExactly, 1).constFirst();
        ticked->setCheckState(nameColumn, Qt::Unchecked);
        ticked->setCheckState(nameColumn, Qt::Checked); // by hand, which holds
        start()->click();
        QTRY_COMPARE(offered(), QStringList{ u"one"_s });
        writeHelper(u"one"_s, helperScript(""));
        accept(u"one"_s);
        QTRY_COMPARE(offered(), QStringList());
        QSignalSpy started(m_dialog, &ImportDialog::startRequested);
        std::vector<JobItem> items;
        connect(m_dialog, &ImportDialog::startRequested, this, [&] { items = m_dialog->items(); });
        start()->click();
        QTRY_COMPARE(started.size(), 1);
        QCOMPARE(items.size(), size_t(2));
    }

    void aUsernameThatTheListDidNotHaveIsShownFirst()
    {
        writeHelper(u"one"_s,
                    "if [ $1 = list ]; then echo broken; exit 1; fi\nread url\n"
                    "echo '{\"ServerURL\":\"'$url'\",\"Username\":\"kim\",\"Secret\":\"s\"}'\n");
        open();
        m_dialog->readText(QString::fromUtf8(config({ "'a.example':{}" }, ",'credsStore':'one'")));
        QTRY_COMPARE(offered(), QStringList{ u"one"_s });
        accept(u"one"_s);
        QTRY_VERIFY(m_dialog->message()->text().contains(u"failed: broken"_s));
        QSignalSpy started(m_dialog, &ImportDialog::startRequested);
        start()->click();
        QTRY_VERIFY(m_dialog->message()->text().contains(u"changed some logins"_s));
        QCOMPARE(started.size(), 0);
        start()->click();
        QTRY_COMPARE(started.size(), 1);
    }

    void anotherUsernameThanTheListHadIsShownFirst()
    {
        m_known.insert(CredentialId::fromInteger(7),
                       { .registry = u"b.example"_s, .username = u"root"_s, .name = u"mine"_s });
        writeHelper(u"one"_s, helperScript("[ $url = b.example ] && user=root"));
        openWithTwoLogins();
        QCOMPARE(note(u"b.example"_s), u"The password is in the credential helper"_s);
        QSignalSpy started(m_dialog, &ImportDialog::startRequested);
        start()->click();
        QTRY_VERIFY(m_dialog->message()->text().contains(u"changed some logins"_s));
        QCOMPARE(started.size(), 0);
        QCOMPARE(note(u"b.example"_s), u"Already exists: mine"_s);
        start()->click();
        QTRY_COMPARE(started.size(), 1);
    }

    void anotherFileThatIsNotReadLeavesTheOffers()
    {
        writeHelper(u"one"_s, "echo '{}'\n");
        openWithTwoHelpers();
        m_dialog->readFile(m_folder->filePath(u"nowhere.csv"_s));
        QTRY_VERIFY(m_dialog->message()->text().contains(u"doesn't exist"_s));
        QCOMPARE(offered(), QStringList({ u"one"_s, u"two"_s }));

        m_dialog->readFile(write(u"second.csv"_s, "name,username,password\nsecond,bot,two\n"));
        QTRY_COMPARE(names(), QStringList{ u"second"_s });
        QCOMPARE(offered(), QStringList());
    }

    void aWarningStaysBesideTheOffer()
    {
        writeHelper(u"one"_s, "echo '{}'\n");
        QByteArrayList entries;
        for (size_t host = 0; host <= ImportedLogins::maxLogins; ++host)
            entries.append("'r" + QByteArray::number(host) + ".example':{}");
        open();
        m_dialog->readText(QString::fromUtf8(config(entries, ",'credsStore':'one'")));
        QTRY_COMPARE(offered(), QStringList{ u"one"_s });
        QVERIFY(m_dialog->message()->text().startsWith(u"Only the first "_s));
        QVERIFY(m_dialog->message()->isVisible());
    }

    void aPasswordThatIsNotThereLeavesTheOtherOffer()
    {
        writeHelper(u"one"_s,
                    "if [ $1 = list ]; then echo '{\"one.example\":\"bot\"}'; else exit 1; fi\n");
        openWithTwoHelpers();
        accept(u"one"_s);
        QTRY_COMPARE(offered(), QStringList{ u"two"_s });
        QTreeWidgetItem *two =
            list()->findItems(u"two.example"_s, Qt::MatchExactly, 1).constFirst();
        two->setCheckState(nameColumn, Qt::Unchecked);
        QTRY_VERIFY(start()->isEnabled());
        start()->click();
        QTRY_VERIFY(note(u"one.example"_s).contains(u"failed"_s));
        QVERIFY(m_dialog->message()->text().endsWith(u"can't be imported."_s)); // there's no other
        QCOMPARE(offered(), QStringList({ u"two"_s, u"one"_s })); // to try it again
    }

    void aStoreWithoutARowIsRunFirst()
    {
        writeHelper(u"one"_s, "echo '{}'\n");
        open();
        m_dialog->readText(QString::fromUtf8(config({}, ",'credsStore':'one'")));
        QTRY_COMPARE(offered(), QStringList{ u"one"_s });
        QVERIFY(start()->toolTip().contains(u"Run the credential helper first"_s));
        accept(u"one"_s);
        QTRY_COMPARE(m_dialog->message()->text(), u"The credential helper has no logins."_s);
        QVERIFY(!start()->isEnabled());
    }

    void aStoreThatIsNotThereIsNamed()
    {
        qputenv("PATH", m_folder->path().toUtf8());
        open();
        m_dialog->readText(QString::fromUtf8(config({}, ",'credsStore':'nowhere'")));
        QTRY_COMPARE(m_dialog->message()->text(), u"docker-credential-nowhere isn't installed"_s);
        QCOMPARE(offered(), QStringList());
        QVERIFY(!start()->toolTip().contains(u"Run the credential helper"_s));
    }

    void consentIsForOneFile()
    {
        writeHelper(u"one"_s, "echo '{}'\n");
        open();
        const QString text =
            QString::fromUtf8(config({ "'one.example':{}" }, ",'credsStore':'one'"));
        m_dialog->readText(text);
        QTRY_COMPARE(offered(), QStringList{ u"one"_s });
        accept(u"one"_s);
        QTRY_COMPARE(offered(), QStringList());
        m_dialog->readText(text);
        QTRY_COMPARE(offered(), QStringList{ u"one"_s });
        QVERIFY(!start()->isEnabled());
    }

    void aLockedAccountWantsItsNameBeforeAPasswordIsReplacedThere()
    {
        m_isLocked = true;
        m_known.insert(CredentialId::fromInteger(7),
                       { .registry = u"ghcr.io"_s, .username = u"bot"_s, .name = u"mine"_s });
        open();
        m_dialog->readText(QString::fromUtf8(
            config({ entry("ghcr.io", "bot:one"), entry("quay.io", "bot:two") })));
        QTRY_VERIFY(note(u"ghcr.io"_s).contains(u"Already exists"_s));
        QVERIFY(start()->isEnabled()); // the other one is new
        list()->setCurrentItem(list()->findItems(u"ghcr.io"_s, Qt::MatchExactly, 1).constFirst());
        AccessibleComboBox *choice = m_dialog->table()->existingChoice();
        choice->setCurrentIndex(choice->findText(u"Update its password"_s));
        QVERIFY(!start()->isEnabled());
        for (ValidatedField *field : m_dialog->findChildren<ValidatedField *>()) {
            if (field != m_dialog->table()->nameField())
                field->setText(u"Team"_s);
        }
        QVERIFY(start()->isEnabled());
    }

    void aHelperThatIsNotThereLeavesItsRowsWithTheReason()
    {
        qputenv("PATH", m_folder->path().toUtf8());
        open();
        m_dialog->readText(QString::fromUtf8(
            config({ "'ghcr.io':{}", entry("quay.io", "bot:one") }, ",'credsStore':'nowhere'")));
        QTRY_VERIFY(note(u"ghcr.io"_s).contains(u"docker-credential-nowhere isn't installed"_s));
        QTRY_VERIFY(start()->isEnabled());
        QCOMPARE(m_dialog->items().size(), size_t(1));
        // It may have logins that no row is for.
        QCOMPARE(m_dialog->message()->text(), u"docker-credential-nowhere isn't installed"_s);
    }

    void aHelperThatHangsCanBeStopped()
    {
        writeHelper(u"slow"_s, "exec sleep 60\n");
        open();
        m_dialog->readText(QString::fromUtf8(config({ "'ghcr.io':{}" }, ",'credsStore':'slow'")));
        QTRY_VERIFY(button(*m_dialog, u"Run"_s));
        button(*m_dialog, u"Run"_s)->click();
        QTRY_VERIFY(m_dialog->isWaiting());
        button(*m_dialog, u"Cancel"_s)->click();
        QTRY_VERIFY(!m_dialog->isWaiting());
        QVERIFY(m_dialog->isVisible());
    }

    void noPasswordIsShown()
    {
        open();
        m_dialog->readText(
            QString::fromUtf8(config({ entry("ghcr.io", "bot:" + Canary::password().toUtf8()) })));
        QTRY_VERIFY(start()->isEnabled());
        for (const QWidget *widget : m_dialog->findChildren<QWidget *>())
            QVERIFY(!widget->accessibleName().contains(Canary::password()));
        for (int row = 0; row < list()->topLevelItemCount(); ++row) {
            for (int column = 0; column < list()->columnCount(); ++column)
                QVERIFY(!list()->topLevelItem(row)->text(column).contains(Canary::password()));
        }
    }

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("couldn't write");
        return path;
    }
    void writeHelper(const QString &name, const QByteArray &script)
    {
        const QString path = write(u"docker-credential-"_s + name, "#!/bin/sh\n" + script);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("PATH", m_folder->path().toUtf8() + ':' + m_path);
    }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void open()
    {
        const Account team{ .id = QUuid::createUuid(),
                            .name = u"Team"_s,
                            .requiresNameConfirmation = m_isLocked };
        const Account other{ .id = QUuid::createUuid(), .name = u"Other"_s };
        const auto lookUp = [this, team](const QList<QUuid> &ids) {
            if (m_slowLookup)
                return *m_slowLookup;
            QList<ImportAccount> accounts;
            for (const QUuid &id : ids)
                accounts.append({ .id = id, .notes = id == team.id ? m_known : NotesById() });
            return makeReadyFuture(accounts);
        };
        const ImportEnvironment environment{ .home = m_folder->path() };
        m_dialog = new ImportDialog({ team, other }, team.id, lookUp, environment);
        m_dialog->open();
    }
    /// Reads a file with a row for each of two helpers, and waits for the offers to run them.
    void openWithTwoHelpers()
    {
        writeHelper(u"two"_s, "echo '{}'\n");
        open();
        m_dialog->readText(QString::fromUtf8(
            config({}, ",'credHelpers':{'one.example':'one','two.example':'two'}")));
        QTRY_COMPARE(offered(), QStringList({ u"one"_s, u"two"_s }));
    }
    /// A helper with the logins of two hosts; `get` is run before it answers with `$user`.
    static QByteArray helperScript(const QByteArray &get)
    {
        return "if [ $1 = list ]; then echo '{\"a.example\":\"bot\",\"b.example\":\"bot\"}'; "
               "exit; fi\nread url\nuser=bot\n"
            + get
            + "\necho '{\"ServerURL\":\"'$url'\",\"Username\":\"'$user'\",\"Secret\":\"s\"}'\n";
    }
    /// Reads a file whose two logins are in the helper "one", and runs that.
    void openWithTwoLogins()
    {
        open();
        m_dialog->readText(QString::fromUtf8(
            config({ "'a.example':{}", "'b.example':{}" }, ",'credsStore':'one'")));
        QTRY_COMPARE(offered(), QStringList{ u"one"_s });
        accept(u"one"_s);
        QTRY_COMPARE(offered(), QStringList());
        QTRY_VERIFY(start()->isEnabled());
    }
    /// The names of the helpers that are offered, in the order of their lines.
    QStringList offered() const
    {
        QStringList names;
        for (const MessageBar *offer : offers())
            names += offer->text().section(u"docker-credential-"_s, 1).section(u' ', 0, 0);
        return names;
    }
    QList<MessageBar *> offers() const
    {
        QList<MessageBar *> shown =
            m_dialog->findChild<HelperOffers *>()->findChildren<MessageBar *>();
        shown.removeIf([](const MessageBar *offer) { return offer->isHidden(); });
        return shown;
    }
    void accept(const QString &helper) const
    {
        const auto at = offered().indexOf(helper);
        if (at >= 0)
            button(*offers().at(at), u"Run"_s)->click();
    }
    QTreeWidget *list() const { return m_dialog->table()->list(); }
    QPushButton *start() const { return button(*m_dialog, u"Start"_s); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->topLevelItemCount(); ++row)
            names.append(list()->topLevelItem(row)->text(nameColumn));
        return names;
    }
    QString note(const QString &registry) const
    {
        const QList<QTreeWidgetItem *> found = list()->findItems(registry, Qt::MatchExactly, 1);
        return found.isEmpty() ? QString() : found.constFirst()->text(noteColumn);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_path;
    NotesById m_known; // of Team
    bool m_isLocked = false; // Team
    std::optional<QFuture<QList<ImportAccount>>> m_slowLookup; // instead of the ready one
    QPointer<ImportDialog> m_dialog;
};

QTEST_MAIN(TestImportDialog)

#include "tst_importdialog.moc"
