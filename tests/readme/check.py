"""Runs each ```sql block of the README, in order, in one new database; a ```text block behind one is what it must print."""
import pathlib
import re
import subprocess
import sys


def psql(url, *arguments, **options):
    return subprocess.run(["psql", "-Xq", "-v", "ON_ERROR_STOP=1", url, *arguments], capture_output=True, text=True, **options)


def main(admin, url):
    psql(admin, "-c", "DROP DATABASE IF EXISTS payerwatch_readme WITH (FORCE)")
    made = psql(admin, "-c", "CREATE DATABASE payerwatch_readme TEMPLATE payerwatch")
    if made.returncode:
        sys.exit(made.stderr)
    readme = pathlib.Path("README.md").read_text()
    blocks = re.findall(r"```(sql|text)\n(.*?)```", readme, re.S)
    examples = 0
    for (kind, body), (next_kind, expected) in zip(blocks, blocks[1:] + [("", "")]):
        if kind != "sql":
            continue
        run = psql(url, "-f", "-", input=body)
        if run.returncode:
            sys.exit(f"README example failed:\n{body}\n{run.stderr}")
        if next_kind == "text":
            printed = [line.rstrip() for line in (run.stderr + run.stdout).strip().splitlines()]
            wanted = [line.rstrip() for line in expected.strip().splitlines()]
            printed = [re.sub(r"^psql:<stdin>:\d+: ", "", line) for line in printed]
            if printed != wanted:
                sys.exit("README example prints something else:\n" + body + "\nexpected:\n" + "\n".join(wanted) + "\nprinted:\n" + "\n".join(printed))
        examples += 1
    psql(admin, "-c", "DROP DATABASE payerwatch_readme WITH (FORCE)")
    if examples < 3:
        sys.exit("README: fewer than three examples")
    if "```text" not in "\n".join(readme.splitlines()[:60]):
        sys.exit("README: no worked example with its output in the first 60 lines")
    print(f"readme: {examples} examples passed")


main(*sys.argv[1:])
