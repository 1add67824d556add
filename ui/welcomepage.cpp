// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcomepage.h"

#include "models/secrets/apikey.h"
#include "models/session/accountsession.h"
#include "models/values/baseurl.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/accounttext.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 520;
constexpr int logoSize = 56;

Theme::Tone toneOf(KeyQuestion::Reason reason)
{
    using Reason = KeyQuestion::Reason;
    switch (reason) {
    case Reason::AskingKeychain:
    case Reason::NoStoredKey:
    case Reason::StoredKeyFound:
        return Theme::Tone::Info;
    case Reason::KeychainSlow:
    case Reason::KeychainFailed:
        return Theme::Tone::Warning;
    case Reason::StoredKeyInvalid:
    case Reason::NotVerified:
        return Theme::Tone::Danger;
    }
    return Theme::Tone::Info;
}

QFrame *makeCard(const QString &title, const QString &text, QWidget *parent)
{
    auto *card = new QFrame(parent);
    card->setProperty("surface", u"card"_s);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::gap);
    auto *heading = new PlainLabel(title, card);
    heading->setObjectName(u"title"_s);
    heading->setWordWrap(true);
    heading->setFont(Theme::scaled(parent->font(), Theme::headingType, QFont::DemiBold));
    auto *explanation = new PlainLabel(text, card);
    explanation->setTone(Theme::Tone::Neutral);
    explanation->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    return card;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_messages(new MessageBar(this))
    , m_busy(new BusyIndicator(this))
    , m_key(new ValidatedField(tr("API key"), ValidatedField::Content::Secret, this))
    , m_baseUrl(new ValidatedField(tr("Base URL"), ValidatedField::Content::Open, this))
    , m_keep(new QCheckBox(tr("Save key in keychain"), this))
    , m_connect(new QPushButton(tr("Connect"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_sandbox(new QPushButton(tr("Try the sandbox"), this))
    , m_importProfiles(new QPushButton(tr("Import profile…"), this))
    , m_recover(new QPushButton(tr("Recover accounts…"), this))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setFocusProxy(m_key);

    auto *logo = new QLabel(this);
    logo->setPixmap(Icons::application().pixmap(logoSize, logoSize));
    logo->setAlignment(Qt::AlignCenter);
    auto *title = new PlainLabel(tr("Welcome to Purser"), this);
    title->setFont(Theme::scaled(font(), Theme::greetingType, QFont::DemiBold));
    title->setAlignment(Qt::AlignCenter);
    auto *subtitle = new PlainLabel(
        tr("Manage container registry credentials for your Yotta Labs organization"), this);
    subtitle->setTone(Theme::Tone::Neutral);
    subtitle->setAlignment(Qt::AlignCenter);
    subtitle->setWordWrap(true);

    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::gap + Theme::tight);
    column->addStretch(1);
    column->addWidget(logo);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addWidget(m_messages);
    column->addWidget(makeRecoverCard());
    column->addWidget(makeKeyCard());
    column->addWidget(makeImportProfilesCard());
    column->addWidget(makeSandboxCard());
    column->addStretch(2);

    auto *page = new QWidget(viewport());
    auto *middle = new QWidget(page);
    middle->setLayout(column);
    middle->setMaximumWidth(Theme::scaledToFont(columnWidth));
    auto *layout = new QHBoxLayout(page);
    layout->addStretch(1);
    layout->addWidget(middle, 100);
    layout->addStretch(1);
    setWidget(page);

    connect(m_sandbox, &QPushButton::clicked, this, &WelcomePage::sandboxRequested);
    connect(m_importProfiles, &QPushButton::clicked, this, &WelcomePage::importProfilesRequested);
    connect(m_recover, &QPushButton::clicked, this, &WelcomePage::recoverRequested);
    connect(m_keep, &QCheckBox::clicked, this, [this] { m_isKeepingChosen = true; });
    for (ValidatedField *field : { m_key, m_baseUrl }) {
        connect(field, &ValidatedField::changed, this, &WelcomePage::updateConnect);
        connect(field->lineEdit(), &QLineEdit::returnPressed, m_connect, &QPushButton::click);
    }
    setConnecting(false);
}

QWidget *WelcomePage::makeKeyCard()
{
    QFrame *card = makeCard(tr("Connect with an API key"),
                            tr("Find your key in the Yotta Console under Settings > Access Keys. "
                               "Purser saves it only in your system keychain."),
                            this);
    m_keyTitle = card->findChild<PlainLabel *>(u"title"_s);
    m_key->setHelp(apiKeyHelp());
    m_baseUrl->setHelp(baseUrlHelp());
    m_key->setTidy(tidiedIdentifier);
    m_baseUrl->setTidy(tidiedBaseUrl);
    m_key->setValidator([](const QString &text) {
        const auto key = ApiKey::fromText(text);
        return ValidatedField::Validation{ .canBeSent = key.has_value(),
                                           .words = key ? QString()
                                                        : apiKeyProblemMessage(key.error()) };
    });
    m_baseUrl->setValidator([](const QString &text) {
        const auto url = BaseUrl::fromText(text);
        return ValidatedField::Validation{ .canBeSent = url.has_value(),
                                           .words = url ? baseUrlWarning(*url)
                                                        : baseUrlProblemMessage(url.error()) };
    });
    setBaseUrl(BaseUrl::official().text());
    m_connect->setProperty("kind", u"main"_s);

    auto *buttons = new QHBoxLayout;
    m_keep->setChecked(true);
    m_keep->setToolTip(tr("If this is off, Purser forgets the key when you quit"));
    buttons->addWidget(m_keep, 1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_connect);
    auto *layout = static_cast<QVBoxLayout *>(card->layout());
    layout->addSpacing(Theme::tight);
    layout->addWidget(m_key);
    layout->addWidget(m_baseUrl);
    layout->addWidget(m_busy);
    layout->addLayout(buttons);
    return card;
}

QWidget *WelcomePage::makeImportProfilesCard()
{
    QFrame *card = makeCard(tr("Already using the Yotta CLI?"),
                            tr("The CLI stores API keys in a plain text file. Import them to save "
                               "a copy in your keychain. The file won't be changed."),
                            this);
    static_cast<QVBoxLayout *>(card->layout())->addWidget(m_importProfiles, 0, Qt::AlignLeft);
    m_importProfilesCard = card;
    card->hide();
    return card;
}

QWidget *WelcomePage::makeRecoverCard()
{
    QFrame *card = makeCard(
        tr("Missing your accounts?"),
        tr("Purser can look for them in your previous settings file and in the system keychain."),
        this);
    static_cast<QVBoxLayout *>(card->layout())->addWidget(m_recover, 0, Qt::AlignLeft);
    m_recoverCard = card;
    card->hide();
    return card;
}

void WelcomePage::setCanRecover(bool canRecover)
{
    m_recoverCard->setVisible(canRecover);
}

void WelcomePage::setCanImportProfiles(bool canImportProfiles)
{
    m_importProfilesCard->setVisible(canImportProfiles);
}

void WelcomePage::observe(AccountSession &session)
{
    connect(&session, &AccountSession::stateChanged, this,
            [this, &session] { showState(session); });
    connect(&session, &AccountSession::questionAsked, this,
            [this, &session] { showQuestion(session); });
    connect(m_cancel, &QPushButton::clicked, &session, &AccountSession::cancelVerification);
    connect(m_key, &ValidatedField::changed, &session,
            [this, &session] { session.setKeyTyped(!m_key->text().isEmpty()); });
    connect(m_connect, &QPushButton::clicked, &session, [this, &session] {
        auto key = ApiKey::fromText(m_key->text());
        const auto baseUrl = BaseUrl::fromText(m_baseUrl->text());
        if (key && baseUrl) // else the button is disabled
            session.verify(*std::move(key), *baseUrl, m_keep->isChecked());
    });
    setConnecting(session.state() == AccountSession::State::Verifying);
    if (session.question())
        showQuestion(session);
}

void WelcomePage::showState(const AccountSession &session)
{
    using State = AccountSession::State;
    const State state = session.state();
    setConnecting(state == State::Verifying);
    if (!session.question())
        m_messages->dismiss();
    if (state == State::None || state == State::Open) {
        m_key->clear(); // it was typed for the former account
        setPending({}, {}, true);
    }
}

void WelcomePage::showQuestion(AccountSession &session)
{
    const KeyQuestion &question = *session.question();
    const std::optional<Account> &account = session.pendingAccount();
    if (account && account->id != m_pending) {
        setBaseUrl(account->baseUrl.text());
        setPending(account->id, account->name, question.proposesStoring);
    } else if (account && !m_isKeepingChosen) {
        m_keep->setChecked(question.proposesStoring);
    }
    m_messages->showMessage(toneOf(question.reason), keyQuestionText(question),
                            keyQuestionOffer(question.offer), [session = QPointer(&session)] {
                                if (session)
                                    session->acceptOffer();
                            });
}

/// The key that is asked for is the one of this account; an empty name means a new account.
void WelcomePage::setPending(const QUuid &id, const QString &name, bool isKeyToBeStored)
{
    m_pending = id;
    m_keyTitle->setText(name.isEmpty() ? tr("Connect with an API key")
                                       : /*: %1 is the name of an account. */ tr("API key of “%1”")
                                             .arg(displayText(name, 60)));
    m_baseUrl->lineEdit()->setReadOnly(!name.isEmpty());
    m_isKeepingChosen = false;
    m_keep->setChecked(isKeyToBeStored);
}

QWidget *WelcomePage::makeSandboxCard()
{
    QFrame *card = makeCard(tr("Don't have a key?"),
                            tr("Try Purser with sample credentials. The sandbox runs on your "
                               "computer, and nothing is sent anywhere."),
                            this);
    static_cast<QVBoxLayout *>(card->layout())->addWidget(m_sandbox, 0, Qt::AlignLeft);
    return card;
}

void WelcomePage::setBaseUrl(const QString &baseUrl)
{
    m_baseUrl->setText(baseUrl);
}

void WelcomePage::setConnecting(bool connecting)
{
    const bool isBeginning = connecting && !m_isConnecting;
    const bool isEnding = !connecting && m_isConnecting;
    QWidget *focused = QApplication::focusWidget();
    if (isBeginning)
        m_focusBefore = focused && isAncestorOf(focused) ? focused : nullptr;
    m_isConnecting = connecting;
    m_busy->setBusy(connecting);
    m_key->setEnabled(!connecting);
    m_baseUrl->setEnabled(!connecting);
    m_keep->setEnabled(!connecting);
    m_sandbox->setEnabled(!connecting);
    m_importProfiles->setEnabled(!connecting);
    m_recover->setEnabled(!connecting);
    m_cancel->setVisible(connecting);
    updateConnect();
    // Disabling the focused widget drops the focus, so move it explicitly.
    if (isBeginning && m_focusBefore)
        m_cancel->setFocus();
    else if (isEnding && m_focusBefore)
        m_focusBefore->setFocus();
}

void WelcomePage::updateConnect()
{
    const QString problem = m_key->canBeSent() ? m_baseUrl->problem() : m_key->problem();
    m_connect->setEnabled(problem.isEmpty() && !m_isConnecting);
    m_connect->setToolTip(problem.isEmpty() ? QString() : tooltipText(problem));
    m_connect->setAccessibleDescription(problem);
}

} // namespace Purser
