#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that check_translations.py finds what it is there to find, and nothing else."""

import tempfile
import unittest
from pathlib import Path

from check_translations import check


class CheckTranslations(unittest.TestCase):
    def found(self, message, language="de"):
        with tempfile.TemporaryDirectory() as place:
            file = Path(place) / f"purser_{language}.ts"
            file.write_text(
                f"<TS><context><name>Window</name>{message}</context></TS>", encoding="utf-8"
            )
            return list(check(file))

    def plain(self, source, translation, attributes=""):
        return self.found(
            f"<message><source>{source}</source>"
            f"<translation{attributes}>{translation}</translation></message>"
        )

    def plural(self, forms, language="de"):
        texts = "".join(f"<numerusform>{form}</numerusform>" for form in forms)
        return self.found(
            f'<message numerus="yes"><source>%n rows</source>'
            f"<translation>{texts}</translation></message>",
            language,
        )

    def test_a_good_one_is_fine(self):
        self.assertEqual(self.plain("Save %1…", "%1 speichern…"), [])
        self.assertEqual(self.plain("&amp;File", "&amp;Datei"), [])
        self.assertEqual(self.plural(["%n Zeile", "%n Zeilen"]), [])
        self.assertEqual(self.plural(["%n 行"], "ja"), [])

    def test_the_form_for_one_need_not_say_its_number(self):
        self.assertEqual(self.plural(["Eine Zeile", "%n Zeilen"]), [])
        self.assertEqual(len(self.plural(["Eine Zeile", "Zeilen"])), 1)
        self.assertEqual(len(self.plural(["行"], "ja")), 1)

    def test_an_unfinished_one_is_found(self):
        self.assertEqual(len(self.plain("Save", "Speichern", ' type="unfinished"')), 1)

    def test_an_empty_one_is_found(self):
        self.assertEqual(len(self.plain("Save", "")), 1)
        self.assertEqual(len(self.plural(["%n Zeile", " "])), 1)

    def test_a_missing_one_is_found(self):
        self.assertEqual(len(self.found("<message><source>Save</source></message>")), 1)

    def test_a_lost_placeholder_is_found(self):
        self.assertEqual(len(self.plain("%1 of %2", "%1 von")), 1)
        self.assertEqual(len(self.plain("Save", "%1 speichern")), 1)

    def test_too_few_forms_are_found(self):
        self.assertEqual(len(self.plural(["%n Zeilen"])), 1)

    def test_lines_ellipses_and_mnemonics_are_compared(self):
        self.assertEqual(len(self.plain("one\ntwo", "eins zwei")), 1)
        self.assertEqual(len(self.plain("Save…", "Speichern")), 1)
        self.assertEqual(len(self.plain("&amp;File", "Datei")), 1)

    def test_a_language_without_known_forms_is_found(self):
        self.assertEqual(len(self.found("", "xx")), 1)


if __name__ == "__main__":
    unittest.main()
