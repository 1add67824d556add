// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/canary.h"
#include "tests/ui/finding.h"
#include "tests/ui/sandboxsession.h"
#include "ui/credentials/createdialog.h"
#include "ui/widgets/validatedfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

/// Where the service's words about a field stand, with creating as the example.
class TestFieldsDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void serviceWordsStandAtTheFieldThatTheyName_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("field"); // 0 to 2; -1 for none
        QTest::newRow("name") << QByteArray("name: already exists") << 0;
        QTest::newRow("user name") << QByteArray("username: must not be blank") << 1;
        QTest::newRow("password") << QByteArray("password: is too weak") << 2;
        QTest::newRow("none of them") << QByteArray("quota exceeded") << -1;
    }

    void serviceWordsStandAtTheFieldThatTheyName()
    {
        QFETCH(const QByteArray, message);
        QFETCH(const int, field);
        SandboxSession service;
        service.answer("POST", failureReply(400, 10001, message));
        CreateDialog dialog(service.session());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const QList<ValidatedField *> fields{ dialog.nameField(), dialog.usernameField(),
                                              dialog.passwordField() };
        for (ValidatedField *each : fields)
            each->setText(u"abc"_s);
        button(dialog, u"Create"_s)->click();
        const QString words = QString::fromUtf8(message);
        QTRY_VERIFY(shows(dialog, words)); // in the message above the fields in any case
        for (int i = 0; i < fields.size(); ++i)
            QCOMPARE(shows(*fields[i], words), i == field);
        if (field < 0)
            return;
        QCOMPARE(fields[field]->lineEdit()->accessibleDescription(), words);
        QTest::keyClicks(fields[field]->lineEdit(), u"d"_s);
        QVERIFY(!shows(*fields[field], words));
    }

    void theFirstInvalidFieldBlocksTheButton()
    {
        SandboxSession service;
        CreateDialog dialog(service.session());
        dialog.show();
        const auto blockedReason = [&] {
            return button(dialog, u"Create"_s)->accessibleDescription();
        };
        QCOMPARE(blockedReason(), u"Enter a name"_s);
        dialog.nameField()->setText(u"ci"_s);
        QCOMPARE(blockedReason(), u"Enter a username"_s);
        dialog.usernameField()->setText(u"bot"_s);
        QCOMPARE(blockedReason(), u"Enter a password or token"_s);
        dialog.passwordField()->setText(Canary::password());
        QCOMPARE(blockedReason(), QString());
    }

    void eachFieldIsCalledByItsName()
    {
        SandboxSession service;
        const CreateDialog dialog(service.session());
        QCOMPARE(dialog.nameField()->lineEdit()->accessibleName(), u"Name"_s);
        QCOMPARE(dialog.usernameField()->lineEdit()->accessibleName(), u"Username"_s);
        QCOMPARE(dialog.passwordField()->lineEdit()->accessibleName(), u"Password or token"_s);
        QCOMPARE(dialog.passwordField()->lineEdit()->echoMode(), QLineEdit::Password);
    }
};

QTEST_MAIN(TestFieldsDialog)
#include "tst_fieldsdialog.moc"
