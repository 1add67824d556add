// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/outcometext.h"

#include <QSet>
#include <QTest>

using namespace Purser;
using namespace Qt::StringLiterals;
using Action = ChangeOutcome::Action;
using Kind = ApiError::Kind;
using Verification = ApiError::Verification;

namespace {

constexpr Action actions[] = { Action::Create, Action::Update, Action::Remove };

QString messageFor(Action action, const ApiError &error)
{
    return failureMessage({ .action = action, .name = u"speech-ci"_s, .error = error });
}

} // namespace

class TestOutcomeWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFailureNamesTheCredentialAndTheReason()
    {
        QCOMPARE(messageFor(Action::Create, { .kind = Kind::Forbidden }),
                 u"“speech-ci” wasn't created. This API key doesn't have permission to do that."_s);
        QCOMPARE(messageFor(Action::Update, { .kind = Kind::NotFound }),
                 u"Your changes to “speech-ci” weren't saved. This credential no longer exists."_s);
        QCOMPARE(messageFor(Action::Remove, { .kind = Kind::InUse }),
                 u"“speech-ci” is in use and wasn't deleted."_s);
    }

    void eachOutcomeHasItsOwnMessage()
    {
        QSet<QString> messages;
        int count = 0;
        for (const Action action : actions) {
            for (const Verification verification :
                 { Verification::NotChecked, Verification::NotApplied, Verification::Inconclusive,
                   Verification::Unreadable }) {
                if (action == Action::Remove && verification == Verification::Inconclusive)
                    continue; // the list always tells
                const QString message = messageFor(
                    action, { .kind = Kind::OutcomeUnknown, .verification = verification });
                QVERIFY2(message.contains(u"“speech-ci”"_s), qPrintable(message));
                QVERIFY2(!message.contains(u'%'), qPrintable(message));
                QVERIFY2(!message.contains(u"still here"_s), qPrintable(message));
                messages.insert(message);
                ++count;
            }
        }
        QCOMPARE(messages.size(), count);
    }

    void anAbandonedChangeDoesNotBlameTheUser()
    {
        ChangeOutcome outcome{ .name = u"speech-ci"_s,
                               .error = ApiError{ .kind = Kind::OutcomeUnknown,
                                                  .cause = Kind::Cancelled },
                               .isAbandoned = true };
        QCOMPARE(failureMessage(outcome),
                 u"“speech-ci” may have been created. The account was closed before the service "
                 "responded. Check the list before you try again."_s);
    }

    void whatHasTakenEffectIsNoFailure()
    {
        QCOMPARE(failureMessage({ .name = u"speech-ci"_s }), QString());
        QCOMPARE(
            messageFor(Action::Create,
                       { .kind = Kind::OutcomeUnknown, .verification = Verification::Applied }),
            QString());
    }

    void namesFromOutsideAreMadeHarmless()
    {
        const QString message = failureMessage(
            { .name = u"<b>%1</b>\u202E"_s, .error = ApiError{ .kind = Kind::InUse } });
        QCOMPARE(message, u"“<b>%1</b>‹U+202E›” is in use and wasn't deleted."_s);
    }
};

QTEST_MAIN(TestOutcomeWords)
#include "tst_outcometext.moc"
