#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that check_terms.py finds what it is there to find, and nothing else."""

import tempfile
import unittest
from pathlib import Path
from unittest import mock

import check_terms
import usertexts
from check_terms import DOCUMENT, PROGRAM, TERMS, findings, findings_in

ROOT = Path(__file__).resolve().parents[2]

# For each term, a text that has it.
EXAMPLES = {
    "take over": "Take over a profile…",
    "Doctor": "Doctor…",
    "findings": "Findings",
    "Trouble": "To note",
    "Retry": "Retry",
    "read again": "The list was read again.",
    "reading a list": "Reading the credentials…",
    "forget": "Forget the API key…",
    "keep a key": "Keep the API key in the keychain",
    "kept": "It is kept in the keychain.",
    "serves": "Its key serves for this session only.",
    "stored key": "The stored key is for another server.",
    "user name": "User name",
    "e-mail": "Not an e-mail address",
    "spelling": "Cancelled",
    "made-up": "A server with made-up credentials",
    "look after": "Purser looks after credentials.",
    "authority": "Additional authorities",
    "Windows Credential Store": "Windows Credential Store",
    "container-registry": "The container-registry credentials",
    "keychain of the system": "In the system's keychain",
    "Kind": "Kind",
    "Other / private": "Other / private",
    "address of the service": "The address of the service.",
    "right": "The API key does not have the right to do this.",
    "reply": "The whole reply was there.",
    "former": "The former API key",
    "in the preferences": "Add its file in the preferences.",
    "Settings, Access Keys": "Find it under Settings, Access Keys.",
    "judge": "Every field is judged.",
    "Made with": "Made with: %1",
    "as in": "Host and port, as in proxy.example.com:8080",
    "refused to": "The keychain refused to save it.",
    "nobody": "Nobody answers at “%1”.",
    "all the same": "It was created all the same.",
    "silent": "When the keychain is silent",
    "not known": "It is not known whether it was done.",
    "tried": "Not tried: no account is open.",
    "at hand": "No key at hand?",
    "too many": "%1 of %2 characters: %3 too many",
    "is needed": "A name is needed.",
    "contractions": "It cannot be changed.",
    "the first word": "It is there. Where it is absent, Purser says so.",
    "press": "Press *Connect*.",
}

# What is close to one of them, and right.
FINE = (
    "Purser forgets the key when you quit.",
    "If you turn this off, the key will be forgotten when you quit.",
    "Where your key is stored",
    "What is this field?",
    "What is “%1”?",
    "Where your key is stored in the account's dialog shows it.",
    "Its issuer is an unknown certificate authority.",
    "Two certificate authorities",
    "Too many requests. Try again in %1.",
    "You'll be asked for your password when a key is needed.",
    "/v2/container-registry-auths",
    "The username and the email address",
    "The license, in color; canceled",
    "Press F1, or press Ctrl+C to stop.",
    "A promise; an otherwise precise exercise of likewise advised users",
    "We reply within a week.",
    "Keep editing",
    "If you keep it, it will be sent as it is.",
    "Couldn't load credentials. Try again.",
    "The keychain isn't responding.",
)


class CheckTerms(unittest.TestCase):
    def names(self, text, kind=PROGRAM):
        return [term.name for term, _, _ in findings_in(text, kind)]

    def test_every_term_is_found(self):
        for term in TERMS:
            with self.subTest(term.name):
                self.assertIn(term.name, self.names(EXAMPLES[term.name], term.where[0]))

    def test_every_term_says_what_to_use_instead_and_why(self):
        for term in TERMS:
            self.assertTrue(term.instead and term.reason, term.name)
        self.assertEqual(len(TERMS), len({term.name for term in TERMS}))

    def test_good_texts_are_fine(self):
        for text in FINE:
            with self.subTest(text):
                self.assertEqual(self.names(text), [])

    def test_british_spellings_are_found(self):
        for word in ("colours", "Licence", "cancelling", "behaviour", "organisation", "recognised", "Grey"):
            with self.subTest(word):
                self.assertEqual(self.names(f"It has {word} in it", DOCUMENT), ["spelling"])

    def test_labels_are_found_only_as_a_whole(self):
        self.assertEqual(self.names("&Retry"), ["Retry"])
        self.assertEqual(self.names("Kind words"), [])
        self.assertEqual(self.names("That is no trouble"), [])

    def test_a_mnemonic_does_not_hide_a_term(self):
        self.assertEqual(self.names("&Forget the key…"), ["forget"])
        self.assertEqual(self.names("For&get the key…"), ["forget"])

    def test_a_line_break_does_not_hide_a_term(self):
        self.assertEqual(self.names("The user\nname", DOCUMENT), ["user name"])

    def test_contractions_are_for_the_program(self):
        self.assertEqual(self.names("It cannot be changed.", DOCUMENT), [])

    def test_the_sentence_of_a_finding_is_shown(self):
        text = "It is there. Enter a user name here. Then go on."
        found = list(findings([usertexts.Text("place", PROGRAM, text)]))
        self.assertEqual([finding.sentence for finding in found], ["Enter a user name here."])

    def test_an_exception_excuses_its_text_alone(self):
        texts = [
            usertexts.Text("place", PROGRAM, text) for text in ("As in curl", "Host, as in example.com")
        ]
        used = set()
        with mock.patch.object(check_terms, "EXCEPTIONS", (("as in", "As in curl", "a reason"),)):
            self.assertEqual(len(list(findings(texts, used))), 1)
        self.assertEqual(len(used), 1)

    def test_an_exception_that_excuses_nothing_is_found(self):
        with (
            mock.patch.object(check_terms, "EXCEPTIONS", (("as in", "xyzzy", "a reason"),)),
            mock.patch.object(check_terms, "texts_in", lambda root: []),
            mock.patch("builtins.print") as printed,
        ):
            self.assertEqual(check_terms.main(["."]), 1)
        self.assertIn("xyzzy", printed.call_args[0][0])

    def test_every_exception_has_a_reason_and_a_term(self):
        for term, text, reason in check_terms.EXCEPTIONS:
            self.assertIn(term, EXAMPLES)
            self.assertTrue(text and reason)


class UserTexts(unittest.TestCase):
    def texts(self, found):
        return [text.text for text in found]

    def test_markdown_is_read_without_its_markup(self):
        markdown = (
            "# The *title*\n\nOne\nparagraph with `code` and a [link](https://example.com/colour).\n\n"
            "```sh\n./dev colour\n```\n\n- an item\n- **another** one\n  of two lines\n\n"
            "| head | cell |\n|---|---|\n| ![a picture](colour.png) | two |\n"
        )
        found = list(usertexts.of_markdown(markdown, "file"))
        self.assertEqual(
            [text.text for text in found if text.text.strip("-")],
            [
                "The title",
                "One\nparagraph with CODE and a link.",
                "an item",
                "another one\nof two lines",
                "head",
                "cell",
                "a picture",
                "two",
            ],
        )
        self.assertEqual(found[1].place_of(found[1].text.index("paragraph")), "file:4")
        self.assertEqual(found[3].place_of(0), "file:11")

    def test_the_manual_is_read_without_its_macros(self):
        manual = '.\\" a remark\n.SH NAME\npurser \\- manage\n.TP\n.BI \\-\\-account " NAME"\nOpen it.\n'
        self.assertEqual(
            self.texts(usertexts.of_manual(manual, "file")), ["purser - manage", "--account  NAME\nOpen it."]
        )

    def test_the_literals_of_a_source_are_read(self):
        source = (
            '#include "app/some thing.h"\n// "a remark here"\nf(u"Use \\"this\\" "\n  "instead"_s, "word");\n'
            'g(uR"(Usage: purser\nand more)"_s);\n'
        )
        found = list(usertexts.of_source(source, "file"))
        self.assertEqual(self.texts(found), ['Use "this" instead', "Usage: purser\nand more"])
        self.assertEqual(found[0].place_of(0), "file:3")

    def test_only_the_english_of_metadata_is_read(self):
        with tempfile.TemporaryDirectory() as place:
            file = Path(place) / "metainfo.xml"
            file.write_text(
                '<component><summary>Manage</summary><summary xml:lang="de">Verwalten</summary>'
                "<description><p>One\n  text</p></description></component>",
                encoding="utf-8",
            )
            self.assertEqual(self.texts(usertexts.of_metainfo(file, "file")), ["Manage", "One text"])
        desktop = "Name=Purser\nName[de]=Pörser\nExec=purser\nComment=Manage\n"
        self.assertEqual(self.texts(usertexts.of_desktop(desktop, "file")), ["Purser", "Manage"])

    def test_the_completion_is_read(self):
        line = "'(--a --b)--sandbox[start here]' \\"
        self.assertEqual(self.texts(usertexts.of_completion(line, "file")), ["start here"])

    def test_every_source_of_texts_has_some(self):
        places = {text.place.split(":")[0] for text in usertexts.texts_in(ROOT)}
        for name in (
            usertexts.TRANSLATIONS,
            *usertexts.TERMINAL,
            *usertexts.MARKDOWN,
            *usertexts.PLAIN,
            usertexts.MANUAL,
            usertexts.METAINFO,
            usertexts.DESKTOP,
            usertexts.COMPLETION,
        ):
            self.assertIn(name, places)


if __name__ == "__main__":
    unittest.main()
