// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/outcometext.h"

#include "ui/text/credentialtext.h"
#include "ui/text/errortext.h"

#include <QCoreApplication>

namespace Purser {

namespace {

using Action = ChangeOutcome::Action;

struct OutcomeText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::OutcomeText)
};

Intent intentOf(Action action)
{
    switch (action) {
    case Action::Create:
        return Intent::Create;
    case Action::Update:
        return Intent::Update;
    case Action::Remove:
        return Intent::Remove;
    }
    return Intent::Create;
}

QString notDoneText(Action action, const QString &name)
{
    switch (action) {
    case Action::Create:
        //: %1 is the name of a credential.
        return OutcomeText::tr("“%1” wasn't created.").arg(name);
    case Action::Update:
        //: %1 is the name of a credential.
        return OutcomeText::tr("Your changes to “%1” weren't saved.").arg(name);
    case Action::Remove:
        //: %1 is the name of a credential.
        return OutcomeText::tr("“%1” wasn't deleted.").arg(name);
    }
    return {};
}

QString notDoneSoFarText(Action action, const QString &name)
{
    switch (action) {
    case Action::Create:
        //: %1 is the name of a credential.
        return OutcomeText::tr("“%1” hasn't been created yet: it isn't in the refreshed list.")
            .arg(name);
    case Action::Update:
        //: %1 is the name of a credential.
        return OutcomeText::
            tr("Your changes to “%1” haven't been saved yet: the refreshed list doesn't show them.")
                .arg(name);
    case Action::Remove:
        //: %1 is the name of a credential.
        return OutcomeText::tr("“%1” hasn't been deleted yet: it's still in the refreshed list.")
            .arg(name);
    }
    return {};
}

QString perhapsDoneText(Action action, const QString &name)
{
    switch (action) {
    case Action::Create:
        //: %1 is the name of a credential.
        return OutcomeText::tr("“%1” may have been created.").arg(name);
    case Action::Update:
        //: %1 is the name of a credential.
        return OutcomeText::tr("Your changes to “%1” may have been saved.").arg(name);
    case Action::Remove:
        //: %1 is the name of a credential.
        return OutcomeText::tr("“%1” may have been deleted.").arg(name);
    }
    return {};
}

} // namespace

QString failureMessage(const ChangeOutcome &outcome)
{
    if (outcome.hasTakenEffect())
        return {};
    const ApiError &error = *outcome.error;
    const QString name = displayName(outcome.name);
    if (error.kind == ApiError::Kind::InUse)
        //: %1 is the name of a credential.
        return OutcomeText::tr("“%1” is in use and wasn't deleted.").arg(name);
    if (error.verification == ApiError::Verification::NotApplied)
        return notDoneSoFarText(outcome.action, name);

    const bool isUnknown = error.kind == ApiError::Kind::OutcomeUnknown;
    const QString result =
        isUnknown ? perhapsDoneText(outcome.action, name) : notDoneText(outcome.action, name);
    const QString reason = outcome.isAbandoned
        ? OutcomeText::tr("The account was closed before the service responded. Check the list "
                          "before you try again.")
        : errorMessage(error, intentOf(outcome.action));
    //: Two sentences: what became of a change, and why.
    return OutcomeText::tr("%1 %2").arg(result, reason);
}

} // namespace Purser
