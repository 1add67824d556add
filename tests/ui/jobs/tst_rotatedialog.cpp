// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary.h"
#include "tests/support/examples.h"
#include "tests/ui/finding.h"
#include "ui/jobs/rotatedialog.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Purser;
using namespace Qt::StringLiterals;

namespace {

constexpr int nameColumn = 0;
constexpr int usernameColumn = 3;
constexpr int passwordColumn = 4;

QString textOf(const Secret &secret)
{
    return QString::fromUtf8(secret.utf8());
}

} // namespace

class TestRotateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }
    void cleanup() { delete m_dialog; }

    void whatWasChosenIsListedAndChecked()
    {
        open();
        QCOMPARE(m_dialog->windowTitle(), u"Rotate"_s);
        QVERIFY(shows(*m_dialog, u"Rotate 3 credentials"_s));
        QCOMPARE(m_dialog->list()->topLevelItemCount(), 3);
        const QTreeWidgetItem *first = m_dialog->list()->topLevelItem(0);
        QCOMPARE(first->text(nameColumn), u"llm"_s);
        QCOMPARE(first->text(1), u"Team"_s);
        QCOMPARE(first->text(2), u"ghcr.io"_s);
        QCOMPARE(first->text(3), u"bot"_s);
        QCOMPARE(checkedNames(), QStringList({ u"llm"_s, u"vision"_s, u"speech"_s }));
    }

    void thePasswordComesFirst()
    {
        open();
        QVERIFY(!start()->isEnabled());
        QCOMPARE(m_dialog->focusWidget(), m_dialog->passwordField()->lineEdit());
        m_dialog->passwordField()->setText(Canary::password());
        QVERIFY(start()->isEnabled());
        m_dialog->passwordField()->setText(QString());
        QVERIFY(!start()->isEnabled());
    }

    void onePasswordIsForAllThatAreChecked()
    {
        open();
        m_dialog->passwordField()->setText(Canary::password());
        m_dialog->usernameField()->setText(u"robot"_s);
        setChecked(1, false);
        const std::vector<JobItem> items = m_dialog->items();
        QCOMPARE(items.size(), size_t(2));
        for (const JobItem &item : items) {
            QCOMPARE(item.action, JobItem::Action::Rotate);
            QCOMPARE(textOf(item.password), Canary::password());
            QCOMPARE(item.username, u"robot"_s);
        }
        QCOMPARE(items[0].account, m_open.account().id);
        QCOMPARE(items[0].id, Examples::id(u"1"));
        QCOMPARE(items[1].name, u"speech"_s);
        QCOMPARE(items[0].login->username, u"robot"_s); // what is checked is what is sent
        QVERIFY(!items[1].login); // nothing is known of its registry
    }

    void withoutANewUsernameItStaysAsItIs()
    {
        open();
        m_dialog->passwordField()->setText(Canary::password());
        const std::vector<JobItem> items = m_dialog->items();
        QVERIFY(!items[0].username);
        QCOMPARE(items[0].login->username, u"bot"_s);
    }

    void somethingMustBeChecked()
    {
        open();
        m_dialog->passwordField()->setText(Canary::password());
        for (int row = 0; row < 3; ++row)
            setChecked(row, false);
        QVERIFY(!start()->isEnabled());
        QCOMPARE(start()->toolTip().contains(u"Select a credential first"_s), true);
        setChecked(2, true);
        QVERIFY(start()->isEnabled());
    }

    void startHandsTheItemsOn()
    {
        open();
        QSignalSpy requested(m_dialog, &RotateDialog::startRequested);
        m_dialog->passwordField()->setText(Canary::password());
        size_t count = 0;
        connect(m_dialog, &RotateDialog::startRequested, this,
                [&] { count = m_dialog->items().size(); });
        start()->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(count, size_t(3));
        QTRY_VERIFY(!m_dialog);
    }

    void passwordsArePastedByName()
    {
        open();
        paste(u"name\tpassword\tusername\r\nspeech\tp-speech\t\r\nllm\tp-llm\trobot\r\n"_s);
        QVERIFY(choice(u"A different password for each"_s)->isChecked());
        QCOMPARE(m_dialog->message()->text(), u"2 new passwords were loaded."_s);
        QVERIFY(!m_dialog->passwordField()->isVisible());
        QCOMPARE(passwordTexts(), QStringList({ u"Ready"_s, u"Missing"_s, u"Ready"_s }));
        QCOMPARE(m_dialog->list()->topLevelItem(0)->text(usernameColumn), u"robot"_s);
        QCOMPARE(m_dialog->list()->topLevelItem(1)->text(usernameColumn), u"bot"_s);
        QVERIFY(!start()->isEnabled()); // vision has none
        QVERIFY(start()->toolTip().contains(u"“vision” has no new password yet"_s));
        setChecked(1, false);
        QVERIFY(start()->isEnabled());
        const std::vector<JobItem> items = m_dialog->items();
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(textOf(items[0].password), u"p-llm"_s);
        QCOMPARE(items[0].username, u"robot"_s);
        QCOMPARE(textOf(items[1].password), u"p-speech"_s);
        QVERIFY(!items[1].username);
    }

    void strayCharactersInATableArePointedOut()
    {
        open();
        paste(u"llm\tp-1 \nvision\t\u201Cp-2\u201D\nspeech\tp-3\n"_s);
        QCOMPARE(passwordTexts().size(), 3);
        QCOMPARE(passwordTexts()[0], u"Space at the end (position 4)"_s);
        QVERIFY2(passwordTexts()[1].startsWith(u"2 "_s), qPrintable(passwordTexts()[1]));
        QCOMPARE(passwordTexts()[2], u"Ready"_s);
        QVERIFY(start()->isEnabled()); // they may be meant
    }

    void aColumnOfPasswordsGoesByTheCheckedRows()
    {
        open();
        setChecked(1, false);
        paste(u"first\nsecond\n"_s);
        const std::vector<JobItem> items = m_dialog->items();
        QCOMPARE(items.size(), size_t(2));
        QCOMPARE(items[0].name, u"llm"_s);
        QCOMPARE(textOf(items[0].password), u"first"_s);
        QCOMPARE(items[1].name, u"speech"_s);
        QCOMPARE(textOf(items[1].password), u"second"_s);
    }

    void passwordsAreReadFromAFile()
    {
        open();
        choose(u"speech,\"p,1\"\nllm,p-2\n"_s);
        QTRY_COMPARE(m_dialog->message()->text(), u"2 new passwords were loaded."_s);
        QVERIFY(choice(u"A different password for each"_s)->isChecked());
        QCOMPARE(passwordTexts(), QStringList({ u"Ready"_s, u"Missing"_s, u"Ready"_s }));
        setChecked(1, false);
        const std::vector<JobItem> items = m_dialog->items();
        QCOMPARE(textOf(items[0].password), u"p-2"_s);
        QCOMPARE(textOf(items[1].password), u"p,1"_s);
    }

    void aFileWithoutItsPasswordsIsSaid()
    {
        open();
        choose(u"somebody,password\n"_s);
        QTRY_VERIFY(
            m_dialog->message()->text().startsWith(u"The file doesn't contain passwords"_s));
        choose(QString(2 * 1024 * 1024, u'x'));
        QTRY_VERIFY(m_dialog->message()->text().startsWith(u"Couldn't read the file"_s));
        QVERIFY(!start()->isEnabled());
    }

    void aColumnOfAnotherLengthIsNotGuessedAt()
    {
        open();
        for (const QString &column : { u"first\nsecond\n"_s, u"1\n2\n3\n4\n"_s }) {
            paste(column);
            QVERIFY(m_dialog->message()->text().startsWith(u"The number of passwords"_s));
            QCOMPARE(passwordTexts(), QStringList({ u"Missing"_s, u"Missing"_s, u"Missing"_s }));
        }
        paste(u"first\n\nthird\n"_s);
        QCOMPARE(passwordTexts(), QStringList({ u"Ready"_s, u"Missing"_s, u"Ready"_s }));
        QCOMPARE(m_dialog->message()->text(), u"2 new passwords were loaded."_s);
    }

    void aNameThatIsInTheTableTwiceGetsNothing()
    {
        open();
        paste(u"llm\tone\nvision\ttwo\nllm\tthree\n"_s);
        QCOMPARE(passwordTexts(), QStringList({ u"Missing"_s, u"Ready"_s, u"Missing"_s }));
    }

    void aTableReplacesTheOneBefore()
    {
        open();
        paste(u"llm\tone\nvision\ttwo\n"_s);
        paste(u"speech\tthree\n"_s);
        QCOMPARE(passwordTexts(), QStringList({ u"Missing"_s, u"Missing"_s, u"Ready"_s }));
    }

    void theListShowsNoPassword()
    {
        open();
        paste(u"%1\nsecond\nthird\n"_s.arg(Canary::password()));
        QCOMPARE(textOf(m_dialog->items()[0].password), Canary::password());
        for (int row = 0; row < 3; ++row) {
            for (int column = 0; column <= passwordColumn; ++column) {
                const QString text = m_dialog->list()->topLevelItem(row)->text(column);
                QVERIFY(!text.contains(Canary::password()));
            }
        }
    }

    void aClipboardWithoutATableIsSaid()
    {
        open();
        paste(u"somebody\tpassword-of-somebody\n"_s);
        QVERIFY(m_dialog->message()->text().startsWith(u"The clipboard doesn't contain a table"_s));
        QVERIFY(!start()->isEnabled());
    }

    void pastedPasswordsAreUnsavedInput()
    {
        open();
        QVERIFY(!m_dialog->hasUnsavedInput());
        paste(u"llm\tfirst\n"_s);
        QVERIFY(m_dialog->hasUnsavedInput());
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_dialog->findChild<QMessageBox *>());
        QVERIFY(m_dialog->isVisible());
    }

    void theExpiryIsNotedOrRemoved()
    {
        open();
        m_dialog->passwordField()->setText(Canary::password());
        auto *date = m_dialog->findChild<QDateEdit *>();
        QVERIFY(!date->isEnabled());
        QCOMPARE(m_dialog->items()[0].notes.expires, std::optional(QDate())); // of the old one
        choice(u"The new password expires on"_s)->click();
        QVERIFY(date->isEnabled());
        const QDate day = QDate::currentDate().addDays(30);
        date->setDate(day);
        QCOMPARE(m_dialog->items()[0].notes.expires, std::optional(day));
    }

    void theOptionsAreThoseThatAreChecked()
    {
        open();
        QVERIFY(m_dialog->options().checksLogins);
        QVERIFY(!m_dialog->options().sendsUnchecked);
        choice(u"Also save logins that can't be checked"_s)->click();
        QVERIFY(m_dialog->options().sendsUnchecked);
        choice(u"Check each login before saving it"_s)->click();
        QVERIFY(!m_dialog->options().checksLogins);
        QVERIFY(!choice(u"Also save logins that can't be checked"_s)->isEnabled());
    }

    void whatSharesTheLoginIsOfferedUnchecked()
    {
        open();
        m_dialog->offer({});
        QVERIFY(!m_dialog->message()->isVisible());
        m_dialog->offer({ m_locked.target(u"9", u"llm-eu"_s) });
        QVERIFY(m_dialog->message()->text().contains(u"seem to have the same login"_s));
        QCOMPARE(m_dialog->list()->topLevelItemCount(), 4);
        QCOMPARE(checkedNames().size(), 3);
        m_dialog->passwordField()->setText(Canary::password());
        QCOMPARE(m_dialog->items().size(), size_t(3));
    }

    void whatMayBeDoneAlreadyIsOfferedWithAWarning()
    {
        open();
        m_dialog->offerUncertain({ m_open.target(u"8", u"maybe"_s) });
        QVERIFY(m_dialog->message()->text().contains(u"is unknown"_s));
        QCOMPARE(checkedNames().size(), 3);
    }

    void onlyARotationHasOldPasswordsToRevoke()
    {
        open();
        QVERIFY(shows(*m_dialog, u"Don't revoke the old password"_s));
        delete m_dialog;
        RotationTarget target = m_open.target(u"1", u"llm"_s);
        target.action = JobItem::Action::Create;
        m_dialog = new RotateDialog({ m_open.account() }, { target });
        m_dialog->show();
        QVERIFY(!shows(*m_dialog, u"Don't revoke the old password"_s));
    }

    void theTitlesAreReplaced()
    {
        open();
        m_dialog->setTitles(u"Resume job"_s, u"Resume job: 4 credentials"_s);
        QCOMPARE(m_dialog->windowTitle(), u"Resume job"_s);
        QVERIFY(shows(*m_dialog, u"Resume job: 4 credentials"_s));
        QVERIFY(!shows(*m_dialog, u"Rotate 3 credentials"_s));
    }

    void aLockedAccountWantsItsNameTypedOnceItIsChecked()
    {
        open();
        m_dialog->offer({ m_locked.target(u"9", u"llm-eu"_s) });
        m_dialog->passwordField()->setText(Canary::password());
        QVERIFY(start()->isEnabled());
        QVERIFY(!confirmation());
        setChecked(3, true);
        QVERIFY(confirmation());
        QVERIFY(!start()->isEnabled());
        QVERIFY(shows(*m_dialog, u"Type “Production” to confirm"_s));
        confirmation()->setText(u"production"_s);
        QVERIFY(!start()->isEnabled());
        confirmation()->setText(u"Production"_s);
        QVERIFY(start()->isEnabled());
        QCOMPARE(m_dialog->items().size(), size_t(4));
        confirmation()->setText(QString());
        setChecked(3, false);
        QVERIFY(start()->isEnabled()); // nothing of it is changed
        QVERIFY(!confirmation());
    }

    void aTargetOfAnUnknownAccountIsLeftOut()
    {
        RotationTarget stray = m_open.target(u"7", u"stray"_s);
        stray.account = QUuid::createUuid();
        m_dialog = new RotateDialog({ m_open.account() }, { stray, m_open.target(u"1", u"llm"_s) });
        m_dialog->show();
        QCOMPARE(checkedNames(), QStringList{ u"llm"_s });
    }

    void namesFromOutsideAreMadeHarmless()
    {
        RotationTarget target = m_open.target(u"1", u"<b>%1\u202E"_s);
        target.username = u"a\u0007"_s;
        m_dialog = new RotateDialog({ m_open.account() }, { target });
        m_dialog->show();
        const QTreeWidgetItem *item = m_dialog->list()->topLevelItem(0);
        QCOMPARE(item->text(nameColumn), u"<b>%1‹U+202E›"_s);
        QCOMPARE(item->text(3), u"a‹U+0007›"_s);
    }

private:
    struct Place
    {
        QString name;
        bool isLocked = false;
        QUuid id = QUuid::createUuid();

        Account account() const
        {
            return { .id = id, .name = name, .requiresNameConfirmation = isLocked };
        }
        RotationTarget target(QStringView credential, const QString &called) const
        {
            return { .account = id,
                     .id = Examples::id(credential),
                     .name = called,
                     .registry = u"ghcr.io"_s,
                     .username = u"bot"_s };
        }
    };

    void open()
    {
        RotationTarget unknown = m_open.target(u"3", u"speech"_s);
        unknown.registry.clear();
        m_dialog = new RotateDialog(
            { m_open.account(), m_locked.account() },
            { m_open.target(u"1", u"llm"_s), m_open.target(u"2", u"vision"_s), unknown });
        m_dialog->show();
    }

    QPushButton *start() const { return button(*m_dialog, u"Start"_s); }

    QAbstractButton *choice(const QString &text) const
    {
        for (QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

    ValidatedField *confirmation() const
    {
        auto *field = m_dialog->findChild<ValidatedField *>(m_locked.id.toString());
        return field && !field->isHidden() ? field : nullptr;
    }

    void setChecked(int row, bool isChecked) const
    {
        m_dialog->list()->topLevelItem(row)->setCheckState(nameColumn,
                                                           isChecked ? Qt::Checked : Qt::Unchecked);
    }

    void paste(const QString &text) const
    {
        QGuiApplication::clipboard()->setText(text);
        choice(u"A different password for each"_s)->click();
        button(*m_dialog, u"Paste from a table"_s)->click();
    }

    /// Chooses a CSV file with these rows.
    void choose(const QString &rows) const
    {
        QFile file(m_folder.filePath(u"logins.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,password\n" + rows.toUtf8());
        file.close();
        choice(u"A different password for each"_s)->click();
        button(*m_dialog, u"Load a CSV file…"_s)->click();
        auto *dialog = opened<QFileDialog>(*m_dialog);
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
    }

    QStringList checkedNames() const
    {
        QStringList names;
        for (int row = 0; row < m_dialog->list()->topLevelItemCount(); ++row) {
            const QTreeWidgetItem *item = m_dialog->list()->topLevelItem(row);
            if (item->checkState(nameColumn) == Qt::Checked)
                names += item->text(nameColumn);
        }
        return names;
    }

    QStringList passwordTexts() const
    {
        QStringList texts;
        for (int row = 0; row < m_dialog->list()->topLevelItemCount(); ++row)
            texts += m_dialog->list()->topLevelItem(row)->text(passwordColumn);
        return texts;
    }

    Place m_open{ u"Team"_s };
    Place m_locked{ u"Production"_s, true };
    QTemporaryDir m_folder;
    QPointer<RotateDialog> m_dialog;
};

QTEST_MAIN(TestRotateDialog)
#include "tst_rotatedialog.moc"
