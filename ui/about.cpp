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

struct About
{
    Q_DECLARE_TR_FUNCTIONS(Purser::About)
};

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
    const QString text = line(QKeySequence::New, About::tr("New credential"))
        + line(Qt::Key_F2, About::tr("Edit")) + line(Qt::Key_Return, About::tr("Edit"))
        + line(QKeySequence(Qt::Key_Delete), About::tr("Delete"))
        + line(QKeySequence::Copy, About::tr("Copy the ID"))
        + line(Qt::CTRL | Qt::Key_R, About::tr("Read the credential again"))
        + line(Qt::Key_F5, About::tr("Refresh the list"))
        + line(QKeySequence::Find, About::tr("Search"))
        + line(Qt::CTRL | Qt::Key_1, About::tr("Switch to the first account, and so on"))
        + line(Qt::Key_F12, About::tr("Show or hide the activity"))
        + line(Qt::Key_F9, About::tr("Show or hide the details"))
        + line(QKeySequence::Quit, About::tr("Quit"));
    showBox(parent, About::tr("Keyboard shortcuts"), text.trimmed());
}

void showAbout(QWidget *parent)
{
    showBox(
        parent, About::tr("About Purser"),
        About::tr(
            "Purser %1\nRegistry credential manager for Yotta Labs organizations\n\nMade with "
            "Qt %2 and QtKeychain.\nFree software under the GNU General Public License, version "
            "3 or later.")
            .arg(QStringLiteral(PURSER_VERSION), QString::fromLatin1(qVersion())));
}

} // namespace Purser
