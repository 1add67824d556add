// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about.h"

#include "ui/style/icons.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoSize = 64;

struct About
{
    Q_DECLARE_TR_FUNCTIONS(Purser::About)
};

void showBox(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::Close, parent);
    box->button(QMessageBox::Close)->setText(About::tr("Close")); // Qt may not know the language
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(Icons::application().pixmap(logoSize, logoSize));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

/// A library, its version and its licence.
QString part(const QString &name, const QString &version, const QString &licence)
{
    return u"%1 – %2\n"_s.arg((name + u' ' + version).trimmed(), licence);
}

} // namespace

void showAbout(QWidget *parent)
{
    const QString parts = part(u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL 3"_s)
        + part(u"QtKeychain"_s, QStringLiteral(PURSER_QTKEYCHAIN_VERSION), u"BSD"_s)
        + part(u"Boost.Beast"_s, {}, u"BSL 1.0"_s) + part(u"tl::expected"_s, {}, u"CC0"_s)
        + part(u"libyaml"_s, {}, u"MIT"_s);
    showBox(parent, About::tr("About Purser"),
            //: %1 is the version, %2 a list of libraries.
            About::tr("Purser %1\nContainer registry credentials for Yotta Labs "
                      "organizations\n\nFree software under the GNU General Public License, "
                      "version 3 or later. It comes without any warranty.\n\nBuilt with:\n%2")
                .arg(QStringLiteral(PURSER_VERSION), parts.trimmed()));
}

} // namespace Purser
