// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/straycharacters.h"

#include <QString>
#include <QWidget>

class QPushButton;

namespace Purser {

class PlainLabel;

/// Shows the stray characters in a field, with a button to remove them. Hidden if there are none.
class StrayNotice : public QWidget
{
    Q_OBJECT

public:
    /// `label` is the field's label.
    explicit StrayNotice(const QString &label, QWidget *parent = nullptr);

    void setStrays(const QList<StrayCharacter> &strays);
    const QList<StrayCharacter> &strays() const { return m_strays; }
    /// Returns the displayed text, or an empty string if there are no stray characters.
    QString text() const;
    /// Returns the button, for setting its position in the tab order.
    QPushButton *button() const { return m_remove; }

Q_SIGNALS:
    void removeRequested();

private:
    QString m_label;
    QList<StrayCharacter> m_strays;
    PlainLabel *m_words;
    QPushButton *m_remove;
};

} // namespace Purser
