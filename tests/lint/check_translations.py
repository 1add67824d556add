#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for translations that are missing, unfinished or that do not fit their texts.

    check_translations.py FILE.ts ...

Each finding is a line "file: context: text: what". Exits with 1 when there is one.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

# How many forms lrelease wants.
PLURAL_FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}


def placeholders(text):
    return sorted(set(re.findall(r"%(?:\d+|n)", text)))


def problems_of(message, language):
    source = message.findtext("source") or ""
    translation = message.find("translation")
    if translation is None:
        yield "has no translation"
        return
    if translation.get("type"):
        yield "is " + translation.get("type")
    if message.get("numerus") == "yes":
        texts = [form.text or "" for form in translation.findall("numerusform")]
        if len(texts) != PLURAL_FORMS[language]:
            yield f"has {len(texts)} plural forms instead of {PLURAL_FORMS[language]}"
    else:
        texts = [translation.text or ""]
    for index, text in enumerate(texts):
        if not text.strip():
            yield "is empty"
            continue
        wanted = placeholders(source)
        # "Every minute": the form for one need not say its number.
        is_for_one = index == 0 and len(texts) > 1
        without_number = [place for place in wanted if place != "%n"]
        if placeholders(text) != wanted and not (
            is_for_one and placeholders(text) == without_number
        ):
            yield "has other placeholders: " + text
        if text.count("\n") != source.count("\n"):
            yield "has other lines: " + text
        if text.endswith("…") != source.endswith("…"):
            yield "has the ellipsis on one side only: " + text
        if (re.search(r"&(?=\w)", text) is None) != (re.search(r"&(?=\w)", source) is None):
            yield "has the mnemonic on one side only: " + text


def check(file):
    language = file.stem.removeprefix("purser_")
    if language not in PLURAL_FORMS:
        yield f"{file}: nobody knows the plural forms of {language}"
        return
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            for problem in problems_of(message, language):
                yield f"{file}: {context.findtext('name')}: {message.findtext('source')}: {problem}"


def main(files):
    findings = [finding for file in files for finding in check(Path(file))]
    print("\n".join(findings), end="\n" if findings else "")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
