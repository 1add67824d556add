// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/diagnosticsdialog.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/diagnosticstext.h"
#include "ui/widgets/busyindicator.h"
#include "ui/widgets/expandablelabel.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace Purser {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QSize firstSize(560, 520);

Theme::Tone toneOf(Finding::Verdict verdict)
{
    switch (verdict) {
    case Finding::Verdict::Good:
        return Theme::Tone::Success;
    case Finding::Verdict::Note:
        return Theme::Tone::Warning;
    case Finding::Verdict::Trouble:
        return Theme::Tone::Danger;
    case Finding::Verdict::NotChecked:
        break;
    }
    return Theme::Tone::Neutral;
}

QWidget *makeRow(const Finding::Any &finding, QWidget *parent)
{
    const Finding::Verdict verdict = Finding::verdict(finding);
    auto *row = new QWidget(parent);
    auto *icon = new IconLabel(Theme::iconSize, Icons::ColorRole::Text, row);
    icon->setIcon(Icons::nameFor(toneOf(verdict)));
    auto *title = new PlainLabel(findingTitle(finding), row);
    title->setFont(Theme::scaled(parent->font(), Theme::plainType, QFont::DemiBold));
    auto *state = new PlainLabel(verdictLabel(verdict), row);
    state->setTone(toneOf(verdict));
    auto *words = new ExpandableLabel(row);
    words->setText(findingMessage(finding));

    auto *heading = new QHBoxLayout;
    heading->setSpacing(Theme::gap);
    heading->addWidget(title);
    heading->addStretch();
    heading->addWidget(state);
    auto *text = new QVBoxLayout;
    text->setSpacing(Theme::tight);
    text->addLayout(heading);
    text->addWidget(words);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(text, 1);
    return row;
}

} // namespace

DiagnosticsDialog::DiagnosticsDialog(QWidget *parent)
    : AutoSizingDialog(tr("Diagnostics"), firstSize, parent)
    , m_busy(new BusyIndicator(this))
    , m_copy(new QPushButton(tr("Copy report"), this))
    , m_again(new QPushButton(tr("Run again"), this))
{
    auto *introduction = new PlainLabel(tr("Checks everything Purser needs to connect. The report "
                                           "contains no keys, passwords, or usernames."),
                                        this);
    introduction->setTone(Theme::Tone::Neutral);
    introduction->setWordWrap(true);
    auto *scroll = new QScrollArea(this);
    //: The name of the list of what the diagnostics found.
    scroll->setAccessibleName(tr("Results"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget(scroll);
    m_place = new QVBoxLayout(inside);
    m_place->setContentsMargins(0, 0, 0, 0);
    m_place->addStretch();
    scroll->setWidget(inside);

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    for (QPushButton *button : { m_copy, m_again })
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_again);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(Theme::margin, Theme::wide, Theme::margin, Theme::margin);
    inner->setSpacing(Theme::wide);
    inner->addWidget(introduction);
    inner->addWidget(scroll, 1);
    inner->addLayout(buttons);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_busy);
    outer->addLayout(inner);

    connect(m_copy, &QPushButton::clicked, this, [this, words = m_copy->text()] {
        QGuiApplication::clipboard()->setText(doctorReport(m_findings));
        m_copy->setMinimumWidth(m_copy->width()); // its neighbours stay where they are
        //: On the button, for a moment after the report was copied.
        m_copy->setText(tr("Copied"));
        QTimer::singleShot(1500ms, m_copy, [this, words] { m_copy->setText(words); });
    });
    connect(m_again, &QPushButton::clicked, this, &DiagnosticsDialog::runRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    begin();
}

void DiagnosticsDialog::begin()
{
    m_findings.clear();
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(Theme::wide);
    m_place->insertWidget(0, m_rows);
    m_busy->setBusy(true);
    m_copy->setEnabled(false);
    m_again->setEnabled(false);
}

void DiagnosticsDialog::add(const Finding::Any &finding)
{
    m_findings.append(finding);
    m_rows->layout()->addWidget(makeRow(finding, m_rows));
}

void DiagnosticsDialog::end()
{
    m_busy->setBusy(false);
    m_copy->setEnabled(true);
    m_again->setEnabled(true);
}

} // namespace Purser
