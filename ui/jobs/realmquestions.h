// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"
#include "models/registries/realmtrust.h"

#include <QList>
#include <QObject>
#include <QPointer>

class QMessageBox;
class QWidget;

namespace Purser {

/// Asks whether a job's logins may be sent to unknown token servers. Shows one message box at a
/// time, and asks about each server only once, until withdraw() is called.
class RealmQuestions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent for the message boxes and must outlive this object.
    explicit RealmQuestions(QWidget &window);

    /// Starts asking about the unknown token servers that prevented logins in `rows` from being
    /// checked.
    void ask(const QList<JobRow> &rows);
    /// Closes an open question, and allows ask() to repeat those that were asked before.
    void withdraw();

Q_SIGNALS:
    void allowed(const Purser::RealmPair &realm);
    /// Emitted after the last question if the user allowed at least one server.
    void finished();

private:
    void askNext();

    QWidget &m_window;
    QList<LoginAnswer> m_waiting;
    QList<RealmPair> m_asked;
    QPointer<QMessageBox> m_question; // may be closed already
    bool m_isAsking = false;
    bool m_isAnyAllowed = false;
};

} // namespace Purser
