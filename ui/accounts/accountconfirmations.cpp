// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountconfirmations.h"

#include "models/accounts/accountlist.h"
#include "models/text/tidiedtext.h"
#include "ui/style/theme.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/validatedfield.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Purser {

AccountConfirmations::AccountConfirmations(const QList<Account> &accounts, QWidget *parent)
    : QWidget(parent)
    , m_accounts(accounts)
{
    m_accounts.removeIf([](const Account &account) { return !account.requiresNameConfirmation; });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    hide();
}

ValidatedField *AccountConfirmations::makeField(const Account &account)
{
    //: %1 is the name of an account.
    auto *field = new ValidatedField(
        tr("Type “%1” to confirm").arg(displayText(account.name, AccountList::maxNameLength)),
        ValidatedField::Content::Open, this);
    field->setObjectName(account.id.toString());
    field->setValidator([name = account.name](const QString &text) {
        const bool isTyped = text == name || tidiedEnds(text).text == name;
        return ValidatedField::Validation{ .canBeSent = isTyped,
                                           .words = isTyped || text.isEmpty()
                                               ? QString()
                                               : tr("The name doesn't match") };
    });
    connect(field, &ValidatedField::changed, this, &AccountConfirmations::changed);
    layout()->addWidget(field);
    return field;
}

void AccountConfirmations::setChanged(const QList<QUuid> &accounts)
{
    m_changed.clear();
    for (const Account &account : std::as_const(m_accounts)) {
        const bool isChanged = accounts.contains(account.id);
        auto known = std::ranges::find(m_fields, account.id, &Field::account);
        if (isChanged && known == m_fields.end()) {
            m_fields.append({ account.id, makeField(account) });
            known = m_fields.end() - 1;
        }
        if (known != m_fields.end())
            known->field->setVisible(isChanged);
        if (isChanged)
            m_changed.append(account.id);
    }
    setVisible(!m_changed.isEmpty());
}

QString AccountConfirmations::problem() const
{
    const bool isMissing = std::ranges::any_of(m_fields, [this](const Field &each) {
        return m_changed.contains(each.account) && !each.field->canBeSent();
    });
    return isMissing ? tr("Type the name of the account to confirm") : QString();
}

} // namespace Purser
