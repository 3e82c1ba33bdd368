#!/usr/bin/env python3
"""Reads every mention of a store and looks it up in the source files, knowing nothing of newsgraph but the graph's terms.

  offsets.py --newsgraph ./newsgraph --db newsgraph-db SOURCE_ROOT

For each mention: the words must stand in the decoded file at its code points, and in the raw file at its bytes; the file must have
the hash that the graph tells. Prints the counts; exit status 1 if anything differs. Python 3, standard library only.
"""
import argparse
import hashlib
import json
import os
import shlex
import subprocess
import sys

QUERY = """
PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
SELECT ?file ?hash ?begin ?end ?first ?last ?words WHERE {
  ?m a ng:Mention ; nif:referenceContext ?d ; nif:beginIndex ?begin ; nif:endIndex ?end ;
     ng:byteStart ?first ; ng:byteEnd ?last ; nif:anchorOf ?words .
  ?d ng:sourceFile ?file ; ng:sha256 ?hash }
"""


def rows(command, db):
    call = shlex.split(command) + ["query", "--db", db, "--format", "json", QUERY]
    answer = subprocess.run(call, stdout=subprocess.PIPE, check=True).stdout
    for row in json.loads(answer)["results"]["bindings"]:
        yield {name: cell["value"] for name, cell in row.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--newsgraph", default="./newsgraph")
    parser.add_argument("--db", default="newsgraph-db")
    parser.add_argument("--encoding", default="utf-8")
    parser.add_argument("root")
    options = parser.parse_args()
    files, mentions, wrong = {}, 0, 0
    for row in rows(options.newsgraph, options.db):
        name = row["file"]
        if name not in files:
            with open(os.path.join(options.root, name), "rb") as source:
                data = source.read()
            files[name] = data, data.decode(options.encoding), hashlib.sha256(data).hexdigest()
        data, text, digest = files[name]
        mentions += 1
        by_code_points = text[int(row["begin"]):int(row["end"])]
        by_bytes = data[int(row["first"]):int(row["last"])].decode(options.encoding, "replace")
        if not (by_code_points == by_bytes == row["words"] and digest == row["hash"]):
            wrong += 1
            print("differs: %s %s-%s %r" % (name, row["begin"], row["end"], row["words"][:60]))
    print("%d mentions in %d files, %d differ" % (mentions, len(files), wrong))
    sys.exit(1 if wrong or not mentions else 0)


main()
