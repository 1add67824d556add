// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copybutton.h"

#include "ui/style/icons.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Purser {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

CopyButton::CopyButton(const QString &what, std::function<QString()> text, QWidget *parent)
    : QPushButton(Icons::get(u"copy"_s), {}, parent)
{
    setProperty("kind", u"quiet"_s);
    //: %1 is e.g. "name" or "curl command".
    setAccessibleName(tr("Copy %1").arg(what));
    setToolTip(accessibleName());
    setAutoDefault(false);
    m_feedbackTimer.setSingleShot(true);
    m_feedbackTimer.setInterval(1500ms);
    connect(&m_feedbackTimer, &QTimer::timeout, this, [this] {
        setIcon(Icons::get(u"copy"_s));
        setAccessibleDescription({});
    });
    connect(this, &QPushButton::clicked, this, [this, text = std::move(text)] {
        QGuiApplication::clipboard()->setText(text());
        setIcon(Icons::get(u"success"_s));
        //: What a screen reader says of the button after it copied something.
        setAccessibleDescription(tr("Copied"));
        m_feedbackTimer.start();
    });
}

} // namespace Purser
