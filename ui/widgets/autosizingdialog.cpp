// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/autosizingdialog.h"

#include "ui/quitkey.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/screenplace.h"
#include "ui/widgets/validatedfield.h"

#include <QEvent>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>
#include <utility>

namespace Purser {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSize = 32;

} // namespace

AutoSizingDialog::AutoSizingDialog(const QString &title, QSize size, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    const QSize room = roomOnScreen(*this);
    setMinimumWidth(std::min(Theme::scaledToFont(size.width()), room.width()));
    if (size.height() > 0)
        resize(QSize(Theme::scaledToFont(size.width()), Theme::scaledToFont(size.height()))
                   .boundedTo(room));
    keepOnScreens(*this);
    connect(new QShortcut(quitKey(), this), &QShortcut::activated, this, &AutoSizingDialog::quit);
    connect(this, &QDialog::finished, this, [this] {
        if (const std::function<void()> next = std::exchange(m_next, {}))
            next();
    });
}

bool AutoSizingDialog::event(QEvent *event)
{
    const bool isHandled = QDialog::event(event);
    // As long as nobody has chosen a size, it is Qt's guess, which is too high for wrapped texts.
    if (event->type() == QEvent::Show)
        grow(!testAttribute(Qt::WA_Resized));
    else if (event->type() == QEvent::LayoutRequest)
        grow(false);
    else if (event->type() == QEvent::ParentChange)
        stayOpen(); // what was to follow belonged to the window before
    return isHandled;
}

void AutoSizingDialog::grow(bool isFirst)
{
    if (!layout() || !isVisible())
        return;
    const QSize room = roomOnScreen(*this);
    if (minimumWidth() > room.width())
        setMinimumWidth(room.width());
    const int wide = std::min(layout()->totalMinimumSize().width(), room.width());
    const int newWidth = std::min(std::max(width(), wide), room.width());
    const int high = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(newWidth)
                                                   : layout()->totalMinimumSize().height();
    const int least = isFirst ? 0 : height();
    const QSize size(newWidth, std::min(std::max(least, high), room.height()));
    if (size != this->size())
        resize(size);
    fitOnScreens(*this);
}

bool AutoSizingDialog::hasUnsavedInput() const
{
    // Another dialog over this one asks for its own fields.
    return std::ranges::any_of(findChildren<ValidatedField *>(),
                               [this](const ValidatedField *field) {
                                   return field->window() == this && field->hasInput();
                               });
}

void AutoSizingDialog::reject()
{
    if (m_isDiscarding || !hasUnsavedInput())
        QDialog::reject();
    else
        askToDiscard();
}

void AutoSizingDialog::closeThen(std::function<void()> next)
{
    m_next = std::move(next);
    reject();
    if (isVisible() && !isAsking())
        m_next = {}; // it stays open for another reason
}

bool AutoSizingDialog::isAsking() const
{
    return m_question;
}

/// The window asks before anything is lost, as when it is closed by its own button.
void AutoSizingDialog::quit()
{
    QWidget *mainWindow = this;
    while (mainWindow->parentWidget())
        mainWindow = mainWindow->parentWidget()->window();
    mainWindow->close();
}

void AutoSizingDialog::discard()
{
    m_isDiscarding = true;
    reject();
    m_isDiscarding = false; // a subclass may have something to show first
}

void AutoSizingDialog::askToDiscard()
{
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return;
    }
    m_question = new QMessageBox(QMessageBox::Question, windowTitle(),
                                 tr("Discard what you typed?"), QMessageBox::NoButton, this);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setIconPixmap(
        Icons::get(u"help"_s).pixmap({ iconSize, iconSize }, devicePixelRatio()));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *keep = m_question->addButton(tr("Keep editing"), QMessageBox::RejectRole);
    const QPushButton *discarding =
        m_question->addButton(tr("Discard"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(keep);
    m_question->setEscapeButton(keep);
    connect(m_question, &QDialog::finished, this, [this, discarding] {
        const bool isToDiscard = m_question->clickedButton() == discarding;
        m_question = nullptr;
        if (!isToDiscard) {
            m_next = {};
            return;
        }
        discard();
        // Two windows go at the same time, and some window managers give the keyboard to none of
        // those that stay.
        if (parentWidget())
            parentWidget()->activateWindow();
    });
    m_question->open();
}

} // namespace Purser
