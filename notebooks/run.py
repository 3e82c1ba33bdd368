#!/usr/bin/env python3
"""Executes the notebooks against a server and keeps what they show.

Without --url it serves the seeds itself, from a store that is thrown away, on a free port.

    notebooks/run.py                       execute and save in place, for the repository
    notebooks/run.py --out DIR             save elsewhere
    notebooks/run.py --url http://localhost:3030/

Needs nbconvert and ipykernel, and what the notebooks import. Exit code: 0, or 1 if a cell fails.
"""

import argparse
import contextlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
HOME = HERE.parent


@contextlib.contextmanager
def served_seeds():
    """Builds and serves the seeds; gives the address."""
    with tempfile.TemporaryDirectory() as folder:
        command = [HOME / "newsgraph", "serve", HOME / "seeds", "--db", folder + "/db", "--port", "0"]
        server = subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)
        try:
            yield address(server)
        finally:
            server.terminate()
            server.communicate()


def address(server):
    said = []
    for line in server.stderr:
        said.append(line)
        found = re.search(r"(http://\S+/)sparql", line)
        if found:
            return found.group(1)
    sys.exit("the server does not start:\n" + "".join(said))


def execute(notebook, out, url):
    """Executes one notebook; a cell that fails ends the run."""
    command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute"]
    command += ["--log-level", "ERROR", "--output-dir", out, "--output", notebook.name, notebook]
    # on a busy machine the usual limits would end the run, or lose what a cell shows
    command += ["--ExecutePreprocessor.startup_timeout=600", "--ExecutePreprocessor.iopub_timeout=600"]
    # the second silences the debugger, which nobody asked for
    variables = {"NEWSGRAPH_URL": url, "PYDEVD_DISABLE_FILE_VALIDATION": "1"}
    done = subprocess.run(command, env={**os.environ, **variables}, check=False)
    if done.returncode:
        sys.exit(1)
    tidy(out / notebook.name)
    print(out / notebook.name)


def warm_up():
    """Lets matplotlib list the fonts once: in a notebook it would complain if that takes long."""
    subprocess.run([sys.executable, "-c", "import matplotlib.font_manager"], check=False)


def tidy(path):
    """Removes what differs from run to run or machine to machine: times, versions of Python."""
    notebook = json.loads(path.read_text(encoding="utf-8"))
    notebook["metadata"] = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    for cell in notebook["cells"]:
        cell["metadata"] = {}
    text = json.dumps(notebook, ensure_ascii=False, indent=1, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--url", help="address of a running server")
    parser.add_argument("--out", type=pathlib.Path, default=HERE, help="where the results go")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    warm_up()
    with contextlib.nullcontext(options.url) if options.url else served_seeds() as url:
        for notebook in sorted(HERE.glob("*.ipynb")):
            execute(notebook, options.out.resolve(), url)


if __name__ == "__main__":
    main()
