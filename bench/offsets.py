#!/usr/bin/env python3
"""Reads every mention of a store and looks it up in the source files, knowing nothing of newsgraph but the graph's terms.

  offsets.py --newsgraph ./newsgraph --db newsgraph-db SOURCE_ROOT

For each mention of a text file: the words must stand in the decoded file at its code points, and in the raw file at its bytes; the
file must have the hash that the graph tells. For each mention of a line of JSON: its bytes, read as a JSON string, must be the words;
the line must have the hash. For each mention of a web page: its bytes, without tags, must be the words but for white space. Prints the counts; exit status 1 if anything differs. Python 3, standard library only.
"""
import argparse
import gzip
import hashlib
import html
import json
import os
import re
import shlex
import subprocess
import sys

QUERY = """
PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
SELECT ?file ?hash ?begin ?end ?first ?last ?words ?type ?record ?member ?offset ?length ?encoding WHERE {
  ?m a ng:Mention ; nif:referenceContext ?d ; nif:beginIndex ?begin ; nif:endIndex ?end ;
     ng:byteStart ?first ; ng:byteEnd ?last ; nif:anchorOf ?words .
  ?d ng:sourceFile ?file ; ng:sha256 ?hash ; ng:byteLength ?length ; ng:encoding ?encoding
  OPTIONAL { ?d ng:mediaType ?type ; ng:recordOffset ?offset }
  OPTIONAL { ?d ng:record ?record }
  OPTIONAL { ?d ng:memberOffset ?member } }
"""


def rows(command, db):
    call = shlex.split(command) + ["query", "--db", db, "--format", "json", QUERY]
    answer = subprocess.run(call, stdout=subprocess.PIPE, check=True).stdout
    for row in json.loads(answer)["results"]["bindings"]:
        yield {name: cell["value"] for name, cell in row.items()}


def load(root, row):
    """The bytes that the offsets of a document count in."""
    name = row["file"]
    if "record" in row:
        name = name[:-len(row["record"]) - 1]
    with open(os.path.join(root, name), "rb") as source:
        if "member" not in row:
            return source.read()
        source.seek(int(row["member"]))
        return gzip.decompress(source.read())


def stands(row, data, text, encoding):
    words = data[int(row["first"]):int(row["last"])]
    if row.get("type") == "application/json":
        return json.loads(b'"' + words + b'"') == row["words"]
    if row.get("type") == "text/html":
        # a rough reading on purpose: no tags, references resolved, no white space
        markup = re.sub(r"<!--.*?-->|<(script|style)\b.*?</\1>|<[^>]*>", "", words.decode(row["encoding"]), flags=re.S | re.I)
        seen = re.sub("[\u00ad\u200b\u2060\ufeff]", "", html.unescape(markup))
        return "".join(seen.split()) == "".join(row["words"].split())
    if row.get("type") == "text/plain":
        return words.decode(row["encoding"], "replace") == row["words"]
    return text[int(row["begin"]):int(row["end"])] == words.decode(encoding, "replace") == row["words"]


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
            data = load(options.root, row)
            first = int(row.get("offset", 0))
            digest = hashlib.sha256(data[first:first + int(row["length"])]).hexdigest()
            files[name] = data, None if "type" in row else data.decode(options.encoding), digest
        data, text, digest = files[name]
        mentions += 1
        if digest != row["hash"] or not stands(row, data, text, options.encoding):
            wrong += 1
            print("differs: %s %s-%s %r" % (name, row["begin"], row["end"], row["words"][:60]))
    print("%d mentions in %d documents, %d differ" % (mentions, len(files), wrong))
    sys.exit(1 if wrong or not mentions else 0)


main()
