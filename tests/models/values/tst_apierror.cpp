// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/values/apierror.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

class TestApiError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFieldThatTheMessageNamesFirst_data()
    {
        using Field = std::optional<CredentialField>;
        QTest::addColumn<QString>("message");
        QTest::addColumn<Field>("field");
        QTest::newRow("name") << u"name: must match the pattern"_s << Field(CredentialField::Name);
        QTest::newRow("user name")
            << u"username must not be blank"_s << Field(CredentialField::Username);
        QTest::newRow("two words")
            << u"The User name is too long"_s << Field(CredentialField::Username);
        QTest::newRow("underscore") << u"user_name too long"_s << Field(CredentialField::Username);
        QTest::newRow("password") << u"PASSWORD too long"_s << Field(CredentialField::Password);
        QTest::newRow("type") << u"type is required"_s << Field(CredentialField::Type);
        QTest::newRow("first of two")
            << u"password must differ from username"_s << Field(CredentialField::Password);
        QTest::newRow("part of a word") << u"a renamed typescript"_s << Field();
        QTest::newRow("none") << u"Invalid parameters"_s << Field();
        QTest::newRow("nothing") << u""_s << Field();
    }

    void namesTheFieldThatTheMessageNamesFirst()
    {
        QFETCH(const QString, message);
        const ApiError error{ .kind = ApiError::Kind::Invalid, .message = message };
        QTEST(error.field(), "field");
    }

    void onlyARefusedFieldHasAField()
    {
        const ApiError error{ .kind = ApiError::Kind::Server, .message = u"name: broken"_s };
        QVERIFY(!error.field());
    }
};

QTEST_GUILESS_MAIN(TestApiError)
#include "tst_apierror.moc"
