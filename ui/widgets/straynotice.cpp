// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/straynotice.h"

#include "ui/style/theme.h"
#include "ui/text/straytext.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Purser {

using namespace Qt::StringLiterals;

StrayNotice::StrayNotice(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(label)
    , m_words(new PlainLabel({}, this))
    , m_remove(new QPushButton(this))
{
    m_words->setWordWrap(true);
    m_words->setTone(Theme::Tone::Warning);
    m_words->setFont(Theme::scaled(font(), Theme::smallType));
    m_remove->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, &StrayNotice::removeRequested);
    hide();
}

void StrayNotice::setStrays(const QList<StrayCharacter> &strays)
{
    m_strays = strays;
    m_words->setText(strayMessage(strays));
    const bool isOne = strays.size() == 1;
    //: A button: removes unexpected characters from a field.
    m_remove->setText(
        isOne ? tr("Remove it")
              : /*: A button: removes unexpected characters from a field. */ tr("Remove them"));
    //: %1 is the label of a field, e.g. "Password or token".
    m_remove->setAccessibleName(
        (isOne ? tr("Remove it from “%1”")
               : /*: %1 is the label of a field. */ tr("Remove them from “%1”"))
            .arg(m_label));
    const QString otherwise = isOne ? tr("If you keep it, it will be sent unchanged")
                                    : tr("If you keep them, they will be sent unchanged");
    m_remove->setToolTip(otherwise);
    m_remove->setAccessibleDescription(otherwise);
    setVisible(!strays.isEmpty());
}

QString StrayNotice::text() const
{
    return m_words->text();
}

} // namespace Purser
