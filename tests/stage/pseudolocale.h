// SPDX-FileCopyrightText: 2026 The Purser authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace Purser {

/// Replaces Purser's translations with a pseudo-translation while this object exists: English text
/// with accents, enclosed in brackets and lengthened by 40%, since translations are often longer
/// than the original. This reveals text that is cut off, and text without brackets, which can't be
/// translated.
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
