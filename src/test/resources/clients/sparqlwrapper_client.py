"""Asks a SPARQL service with SPARQLWrapper. Arguments: its address, a file with a SELECT query."""

import json
import sys

from SPARQLWrapper import JSON, SPARQLWrapper

endpoint, query = sys.argv[1:]
service = SPARQLWrapper(endpoint)
with open(query, encoding="utf-8") as text:
    service.setQuery(text.read())
service.setReturnFormat(JSON)
json.dump(service.query().convert(), sys.stdout)
