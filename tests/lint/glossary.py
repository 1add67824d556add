# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares translations with resources/translations/glossary.tsv, whose head says how it is read."""

import re
from pathlib import Path


def rows_of(file):
    """The columns of each row that is neither empty nor a remark."""
    for line in Path(file).read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            yield line.split("\t")


def plain(text):
    """As it is compared: without mnemonics, in one case, with plain spaces and apostrophes."""
    text = re.sub(r"\(&\w\)|&(?=\w)", "", text)
    return re.sub(r"[\s\u00a0\u202f]+", " ", text).replace("’", "'").casefold()


def pattern_of(term):
    """A term as whole words, in the singular or the plural."""
    term = r"\s+".join(map(re.escape, term.casefold().split(" ")))
    plural = rf"{term[:-1]}ies" if term.endswith("y") else rf"{term}(?:e?s)"
    return re.compile(rf"\b(?:{term}|{plural})\b")


class Glossary:
    def __init__(self, terms, exceptions):
        """Both are files; the second one may be None."""
        head, *rows = rows_of(terms)
        self.languages = head[1:-1]
        self.forms = {}
        # The longest first: "API key" is not looked at again as "key".
        for row in sorted(rows, key=lambda row: -len(row[0])):
            if len(row) != len(head):
                raise ValueError(f"{terms}: “{row[0]}” has {len(row)} columns instead of {len(head)}")
            if row[0] in self.forms:
                raise ValueError(f"{terms}: “{row[0]}” is there twice")
            self.forms[row[0]] = dict(zip(head[1:], row[1:]))
        self.patterns = {term: pattern_of(term) for term in self.forms}
        self.exceptions = {}
        if exceptions:
            for language, term, text, reason in list(rows_of(exceptions))[1:]:
                if not reason.strip():
                    raise ValueError(f"{exceptions}: “{text}” has no reason")
                self.exceptions[language, term, text.replace("\\n", "\n")] = False

    def terms_in(self, source):
        # Host names and URLs stay as they are.
        text = re.sub(r"\S+\.\w{2,}\S*", "", plain(source))
        for term, pattern in self.patterns.items():
            text, count = pattern.subn("\0", text)
            if count:
                yield term

    def missing_in(self, source, translations, language):
        """The terms whose translation a text lacks, with the forms that would do."""
        for term in self.terms_in(source):
            forms = self.forms[term].get(language, "").split("|")
            if all(any(plain(form) in plain(text) for form in forms) for text in translations):
                continue
            if (language, term, source) in self.exceptions:
                self.exceptions[language, term, source] = True
                continue
            yield term, forms

    def unused_exceptions(self, language):
        for (code, term, text), is_used in self.exceptions.items():
            if code == language and not is_used:
                yield term, text
