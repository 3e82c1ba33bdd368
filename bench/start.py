#!/usr/bin/env python3
"""Times starts: `newsgraph query` against Jena's tdb2.tdbquery, and `newsgraph serve` against Jena's Fuseki server.

  bench/start.py STORE [--rounds N]

STORE is a store that is not open; a copy of it is used. A start lasts from the call of the program to the last byte
of its first answer: for a server, to a SPARQL query that is tried every 10 ms. newsgraph runs through its launcher,
Jena as a plain `java -cp`, which is faster than its own scripts. The two take turns; the minimum, the median and the
CPU seconds (user and system) of N starts are told, and the ratios of them.
"""
import argparse, os, resource, statistics, subprocess, sys, tempfile, time, urllib.error, urllib.parse, urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
NEWSGRAPH = os.path.join(HERE, '..', 'newsgraph')
QUERY = '''PREFIX ng: <https://w3id.org/newsgraph/ontology#>
SELECT ?e ?a { GRAPH ?g { ?e a ng:Attack ; ng:actor ?a } } LIMIT 5'''


def jena():
    """The class path of Jena's programs, as Maven resolves it."""
    with tempfile.TemporaryDirectory() as folder:
        target = os.path.join(folder, 'classpath')
        subprocess.run(['mvn', '-B', '-q', '-ntp', '-f', os.path.join(HERE, 'peers', 'pom.xml'),
                        'dependency:build-classpath', '-Dmdep.outputFile=' + target], check=True, stdout=sys.stderr)
        with open(target) as lines:
            return lines.read().strip()


def cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def command(words):
    """Runs a command to its end; wall and CPU seconds."""
    before, start = cpu(), time.time()
    done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    wall = time.time() - start
    if done.returncode or b'event/' not in done.stdout:
        sys.exit('%s: no answer\n%s' % (words[0], (done.stdout + done.stderr).decode()[:2000]))
    return wall, cpu() - before


def server(words, url):
    """Starts a server, waits for its first answer, stops it; wall and CPU seconds to the answer."""
    address = url + '?' + urllib.parse.urlencode({'query': QUERY})
    request = urllib.request.Request(address, headers={'Accept': 'text/csv'})
    start = time.time()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while True:
            try:
                with urllib.request.urlopen(request, timeout=30) as answer:
                    if b'event/' not in answer.read():
                        sys.exit('%s: not the answer' % words[0])
                wall = time.time() - start
                break
            except urllib.error.URLError:
                if process.poll() is not None or time.time() - start > 60:
                    sys.exit('%s: does not start' % ' '.join(words))
                time.sleep(0.01)
        with open('/proc/%d/stat' % process.pid) as stat:
            ticks = stat.read().rsplit(')', 1)[1].split()
        return wall, (int(ticks[11]) + int(ticks[12])) / os.sysconf('SC_CLK_TCK')
    finally:
        process.terminate()
        process.wait()


def compare(title, ours, peer, rounds):
    runs = [(ours(), peer()) for _ in range(rounds)]
    print(title)
    for name, value in (('minimum', lambda xs: min(w for w, _ in xs)), ('median', lambda xs: statistics.median(w for w, _ in xs)),
                        ('cpu', lambda xs: statistics.median(c for _, c in xs))):
        a, b = value([r[0] for r in runs]), value([r[1] for r in runs])
        print('  %-8s newsgraph %.2f s   peer %.2f s   ratio %.2f' % (name, a, b, a / b))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('store')
    parser.add_argument('--rounds', type=int, default=9)
    options = parser.parse_args()
    classpath = jena()
    with tempfile.TemporaryDirectory() as folder:
        store = os.path.join(folder, 'store')
        subprocess.run(['cp', '-r', '--sparse=always', options.store, store], check=True)
        quads = os.path.join(store, 'tdb2')
        subprocess.run([NEWSGRAPH, 'query', '--db', store, 'ASK {}'], check=True, stdout=subprocess.DEVNULL)
        compare('query, to the answer (peer: tdb2.tdbquery)',
                lambda: command([NEWSGRAPH, 'query', '--db', store, QUERY]),
                lambda: command(['java', '-cp', classpath, 'tdb2.tdbquery', '--loc', quads, QUERY]), options.rounds)
        compare('serve, to the first answer (peer: Fuseki server)',
                lambda: server([NEWSGRAPH, 'serve', '--db', store, '--port', '3941'], 'http://localhost:3941/sparql'),
                lambda: server(['java', '-cp', classpath, 'org.apache.jena.fuseki.main.cmds.FusekiMainCmd',
                                '--localhost', '--port', '3942', '--tdb2', '--loc', quads, '/ds'],
                               'http://localhost:3942/ds/sparql'), options.rounds)


if __name__ == '__main__':
    main()
