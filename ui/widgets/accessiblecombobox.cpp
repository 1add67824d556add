// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessiblecombobox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>

namespace Purser {

namespace {

class AccessibleChoiceBox : public QAccessibleWidget
{
public:
    explicit AccessibleChoiceBox(AccessibleComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    { }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description || kind == QAccessible::Value)
            return box()->currentText();
        return QAccessibleWidget::text(kind);
    }

    int childCount() const override { return 1; }

    QAccessibleInterface *child(int index) const override
    {
        return index == 0 ? QAccessible::queryAccessibleInterface(box()->view()) : nullptr;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child && child->object() == box()->view() ? 0 : -1;
    }

    QStringList actionNames() const override { return { showMenuAction() }; }

    void doAction(const QString &name) override
    {
        if (name != showMenuAction() || !box()->isEnabled())
            return;
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &className, QObject *object)
{
    auto *box = qobject_cast<AccessibleComboBox *>(object);
    return box && className == QLatin1StringView(AccessibleComboBox::staticMetaObject.className())
        ? new AccessibleChoiceBox(box)
        : nullptr;
}

} // namespace

void AccessibleComboBox::installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace Purser
