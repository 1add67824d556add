// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/starttext.h"

#include "ui/text/plaintext.h"

#include <QCoreApplication>

namespace Purser {

namespace {

struct StartText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::StartText)
};

} // namespace

QString noSuchAccountMessage(const QString &name)
{
    //: %1 is the name of an account.
    return StartText::tr("There's no account named “%1”.").arg(displayText(name, 80));
}

} // namespace Purser
