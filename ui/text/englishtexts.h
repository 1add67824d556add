// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace Purser {

/// Switches translations, dates, numbers and lists to English while this object exists. Used to
/// create texts for sharing. Texts that are already displayed don't change.
class EnglishTexts : private QTranslator
{
public:
    EnglishTexts();
    ~EnglishTexts() override;
    Q_DISABLE_COPY_MOVE(EnglishTexts)

private:
    /// Returns true, because Qt doesn't notify the windows when an empty translator is installed.
    bool isEmpty() const override;
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

    QLocale m_userLocale; // the default locale to restore
};

} // namespace Purser
