// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace Purser {

/// Switches translations, dates, numbers and lists to English while this object exists. Used to
/// create text for sharing. Text that is already displayed doesn't change.
class EnglishTexts : private QTranslator
{
public:
    EnglishTexts();
    ~EnglishTexts() override;
    Q_DISABLE_COPY_MOVE(EnglishTexts)

private:
    /// Returns true so that Qt doesn't notify the windows when this translator is installed.
    bool isEmpty() const override;
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

    QLocale m_userLocale; // the default locale to restore
};

} // namespace Purser
