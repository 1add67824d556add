// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/preferencesdialog.h"

#include "ui/style/theme.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/contentarea.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 520;

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences, const NetworkSettings &network,
                                     NetworkPage::CaFileCheck check, QWidget *parent)
    : AutoSizingDialog(tr("Preferences"), { dialogWidth, 0 }, parent)
    , m_general(new GeneralPage(preferences, this))
    , m_network(new NetworkPage(network, std::move(check), this))
    , m_tokenServers(new TokenServersPage(this))
    , m_save(new QPushButton(tr("Save"), this))
{

    auto *pages = new QTabWidget(this);
    pages->setFocusPolicy(Qt::NoFocus); // its tabs take the focus, and have names
    pages->addTab(new ContentArea(m_general, this), tr("General"));
    pages->addTab(new ContentArea(m_network, this), tr("Network"));
    //: Servers that issue tokens for registries.
    pages->addTab(new ContentArea(m_tokenServers, this), tr("Token servers"));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setProperty("kind", u"main"_s);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::wide);
    addShrinking(*layout, pages);
    layout->addLayout(buttons);

    connect(m_network, &NetworkPage::changed, this, &PreferencesDialog::updateSave);
    connect(cancel, &QPushButton::clicked, this, &AutoSizingDialog::discard);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT saved();
        accept();
    });
    updateSave();
}

void PreferencesDialog::updateSave()
{
    const QString problem = m_network->problem();
    m_save->setEnabled(problem.isEmpty());
    m_save->setToolTip(problem.isEmpty() ? QString() : tooltipText(problem));
    m_save->setAccessibleDescription(problem);
}

} // namespace Purser
