// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdialog.h"

#include "ui/style/colordot.h"
#include "ui/style/theme.h"
#include "ui/text/accounttext.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Purser {

namespace {

constexpr Account::Color colors[] = { Account::Color::None,   Account::Color::Red,
                                      Account::Color::Orange, Account::Color::Green,
                                      Account::Color::Teal,   Account::Color::Blue,
                                      Account::Color::Purple };

} // namespace

AccountDialog::AccountDialog(const AccountList &accounts, QWidget *parent)
    : AccountDialog(accounts, { .id = QUuid::createUuid(), .key = Account::Key::InKeychain }, true,
                    parent)
{ }

AccountDialog::AccountDialog(const AccountList &accounts, const Account &account, QWidget *parent)
    : AccountDialog(accounts, account, false, parent)
{ }

AccountDialog::AccountDialog(const AccountList &accounts, const Account &account, bool isNew,
                             QWidget *parent)
    : WaitingDialog(isNew ? tr("Add account") : tr("Edit account"), tr("Save"), parent)
    , m_accounts(accounts)
    , m_account(account)
    , m_isNew(isNew)
    , m_name(new ValidatedField(tr("Account name"), ValidatedField::Content::Open, this))
    , m_baseUrl(new ValidatedField(tr("Base URL"), ValidatedField::Content::Open, this))
    , m_key(new ValidatedField(tr("API key"), ValidatedField::Content::Secret, this))
    , m_givenKeyLabel(new PlainLabel({}, this))
    , m_color(new AccessibleComboBox(this))
    , m_keep(new QCheckBox(tr("Save key in keychain"), this))
    , m_requiresNameConfirmation(
          //: The name of a credential; of the account, if several credentials are deleted.
          new QCheckBox(tr("Type the name to confirm deletions"), this))
    , m_keyPlace(new PlainLabel({}, this))
    , m_saveAnyway(new QPushButton(tr("Save anyway"), this))
{
    layOut();
    validateAll();
    m_name->setStartText(account.name);
    m_baseUrl->setStartText(account.baseUrl.text());
    m_color->setCurrentIndex(m_color->findData(int(account.color)));
    m_keep->setChecked(account.key == Account::Key::InKeychain || account.isKeyToBeSaved);
    m_requiresNameConfirmation->setChecked(account.requiresNameConfirmation);
    if (!isNew)
        //: In an empty field for an API key.
        m_key->setPlaceholder(tr("Leave empty to keep the current one"));
    m_keyPlace->setText(isNew ? tr("Purser checks the key before saving it. Find it in the Yotta "
                                   "Console under Settings > Access Keys.")
                              : keyLocationText(account));
    m_name->setTidy(tidiedEnds);
    m_baseUrl->setTidy(tidiedBaseUrl);
    m_key->setTidy(tidiedIdentifier);
    m_name->setFocus();

    // Whether a key is needed depends on the server and on where it is to be.
    connect(m_baseUrl, &ValidatedField::changed, m_key, &ValidatedField::validate);
    connect(m_keep, &QCheckBox::toggled, this, [this] {
        m_key->validate();
        updateBlockedReason();
    });
    for (ValidatedField *field : { m_name, m_baseUrl, m_key })
        connect(field, &ValidatedField::changed, this, &AccountDialog::updateBlockedReason);
    connect(m_saveAnyway, &QPushButton::clicked, this, [this] {
        Request anyway = request();
        anyway.skipVerification = true;
        Q_EMIT submitted(anyway);
    });
    updateBlockedReason();
}

void AccountDialog::layOut()
{
    m_color->setAccessibleName(tr("Color"));
    for (const Account::Color color : colors)
        m_color->addItem(colorDot(color), colorLabel(color), int(color));
    auto *colourTitle = new PlainLabel(tr("Color"), this);
    colourTitle->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    colourTitle->setBuddy(m_color);
    m_keyPlace->setTone(Theme::Tone::Neutral);
    m_keyPlace->setWordWrap(true);
    m_givenKeyLabel->setWordWrap(true);
    m_givenKeyLabel->hide();
    m_saveAnyway->setAutoDefault(false);
    m_saveAnyway->hide();
    addButton(m_saveAnyway);

    auto *colourBox = new QVBoxLayout;
    colourBox->setSpacing(Theme::tight);
    colourBox->addWidget(colourTitle);
    colourBox->addWidget(m_color);
    content()->addWidget(m_name);
    content()->addWidget(m_baseUrl);
    content()->addWidget(m_key);
    content()->addWidget(m_givenKeyLabel);
    content()->addWidget(m_keep);
    if (!m_isNew) {
        //: The heading of a sentence that names the place.
        auto *question = new PlainLabel(tr("Where your key is stored"), this);
        question->setFont(colourTitle->font());
        content()->addSpacing(Theme::gap);
        content()->addWidget(question);
        m_others.append(question);
    }
    content()->addWidget(m_keyPlace);
    content()->addSpacing(Theme::gap);
    content()->addLayout(colourBox);
    content()->addWidget(m_requiresNameConfirmation);
    content()->addStretch();
    m_others += { m_name, m_baseUrl, m_keyPlace, colourTitle, m_color, m_requiresNameConfirmation };
    QWidget *former = m_name->lineEdit();
    for (QWidget *next :
         { static_cast<QWidget *>(m_baseUrl->lineEdit()), static_cast<QWidget *>(m_key->lineEdit()),
           static_cast<QWidget *>(m_keep), static_cast<QWidget *>(m_color),
           static_cast<QWidget *>(m_requiresNameConfirmation) }) {
        setTabOrder(former, next);
        former = next;
    }
}

void AccountDialog::validateAll()
{
    m_name->setValidator([this](const QString &text) {
        const auto problem = m_accounts.validateName(text, m_account.id);
        return ValidatedField::Validation{ .canBeSent = !problem,
                                           .words =
                                               problem ? accountNameMessage(*problem) : QString() };
    });
    m_key->setHelp(apiKeyHelp());
    m_baseUrl->setHelp(baseUrlHelp());
    m_baseUrl->setValidator([](const QString &text) {
        const auto url = BaseUrl::fromText(text);
        return ValidatedField::Validation{ .canBeSent = url.has_value(),
                                           .words = url ? baseUrlWarning(*url)
                                                        : baseUrlProblemMessage(url.error()) };
    });
    m_key->setValidator([this](const QString &text) {
        if (text.isEmpty() && !isKeyNeeded())
            return ValidatedField::Validation{};
        const auto key = ApiKey::fromText(text);
        if (key)
            return ValidatedField::Validation{};
        const auto url = BaseUrl::fromText(m_baseUrl->text());
        const bool isForOther =
            !m_isNew && key.error() == ApiKey::Problem::Empty && url && *url != m_account.baseUrl;
        return ValidatedField::Validation{
            .canBeSent = false,
            .words = isForOther
                ? tr("The saved key is for another server. Enter a key for this one.")
                : apiKeyProblemMessage(key.error())
        };
    });
}

bool AccountDialog::isKeyNeeded() const
{
    if (m_givenKey)
        return false;
    // A key goes to the server that it was given for, and to no other.
    const auto url = BaseUrl::fromText(m_baseUrl->text());
    const bool isToBeKept = m_keep->isChecked() && m_account.key != Account::Key::InKeychain
        && !m_account.isKeyToBeSaved;
    return m_isNew || m_isKeyOnly || isToBeKept || (url && *url != m_account.baseUrl);
}

void AccountDialog::updateBlockedReason()
{
    m_saveAnyway->hide();
    QString problem;
    for (const ValidatedField *field : { m_key, m_baseUrl, m_name }) {
        if (!field->canBeSent())
            problem = field->problem();
    }
    setBlockedReason(problem);
}

void AccountDialog::setProposal(const QString &name, const BaseUrl &baseUrl,
                                std::shared_ptr<const ApiKey> key, const QString &source)
{
    m_givenKey = std::move(key);
    m_name->setStartText(m_accounts.uniqueName(name));
    setBaseUrl(baseUrl);
    m_key->hide();
    m_key->validate();
    m_givenKeyLabel->setText(source);
    m_givenKeyLabel->show();
    updateBlockedReason();
}

void AccountDialog::setBaseUrl(const BaseUrl &baseUrl)
{
    m_baseUrl->setStartText(baseUrl.text());
    // One that was given belongs to its server.
    m_baseUrl->lineEdit()->setReadOnly(m_givenKey != nullptr);
}

void AccountDialog::askForKeyOnly()
{
    m_isKeyOnly = true;
    //: %1 is the name of an account.
    setWindowTitle(tr("Change API key of “%1”").arg(displayText(m_account.name, 60)));
    for (QWidget *other : std::as_const(m_others))
        other->hide();
    if (m_account.key == Account::Key::Environment)
        m_keep->setChecked(true);
    m_key->setPlaceholder({});
    m_key->validate();
    m_key->setFocus();
    updateBlockedReason();
}

AccountDialog::Request AccountDialog::request() const
{
    Request request{ .key = m_givenKey };
    if (!m_isNew)
        request.edit.before = m_account;
    Account &account = request.edit.after;
    account = m_account;
    account.name = m_name->text().trimmed();
    account.baseUrl = *BaseUrl::fromText(m_baseUrl->text());
    account.color = Account::Color(m_color->currentData().toInt());
    account.requiresNameConfirmation = m_requiresNameConfirmation->isChecked();
    account.key = m_keep->isChecked() ? Account::Key::InKeychain : Account::Key::ThisSessionOnly;
    if (auto key = ApiKey::fromText(m_key->text()))
        request.key = std::make_shared<const ApiKey>(*std::move(key));
    account.isKeyToBeSaved = m_account.isKeyToBeSaved && m_keep->isChecked();
    if (account.isKeyToBeSaved && !request.key)
        account.key = Account::Key::ThisSessionOnly; // until the keychain has stored it
    return request;
}

void AccountDialog::submit()
{
    Q_EMIT submitted(request());
}

void AccountDialog::stop()
{
    Q_EMIT stopped();
    stopWaiting();
}

void AccountDialog::showProgress(const QString &what)
{
    m_saveAnyway->hide();
    startWaiting(what);
}

void AccountDialog::showTrouble(const QString &words, bool canSaveAnyway)
{
    stopWaiting();
    message()->showMessage(Theme::Tone::Danger, words);
    m_saveAnyway->setVisible(canSaveAnyway);
}

} // namespace Purser
