// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Purser {

/// As long as this object exists, shows every text of Purser in English with accents, in brackets
/// and 40 % longer, since translations may be that long. Texts that are cut off or not translatable
/// become visible this way.
class PseudoLocale : public QTranslator
{
public:
    PseudoLocale();
    ~PseudoLocale() override;

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation,
                      int n) const override;
};

} // namespace Purser
