// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace Purser {

class IconLabel;
class ExpandableLabel;
class PlainLabel;

/// A page shown instead of a list that is empty or failed to load. It gives the reason and offers
/// an optional action. Its content scrolls if the window isn't tall enough.
class PlaceholderPage : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceholderPage(QWidget *parent = nullptr);

    /// `icon` is an icon name accepted by Icons::get(). `action` is the button text; if it is
    /// empty, there is no button.
    void describe(const QString &icon, const QString &title, const QString &text,
                  const QString &action = {});
    QString title() const;

Q_SIGNALS:
    void actionRequested();

private:
    IconLabel *m_icon;
    PlainLabel *m_title;
    ExpandableLabel *m_text;
    QPushButton *m_action;
};

} // namespace Purser
