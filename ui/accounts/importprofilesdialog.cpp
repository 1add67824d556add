// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/importprofilesdialog.h"

#include "ui/style/theme.h"
#include "ui/text/accounttext.h"
#include "ui/text/plaintext.h"
#include "ui/widgets/contentarea.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize firstSize(480, 340);

} // namespace

ImportProfilesDialog::ImportProfilesDialog(const CliProfiles &profiles, const QString &file,
                                           QWidget *parent)
    : AutoSizingDialog(tr("Import from Yotta CLI"), firstSize, parent)
    , m_list(new QListWidget(this))
    , m_importProfiles(new QPushButton(tr("Import…"), this))
{
    const bool isEmpty = profiles.profiles.empty();
    auto *words = new PlainLabel(
        //: %1 is a file of the Yotta CLI.
        isEmpty ? tr("There are no usable profiles in %1.").arg(displayText(file, 200))
                : /*: Profiles of the Yotta CLI; %1 is a file. */ tr(
                      "Found in %1. Purser doesn't change this file.")
                      .arg(displayText(file, 200)),
        this);
    words->setWordWrap(true);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setVisible(!isEmpty);
    for (const CliProfile &profile : profiles.profiles)
        m_list->addItem(
            //: %1 is the name of a profile, %2 the host of its base URL.
            tr("%1 at %2")
                .arg(displayText(profile.name, 60), displayText(profile.baseUrl.hostLabel(), 100)));
    m_list->ensurePolished(); // the rows are measured once, and the style gives them room
    m_list->setCurrentRow(0);
    QStringList problems;
    for (const CliProfile &profile : profiles.profiles)
        problems += cliTidiedMessages(profile);
    for (const CliProfiles::Problem &problem : profiles.problems)
        problems += cliProblemMessage(problem, file);
    auto *trouble = new ExpandableLabel(this);
    trouble->setText(problems.join(u' '));
    trouble->setVisible(!problems.isEmpty());

    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Theme::wide);
    inside->addWidget(words);
    inside->addWidget(m_list, 1);
    inside->addWidget(trouble);

    auto *cancel = new QPushButton(isEmpty ? tr("Close") : tr("Cancel"), this);
    m_importProfiles->setProperty("kind", u"main"_s);
    m_importProfiles->setVisible(!isEmpty);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_importProfiles);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    layout->setSpacing(Theme::wide);
    addShrinking(*layout, new ContentArea(content, this));
    layout->addLayout(buttons);

    const auto choose = [this] {
        const int row = m_list->currentRow();
        if (row < 0)
            return;
        Q_EMIT chosen(row);
        accept();
    };
    connect(m_importProfiles, &QPushButton::clicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace Purser
