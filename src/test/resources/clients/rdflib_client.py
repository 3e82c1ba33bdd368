"""Asks a SPARQL service with rdflib's SPARQLStore. Arguments: its address, a file with a SELECT query."""

import sys

import rdflib
from rdflib.plugins.stores.sparqlstore import SPARQLStore

endpoint, query = sys.argv[1:]
graph = rdflib.ConjunctiveGraph(store=SPARQLStore(endpoint, returnFormat="json"))
with open(query, encoding="utf-8") as text:
    rows = graph.store.query(text.read())
sys.stdout.buffer.write(rows.serialize(format="json"))
