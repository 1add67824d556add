#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what runs elsewhere and can only be read here: the workflows and the Flatpak manifest.

    check_workflows.py ROOT

Syntax, the shape that their readers ask for, names that have to exist on our side (presets, commands,
scripts, other jobs), and that the manifest asks for no more than it says.
"""

import json
import re
import sys
from pathlib import Path

import yaml

CONTEXTS = {"github", "env", "vars", "job", "jobs", "steps", "runner", "secrets", "strategy", "matrix", "needs", "inputs"}  # fmt: skip
FUNCTIONS = {"contains", "startsWith", "endsWith", "format", "join", "toJSON", "fromJSON", "hashFiles", "success", "always", "cancelled", "failure"}  # fmt: skip
PERMISSIONS = {
    "--share=network",
    "--socket=wayland",
    "--socket=fallback-x11",
    "--share=ipc",
    "--device=dri",
    "--env=QTKEYCHAIN_BACKEND=libsecret",
}


class StrictLoader(yaml.SafeLoader):
    """A key that comes twice is a mistake, not an override; and `on` is a word."""


def mapping(loader, node):
    found = {}
    for key_node, value_node in node.value:
        key = loader.construct_object(key_node)
        if key in found:
            raise yaml.constructor.ConstructorError(
                None, None, f"“{key}” comes twice", key_node.start_mark
            )
        found[key] = loader.construct_object(value_node, deep=True)
    return found


StrictLoader.add_constructor(yaml.resolver.BaseResolver.DEFAULT_MAPPING_TAG, mapping)
StrictLoader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:bool"]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def expression_complaints(text):
    if text.count("${{") != len(re.findall(r"\$\{\{.*?\}\}", text, re.DOTALL)):
        yield "an expression is not closed"
    for body in re.findall(r"\$\{\{(.*?)\}\}", text, re.DOTALL):
        without_texts = re.sub(r"'(?:[^']|'')*'", "''", body)
        if without_texts.count("(") != without_texts.count(")") or "'" in without_texts.replace("''", ""):
            yield f"unbalanced: {body.strip()}"
        # Not what follows a dot: those are members.
        for name, called in re.findall(r"(?<![\w.'-])([A-Za-z_][\w-]*)\s*(\()?", without_texts):
            known = FUNCTIONS if called else CONTEXTS | {"true", "false", "null"}
            if name not in known:
                yield f"unknown in an expression: {name}"


def step_complaints(step):
    if ("run" in step) == ("uses" in step):
        yield "a step has either run or uses"
    uses = step.get("uses", "")
    if uses and not uses.startswith("./") and not re.fullmatch(r"[\w.-]+/[\w./-]+@[\w.-]+", uses):
        yield f"uses without a version: {uses}"
    for key in step.keys() - {"name", "id", "if", "uses", "run", "with", "env", "shell", "working-directory", "continue-on-error", "timeout-minutes"}:  # fmt: skip
        yield f"unknown in a step: {key}"


def job_complaints(root, name, job, jobs):
    needs = job.get("needs", [])
    for other in [needs] if isinstance(needs, str) else needs:
        if other not in jobs:
            yield f"{name} needs {other}, which is no job"
    if "uses" in job:
        if not (root / job["uses"]).is_file():
            yield f"{name} uses {job['uses']}, which does not exist"
        return
    if "runs-on" not in job or not job.get("steps"):
        yield f"{name} has no runs-on or no steps"
    for step in job.get("steps", []):
        for complaint in step_complaints(step):
            yield f"{name}: {complaint}"
        yield from (f"{name}: {words}" for words in command_complaints(root, step.get("run", "")))


def command_complaints(root, commands):
    presets = json.loads((root / "CMakePresets.json").read_text(encoding="utf-8"))
    kinds = {"cmake": "configurePresets", "cmake --build": "buildPresets", "ctest": "testPresets"}
    for tool, preset in re.findall(r"(cmake --build|cmake|ctest) --preset (\S+)", commands):
        if preset not in {entry["name"] for entry in presets[kinds[tool]]}:
            yield f"there is no preset {preset} for {tool}"
    usage = (root / "dev").read_text(encoding="utf-8")
    for command in re.findall(r"\./dev (\w+)", commands):
        if not re.search(rf"^  {command}\b", usage, re.MULTILINE):
            yield f"there is no ./dev {command}"
    for script in re.findall(r"(?:^|\s)((?:\.ci|packaging)/[\w/]+)", commands):
        if not (root / script).is_file():
            yield f"there is no {script}"


def workflow_complaints(root, path):
    text = path.read_text(encoding="utf-8")
    content = yaml.load(text, StrictLoader)
    for key in ("name", "on", "permissions", "jobs"):
        if key not in content:
            yield f"no {key}"
    yield from expression_complaints(text)
    for name, job in content.get("jobs", {}).items():
        yield from job_complaints(root, name, job, content["jobs"])


def manifest_complaints(path):
    content = yaml.load(path.read_text(encoding="utf-8"), StrictLoader)
    for key in ("id", "runtime", "runtime-version", "sdk", "command", "finish-args", "modules"):
        if key not in content:
            yield f"no {key}"
    if content["id"] != path.stem:
        yield "the id is not that of the file"
    for permission in set(content["finish-args"]) - PERMISSIONS:
        yield f"more than the narrowest permissions: {permission}"
    for module in content["modules"]:
        for source in module["sources"]:
            if source["type"] == "archive" and not (
                source["url"].startswith("https://") and re.fullmatch(r"[0-9a-f]{64}", str(source["sha256"]))
            ):
                yield f"{module['name']}: an archive over https with its sum"


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 64
    root = Path(arguments[0])
    workflows = sorted((root / ".github/workflows").glob("*.yml"))
    manifest = root / "packaging/flatpak/io.github.purser.Purser.yml"
    assert len(workflows) == 2, workflows
    failed = False
    for path in [*workflows, manifest]:
        try:
            complaints = list(
                manifest_complaints(path) if path == manifest else workflow_complaints(root, path)
            )
        except yaml.YAMLError as error:
            complaints = [str(error)]
        for complaint in complaints:
            print(f"{path.relative_to(root)}: {complaint}")
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
