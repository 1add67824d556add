// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/helperoffers.h"

#include "models/values/async.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/messagebar.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Purser {

namespace {

QList<CredentialHelper> findHelpers(const QStringList &names, const QString &searchPath)
{
    QList<CredentialHelper> found;
    for (const QString &name : names) {
        if (const std::optional<CredentialHelper> helper = CredentialHelper::find(name, searchPath))
            found.append(*helper);
    }
    return found;
}

} // namespace

HelperOffers::HelperOffers(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    hide();
}

void HelperOffers::offer(const QStringList &names)
{
    for (const QStringList &offered = m_offers.keys(); const QString &name : offered)
        remove(name);
    const auto find = [names, searchPath = qEnvironmentVariable("PATH")] {
        return findHelpers(names, searchPath);
    };
    whenDone(onPool(find), this,
             [this, names, search = ++m_search](const QList<CredentialHelper> &found) {
                 if (search != m_search)
                     return;
                 QStringList rest = names;
                 for (const CredentialHelper &helper : found) {
                     rest.removeOne(helper.name());
                     add(helper);
                 }
                 if (!rest.isEmpty())
                     Q_EMIT missing(rest);
             });
}

void HelperOffers::add(const CredentialHelper &helper)
{
    if (m_offers.contains(helper.name()))
        return;
    auto *offer = new MessageBar(this);
    offer->setDismissible(false);
    layout()->addWidget(offer);
    m_offers.insert(helper.name(), offer);
    setVisible(true);
    offer->showMessage(
        Theme::Tone::Info,
        //: %1 is the path of a program.
        tr("The passwords for this file are stored in a credential helper. Run %1 to get them?")
            .arg(displayText(helper.program())),
        tr("Run"), [this, helper] { Q_EMIT accepted(helper); });
    Q_EMIT changed();
}

void HelperOffers::remove(const QString &name)
{
    MessageBar *offer = m_offers.take(name);
    if (!offer)
        return;
    offer->hide();
    offer->deleteLater(); // its button may have been clicked just now
    setVisible(!m_offers.isEmpty());
    Q_EMIT changed();
}

} // namespace Purser
