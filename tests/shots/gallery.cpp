// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/gallery.h"

#include "app/sandbox/sandboxserver.h"
#include "models/async.h"
#include "models/rest/restcredentialapi.h"
#include "tests/support/rawserver.h"
#include "ui/accounts/accountdialog.h"
#include "ui/accounts/accountmenu.h"
#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/takeoverdialog.h"
#include "ui/credentials/createdialog.h"
#include "ui/credentials/credentialspage.h"
#include "ui/credentials/credentialtable.h"
#include "ui/credentials/deletedialog.h"
#include "ui/credentials/editdialog.h"
#include "ui/doctor/doctordialog.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/style/theme.h"
#include "ui/welcomepage.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/validatedfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTest>
#include <QTextStream>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize windowSize(1080, 680);
constexpr QSize narrowSize(640, 400);

QPalette lightPalette()
{
    return {};
}

/// As the dark themes of the common desktops have it.
QPalette darkPalette()
{
    const QColor window(0x24, 0x27, 0x2b);
    const QColor base(0x1b, 0x1e, 0x21);
    const QColor text(0xe6, 0xe8, 0xea);
    const QColor faint(0x7d, 0x84, 0x8b);
    QPalette palette(text, QColor(0x30, 0x34, 0x39), QColor(0x3e, 0x43, 0x48),
                     QColor(0x14, 0x16, 0x18), QColor(0x2b, 0x2f, 0x33), text, text, base, window);
    palette.setColor(QPalette::Highlight, QColor(0x3d, 0x9a, 0xe2));
    palette.setColor(QPalette::HighlightedText, QColor(0xff, 0xff, 0xff));
    palette.setColor(QPalette::PlaceholderText, faint);
    for (const auto role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

template<typename Widget> Widget *openDialog(MainWindow &window)
{
    Widget *dialog = nullptr;
    const bool opened = QTest::qWaitFor([&] {
        dialog = window.findChild<Widget *>();
        return dialog && dialog->isVisible();
    });
    return opened ? dialog : nullptr;
}

template<typename Widget> Widget *trigger(MainWindow &window, const QString &action)
{
    for (QAction *candidate : window.findChildren<QAction *>()) {
        if (candidate->text() == action) {
            candidate->trigger();
            return openDialog<Widget>(window);
        }
    }
    return nullptr;
}

bool selectNamed(MainWindow &window, const QString &name)
{
    const QAbstractItemModel *model = window.credentials()->table()->model();
    for (int row = 0; model && row < model->rowCount(); ++row) {
        if (model->index(row, 0).data().toString() == name) {
            window.credentials()->table()->selectRow(row);
            return true;
        }
    }
    return false;
}

QPushButton *button(QWidget *dialog, const QString &text)
{
    for (QPushButton *candidate : dialog->findChildren<QPushButton *>()) {
        if (candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

/// Presses "Delete" for the credential and waits for the panel that says what uses it.
bool showInUse(MainWindow &window, const QString &name)
{
    if (!selectNamed(window, name))
        return false;
    auto *dialog = trigger<DeleteDialog>(window, MainWindow::tr("Delete"));
    if (!dialog)
        return false;
    button(dialog, MainWindow::tr("Delete"))->click();
    return QTest::qWaitFor([&] { return dialog->windowTitle() == "In use"_L1; });
}

} // namespace

Gallery::Gallery(const QDir &folder)
    : m_folder(folder)
{ }

Gallery::~Gallery() = default;

int Gallery::renderAll()
{
    const std::pair<QString, QPalette> themes[] = { { u"light"_s, lightPalette() },
                                                    { u"dark"_s, darkPalette() } };
    for (const auto &[theme, palette] : themes) {
        m_theme = theme;
        QApplication::setPalette(palette);

        render(u"welcome"_s, [](MainWindow &) { return true; });
        render(u"welcome-broken"_s, [](MainWindow &window) {
            window.welcome()->keyField()->setText(u"two words"_s);
            window.welcome()->baseUrlField()->setText(u"http://example.com"_s);
            return true;
        });
        render(u"list"_s, [this](MainWindow &window) {
            return openSandbox(window) && selectNamed(window, u"vision-train"_s);
        });
        render(u"nothing-selected"_s, [this](MainWindow &window) { return openSandbox(window); });
        render(u"narrow"_s, [this](MainWindow &window) {
            window.resize(narrowSize);
            return openSandbox(window);
        });
        render(u"empty"_s, [this](MainWindow &window) {
            m_server = std::make_unique<SandboxServer>(SandboxStore());
            return m_server->listen()
                && openServer(window, m_server->baseUrl(), m_server->apiKey());
        });
        render(u"no-match"_s, [this](MainWindow &window) {
            if (!openSandbox(window))
                return false;
            window.findChild<QLineEdit *>(u"search"_s)->setText(u"quantum"_s);
            return true;
        });
        render(u"first-load"_s, [this](MainWindow &window) {
            RawServer silent;
            silent.enqueue(RawReply::hang());
            openServer(window, silent.baseUrl(), u"key"_s);
            return grab(window, u"first-load"_s);
        });
        render(u"failed"_s, [this](MainWindow &window) {
            RawServer broken;
            broken.enqueue(RawReply::json(500, R"({"code":10002,"message":"system error"})"));
            openServer(window, broken.baseUrl(), u"key"_s);
            return QTest::qWaitFor(
                [&] { return m_session->controller().refreshError().has_value(); });
        });
        render(u"failed-with-rows"_s, [this](MainWindow &window) {
            if (!openSandbox(window))
                return false;
            m_server.reset();
            m_session->controller().refresh();
            return QTest::qWaitFor(
                [&] { return m_session->controller().refreshError().has_value(); });
        });
        render(u"create-broken"_s, [this](MainWindow &window) {
            auto *dialog = openSandbox(window)
                ? trigger<CreateDialog>(window, MainWindow::tr("New credential"))
                : nullptr;
            if (!dialog)
                return false;
            dialog->nameField()->setText(u"our registry"_s);
            dialog->usernameField()->setText(u"ci-bot "_s);
            return true;
        });
        render(u"create-good"_s, [this](MainWindow &window) {
            auto *dialog = openSandbox(window)
                ? trigger<CreateDialog>(window, MainWindow::tr("New credential"))
                : nullptr;
            if (!dialog)
                return false;
            dialog->nameField()->setText(u"speech-ci"_s);
            dialog->typeChoice()->setCurrentIndex(1);
            dialog->usernameField()->setText(u"speech-bot"_s);
            dialog->passwordField()->setText(u"not-a-real-token"_s);
            return true;
        });
        render(u"edit"_s, [this](MainWindow &window) {
            if (!openSandbox(window) || !selectNamed(window, u"vision-train"_s))
                return false;
            auto *dialog = trigger<EditDialog>(window, MainWindow::tr("Edit"));
            if (!dialog)
                return false;
            dialog->passwordField()->setText(u"not-a-real-token"_s);
            return true;
        });
        render(u"delete"_s, [this](MainWindow &window) {
            return openSandbox(window) && selectNamed(window, u"vision-train"_s)
                && trigger<DeleteDialog>(window, MainWindow::tr("Delete"));
        });
        render(u"in-use"_s, [this](MainWindow &window) {
            return openSandbox(window) && showInUse(window, u"llm-serving"_s);
        });
        renderAccounts();
        renderPanels();
    }
    return m_failures;
}

void Gallery::renderAccounts()
{
    render(u"welcome-take-over"_s, [](MainWindow &window) {
        window.welcome()->setCanTakeOver(true);
        return true;
    });
    m_accounts.put({},
                   { .id = QUuid::createUuid(),
                     .name = u"Production"_s,
                     .key = Account::Key::InKeychain,
                     .colour = Account::Colour::Red,
                     .asksForName = true });
    m_accounts.put({},
                   { .id = QUuid::createUuid(),
                     .name = u"Staging"_s,
                     .key = Account::Key::InKeychain,
                     .colour = Account::Colour::Green });
    m_accounts.put({}, { .id = QUuid::createUuid(), .name = u"A colleague's"_s });

    render(u"key-asked"_s, [](MainWindow &window) {
        window.welcome()->setAccount(u"Production"_s, false);
        window.welcome()->messages()->say(
            Theme::Tone::Warning,
            u"The keychain is locked. Unlock it and try again, or use a key for this session only."_s,
            u"Try again"_s);
        return true;
    });
    render(u"account"_s, [this](MainWindow &window) { return openProduction(window); });
    render(u"account-menu"_s, [this](MainWindow &window) {
        if (!openProduction(window))
            return false;
        auto *menu = window.findChild<AccountMenu *>();
        menu->popup({});
        const QPixmap shown = menu->grab();
        menu->hide();
        ++m_count;
        return shown.save(m_folder.filePath(u"account-menu-%1.png"_s.arg(m_theme)));
    });
    render(u"account-add"_s, [this](MainWindow &window) {
        auto *dialog = new AccountDialog(m_accounts, &window);
        dialog->open();
        dialog->nameField()->setText(u"Research"_s);
        dialog->keyField()->setText(u"not-a-real-key"_s);
        dialog->showTrouble(u"The API key is missing, wrong or expired."_s, true);
        return true;
    });
    render(u"account-edit"_s, [this](MainWindow &window) {
        (new AccountDialog(m_accounts, m_accounts.accounts()[0], &window))->open();
        return true;
    });
    render(u"accounts"_s, [this](MainWindow &window) {
        (new AccountsDialog(m_accounts, &window))->open();
        return true;
    });
    const CliProfiles profiles =
        CliProfiles::parse("[default]\napi_key=one\n[staging]\napi_key=two\nbase_url=https://"
                           "staging.example\n[old]\n");
    render(u"take-over"_s, [&](MainWindow &window) {
        (new TakeOverDialog(profiles, u"~/.yotta/config"_s, &window))->open();
        return true;
    });
    render(u"delete-typed"_s, [this](MainWindow &window) {
        return openProduction(window) && selectNamed(window, u"vision-train"_s)
            && trigger<DeleteDialog>(window, MainWindow::tr("Delete"));
    });
    while (m_accounts.rowCount() > 0)
        m_accounts.remove(m_accounts.accounts()[0].id);
}

void Gallery::renderPanels()
{
    render(u"activity"_s, [this](MainWindow &window) {
        const auto shown = openSandbox(window);
        for (QAction *action : window.findChildren<QAction *>()) {
            if (action->text() == "Activity"_L1 && !action->isChecked())
                action->trigger();
        }
        return shown && selectNamed(window, u"vision-train"_s);
    });
    render(u"doctor"_s, [](MainWindow &window) {
        auto *dialog = new DoctorDialog(&window);
        dialog->open();
        dialog->add(Finding::Keychain{ Finding::Keychain::State::Locked });
        dialog->add(Finding::KeychainProbe{ Finding::KeychainProbe::Step::NotTried });
        dialog->add(
            Finding::Tls{ .isThere = true, .library = u"OpenSSL 3.0.15"_s, .authorities = 142 });
        dialog->add(Finding::Proxy{});
        dialog->add(Finding::Service{ .baseUrl = BaseUrl::official(),
                                      .error = ApiError{ .kind = ApiError::Kind::Unauthorized } });
        dialog->add(Finding::Clock{ std::chrono::seconds(2) });
        dialog->end();
        return true;
    });
    render(u"preferences"_s, [](MainWindow &window) {
        const NetworkSettings network{ .proxy = NetworkSettings::Proxy::Http,
                                       .proxyAddress = { u"proxy.example"_s, 3128 },
                                       .proxyUser = u"robot"_s };
        (new PreferencesDialog(
             network, [](const QString &) { return doneWith(CaFileProblem::None); }, &window))
            ->open();
        return true;
    });
}

void Gallery::render(const QString &name, const Scene &scene)
{
    {
        MainWindow window(m_activity, m_accounts);
        window.resize(windowSize);
        window.show();
        const int before = m_count;
        if (!scene(window) || (m_count == before && !grab(window, name))) {
            QTextStream(stderr) << "Not reached: " << name << " (" << m_theme << ")" << Qt::endl;
            ++m_failures;
        }
        window.setSession(nullptr);
    }
    m_session.reset();
    m_server.reset();
}

bool Gallery::grab(MainWindow &window, const QString &name)
{
    QTest::qWait(60); // let layouts settle and the busy line move
    QPixmap picture = window.grab();
    for (const QDialog *dialog : window.findChildren<QDialog *>()) {
        if (!dialog->isVisible())
            continue;
        QPixmap shown = const_cast<QDialog *>(dialog)->grab();
        QPainter painter(&picture);
        painter.fillRect(window.rect(), QColor(0, 0, 0, 90));
        const QRect place(QPoint((window.width() - dialog->width()) / 2,
                                 (window.height() - dialog->height()) / 2),
                          dialog->size());
        painter.fillRect(place.adjusted(-1, -1, 1, 1), Theme::border(window.palette()));
        painter.drawPixmap(place, shown);
    }
    ++m_count;
    return picture.save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_theme)));
}

bool Gallery::openSandbox(MainWindow &window)
{
    // A day that does not move, so that two runs give the same pictures.
    const QDateTime today(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC);
    m_server = std::make_unique<SandboxServer>(SandboxStore::withExamples(today));
    return m_server->listen() && openServer(window, m_server->baseUrl(), m_server->apiKey())
        && QTest::qWaitFor([&] { return m_session->credentials().rowCount() > 0; });
}

bool Gallery::openProduction(MainWindow &window)
{
    if (!openSandbox(window))
        return false;
    m_session->setAccount(m_accounts.accounts()[0]);
    window.updateSession();
    return true;
}

bool Gallery::openServer(MainWindow &window, const QString &baseUrl, const QString &key)
{
    const auto url = BaseUrl::fromText(baseUrl);
    const auto apiKey = ApiKey::fromText(key);
    if (!url || !apiKey)
        return false;
    m_session = std::make_unique<Session>(
        Account{ .name = u"Sandbox"_s,
                 .baseUrl = *url,
                 .key = Account::Key::Sandbox,
                 .demonstrationKey = key },
        [&] {
            auto api = std::make_unique<RestCredentialApi>(*url, apiKey->clone());
            QObject::connect(api.get(), &RestCredentialApi::exchanged, &m_activity,
                             &ActivityLog::add);
            return api;
        }(),
        RetryPolicy::never());
    window.setSession(m_session.get());
    m_session->controller().refresh();
    return true;
}

} // namespace Purser
