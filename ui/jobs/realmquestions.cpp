// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/realmquestions.h"

#include "ui/text/logintext.h"

#include <QMessageBox>
#include <QPushButton>
#include <QWidget>

#include <utility>

namespace Purser {

namespace {

RealmPair realmOf(const LoginAnswer &answer)
{
    return { .registry = answer.host, .realmHost = answer.realmHost };
}

} // namespace

RealmQuestions::RealmQuestions(QWidget &window)
    : m_window(window)
{ }

void RealmQuestions::ask(const QList<JobRow> &rows)
{
    for (const JobRow &row : rows) {
        const bool isOpen = row.cause.reason == JobRow::Reason::LoginNotChecked && row.login
            && row.login->reason == LoginAnswer::Reason::UnknownRealm;
        if (!isOpen || m_asked.contains(realmOf(*row.login)))
            continue;
        m_asked.append(realmOf(*row.login));
        m_waiting.append(*row.login);
    }
    if (!std::exchange(m_isAsking, true))
        askNext();
}

void RealmQuestions::withdraw()
{
    m_asked.clear();
    m_waiting.clear();
    m_isAnyAllowed = false;
    if (m_isAsking && m_question)
        m_question->reject();
}

void RealmQuestions::askNext()
{
    if (m_waiting.isEmpty()) {
        m_isAsking = false;
        if (std::exchange(m_isAnyAllowed, false))
            Q_EMIT finished();
        return;
    }
    const LoginAnswer answer = m_waiting.takeFirst();
    auto *question = new QMessageBox(QMessageBox::Question, m_window.windowTitle(),
                                     loginAnswerText(answer), QMessageBox::NoButton, &m_window);
    m_question = question;
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *allow =
        question->addButton(tr("Allow and try again"), QMessageBox::AcceptRole);
    QPushButton *refuse = question->addButton(tr("Don't allow"), QMessageBox::RejectRole);
    question->setDefaultButton(refuse);
    question->setEscapeButton(refuse);
    connect(question, &QDialog::finished, this, [this, question, allow, answer] {
        if (question->clickedButton() == allow) {
            m_isAnyAllowed = true;
            Q_EMIT allowed(realmOf(answer));
        }
        askNext();
    });
    // The user may be typing in the main window.
    question->setModal(false);
    question->setAttribute(Qt::WA_ShowWithoutActivating);
    question->show();
}

} // namespace Purser
