// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notes/credentialnotes.h"
#include "models/notes/notesedit.h"
#include "models/registries/imagereference.h"
#include "models/registries/registryhost.h"

#include <QGroupBox>

#include <optional>

class QCheckBox;
class QDateEdit;
class QPlainTextEdit;
class QPushButton;

namespace Purser {

class ValidatedField;

/// A form for the notes on a credential, which are stored on this computer. The registry is always
/// shown; the other fields can be collapsed.
class NotesForm : public QGroupBox
{
    Q_OBJECT

public:
    explicit NotesForm(QWidget *parent = nullptr);

    /// Fills in the fields from `notes`. edit() compares the fields with these notes.
    void setNotes(const CredentialNotes &notes);
    /// Returns the user's changes, which never include the username, because the form has no field
    /// for it.
    NotesEdit edit() const;
    bool hasInput() const { return !edit().isEmpty(); }

    /// Returns the message for the first invalid field, or an empty string.
    QString problem() const;

    /// Return std::nullopt if the field is empty or invalid. image() also requires a valid
    /// registry.
    std::optional<RegistryHost> registry() const;
    std::optional<ImageReference> image() const;

    /// Appends a field to the collapsible fields.
    void addCollapsibleField(QWidget *field);

    void setExpanded(bool isExpanded);
    bool isExpanded() const { return m_isExpanded; }

    ValidatedField *registryField() const { return m_registry; }
    ValidatedField *imageField() const { return m_image; }
    ValidatedField *ownerField() const { return m_owner; }
    QCheckBox *expiresBox() const { return m_doesExpire; }
    QDateEdit *expiresField() const { return m_expires; }
    QPlainTextEdit *textField() const { return m_text; }
    QPushButton *expandButton() const { return m_expand; }

Q_SIGNALS:
    void changed();

private:
    CredentialNotes enteredNotes() const;

    CredentialNotes m_originalNotes;
    bool m_isExpanded = false;
    ValidatedField *m_registry;
    QPushButton *m_expand;
    QWidget *m_collapsibleFields; // hidden while the form is collapsed
    ValidatedField *m_image;
    QCheckBox *m_doesExpire;
    QDateEdit *m_expires;
    ValidatedField *m_owner;
    QPlainTextEdit *m_text;
};

} // namespace Purser
