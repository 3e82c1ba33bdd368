#!/usr/bin/env python3
"""Reads every mention of a store and looks it up in the source files, knowing nothing of newsgraph but the graph's terms.

  offsets.py --newsgraph ./newsgraph --db newsgraph-db SOURCE_ROOT

For each mention of a text file: the words must stand in the decoded file at its code points, and in the raw file at its bytes; the
file must have the hash that the graph tells. For each mention of a line of JSON: its bytes, read as a JSON string, must be the words;
the line must have the hash. For each mention of a web page: its bytes, without tags, must be the words but for white space. For each
mention of a PDF: the stored text, which must have its hash, has the words at the code points, its boxes are boxes of its pages, and if
pdftotext (of Poppler) is at hand, the letters of each of its words stand on those pages. Prints the counts; exit status 1 if anything differs. Python 3, standard library only.
"""
import argparse
import functools
import gzip
import hashlib
import html
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import unicodedata

QUERY = """
PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
SELECT ?file ?hash ?begin ?end ?first ?last ?words ?type ?record ?member ?offset ?length ?encoding ?boxes WHERE {
  ?m a ng:Mention ; nif:referenceContext ?d ; nif:beginIndex ?begin ; nif:endIndex ?end ; nif:anchorOf ?words .
  OPTIONAL { ?m ng:byteStart ?first ; ng:byteEnd ?last }
  OPTIONAL { SELECT ?m (GROUP_CONCAT(?box ; separator="|") AS ?boxes) WHERE { ?m ng:box ?box } GROUP BY ?m }
  ?d ng:sourceFile ?file ; ng:sha256 ?hash ; ng:byteLength ?length .
  OPTIONAL { ?d ng:encoding ?encoding }
  OPTIONAL { ?d ng:mediaType ?type ; ng:recordOffset ?offset }
  OPTIONAL { ?d ng:record ?record }
  OPTIONAL { ?d ng:memberOffset ?member } }
"""
PAGES = """
PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
SELECT ?file ?text ?hash WHERE {
  ?d ng:mediaType "application/pdf" ; ng:sourceFile ?file ; nif:isString ?text ; ng:textSha256 ?hash }
"""


def rows(command, db, query):
    call = shlex.split(command) + ["query", "--db", db, "--format", "json", query]
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


def letters(text):
    """What two readers of a page must agree on: letters and digits, whatever their order on the page makes of spaces and hyphens."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


@functools.lru_cache(maxsize=64)
def shown(path, page):
    """The letters of a page as another program reads them; None without that program."""
    if not shutil.which("pdftotext"):
        return None
    call = ["pdftotext", "-enc", "UTF-8", "-f", page, "-l", page, path, "-"]
    return letters(subprocess.run(call, stdout=subprocess.PIPE, check=True).stdout.decode("utf-8", "replace"))


def stands_on_pages(row, path, text):
    boxes = [box.split(" ") for box in row.get("boxes", "").split("|")]
    if not all(len(b) == 5 and int(b[0]) > 0 and float(b[1]) <= float(b[3]) and float(b[2]) < float(b[4]) for b in boxes):
        return False
    if text is None or text[int(row["begin"]):int(row["end"])] != row["words"]:
        return False
    pages = [shown(path, page) for page in sorted({b[0] for b in boxes})]
    # a word may be broken by the end of a page
    whole = None if None in pages else "".join(pages)
    return whole is None or all(letters(word) in whole for word in row["words"].split())


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
    pages = {row["file"]: row["text"] for row in rows(options.newsgraph, options.db, PAGES)
             if hashlib.sha256(row["text"].encode()).hexdigest() == row["hash"]}
    files, mentions, wrong = {}, 0, 0
    for row in rows(options.newsgraph, options.db, QUERY):
        name = row["file"]
        if name not in files:
            data = load(options.root, row)
            first = int(row.get("offset", 0))
            digest = hashlib.sha256(data[first:first + int(row["length"])]).hexdigest()
            files[name] = data, None if "type" in row else data.decode(options.encoding), digest
        data, text, digest = files[name]
        mentions += 1
        if row.get("type") == "application/pdf":
            right = stands_on_pages(row, os.path.join(options.root, name), pages.get(name))
        else:
            right = "first" in row and stands(row, data, text, options.encoding)
        if digest != row["hash"] or not right:
            wrong += 1
            print("differs: %s %s-%s %r" % (name, row["begin"], row["end"], row["words"][:60]))
    print("%d mentions in %d documents, %d differ" % (mentions, len(files), wrong))
    sys.exit(1 if wrong or not mentions else 0)


main()
