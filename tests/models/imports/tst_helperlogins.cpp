// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/helperlogins.h"
#include "models/imports/importreader.h"
#include "tests/models/imports/described.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;

using Kind = HelperFailure::Kind;
using Problem = ImportedLogin::Problem;

namespace {

/// JSON with single quotes for double ones.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

ImportedLogins file()
{
    return readLogins(json("{'auths':{'https://index.docker.io/v1/"
                           "':{},'ghcr.io':{},'quay.io':{},'a.example':{'auth':'a2ltOnNlY3JldA=='}}"
                           ",'credsStore':'pass','credHelpers':{'quay.io':'quay'}}"));
}

HelperResult<HelperLogin> answer(const QString &username, const QString &password)
{
    return HelperLogin{ .username = username, .password = Secret::fromText(password) };
}

} // namespace

class TestHelperLogins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachHelperIsNamedOnce()
    {
        QCOMPARE(helpersOf(file()), QStringList({ u"pass"_s, u"quay"_s }));
        QCOMPARE(helpersOf(readLogins(json("{'auths':{},'credsStore':'pass'}"))),
                 QStringList{ u"pass"_s });
        ImportedLogins complete = file();
        complete.credentialStore.clear();
        for (ImportedLogin &login : complete.logins)
            setHelperLogin(login, answer(u"kim"_s, u"secret"_s));
        QCOMPARE(helpersOf(complete), QStringList());
    }

    void aListCompletesTheLogins()
    {
        ImportedLogins found = file();
        addHelperList(found, u"pass"_s,
                      { { u"https://index.docker.io/v1/"_s, u"kim"_s },
                        { u"https://ghcr.io/"_s, u"ida"_s },
                        { u"https://quay.io"_s, u"not asked"_s },
                        { u"https://b.example"_s, u"kim"_s } });
        const QStringList expected{ u"a.example kim:secret"_s, u"ghcr.io ida: helper=pass"_s,
                                    u"docker.io kim: helper=pass"_s, u"quay.io : helper=quay"_s,
                                    u"b.example kim: helper=pass"_s };
        QCOMPARE(described(found), expected);
        QVERIFY(found.logins[1].needsHelper());
        QVERIFY(!found.logins[1].isUsable());
        QVERIFY(!found.logins[0].needsHelper());
    }

    void aHelperOfOneHostAddsNone()
    {
        ImportedLogins found = file();
        addHelperList(found, u"quay"_s,
                      { { u"quay.io"_s, u"kim"_s }, { u"b.example"_s, u"kim"_s } });
        QCOMPARE(found.logins.size(), size_t(4));
        QCOMPARE(described(found).last(), u"quay.io kim: helper=quay"_s);
    }

    void tokensOfDockerAreNoLogins()
    {
        ImportedLogins found = readLogins(json("{'auths':{},'credsStore':'desktop'}"));
        addHelperList(found, u"desktop"_s,
                      { { u"https://a.example"_s, u"<token>"_s },
                        { u"https://index.docker.io/v1/"_s, u"kim"_s },
                        { u"https://index.docker.io/v1/access-token"_s, u"kim"_s },
                        { u"https://index.docker.io/v1/refresh-token"_s, u"kim"_s },
                        { u"not a host"_s, u"kim"_s } });
        const QStringList expected{ u"a.example <token>: helper=desktop IdentityToken"_s,
                                    u"docker.io kim: helper=desktop"_s,
                                    u"docker.io/access-token kim: helper=desktop IdentityToken"_s,
                                    u"docker.io/refresh-token kim: helper=desktop IdentityToken"_s,
                                    u"- kim: helper=desktop InvalidRegistry"_s };
        QCOMPARE(described(found), expected);
    }

    void anAnswerMakesALogin_data()
    {
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("login");
        QTest::newRow("both") << u"kim"_s << u"s"_s << u"ghcr.io kim:s helper=pass"_s;
        QTest::newRow("the username is that of the list")
            << u""_s << u"s"_s << u"ghcr.io ida:s helper=pass"_s;
        QTest::newRow("identity token")
            << u"<token>"_s << u"s"_s << u"ghcr.io <token>:s helper=pass IdentityToken"_s;
        QTest::newRow("too long") << u"kim"_s << QString(256, u'x')
                                  << u"ghcr.io kim:%1 helper=pass PasswordTooLong"_s.arg(
                                         QString(256, u'x'));
    }

    void anAnswerMakesALogin()
    {
        QFETCH(const QString, username);
        QFETCH(const QString, password);
        ImportedLogins found = file();
        addHelperList(found, u"pass"_s, { { u"ghcr.io"_s, u"ida"_s } });
        setHelperLogin(found.logins[1], answer(username, password));
        QTEST(described(found.logins[1]), "login");
        QCOMPARE(found.logins[1].isUsable(), found.logins[1].problem == Problem::None);
    }

    void aFailureIsAProblem()
    {
        ImportedLogins found = file();
        setHelperLogin(found.logins[1],
                       tl::unexpected(HelperFailure{ .kind = Kind::Refused, .message = u"no"_s }));
        QCOMPARE(found.logins[1].problem, Problem::HelperFailed);
        QCOMPARE(found.logins[1].detail, u"no"_s);
        setHelperLogin(found.logins[1], answer(u"kim"_s, u"s"_s)); // too late
        QCOMPARE(found.logins[1].problem, Problem::HelperFailed);
        setHelperLogin(found.logins[2], tl::unexpected(HelperFailure{ .kind = Kind::NoPassword }));
        QCOMPARE(found.logins[2].problem, Problem::NoPassword);
    }

    void aHelperMayBeMissing()
    {
        ImportedLogins found = file();
        setHelperMissing(found, u"pass"_s);
        const QStringList expected{ u"a.example kim:secret"_s,
                                    u"ghcr.io : helper=pass HelperMissing"_s,
                                    u"docker.io : helper=pass HelperMissing"_s,
                                    u"quay.io : helper=quay"_s };
        QCOMPARE(described(found), expected);
    }

    void theListHasAnEnd()
    {
        ImportedLogins found = file();
        QMap<QString, QString> usernames;
        for (int i = 0; i < 3'000; ++i)
            usernames.insert(u"r%1.example"_s.arg(i), u"kim"_s);
        addHelperList(found, u"pass"_s, usernames);
        QCOMPARE(found.logins.size(), ImportedLogins::maxLogins);
        QCOMPARE(found.problem, ImportedLogins::Problem::TooManyLogins);
    }
};

QTEST_APPLESS_MAIN(TestHelperLogins)
#include "tst_helperlogins.moc"
