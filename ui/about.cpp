// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMessageBox>

namespace Purser {

namespace {

constexpr int logoSize = 64;

QString tr(const char *text)
{
    return QCoreApplication::translate("Purser::About", text);
}

void showBox(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(Icons::application().pixmap(logoSize, logoSize));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

QString line(const QKeySequence &keys, const QString &what)
{
    return keys.toString(QKeySequence::NativeText) + QStringLiteral(" – ") + what + u'\n';
}

} // namespace

void showShortcuts(QWidget *parent)
{
    const QString text = line(QKeySequence::New, tr("New credential"))
        + line(Qt::Key_F2, tr("Edit")) + line(Qt::Key_Return, tr("Edit"))
        + line(QKeySequence(Qt::Key_Delete), tr("Delete"))
        + line(QKeySequence::Copy, tr("Copy the ID"))
        + line(Qt::CTRL | Qt::Key_R, tr("Read the credential again"))
        + line(Qt::Key_F5, tr("Refresh the list")) + line(QKeySequence::Find, tr("Search"))
        + line(Qt::Key_F9, tr("Show or hide the details")) + line(QKeySequence::Quit, tr("Quit"));
    showBox(parent, tr("Keyboard shortcuts"), text.trimmed());
}

void showAbout(QWidget *parent)
{
    showBox(parent, tr("About Purser"),
            tr("Purser %1\nRegistry credential manager for Yotta Labs organizations\n\nMade with "
               "Qt %2 and QtKeychain.\nFree software under the GNU General Public License, version "
               "3 or later.")
                .arg(QStringLiteral(PURSER_VERSION), QString::fromLatin1(qVersion())));
}

} // namespace Purser
