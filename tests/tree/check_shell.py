#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every option that the command's --help names is completed by the installed scripts and explained
in the manual page, and the page is well formed:  PREFIX

bash answers itself; fish and zsh do where they are installed (zsh is else read as text). The page
is checked by mandoc or man, whichever is there.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

prefix = pathlib.Path(sys.argv[1])
program = prefix / "bin/dramatis"
share = prefix / "share"
problems = []


def output(*command, **options):
    return subprocess.run(command, capture_output=True, text=True, check=False, **options)


def parts_of_help(path):
    """Options and subcommands of a command, as --help lists them."""
    text = output(program, *path, "--help").stdout
    options = set(re.findall(r"(?<![\w-])(-\w|--[a-z][a-z-]*)(?=[ ,=\n])", "\n".join(
        line[:60] for line in text.splitlines() if re.match(r"\s+-", line))))
    commands = re.findall(r"^  (\w+) ", text.partition("Subcommands:")[2].partition("\n\n")[0], re.M)
    return options, commands


def bash(words):
    script = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _dramatis; printf "%s\\n" "${COMPREPLY[@]}"')
    run = output("bash", "-c", script, "bash", share / "bash-completion/completions/dramatis", *words)
    if run.stderr:
        problems.append(f"bash, {' '.join(words)}: {run.stderr.strip()}")
    return set(run.stdout.split())


def fish(words):
    script = f"source {share}/fish/vendor_completions.d/dramatis.fish; complete -C '{' '.join(words)}'"
    run = output("fish", "--no-config", "-c", script, env={**os.environ, "PATH": f"{prefix}/bin:{os.environ['PATH']}"})
    if run.stderr:
        problems.append(f"fish, {' '.join(words)}: {run.stderr.strip()}")
    return {line.split("\t")[0] for line in run.stdout.splitlines()}


def expect(shell, words, wanted, answer):
    for missing in sorted(wanted - answer):
        problems.append(f"{shell}: '{' '.join(words)}<tab>' does not offer {missing}")


def check_command(path, page, zsh_text):
    options, commands = parts_of_help(path)
    if not options:
        problems.append(f"dramatis {' '.join(path)} --help lists no option")
    words = ["dramatis", *path]
    expect("bash", [*words, "-"], options, bash([*words, "-"]))
    expect("bash", [*words, ""], set(commands), bash([*words, ""]))
    if shutil.which("fish"):
        expect("fish", [*words, "-"], options, fish([*words, "-"]))
        expect("fish", [*words, ""], set(commands), fish([*words, ""]))
    function = re.search(rf"^{'_'.join(['_dramatis', *path])}\(\) {{\n(.*?)^}}", zsh_text, re.M | re.S)
    for option in sorted(options):
        if not function or not re.search(rf"{option}=?\[", function[1]):
            problems.append(f"zsh: no {option} for 'dramatis {' '.join(path)}'")
        if not re.search(rf"(?<![\w-]){option}(?![\w-])", page):
            problems.append(f"dramatis.1 does not explain {option} of 'dramatis {' '.join(path)}'")
    return len(options) + sum(check_command([*path, command], page, zsh_text) for command in commands)


def check_values():
    """Options that take one of a few words complete these words."""
    help_text = output(program, "build", "--help").stdout
    formats = set(re.search(r"--format \S*:(\S+)", help_text)[1].split("|"))
    expect("bash", ["dramatis", "build", "--format", ""], formats, bash(["dramatis", "build", "--format", ""]))
    expect("bash", ["dramatis", "build", "--format=", ""], formats, bash(["dramatis", "build", "--format", "=", ""]))
    here = bash(["dramatis", "build", str(prefix / "bin/dr")])
    expect("bash", ["dramatis", "build", "…/bin/dr"], {str(program)}, here)


def check_page(path):
    if shutil.which("mandoc"):
        run = output("mandoc", "-T", "lint", "-W", "warning", path)
    elif shutil.which("man"):
        run = output("man", "--warnings=w", "-E", "UTF-8", "-l", path, env={**os.environ, "MANROFFOPT": "", "MANPAGER": "cat"})
        if "DRAMATIS(1)" not in run.stdout:
            problems.append("man shows nothing of dramatis.1")
    else:
        print("dramatis.1 is not checked: neither mandoc nor man is installed")
        return
    if run.returncode or run.stderr or (shutil.which("mandoc") and run.stdout):
        problems.append(f"dramatis.1: {run.stdout if shutil.which('mandoc') else ''}{run.stderr}")


manual = share / "man/man1/dramatis.1"
zsh_path = share / "zsh/site-functions/_dramatis"
plain = manual.read_text(encoding="utf-8").replace("\\-", "-")
plain = re.sub(r"\\f[RIB]", "", plain)
count = check_command([], plain, zsh_path.read_text(encoding="utf-8"))
check_values()
check_page(manual)
for shell, path in (("zsh", zsh_path), ("fish", share / "fish/vendor_completions.d/dramatis.fish")):
    if shutil.which(shell):
        run = output(shell, "-n", path)
        if run.returncode or run.stderr:
            problems.append(f"{path.name}: {run.stderr}")
print("\n".join(problems))
print(f"{count} options, {len(problems)} problems")
sys.exit(1 if problems or not count else 0)
