// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/editdialog.h"
#include "ui/widgets/validatedfield.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestEditDialog : public QObject
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

    void nothingChangedCannotBeSaved()
    {
        open(u"vision-train"_s);
        QCOMPARE(m_dialog->nameField()->text(), u"vision-train"_s);
        QVERIFY(!save()->isEnabled());
        QVERIFY(save()->toolTip().contains(u"No changes yet"_s));
        QVERIFY(shows(*m_dialog, u"No changes yet"_s));

        m_dialog->usernameField()->setText(u"x"_s);
        QVERIFY(save()->isEnabled());
        m_dialog->usernameField()->setText({});
        QVERIFY(!save()->isEnabled());
    }

    void whatTheServiceDoesNotGiveOutStartsEmptyAndUnchanged()
    {
        open(u"vision-train"_s);
        for (ValidatedField *field : { m_dialog->usernameField(), m_dialog->passwordField() }) {
            QCOMPARE(field->text(), QString());
            QCOMPARE(field->lineEdit()->placeholderText(),
                     u"Leave empty to keep the current one"_s);
            QVERIFY(field->canBeSent());
        }
    }

    void onlyWhatChangedIsSent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("summary");
        const QPair<QString, QJsonValue> name(u"name"_s, u"new-name"_s);
        const QPair<QString, QJsonValue> username(u"username"_s, u"bot"_s);
        const QPair<QString, QJsonValue> password(u"password"_s, Canary::password());
        QTest::newRow("name") << u"new-name"_s << QString() << QString() << QJsonObject({ name })
                              << u"Changes: Name"_s;
        QTest::newRow("user name") << u"vision-train"_s << u"bot"_s << QString()
                                   << QJsonObject({ username }) << u"Changes: Username"_s;
        QTest::newRow("password") << u"vision-train"_s << QString() << Canary::password()
                                  << QJsonObject({ password }) << u"Changes: Password or token"_s;
        QTest::newRow("all") << u"new-name"_s << u"bot"_s << Canary::password()
                             << QJsonObject({ name, username, password }) << u"Changes: Name"_s;
    }

    void onlyWhatChangedIsSent()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, username);
        QFETCH(const QString, password);
        QFETCH(const QString, summary);
        open(u"vision-train"_s);
        m_dialog->nameField()->setText(name);
        m_dialog->usernameField()->setText(username);
        m_dialog->passwordField()->setText(password);
        QVERIFY(shows(*m_dialog, summary));
        save()->click();
        QTRY_COMPARE(m_service->doneChanges().size(), 1);
        QTEST(m_service->sentBody("PATCH"), "body");
        QVERIFY(m_service->sent("PATCH").constFirst().target.endsWith("/384410568058921807"));
        QCOMPARE(m_service->doneChanges().constFirst().name, name);
        const Credential credential = m_service->named(name);
        QCOMPARE(credential.id, m_service->doneChanges().constFirst().id);
        QCOMPARE(credential.type, RegistryType::amazonEcr());
        QTRY_VERIFY(!m_dialog);
    }

    void aLegacyNameMayStayWhileThePasswordChanges()
    {
        open(u"3d-recon-2023"_s);
        m_dialog->passwordField()->setText(Canary::password());
        QVERIFY(save()->isEnabled());
        m_dialog->nameField()->setText(u"3d-recon-2024"_s);
        QVERIFY(!save()->isEnabled());
        QVERIFY(save()->toolTip().contains(u"Start with a letter"_s));
        m_dialog->nameField()->setText(u"3d-recon-2023"_s);
        save()->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_service->sentBody("PATCH"),
                 QJsonObject({ { u"password"_s, Canary::password() } }));
    }

    void aLegacyNameIsNotTidiedUntilItIsEdited()
    {
        Credential legacy = m_service->named(u"vision-train"_s);
        legacy.name = u" “vision\u200B” "_s;
        openFor(legacy);
        QTest::keyClick(m_dialog->nameField()->lineEdit(), Qt::Key_Tab);
        m_dialog->passwordField()->setFocus();
        QCOMPARE(m_dialog->nameField()->text(), legacy.name);
        QCOMPARE(m_dialog->nameField()->lineEdit()->text(), legacy.name);
        QVERIFY(shows(*m_dialog, u"No changes yet"_s));
        m_dialog->nameField()->lineEdit()->setCursorPosition(8);
        QTest::keyClicks(m_dialog->nameField()->lineEdit(), u"2"_s);
        QCOMPARE(m_dialog->nameField()->text(), u"vision2"_s);
        QVERIFY(save()->isEnabled());
    }

    void aNameCannotBeTakenAway()
    {
        open(u"vision-train"_s);
        m_dialog->nameField()->setText({});
        QVERIFY(!save()->isEnabled());
        QVERIFY(save()->toolTip().contains(u"Enter a name"_s));
    }

    void theTypeIsShownWithTheReasonWhyItStays()
    {
        open(u"vision-train"_s);
        QVERIFY(shows(*m_dialog, u"Amazon ECR"_s));
        QVERIFY(shows(*m_dialog, u"You can't change the type."_s));
        QVERIFY(shows(*m_dialog, u"12 hours"_s));
        m_dialog->usernameField()->setText(u"bot"_s);
        QVERIFY(shows(*m_dialog, u"The username for Amazon ECR is always AWS"_s));
    }

    void aTypeFromOutsideIsMadeHarmless()
    {
        Credential credential = m_service->named(u"vision-train"_s);
        credential.type = RegistryType(u"<b>X\u202E</b>"_s);
        openFor(credential);
        QVERIFY(shows(*m_dialog, u"<b>X‹U+202E›</b>"_s));
    }

    void onlyThePasswordCanBeAskedFor()
    {
        open(u"vision-train"_s);
        QCOMPARE(m_dialog->focusWidget(), m_dialog->nameField()->lineEdit());
        m_dialog->focusPassword();
        QCOMPARE(m_dialog->focusWidget(), m_dialog->passwordField()->lineEdit());
    }

    void oneThatIsGoneIsToldAndKeepsWhatWasTyped()
    {
        open(u"vision-train"_s);
        m_service->removeElsewhere(m_service->named(u"vision-train"_s).id);
        m_dialog->passwordField()->setText(Canary::password());
        save()->click();
        QTRY_VERIFY(shows(*m_dialog, u"This credential no longer exists"_s));
        QCOMPARE(m_dialog->passwordField()->text(), Canary::password());
        QVERIFY(m_service->named(u"vision-train"_s).id.isNull());
    }

    void aBrokenConnectionIsSettledByReadingAgain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isDone");
        QTest::addColumn<QString>("words");
        QTest::newRow("renamed") << u"new-name"_s << true << u"change was saved anyway"_s;
        QTest::newRow("not renamed") << u"new-name"_s << false << u"doesn't show the change yet"_s;
        QTest::newRow("a password only") << u"vision-train"_s << true << u"can't tell whether"_s;
    }

    void aBrokenConnectionIsSettledByReadingAgain()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isDone);
        QFETCH(const QString, words);
        m_service->answer("PATCH", [&](const RawRequest &request) {
            if (isDone)
                m_service->serve(request);
            return RawReply::closeBeforeReply();
        });
        open(u"vision-train"_s);
        m_dialog->nameField()->setText(name);
        m_dialog->passwordField()->setText(Canary::password());
        save()->click();
        QTRY_VERIFY(shows(*m_dialog, words));
        QCOMPARE(m_service->sent("PATCH").size(), 1);
        // What was made is not sent again by another press; what was not is still there.
        const bool isSettled = name == u"new-name"_s && isDone;
        QCOMPARE(m_dialog->passwordField()->text(), isSettled ? QString() : Canary::password());
        QCOMPARE(m_dialog->nameField()->text(), name);
        QCOMPARE(save()->isEnabled(), !isSettled);
        QCOMPARE(bool(button(*m_dialog, u"Close"_s)), isSettled);
    }

    void aCredentialWithoutANameCanHaveItsPasswordChanged()
    {
        Credential nameless = m_service->named(u"vision-train"_s);
        nameless.name.clear();
        openFor(nameless);
        m_dialog->passwordField()->setText(Canary::password());
        QVERIFY(save()->isEnabled());
        save()->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_service->sentBody("PATCH"),
                 QJsonObject({ { u"password"_s, Canary::password() } }));
    }

    void aNameThatTheFieldCutsIsNotTakenForChanged()
    {
        Credential endless = m_service->named(u"vision-train"_s);
        endless.name = QString(40'000, u'x');
        openFor(endless);
        QVERIFY(shows(*m_dialog, u"No changes yet"_s));
        m_dialog->passwordField()->setText(Canary::password());
        QVERIFY(save()->isEnabled());
    }

private:
    void open(const QString &name) { openFor(m_service->named(name)); }

    void openFor(const Credential &credential)
    {
        m_dialog = new EditDialog(m_service->session(), credential);
        m_dialog->show();
    }

    QPushButton *save() const { return button(*m_dialog, u"Save"_s); }

    std::unique_ptr<SandboxSession> m_service;
    QPointer<EditDialog> m_dialog;
};

QTEST_MAIN(TestEditDialog)
#include "tst_editdialog.moc"
