// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/jobrow.h"
#include "models/registries/realmtrust.h"

#include <QList>
#include <QObject>

class QWidget;

namespace Purser {

/// Asks whether a job's logins may be sent to unknown token servers. Shows one message box at a
/// time, and asks about each server only once, until forget() is called.
class RealmQuestions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent for the message boxes and must outlive this object.
    explicit RealmQuestions(QWidget &window);

    /// Starts asking about the token servers that kept logins in `rows` from being checked.
    void ask(const QList<JobRow> &rows);
    /// Allows ask() to repeat the questions that were asked before.
    void forget() { m_asked.clear(); }

Q_SIGNALS:
    void allowed(const Purser::RealmPair &realm);
    /// Emitted after the last question if the user allowed at least one server.
    void finished();

private:
    void askNext();

    QWidget &m_window;
    QList<LoginAnswer> m_waiting;
    QList<RealmPair> m_asked;
    bool m_isAsking = false;
    bool m_isAnyAllowed = false;
};

} // namespace Purser
