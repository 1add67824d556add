// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/createdialog.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/validatedfield.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestCreateDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<SandboxSession>();
        QVERIFY(m_service->read());
        m_dialog = new CreateDialog(m_service->session());
        m_dialog->show();
    }

    void cleanup()
    {
        delete m_dialog;
        m_service.reset();
    }

    void createIsEnabledExactlyWhenAllIsValid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("blockedReason");
        QTest::newRow("all there") << u"ci"_s << u"bot"_s << Canary::password() << QString();
        QTest::newRow("nothing") << QString() << QString() << QString() << u"Enter a name"_s;
        QTest::newRow("no user") << u"ci"_s << QString() << Canary::password()
                                 << u"Enter a username"_s;
        QTest::newRow("no password")
            << u"ci"_s << u"bot"_s << QString() << u"Enter a password or token"_s;
        QTest::newRow("broken name")
            << u"9lives"_s << u"bot"_s << Canary::password() << u"Start with a letter"_s;
        QTest::newRow("long name") << QString(21, u'a') << u"bot"_s << Canary::password()
                                   << u"21 characters (at most 20)"_s;
        QTest::newRow("longest name")
            << QString(20, u'a') << u"bot"_s << Canary::password() << QString();
        QTest::newRow("long password")
            << u"ci"_s << u"bot"_s << QString(256, u'x') << u"256 characters (at most 255)"_s;
        QTest::newRow("a space at the end is a doubt only")
            << u"ci"_s << u"bot "_s << u"pw "_s << QString();
    }

    void createIsEnabledExactlyWhenAllIsValid()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, username);
        QFETCH(const QString, password);
        QFETCH(const QString, blockedReason);
        fill(name, username, password);
        QCOMPARE(create()->isEnabled(), blockedReason.isEmpty());
        QVERIFY2(create()->toolTip().contains(blockedReason), qPrintable(create()->toolTip()));
        QCOMPARE(create()->toolTip().isEmpty(), blockedReason.isEmpty());
        QCOMPARE(create()->accessibleDescription().isEmpty(), blockedReason.isEmpty());
    }

    void enterSendsOnce()
    {
        fill(u"speech-ci"_s, u"bot"_s, u"pässword"_s);
        QTest::keyClick(m_dialog->nameField()->lineEdit(), Qt::Key_Return);
        QTest::keyClick(m_dialog->nameField()->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(m_service->doneChanges().size(), 1);
        QVERIFY(m_service->read()); // whatever else was sent has arrived by now
        QCOMPARE(m_service->sentBody("POST"),
                 QJsonObject({ { u"name"_s, u"speech-ci"_s },
                               { u"username"_s, u"bot"_s },
                               { u"password"_s, u"pässword"_s } }));
        const ChangeOutcome outcome = m_service->doneChanges().constFirst();
        QCOMPARE(outcome.name, u"speech-ci"_s);
        QCOMPARE(outcome.id, m_service->named(u"speech-ci"_s).id);
        QTRY_VERIFY(!m_dialog);
    }

    void enterDoesNothingWhileSomethingIsBroken()
    {
        fill(u"9lives"_s, u"bot"_s, Canary::password());
        QTest::keyClick(m_dialog->passwordField()->lineEdit(), Qt::Key_Return);
        QVERIFY(m_service->read());
        QVERIFY(m_service->sent("POST").isEmpty());
        QVERIFY(m_dialog->isVisible());
    }

    void theTypeIsSentOnlyWhenItWasChosen_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("type");
        QTest::newRow("not specified") << u"Not specified"_s << QString();
        for (const RegistryType &type : RegistryType::choices())
            QTest::newRow(qPrintable(type.wireName())) << type.label() << type.wireName();
    }

    void theTypeIsSentOnlyWhenItWasChosen()
    {
        QFETCH(const QString, choice);
        QFETCH(const QString, type);
        fill(u"speech-ci"_s, u"bot"_s, Canary::password());
        m_dialog->typeChoice()->setCurrentText(choice);
        create()->click();
        QTRY_COMPARE(m_service->sent("POST").size(), 1);
        QCOMPARE(m_service->sentBody("POST").contains("type"_L1), !type.isEmpty());
        QCOMPARE(m_service->sentBody("POST").value("type"_L1).toString(), type);
    }

    void theTypeHelpsWithTheFields()
    {
        m_dialog->typeChoice()->setCurrentText(u"Amazon ECR"_s);
        QCOMPARE(m_dialog->usernameField()->lineEdit()->placeholderText(), u"AWS"_s);
        QVERIFY(shows(*m_dialog, u"12 hours"_s));
        fill(u"ci"_s, u"bot"_s, Canary::password());
        QVERIFY(shows(*m_dialog, u"The username for Amazon ECR is always AWS"_s));
        QVERIFY(create()->isEnabled());

        // What is typed already is judged by the new type.
        m_dialog->usernameField()->setText(u"me@example.com"_s);
        QVERIFY(!shows(*m_dialog, u"not an email address"_s));
        m_dialog->typeChoice()->setCurrentText(u"Docker Hub"_s);
        QVERIFY(shows(*m_dialog, u"Docker Hub needs your Docker ID, not an email address"_s));
    }

    void aNameThatTheListHasIsPointedOut()
    {
        m_dialog->nameField()->setText(u"vision-train"_s);
        QVERIFY(shows(*m_dialog, u"A credential with this name already exists"_s));
        m_dialog->nameField()->setText(u"vision-train2"_s);
        QVERIFY(!shows(*m_dialog, u"already exists"_s));
    }

    void aSpaceIsPointedOutAndNotRemoved()
    {
        fill(u"ci"_s, u" bot"_s, u"pw "_s);
        QVERIFY(shows(*m_dialog->usernameField(), u"Space at the start (position 1)"_s));
        QVERIFY(shows(*m_dialog->passwordField(), u"Space at the end (position 3)"_s));
        create()->click();
        QTRY_COMPARE(m_service->sent("POST").size(), 1);
        QCOMPARE(m_service->sentBody("POST").value("username"_L1).toString(), u" bot"_s);
        QCOMPARE(m_service->sentBody("POST").value("password"_L1).toString(), u"pw "_s);
    }

    void whatIsHardlySeenIsSentUnlessItIsRemoved_data()
    {
        QTest::addColumn<bool>("isRemoved");
        QTest::newRow("kept") << false;
        QTest::newRow("removed") << true;
    }

    void whatIsHardlySeenIsSentUnlessItIsRemoved()
    {
        QFETCH(const bool, isRemoved);
        const QString username = u"bo\u200Bt"_s;
        const QString password = u"“pass\u00ADword\u202E”\n"_s;
        fill(u"speech-ci"_s, username, password);
        QVERIFY(shows(*m_dialog->usernameField(), u"Zero-width space at position 3"_s));
        QVERIFY(
            shows(*m_dialog->passwordField(),
                  u"5 unexpected characters. First: Quotation mark at the start (position 1)"_s));
        QVERIFY(create()->isEnabled());
        if (isRemoved) {
            button(*m_dialog, u"Remove it from “Username”"_s)->click();
            button(*m_dialog, u"Remove them from “Password or token”"_s)->click();
        }
        create()->click();
        QTRY_COMPARE(m_service->sent("POST").size(), 1);
        const QJsonObject sent = m_service->sentBody("POST");
        QCOMPARE(sent.value("username"_L1).toString(), isRemoved ? u"bot"_s : username);
        QCOMPARE(sent.value("password"_L1).toString(), isRemoved ? u"password"_s : password);
    }

    void aPastedNameIsTidied()
    {
        QApplication::clipboard()->setText(u" \"speech-ci\"\n"_s);
        m_dialog->nameField()->lineEdit()->paste();
        QTRY_COMPARE(m_dialog->nameField()->lineEdit()->text(), u"speech-ci"_s);
        QVERIFY(shows(*m_dialog->nameField(), u"Removed quotation marks, a space"_s));
        m_dialog->usernameField()->setText(u"bot"_s);
        m_dialog->passwordField()->setText(Canary::password());
        create()->click();
        QTRY_COMPARE(m_service->sent("POST").size(), 1);
        QCOMPARE(m_service->sentBody("POST").value("name"_L1).toString(), u"speech-ci"_s);
    }

    void aTypeFillsInTheUserNameThatItAlwaysHas_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("types");
        QTest::addColumn<QString>("username");
        const auto row = [](const char *name, const QString &typed, const QStringList &types,
                            const QString &username) {
            QTest::newRow(name) << typed << types << username;
        };
        row("Amazon", {}, { u"Amazon ECR"_s }, u"AWS"_s);
        row("Google (GCR)", {}, { u"Google (GCR)"_s }, u"_json_key"_s);
        row("Docker Hub has many", {}, { u"Docker Hub"_s }, {});
        row("another type takes it away", {}, { u"Amazon ECR"_s, u"Docker Hub"_s }, {});
        row("or puts its own there", {}, { u"Amazon ECR"_s, u"Google (GCR)"_s }, u"_json_key"_s);
        row("and back", {}, { u"Amazon ECR"_s, u"Not specified"_s, u"Amazon ECR"_s }, u"AWS"_s);
        row("what is typed stays", u"bot"_s, { u"Amazon ECR"_s, u"Google (GCR)"_s }, u"bot"_s);
        row("the same, typed, stays", u"AWS"_s, { u"Amazon ECR"_s, u"Docker Hub"_s }, u"AWS"_s);
    }

    void aTypeFillsInTheUserNameThatItAlwaysHas()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, types);
        QTest::keyClicks(m_dialog->usernameField()->lineEdit(), typed);
        for (const QString &type : types)
            m_dialog->typeChoice()->setCurrentText(type);
        QTEST(m_dialog->usernameField()->text(), "username");
    }

    void aFilledUserNameThatWasChangedIsTheUsers()
    {
        m_dialog->typeChoice()->setCurrentText(u"Amazon ECR"_s);
        QTest::keyClicks(m_dialog->usernameField()->lineEdit(), u"2"_s);
        m_dialog->typeChoice()->setCurrentText(u"Docker Hub"_s);
        QCOMPARE(m_dialog->usernameField()->text(), u"AWS2"_s);
    }

    void aSecretThatNeverFitsIsSaidWhenTheTypeIsChosen()
    {
        m_dialog->typeChoice()->setCurrentText(u"Google (GCR)"_s);
        QVERIFY(shows(*m_dialog->passwordField(), u"JSON key files are too long"_s));
        // It stays when one is pasted all the same.
        m_dialog->passwordField()->setText(u"{%1}"_s.arg(QString(2348, u'x')));
        QVERIFY(shows(*m_dialog->passwordField(),
                      u"%1 characters (at most 255)"_s.arg(QLocale().toString(2350))));
        QVERIFY(shows(*m_dialog->passwordField(), u"such as Docker Hub"_s));
        QVERIFY(!create()->isEnabled());
        m_dialog->typeChoice()->setCurrentText(u"Docker Hub"_s);
        QVERIFY(!shows(*m_dialog, u"JSON key files"_s));
        QVERIFY(shows(*m_dialog->passwordField(), u"access token"_s));
    }

    void thePasswordIsForgottenOnceItWasSent()
    {
        fill(u"speech-ci"_s, u"bot"_s, Canary::password());
        QString left = u"not looked"_s;
        connect(m_dialog, &QDialog::accepted, this,
                [this, seen = &left] { *seen = m_dialog->passwordField()->text(); });
        create()->click();
        QTRY_COMPARE(left, QString());
    }

    void tabGoesFromFieldToFieldAsTheyStand()
    {
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        m_dialog->nameField()->setFocus();
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), m_dialog->typeChoice());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), m_dialog->usernameField()->lineEdit());
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(m_dialog->focusWidget(), m_dialog->passwordField()->lineEdit());
    }

    void tabGoesToWhatRemovesStraysWithinItsField()
    {
        fill(u"ci"_s, u"bot "_s, u"pw\n"_s);
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        m_dialog->usernameField()->setFocus();
        QStringList names;
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
            names += m_dialog->focusWidget()->accessibleName();
        }
        QCOMPARE(
            names,
            QStringList({ u"Remove it from “Username”"_s, u"Password or token"_s,
                          u"Show Password or token"_s, u"Remove it from “Password or token”"_s }));
    }

    void itCannotBeCreatedASecondTimeAfterItWasSettledAsDone()
    {
        m_service->answer("POST", [this](const RawRequest &request) {
            m_service->serve(request);
            return RawReply::closeBeforeReply();
        });
        fill(u"speech-ci"_s, u"bot"_s, Canary::password());
        create()->click();
        QTRY_VERIFY(shows(*m_dialog, u"was created anyway"_s));
        m_dialog->usernameField()->setText(u"other"_s); // typing does not change what is done
        QVERIFY(!create()->isEnabled());
        QVERIFY(create()->toolTip().contains(u"already created"_s));
        QVERIFY(button(*m_dialog, u"Close"_s));
        QCOMPARE(m_service->sent("POST").size(), 1);
        QVERIFY(!m_service->named(u"speech-ci"_s).id.isNull());
    }

private:
    void fill(const QString &name, const QString &username, const QString &password)
    {
        m_dialog->nameField()->setText(name);
        m_dialog->usernameField()->setText(username);
        m_dialog->passwordField()->setText(password);
    }

    QPushButton *create() const { return button(*m_dialog, u"Create"_s); }

    std::unique_ptr<SandboxSession> m_service;
    QPointer<CreateDialog> m_dialog;
};

QTEST_MAIN(TestCreateDialog)
#include "tst_createdialog.moc"
