// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/snippettext.h"

#include "models/yotta/snippets.h"

#include <QCoreApplication>

namespace Purser {

namespace {

class SnippetText
{
    Q_DECLARE_TR_FUNCTIONS(Purser::SnippetText)
};

bool isForPowerShell()
{
    return Snippets::systemShell() == Snippets::Shell::PowerShell;
}

} // namespace

QString commandHeading()
{
    return isForPowerShell() ? /*: The heading of a command. */ SnippetText::tr("PowerShell")
                             : /*: The heading of a command. */ SnippetText::tr("curl");
}

QString commandName()
{
    return isForPowerShell()
        ? /*: Also completes "Copy %1". */ SnippetText::tr("PowerShell command")
        : /*: Also completes "Copy %1". */ SnippetText::tr("curl command");
}

QString copyCommandText()
{
    return isForPowerShell() ? SnippetText::tr("Copy as PowerShell")
                             : SnippetText::tr("Copy as curl");
}

} // namespace Purser
