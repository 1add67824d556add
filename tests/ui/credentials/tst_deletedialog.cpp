// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/deletedialog.h"
#include "ui/widgets/validatedfield.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestDeleteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<SandboxSession>();
        QVERIFY(m_service->read());
    }

    void cleanup()
    {
        delete m_dialog;
        m_service.reset();
    }

    void theQuestionNamesTheCredentialAndItsId()
    {
        open(u"vision-train"_s);
        QVERIFY(shows(*m_dialog, u"Delete “vision-train”?"_s));
        QVERIFY(shows(*m_dialog, u"ID 384410568058921807."_s));
        QVERIFY(!button(*m_dialog, u"Change password instead"_s));
        QVERIFY(!button(*m_dialog, u"Copy IDs"_s));
        QVERIFY(m_service->sent("DELETE").isEmpty());
    }

    void aNameFromOutsideIsMadeHarmless()
    {
        Credential credential = m_service->named(u"vision-train"_s);
        credential.name = u"<b>%1\u202E"_s;
        openFor(credential);
        QVERIFY(shows(*m_dialog, u"Delete “<b>%1‹U+202E›”?"_s));
    }

    void enterTakesTheSafeButton()
    {
        open(u"vision-train"_s);
        QVERIFY(button(*m_dialog, u"Cancel"_s)->isDefault());
        QCOMPARE(m_dialog->focusWidget(), button(*m_dialog, u"Cancel"_s));
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QVERIFY(m_service->read());
        QVERIFY(m_service->sent("DELETE").isEmpty());
    }

    void whereItIsWishedTheNameIsTypedFirst()
    {
        const Credential credential = m_service->named(u"vision-train"_s);
        m_dialog = new DeleteDialog(m_service->repository(), { credential }, credential.name);
        m_dialog->show();
        auto *field = m_dialog->findChild<ValidatedField *>();
        QCOMPARE(m_dialog->focusWidget(), field->lineEdit());
        QVERIFY(!button(*m_dialog, u"Delete"_s)->isEnabled());
        field->setText(u"vision-Train"_s);
        QVERIFY(!button(*m_dialog, u"Delete"_s)->isEnabled());
        QVERIFY(shows(*m_dialog, u"The name doesn't match"_s));
        field->setText(u"\"\""_s);
        QVERIFY(!button(*m_dialog, u"Delete"_s)->isEnabled());
        field->setText(u" “vision-train”\n"_s); // copied with what is around it
        QVERIFY(button(*m_dialog, u"Delete"_s)->isEnabled());
        field->setText(u"vision-train"_s);
        QVERIFY(button(*m_dialog, u"Delete"_s)->isEnabled());
        press();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_service->sent("DELETE").size(), 1);
    }

    void aNameThatCannotBeTypedIsTypedByItsCodes()
    {
        Credential credential = m_service->named(u"vision-train"_s);
        credential.name = u"odd\u202E"_s;
        m_dialog = new DeleteDialog(m_service->repository(), { credential }, credential.name);
        m_dialog->show();
        m_dialog->findChild<ValidatedField *>()->setText(u"odd‹U+202E›"_s);
        QVERIFY(button(*m_dialog, u"Delete"_s)->isEnabled());
    }

    void deleteSendsOneRequestAndTheRowGoes()
    {
        open(u"vision-train"_s);
        press();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_service->doneChanges().size(), 1);
        QCOMPARE(m_service->doneChanges().constFirst().name, u"vision-train"_s);
        QVERIFY(!m_service->doneChanges().constFirst().wasAlreadyDeleted);
        QCOMPARE(m_service->sent("DELETE").size(), 1);
        QVERIFY(m_service->sent("DELETE").constFirst().target.endsWith("/384410568058921807"));
        QVERIFY(m_service->named(u"vision-train"_s).id.isNull());
    }

    void oneThatWasGoneAlreadyLosesItsRow()
    {
        open(u"vision-train"_s);
        m_service->removeElsewhere(m_service->named(u"vision-train"_s).id);
        press();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_service->doneChanges().size(), 1);
        QVERIFY(m_service->doneChanges().constFirst().wasAlreadyDeleted);
        QVERIFY(m_service->named(u"vision-train"_s).id.isNull());
    }

    void whatUsesItIsListed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("status 409, objects")
            << u"llm-serving"_s << 409
            << QStringList({ u"llama-serve-a|Pod|391207745518403613"_s,
                             u"llama-serve-b|Pod|391207745518403779"_s,
                             u"chat-endpoint|Endpoint|402118830047215617"_s });
        QTest::newRow("code 25002 under 200, bare values")
            << u"eval_nightly"_s << 200
            << QStringList({ u"(no name)|Pod|nightly-eval-0"_s,
                             u"(no name)|Pod|398855102736420871"_s,
                             u"(no name)|Endpoint|402118830047299013"_s,
                             u"(no name)|Endpoint|rerank-endpoint"_s });
    }

    void whatUsesItIsListed()
    {
        QFETCH(const QString, name);
        QFETCH(const int, status);
        int served = 0;
        m_service->answer("DELETE", [&](const RawRequest &request) {
            RawReply reply = m_service->serve(request);
            served = reply.raw().split(' ').value(1).toInt();
            return reply;
        });
        openInUse(name);
        QCOMPARE(served, status);
        QVERIFY(shows(*m_dialog, u"“%1” is in use"_s.arg(name)));
        QVERIFY(shows(*m_dialog, u"wasn't deleted"_s));
        QTEST(listed(), "rows");
        QCOMPARE(list()->accessibleName(), u"Used by"_s);
        QVERIFY(!button(*m_dialog, u"Delete"_s));
        QVERIFY(!m_service->named(name).id.isNull());
        button(*m_dialog, u"Close"_s)->click();
        QTRY_VERIFY(!m_dialog);
    }

    void theIdsOfAllOrOfTheSelectedCanBeCopied()
    {
        openInUse(u"llm-serving"_s);
        button(*m_dialog, u"Copy IDs"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"391207745518403613\n391207745518403779\n402118830047215617"_s);
        list()->topLevelItem(1)->setSelected(true);
        button(*m_dialog, u"Copy IDs"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"391207745518403779"_s);
    }

    void inUseWithoutNamesSaysSo()
    {
        m_service->answer("DELETE", failureReply(409, 25002, "in use"));
        openInUse(u"vision-train"_s);
        QVERIFY(shows(*m_dialog, u"The service didn't say which"_s));
        QVERIFY(!list()->isVisible());
        QVERIFY(!button(*m_dialog, u"Copy IDs"_s));
        QVERIFY(button(*m_dialog, u"Change password instead"_s));
    }

    void blockersFromOutsideAreMadeHarmlessAndCopiedAsTheyAreSeen()
    {
        m_service->answer(
            "DELETE",
            RawReply::json(409,
                           R"({"message":"in use","code":25002,"data":{"podList":[)"
                           R"({"id":"p\u202e1","name":"<b>a</b>\u0007"}],"elasticList":[]}})"));
        openInUse(u"vision-train"_s);
        QCOMPARE(listed(), QStringList(u"<b>a</b>‹U+0007›|Pod|p‹U+202E›1"_s));
        button(*m_dialog, u"Copy IDs"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"p‹U+202E›1"_s);
    }

    void thePasswordCanBeReplacedInstead()
    {
        openInUse(u"llm-serving"_s);
        QSignalSpy requested(m_dialog, &DeleteDialog::replacePasswordRequested);
        button(*m_dialog, u"Change password instead"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested[0][0].value<CredentialId>(), m_service->named(u"llm-serving"_s).id);
        QTRY_VERIFY(!m_dialog);
    }

    void aBrokenConnectionIsSettledByReadingAgain_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("deleted") << true;
        QTest::newRow("not deleted") << false;
    }

    void aBrokenConnectionIsSettledByReadingAgain()
    {
        QFETCH(const bool, isDone);
        m_service->answer("DELETE", [&](const RawRequest &request) {
            if (isDone)
                m_service->serve(request);
            return RawReply::closeBeforeReply();
        });
        open(u"vision-train"_s);
        press();
        if (isDone) {
            QTRY_VERIFY(!m_dialog);
        } else {
            QTRY_VERIFY(shows(*m_dialog, u"credential is still in the refreshed list"_s));
            QVERIFY(shows(*m_dialog, u"Delete “vision-train”?"_s));
        }
        QCOMPARE(m_service->doneChanges().size(), isDone ? 1 : 0);
        QCOMPARE(m_service->sent("DELETE").size(), 1);
    }

private:
    void open(const QString &name) { openFor(m_service->named(name)); }

    void openFor(const Credential &credential)
    {
        m_dialog = new DeleteDialog(m_service->repository(), { credential });
        m_dialog->show();
    }

    void openInUse(const QString &name)
    {
        open(name);
        press();
        QTRY_COMPARE(m_dialog->windowTitle(), u"In use"_s);
    }

    void press() { button(*m_dialog, u"Delete"_s)->click(); }
    QTreeWidget *list() const { return m_dialog->findChild<QTreeWidget *>(); }

    QStringList listed() const
    {
        QStringList rows;
        for (int i = 0; i < list()->topLevelItemCount(); ++i) {
            const QTreeWidgetItem *item = list()->topLevelItem(i);
            rows += u"%1|%2|%3"_s.arg(item->text(0), item->text(1), item->text(2));
        }
        return rows;
    }

    std::unique_ptr<SandboxSession> m_service;
    QPointer<DeleteDialog> m_dialog;
};

QTEST_MAIN(TestDeleteDialog)
#include "tst_deletedialog.moc"
