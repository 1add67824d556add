// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/stage/stage.h"

#include "models/yotta/restcredentialapi.h"
#include "tests/support/accountlistedits.h"
#include "tests/support/patience.h"
#include "tests/support/storedaccount.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/widgets/screenplace.h"

#include <QAction>
#include <QTest>
#include <QTimeZone>
#include <QUrl>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1080, 680);

} // namespace

Stage::Stage()
    : m_window(std::make_unique<MainWindow>(m_activity, m_accounts))
{
    m_window->show();
    resize(windowSize);
}

Stage::~Stage()
{
    m_window->setSession(nullptr);
}

void Stage::resize(QSize size)
{
    m_window->resize(size);
    fitOnScreens(*m_window);
}

void Stage::addAccounts()
{
    // One dialog shows the id of the keychain entry.
    put(m_accounts,
        withKeyEntry({ .id = QUuid(u"{3f0c8f0e-52b4-4c1e-9a55-0d6d1a7c2e41}"_s),
                       .name = u"Production"_s,
                       .color = Account::Color::Red,
                       .requiresNameConfirmation = true }));
    put(m_accounts,
        withKeyEntry(
            { .id = QUuid::createUuid(), .name = u"Staging"_s, .color = Account::Color::Green }));
    put(m_accounts, { .id = QUuid::createUuid(), .name = u"A colleague's"_s });
}

bool Stage::openSandbox()
{
    // A day that does not move, so that two runs give the same pictures.
    return openSandbox(
        SandboxStore::withExamples(QDateTime(QDate(2026, 3, 2), QTime(9, 30), QTimeZone::utc())));
}

bool Stage::openSandbox(SandboxStore store)
{
    m_server = std::make_unique<SandboxServer>(std::move(store));
    return m_server->listen() && openServer(m_server->baseUrl(), m_server->apiKey())
        && waitFor([&] { return m_session->repository().lastRead().isValid(); });
}

bool Stage::openProduction()
{
    addAccounts();
    if (!openSandbox())
        return false;
    m_session->setAccount(m_accounts.accounts()[0]);
    m_window->updateSession();
    return true;
}

bool Stage::openRaw(const RawReply &reply, const RetryPolicy &policy)
{
    m_raw = std::make_unique<RawServer>();
    m_raw->enqueue(reply);
    return openServer(m_raw->baseUrl(), u"key"_s, policy);
}

SandboxRegistry &Stage::registry()
{
    if (!m_registry) {
        m_registry = std::make_unique<SandboxRegistry>();
        m_registry->listen();
    }
    return *m_registry;
}

QString Stage::silentHost()
{
    if (!m_silent) {
        m_silent = std::make_unique<RawServer>();
        m_silent->setHandler([](const RawRequest &) { return RawReply::hang(); });
    }
    return QUrl(m_silent->baseUrl()).authority();
}

void Stage::stopServer()
{
    m_server.reset();
}

bool Stage::openLocked()
{
    addAccounts();
    m_bench = std::make_unique<AccountSessionBench>();
    m_window->observe(m_bench->session);
    m_bench->session.open(m_accounts.accounts()[0]);
    m_bench->keychain.reads[0].finish(
        tl::unexpected(SecretStoreError{ .kind = SecretStoreError::Kind::Locked }));
    return waitFor(
        [&] { return m_bench->session.question()->reason == KeyQuestion::Reason::KeychainFailed; });
}

bool Stage::openServer(const QString &baseUrl, const QString &key, const RetryPolicy &policy)
{
    const auto url = BaseUrl::fromText(baseUrl);
    const auto apiKey = ApiKey::fromText(key);
    if (!url || !apiKey)
        return false;
    auto api = std::make_unique<RestCredentialApi>(*url, apiKey->clone());
    QObject::connect(api.get(), &RestCredentialApi::exchanged, &m_activity, &ActivityLog::add);
    m_session = std::make_unique<Session>(Account{ .name = u"Sandbox"_s,
                                                   .baseUrl = *url,
                                                   .key = Account::Key::Sandbox,
                                                   .sandboxKey = key },
                                          std::move(api), policy);
    m_prepareNotes(m_session->notes());
    m_window->setSession(m_session.get());
    m_session->repository().refresh();
    return true;
}

bool Stage::selectNamed(const QString &name)
{
    for (int row = 0; row < m_session->credentials().rowCount(); ++row) {
        const Credential &credential = m_session->credentials().at(row);
        if (credential.name == name) {
            m_window->credentials()->select(credential.id);
            return true;
        }
    }
    return false;
}

QAction *Stage::action(const QString &text)
{
    for (QAction *candidate : m_window->findChildren<QAction *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

bool Stage::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, Test::patience);
}

QList<Scene> allScenes()
{
    return windowScenes() + notesScenes() + dialogScenes() + loginScenes() + jobScenes()
        + accountScenes() + panelScenes();
}

} // namespace Purser
