// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secret.h"
#include "models/values/networksettings.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

namespace Purser {

class AccessibleComboBox;
class PlainLabel;
class ValidatedField;

/// The proxy and one more file of authorities.
class NetworkPage : public QWidget
{
    Q_OBJECT

public:
    using CaFileCheck = std::function<QFuture<CaFileProblem>(const QString &file)>;

    /// `check` says what is wrong with a file, in its own time.
    NetworkPage(const NetworkSettings &current, CaFileCheck check, QWidget *parent = nullptr);

    NetworkSettings settings() const;
    /// Nothing: it stays as it is.
    std::optional<Secret> password() const;
    /// Why this cannot be saved; empty when it can.
    QString problem() const;

    AccessibleComboBox *proxyChoice() const { return m_proxy; }
    ValidatedField *addressField() const { return m_address; }
    ValidatedField *userField() const { return m_user; }
    ValidatedField *passwordField() const { return m_password; }
    ValidatedField *caFileField() const { return m_caFile; }

Q_SIGNALS:
    void changed();

private:
    NetworkSettings::Proxy chosen() const;
    void applyChoice();
    void sayWhosePassword();
    void awaitFile();
    void readFile();
    void browse();

    CaFileCheck m_check;
    NetworkSettings m_former;
    QTimer m_typingPause;
    bool m_isChecking = false; // the file, or that is about to be
    QString m_caFileWords; // what is wrong with the file, once that is known
    AccessibleComboBox *m_proxy;
    PlainLabel *m_explanation;
    ValidatedField *m_address;
    ValidatedField *m_user;
    ValidatedField *m_password;
    ValidatedField *m_caFile;
};

} // namespace Purser
