// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/preferences.h"

#include <QObject>
#include <QString>

class QApplication;
class QPalette;

namespace Purser {

/// Applies the application's look: the Fusion style plus a style sheet. The style sheet is created
/// from the palette and updated whenever the palette changes.
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
