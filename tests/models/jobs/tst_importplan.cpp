// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/helperlogins.h"
#include "models/imports/importreader.h"
#include "models/jobs/importplan.h"
#include "models/jobs/rotation.h"

#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using OnExisting = ImportPlan::OnExisting;
using Problem = ImportPlan::Problem;

namespace {

// bot:one, bot:two, and a token that only Docker can use.
const QByteArray config = R"({"auths":{
    "ghcr.io":{"auth":"Ym90Om9uZQ=="},
    "quay.io":{"auth":"Ym90OnR3bw=="},
    "other.example":{"identitytoken":"x"}}})";

ImportPlan plan()
{
    return ImportPlan(readLogins(config, u"config.json"_s));
}

QString described(const std::vector<JobItem> &items)
{
    QStringList lines;
    for (const JobItem &item : items) {
        const QString action = item.action == JobItem::Action::Create ? u"create"_s : u"rotate"_s;
        lines.append(action + u' ' + item.name + u' ' + QString::fromUtf8(item.password.utf8()));
    }
    return lines.join(u", "_s);
}

} // namespace

class TestImportPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usableLoginsAreChosen()
    {
        ImportPlan imported = plan();
        QCOMPARE(imported.count(), 3);
        QCOMPARE(imported.chosenRows().size(), 2);
        for (int row = 0; row < 3; ++row) {
            const bool isUsable = imported.login(row).isUsable();
            QCOMPARE(imported.isChosen(row), isUsable);
            QCOMPARE(imported.problem(row) == Problem::Login, !isUsable);
        }
    }

    void oneThatItsHelperHasNotIsNotTaken()
    {
        ImportPlan imported(
            readLogins(R"({"auths":{"ghcr.io":{}},"credsStore":"pass"})", u"config.json"_s));
        QCOMPARE(imported.chosenRows(), QList<int>{ 0 });
        QVERIFY(imported.items().empty());
        imported.complete([](ImportedLogins &file) { setHelperMissing(file, u"pass"_s); });
        QVERIFY(imported.chosenRows().isEmpty());
        QCOMPARE(imported.problem(0), Problem::Login);
    }

    /// One of the two names of Docker Hub is removed, so that the list is as long as before.
    void choicesStayWithTheirLoginWhenAHelperReplacesAnother()
    {
        ImportPlan imported(
            readLogins("{\"auths\":{\"docker.io\":{},\"https://index.docker.io/v1/\":{}},"
                       "\"credsStore\":\"pass\"}",
                       u"config.json"_s));
        QCOMPARE(imported.count(), 2);
        imported.setName(0, u"first"_s);
        imported.setName(1, u"second"_s);
        imported.setChosen(1, false);
        imported.setType(1, RegistryType::otherPrivate());
        imported.complete([](ImportedLogins &file) {
            addHelperList(
                file, u"pass"_s,
                { { u"https://index.docker.io/v1/"_s, u"bot"_s }, { u"ghcr.io"_s, u"bot"_s } });
        });
        QCOMPARE(imported.count(), 2);
        QCOMPARE(imported.name(rowOf(imported, u"docker.io"_s)), u"first"_s);
        const int added = rowOf(imported, u"ghcr.io"_s);
        QCOMPARE(imported.name(added), u"ghcr-bot"_s);
        QCOMPARE(imported.type(added), imported.login(added).type);
        QVERIFY(imported.isChosen(added));
    }

    void choicesStayWhenAHelperHasMore()
    {
        ImportPlan imported(readLogins(
            R"({"auths":{"ghcr.io":{},"quay.io":{"auth":"Ym90OnR3bw=="}},"credsStore":"pass"})",
            u"config.json"_s));
        const int ghcr = rowOf(imported, u"ghcr.io"_s);
        imported.setName(ghcr, u"own"_s);
        imported.setChosen(rowOf(imported, u"quay.io"_s), false);
        imported.complete([](ImportedLogins &file) {
            addHelperList(file, u"pass"_s,
                          { { u"ghcr.io"_s, u"bot"_s }, { u"new.example"_s, u"bot"_s } });
        });
        QCOMPARE(imported.count(), 3);
        QCOMPARE(imported.name(rowOf(imported, u"ghcr.io"_s)), u"own"_s);
        QVERIFY(imported.isChosen(rowOf(imported, u"ghcr.io"_s)));
        QVERIFY(!imported.isChosen(rowOf(imported, u"quay.io"_s)));
        QVERIFY(imported.isChosen(rowOf(imported, u"new.example"_s)));
    }

    /// Only the helper says that both have the same username.
    void aLoginThatTurnsOutToBeTheSameIsNotChosenByItself()
    {
        const QByteArray file = R"({"auths":{"h.example/one":{},"h.example/two":{}},)"
                                R"("credsStore":"pass"})";
        const auto complete = [](ImportPlan &imported) {
            imported.complete([](ImportedLogins &logins) {
                addHelperList(logins, u"pass"_s,
                              { { u"h.example/one"_s, u"bot"_s },
                                { u"h.example/two"_s, u"bot"_s },
                                { u"new.example"_s, u"bot"_s } });
            });
        };
        ImportPlan proposed(readLogins(file, u"config.json"_s));
        QVERIFY(proposed.isChosen(0) && proposed.isChosen(1));
        complete(proposed);
        QVERIFY(proposed.isChosen(0));
        QVERIFY(!proposed.isChosen(1));

        ImportPlan ticked(readLogins(file, u"config.json"_s));
        ticked.setChosen(1, false);
        ticked.setChosen(1, true); // by the user
        complete(ticked);
        QVERIFY(ticked.isChosen(1));
    }

    void eachAccountGetsEachLogin()
    {
        ImportPlan imported = plan();
        imported.setAccounts(accounts({}, {}));
        const std::vector<JobItem> items = imported.items();
        QCOMPARE(described(items),
                 u"create ghcr-bot one, create ghcr-bot one, create quay-bot two, "
                 "create quay-bot two"_s);
        QCOMPARE(items[0].account, m_first);
        QCOMPARE(items[1].account, m_second);
        QCOMPARE(items[0].login->username, u"bot"_s);
        QCOMPARE(items[0].notes.registry, u"ghcr.io"_s);
        QCOMPARE(items[0].username, u"bot"_s);
    }

    /// "harbor/team" alone could be an image at Docker Hub, which must never get the password.
    void aRegistryOfTheLocalNetworkIsNotedAsSuch()
    {
        ImportPlan imported(
            readLogins(R"({"auths":{"harbor/team":{"auth":"Ym90Om9uZQ=="}}})", u"config.json"_s));
        imported.setAccounts(accounts({}, {}));
        const JobItem item = std::move(imported.items().front());
        QCOMPARE(item.login->registry.label(), u"harbor"_s);
        const RotationTarget target =
            rotationTarget(m_first, CredentialId::fromInteger(1), {},
                           { .registry = *item.notes.registry, .username = u"bot"_s });
        const JobItem rotated =
            rotationItem(target, { .password = Secret::fromText(u"two"_s) }, std::nullopt);
        QCOMPARE(rotated.login->registry.label(), u"harbor"_s);
    }

    void oneThatExistsIsSkippedRotatedOrCreatedAgain()
    {
        ImportPlan imported = plan();
        const CredentialNotes notes{ .registry = u"ghcr.io"_s,
                                     .username = u"bot"_s,
                                     .name = u"mine"_s };
        imported.setAccounts(accounts({ u"mine"_s }, { { CredentialId::fromInteger(7), notes } }));
        const int row = rowOf(imported, u"ghcr.io"_s);
        QCOMPARE(imported.existingNames(row), QStringList{ u"mine"_s });
        QCOMPARE(described(imported.items()),
                 u"create ghcr-bot one, create quay-bot two, create quay-bot two"_s);

        imported.setOnExisting(row, OnExisting::Rotate);
        const std::vector<JobItem> items = imported.items();
        QCOMPARE(described(items),
                 u"rotate mine one, create ghcr-bot one, create quay-bot two, "
                 "create quay-bot two"_s);
        QCOMPARE(items[0].id, CredentialId::fromInteger(7));
        QVERIFY(!items[0].username);

        imported.setOnExisting(row, OnExisting::CreateAnother);
        QCOMPARE(imported.items().size(), 4u);
    }

    void eachThatExistsIsRotated()
    {
        ImportPlan imported = plan();
        const CredentialNotes notes{ .registry = u"ghcr.io"_s, .username = u"bot"_s };
        NotesById known;
        for (const auto &[id, name] : { std::pair(7, u"mine"_s), std::pair(8, u"other"_s) }) {
            known.insert(CredentialId::fromInteger(id), notes);
            known[CredentialId::fromInteger(id)].name = name;
        }
        imported.setAccounts(accounts({}, known));
        QVERIFY(imported.rotatedAccounts().isEmpty());
        const int row = rowOf(imported, u"ghcr.io"_s);
        imported.setOnExisting(row, OnExisting::Rotate);
        imported.setChosen(rowOf(imported, u"quay.io"_s), false);
        QCOMPARE(described(imported.items()),
                 u"rotate mine one, rotate other one, create ghcr-bot one"_s);
        QVERIFY(imported.rotatedAccounts().contains(m_first));
        QVERIFY(!imported.rotatedAccounts().contains(m_second));
    }

    void aRotationKeepsTheNotesButNotTheDateOfTheOldPassword()
    {
        const CredentialNotes notes{ .registry = u"ghcr.io/team"_s,
                                     .username = u"bot"_s,
                                     .expires = QDate(2020, 1, 1),
                                     .text = u"for CI"_s,
                                     .name = u"mine"_s };
        ImportPlan imported = plan();
        imported.setAccounts({ { .id = m_first, .notes = { { m_id, notes } } } });
        imported.setOnExisting(rowOf(imported, u"ghcr.io"_s), OnExisting::Rotate);
        const JobItem item = std::move(imported.items().front());
        QCOMPARE(item.action, JobItem::Action::Rotate);
        CredentialNotes after = notes;
        item.notes.applyTo(after);
        QCOMPARE(after.registry, u"ghcr.io/team"_s);
        QCOMPARE(after.username, u"bot"_s);
        QCOMPARE(after.text, u"for CI"_s);
        QVERIFY(after.expires.isNull());
    }

    void aRotationTakesTheDateOfTheNewPassword()
    {
        ImportPlan imported(readLogins("name,registry,username,password,expires\n"
                                       "first,ghcr.io,bot,one,2031-02-03\n"));
        const CredentialNotes notes{ .registry = u"ghcr.io"_s,
                                     .username = u"bot"_s,
                                     .expires = QDate(2020, 1, 1) };
        imported.setAccounts({ { .id = m_first, .notes = { { m_id, notes } } } });
        imported.setOnExisting(0, OnExisting::Rotate);
        QCOMPARE(imported.items().front().notes.expires, QDate(2031, 2, 3));
    }

    void namesMustBeValidAndFree()
    {
        ImportPlan imported = plan();
        imported.setAccounts(accounts({ u"taken"_s }, {}));
        const int ghcr = rowOf(imported, u"ghcr.io"_s);
        const int quay = rowOf(imported, u"quay.io"_s);
        imported.setName(ghcr, u"1 bad"_s);
        QCOMPARE(imported.problem(ghcr), Problem::InvalidName);
        imported.setName(ghcr, u"TAKEN"_s);
        QCOMPARE(imported.problem(ghcr), Problem::NameTaken);
        imported.setName(ghcr, u"same"_s);
        imported.setName(quay, u"Same"_s);
        QCOMPARE(imported.problem(ghcr), Problem::NameTaken);
        QCOMPARE(imported.problem(quay), Problem::NameTaken);
        QVERIFY(imported.items().empty());
        imported.setChosen(quay, false);
        QCOMPARE(imported.problem(ghcr), Problem::None);
        QCOMPARE(described(imported.items()), u"create same one, create same one"_s);
    }

    void namesOfTheUserStayWhenTheAccountsChange()
    {
        ImportPlan imported = plan();
        const int row = rowOf(imported, u"ghcr.io"_s);
        imported.setName(row, u"own"_s);
        imported.setChosen(row, false);
        imported.setAccounts(accounts({ u"quay-bot"_s }, {}));
        QCOMPARE(imported.name(row), u"own"_s);
        QVERIFY(!imported.isChosen(row));
        QCOMPARE(imported.name(rowOf(imported, u"quay.io"_s)), u"quay-bot-2"_s);
    }

private:
    std::vector<ImportAccount> accounts(const QStringList &names, const NotesById &notes) const
    {
        return { { .id = m_first, .names = names, .notes = notes }, { .id = m_second } };
    }
    static int rowOf(const ImportPlan &imported, const QString &host)
    {
        for (int row = 0; row < imported.count(); ++row) {
            if (imported.login(row).registry && imported.login(row).registry->label() == host)
                return row;
        }
        return -1;
    }

    const CredentialId m_id = CredentialId::fromInteger(7);
    const QUuid m_first = QUuid::createUuid();
    const QUuid m_second = QUuid::createUuid();
};

QTEST_GUILESS_MAIN(TestImportPlan)

#include "tst_importplan.moc"
