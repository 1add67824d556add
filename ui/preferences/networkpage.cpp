// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/networkpage.h"

#include "models/values/async.h"
#include "ui/style/theme.h"
#include "ui/text/networktext.h"
#include "ui/widgets/accessiblecombobox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/validatedfield.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace Purser {

namespace {

/// A path is read when it is whole, or seems to be, and not at each of its letters.
constexpr std::chrono::milliseconds typingPause{ 300 };

} // namespace

NetworkPage::NetworkPage(const NetworkSettings &current, CaFileCheck check, QWidget *parent)
    : QWidget(parent)
    , m_check(std::move(check))
    , m_former(current)
    , m_proxy(new AccessibleComboBox(this))
    , m_explanation(new PlainLabel({}, this))
    , m_address(new ValidatedField(tr("Proxy address"), ValidatedField::Content::Open, this))
    , m_user(new ValidatedField(tr("Proxy username"), ValidatedField::Content::Open, this))
    , m_password(new ValidatedField(tr("Proxy password"), ValidatedField::Content::Secret, this))
    , m_caFile(new ValidatedField(tr("Extra CA certificates"), ValidatedField::Content::Open, this))
{
    auto *proxyLabel = new PlainLabel(tr("Proxy"), this);
    proxyLabel->setFont(Theme::scaled(font(), Theme::plainType, QFont::DemiBold));
    proxyLabel->setBuddy(m_proxy);
    m_proxy->setAccessibleName(tr("Proxy"));
    using Proxy = NetworkSettings::Proxy;
    for (const auto &[kind, label] :
         //: Which proxy is used.
         { std::pair(Proxy::System, tr("Use system settings")),
           std::pair(Proxy::None,
                     //: No proxy is used.
                     tr("None")),
           std::pair(Proxy::Http, tr("HTTP proxy")), std::pair(Proxy::Socks5, tr("SOCKS5 proxy")) })
        m_proxy->addItem(label, int(kind));
    m_proxy->setCurrentIndex(m_proxy->findData(int(current.proxy)));
    m_explanation->setTone(Theme::Tone::Neutral);
    m_explanation->setFont(Theme::scaled(font(), Theme::smallType));
    m_explanation->setWordWrap(true);

    m_caFile->setHelp(
        tr("If your network inspects TLS traffic, choose the PEM file with its CA certificate."));
    m_address->setHint(tr("Host and port, such as proxy.example.com:8080"));
    m_address->setStartText(current.proxyAddress.text());
    //: The username.
    m_user->setHint(tr("Leave empty if the proxy doesn't need one"));
    m_user->setStartText(current.proxyUser);
    m_caFile->setHint(tr("A PEM file with certificates to trust, in addition to the system's. "
                         "Certificate checks can't be turned off."));
    m_caFile->setStartText(current.caFile);

    auto *browseButton = new QPushButton(tr("Browse…"), this);
    browseButton->setAutoDefault(false);
    auto *fileRow = new QHBoxLayout;
    fileRow->setSpacing(Theme::gap);
    fileRow->addWidget(m_caFile, 1);
    fileRow->addWidget(browseButton, 0, Qt::AlignVCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::tight);
    layout->addWidget(proxyLabel);
    layout->addWidget(m_proxy);
    layout->addWidget(m_explanation);
    layout->addSpacing(Theme::tight);
    layout->addWidget(m_address);
    layout->addWidget(m_user);
    layout->addWidget(m_password);
    layout->addSpacing(Theme::wide);
    layout->addLayout(fileRow);
    layout->addStretch();

    m_address->setTidy(tidiedIdentifier);
    m_caFile->setTidy(tidiedEnds);
    m_user->setPointsOutStrays();
    m_password->setPointsOutStrays();
    m_address->setValidator([this](const QString &text) {
        const auto address = ProxyAddress::fromText(text);
        const bool isAsked = settings().hasOwnProxy();
        return ValidatedField::Validation{ .canBeSent = !isAsked || address,
                                           .words = !isAsked || address
                                               ? QString()
                                               : proxyAddressProblemMessage(address.error()) };
    });
    m_caFile->setValidator([this](const QString &) {
        return ValidatedField::Validation{ .canBeSent = m_caFileWords.isEmpty(),
                                           .words = m_caFileWords };
    });
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        applyChoice();
        Q_EMIT changed();
    });
    for (ValidatedField *field : { m_address, m_user, m_password })
        connect(field, &ValidatedField::changed, this, [this] {
            sayWhosePassword();
            Q_EMIT changed();
        });
    m_typingPause.setSingleShot(true);
    m_typingPause.setInterval(typingPause);
    connect(&m_typingPause, &QTimer::timeout, this, &NetworkPage::readFile);
    connect(m_caFile, &ValidatedField::changed, this, [this] {
        awaitFile();
        m_typingPause.start();
        Q_EMIT changed();
    });
    connect(m_caFile->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (m_typingPause.isActive())
            readFile();
    });
    connect(browseButton, &QPushButton::clicked, this, &NetworkPage::browse);
    applyChoice();
    awaitFile();
    readFile();
}

NetworkSettings::Proxy NetworkPage::chosen() const
{
    return NetworkSettings::Proxy(m_proxy->currentData().toInt());
}

void NetworkPage::applyChoice()
{
    const bool isOwn = settings().hasOwnProxy();
    for (ValidatedField *field : { m_address, m_user, m_password })
        field->setEnabled(isOwn);
    m_explanation->setText(chosen() == NetworkSettings::Proxy::System
                               ? tr("Uses this computer's proxy settings (on Linux, https_proxy). "
                                    "Connections to this computer never use a proxy.")
                               : tr("Connections to this computer never use a proxy."));
    m_address->validate();
    sayWhosePassword();
}

/// A stored password is of use for one proxy only.
void NetworkPage::sayWhosePassword()
{
    const NetworkSettings now = settings();
    const bool isStored = !now.proxyUser.isEmpty() && now.proxyLogin() == m_former.passwordsLogin();
    const bool isWanted = now.hasOwnProxy() && !now.proxyUser.isEmpty() && !isStored;
    //: In an empty field for a password.
    m_password->setPlaceholder(isStored ? tr("Leave empty to keep the current one") : QString());
    if (isWanted && m_password->text().isEmpty())
        m_password->setHint(tr("Enter the password for this proxy and username. A saved password "
                               "is never sent to another proxy."),
                            Theme::Tone::Warning);
    else
        //: The password.
        m_password->setHint(tr("Saved in the keychain"));
}

NetworkSettings NetworkPage::settings() const
{
    return { .proxy = chosen(),
             .proxyAddress = ProxyAddress::fromText(m_address->text()).value_or(ProxyAddress{}),
             .proxyUser = m_user->text(),
             .caFile = m_caFile->text(),
             .passwordFor = m_former.passwordFor };
}

std::optional<Secret> NetworkPage::password() const
{
    if (!m_password->text().isEmpty())
        return Secret::fromText(m_password->text());
    // Another user's password is no use; without a user there is none.
    if (m_user->text() != m_former.proxyUser)
        return Secret();
    return std::nullopt;
}

QString NetworkPage::problem() const
{
    if (m_isChecking)
        return tr("Checking the file…");
    return m_address->problem().isEmpty() ? m_caFile->problem() : m_address->problem();
}

/// Nothing is known of the file yet.
void NetworkPage::awaitFile()
{
    m_caFileWords.clear();
    m_isChecking = !m_caFile->text().isEmpty();
    m_caFile->validate();
}

void NetworkPage::readFile()
{
    m_typingPause.stop();
    const QString file = m_caFile->text();
    if (file.isEmpty())
        return;
    whenDone(m_check(file), this, [this, file](CaFileProblem problem) {
        if (file != m_caFile->text())
            return; // it was about another one
        m_caFileWords = caFileProblemMessage(problem);
        m_isChecking = false;
        m_caFile->validate();
        Q_EMIT changed();
    });
}

void NetworkPage::browse()
{
    auto *dialog =
        new QFileDialog(this, tr("Extra CA certificates"), {},
                        //: Types of files. Keep what is in parentheses, and the ;; between them.
                        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &ValidatedField::setText);
    dialog->open();
}

} // namespace Purser
