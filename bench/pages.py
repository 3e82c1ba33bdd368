#!/usr/bin/env python3
"""Times the pages of a running server, and the example queries against a plain Fuseki over a copy of the store.

  bench/pages.py URL [PLAIN-SPARQL-URL] [--rounds N]

Prints the median and the 95th percentile in milliseconds of N requests one after the other, after two to warm
up. Events, actors, places and documents are those with the most sources, claims or events in the store. Start the
plain one with
  java -cp JARS org.apache.jena.fuseki.main.cmds.FusekiMainCmd --port 3031 --conf bench/plain-fuseki.ttl
"""
import argparse, json, os, statistics, sys, time, urllib.parse, urllib.request

PREFIXES = '''PREFIX ng: <https://w3id.org/newsgraph/ontology#>
PREFIX dcterms: <http://purl.org/dc/terms/>
PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
'''
MOST = {
    'event': 'SELECT ?x { ?x a ng:Event ; ng:sourceCount ?n } ORDER BY DESC(?n) ?x LIMIT 1',
    'actor': 'SELECT ?x { ?e a ng:Event ; ng:actor ?x } GROUP BY ?x ORDER BY DESC(COUNT(?e)) ?x LIMIT 1',
    'place': 'SELECT ?x { ?e a ng:Event ; ng:place ?x } GROUP BY ?x ORDER BY DESC(COUNT(?e)) ?x LIMIT 1',
    'document': 'SELECT ?x { ?c a ng:Claim ; dcterms:source ?x } GROUP BY ?x ORDER BY DESC(COUNT(?c)) ?x LIMIT 1',
}


def fetch(url, accept):
    request = urllib.request.Request(url, headers={'Accept': accept})
    with urllib.request.urlopen(request, timeout=60) as answer:
        return answer.read()


def measure(url, accept, rounds):
    took = []
    for i in range(rounds + 2):
        start = time.perf_counter()
        fetch(url, accept)
        if i >= 2:
            took.append(1000 * (time.perf_counter() - start))
    took.sort()
    return statistics.median(took), took[min(len(took) - 1, int(0.95 * len(took)))]


def sparql(base, query):
    return base + '?query=' + urllib.parse.quote(query)


def top(url, query):
    rows = json.loads(fetch(sparql(url + 'sparql', PREFIXES + query), 'application/sparql-results+json'))
    return urllib.parse.urlsplit(rows['results']['bindings'][0]['x']['value']).path.lstrip('/')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('url')
    parser.add_argument('plain', nargs='?')
    parser.add_argument('--rounds', type=int, default=40)
    a = parser.parse_args()
    url = a.url.rstrip('/') + '/'
    pages = ['', 'search?q=army', 'search?q=government+forces', 'timeline', 'disagreements', 'map', 'query']
    pages += [top(url, query) for query in MOST.values()]
    print('%-60s %8s %8s' % ('page', 'p50', 'p95'))
    for page in pages:
        print('%-60s %8.1f %8.1f' % (('/' + page)[:60], *measure(url + page, 'text/html', a.rounds)), flush=True)
    print('\n%-30s %8s %8s %8s %8s %7s' % ('query', 'p50', 'p95', 'plain50', 'plain95', 'ratio'))
    folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'docs', 'queries')
    for name in sorted(n for n in os.listdir(folder) if n.endswith('.rq')):
        query = open(os.path.join(folder, name), encoding='utf-8').read()
        accept = 'application/sparql-results+json'
        try:
            own = measure(sparql(url + 'sparql', query), accept, a.rounds // 4)
            plain = measure(sparql(a.plain, query), accept, a.rounds // 4) if a.plain else (float('nan'),) * 2
            print('%-30s %8.1f %8.1f %8.1f %8.1f %7.2f' % (name, *own, *plain, own[0] / plain[0]), flush=True)
        except OSError as e:
            print('%-30s %s' % (name, e), flush=True)


if __name__ == '__main__':
    sys.exit(main())
