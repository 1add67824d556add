// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/preferences.h"

#include <QObject>
#include <QString>

class QApplication;
class QPalette;

namespace Purser {

/// Gives the application Purser's look: the Fusion style, and on top of it a style sheet that is
/// made from the palette again whenever the system's colors change.
class Appearance : public QObject
{
    Q_OBJECT

public:
    explicit Appearance(QApplication &application);

    void choose(Preferences::Theme theme);

    static QString styleSheet(const QPalette &palette);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_application;
};

} // namespace Purser
