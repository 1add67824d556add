// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/helpbutton.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/text/plaintext.h"

#include <QWhatsThis>

namespace Purser {

using namespace Qt::StringLiterals;

HelpButton::HelpButton(const QString &label, const QString &help, QWidget &field, QWidget *parent)
    : QToolButton(parent)
{
    setProperty("kind", u"help"_s);
    setIcon(Icons::get(u"help"_s, Icons::ColorRole::Muted));
    setIconSize({ Theme::iconSize - Theme::tight, Theme::iconSize - Theme::tight });
    setFocusPolicy(Qt::NoFocus);
    setAutoRaise(true);
    setToolTip(tr("Help with this field"));
    //: %1 is the label of a field.
    setAccessibleName(tr("Help with “%1”").arg(label));
    setAccessibleDescription(help);
    field.setWhatsThis(tooltipText(help));
    connect(this, &QToolButton::clicked, &field, [&field] {
        QWhatsThis::showText(field.mapToGlobal(QPoint(0, field.height())), field.whatsThis(),
                             &field);
    });
}

} // namespace Purser
