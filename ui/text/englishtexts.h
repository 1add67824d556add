// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace Purser {

/// Makes every text English while it lives, and dates, numbers and lists with it: for what goes to
/// people who may not know the language of the user. Texts that are shown already stay as they are.
class EnglishTexts : private QTranslator
{
public:
    EnglishTexts();
    ~EnglishTexts() override;
    Q_DISABLE_COPY_MOVE(EnglishTexts)

private:
    /// Always true: installing an empty translator is not announced to the windows.
    bool isEmpty() const override;
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;

    QLocale m_userLocale; // the default one at the time
};

} // namespace Purser
