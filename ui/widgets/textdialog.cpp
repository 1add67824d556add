// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textdialog.h"

#include "ui/style/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

namespace {

constexpr QSize firstSize(560, 380);

} // namespace

TextDialog::TextDialog(const QString &title, const QString &text, QWidget *parent)
    : AutoSizingDialog(title, firstSize, parent)
{

    auto *view = new QPlainTextEdit(text, this);
    view->setReadOnly(true);
    view->setAccessibleName(title);
    view->setTabChangesFocus(true);
    view->setFont(Theme::monospaced(font()));
    auto *copy = new QPushButton(tr("Copy"), this);
    copy->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(copy);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::wide);
    layout->addWidget(view, 1);
    layout->addLayout(buttons);

    connect(copy, &QPushButton::clicked, this,
            [text] { QGuiApplication::clipboard()->setText(text); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace Purser
