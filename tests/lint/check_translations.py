#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for translations that are missing, unfinished or that do not fit their texts.

    check_translations.py ROOT FILE.ts ...

ROOT has the window's sources in ui/, which say what stands together in a menu, and the glossary in
resources/translations/. Each finding is a line "file: context: text: what". Exits with 1 when there is one.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from glossary import Glossary
from menus import clashes, menus_of

# How many forms lrelease wants.
PLURAL_FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
# No space between sentences.
WITHOUT_SPACES = {"ja", "zh_CN"}


def placeholders(text):
    return sorted(set(re.findall(r"%(?:\d+|n)", text)))


def has_space_between_sentences(source, text):
    """Whether a text of Chinese or Japanese has a space where two sentences meet."""
    if re.search(r"[。！？：；，、][ \u00a0]|[ \u00a0][。！？：；，、]", text):
        return True
    # "%1 %2", and "%1 It is still there."
    if re.search(r"(?<![A-Za-z] )%1 %2", source) and re.search(r"%\d\s+%\d", text):
        return True
    return bool(re.match(r"%1 [A-Z][a-z']* ", source) and re.match(r"%\d\s", text))


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
        if language in WITHOUT_SPACES and has_space_between_sentences(source, text):
            yield "has a space between two sentences: " + text


def translations_of(message):
    translation = message.find("translation")
    if translation is None:
        return []
    forms = [form.text or "" for form in translation.findall("numerusform")]
    return [text for text in forms or [translation.text or ""] if text.strip()]


def check(file, glossary=None, menus=None):
    language = file.stem.removeprefix("purser_")
    if language not in PLURAL_FORMS:
        yield f"{file}: nobody knows the plural forms of {language}"
        return
    known = {}
    for context in ElementTree.parse(file).iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            texts = translations_of(message)
            known[name, source] = texts[0] if texts else None
            for problem in problems_of(message, language):
                yield f"{file}: {name}: {source}: {problem}"
            if glossary and language in glossary.languages:
                for term, forms in glossary.missing_in(source, texts, language):
                    wanted = " or ".join(forms)
                    yield f"{file}: {name}: {source}: lacks “{term}” ({wanted}): {' | '.join(texts)}"
    if glossary:
        for term, text in glossary.unused_exceptions(language):
            yield f"{file}: {text}: the exception for “{term}” excuses nothing: remove it"
    if menus:
        # The English file has the plural forms only: all else is in the sources.
        def shown(text):
            return text.source if language == "en" else known.get(tuple(text))

        for clash in clashes(menus, shown):
            yield f"{file}: {clash}"


def menus_in(root):
    """Those of the window. None at all would mean that this check has gone blind."""
    files = sorted((root / "ui").rglob("*.cpp"))
    menus = menus_of({str(file.relative_to(root)): file.read_text(encoding="utf-8") for file in files})
    if not any(name.endswith(": the menu bar") and len(texts) > 1 for name, texts in menus.items()):
        raise ValueError("the sources have no menu bar that menus.py can read")
    return menus


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 64
    root = Path(arguments[0])
    place = root / "resources" / "translations"
    glossary = Glossary(place / "glossary.tsv", place / "glossary-exceptions.tsv")
    menus = menus_in(root)
    findings = [
        finding for file in arguments[1:] for finding in check(Path(file), glossary, menus)
    ]
    print("\n".join(findings), end="\n" if findings else "")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
