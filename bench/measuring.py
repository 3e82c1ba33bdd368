"""What the benches share: places, peers that are fetched on first use, servers, and times."""
import os, signal, socket, statistics, subprocess, sys, time, urllib.error, urllib.parse, urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
LAUNCHER = os.path.join(ROOT, 'newsgraph')
JAR = os.path.join(ROOT, 'target', 'newsgraph.jar')
WORK = os.path.join(ROOT, 'target', 'bench')
JSON_RESULTS = 'application/sparql-results+json'


def say(text):
    print(text, file=sys.stderr, flush=True)


def program():
    """Builds the program if it is missing or older than its sources, as its launcher does."""
    subprocess.run([LAUNCHER, '--version'], check=True, stdout=subprocess.DEVNULL)
    return JAR


def corpus(count, seed=1):
    """Returns the folder of a synthetic corpus, made on first use."""
    folder = os.path.join(WORK, 'corpus-%d-%d' % (count, seed))
    if not os.path.isdir(folder):
        say('writing %d articles' % count)
        run = [sys.executable, os.path.join(HERE, 'corpus.py'), '--count', str(count), '--seed', str(seed), '--out', folder + '.part']
        subprocess.run(run, check=True)
        os.rename(folder + '.part', folder)
    return folder


def jars(name):
    """Returns a class path of what bench/peers/NAME.xml names, fetched with Maven on first use."""
    folder = os.path.join(WORK, 'peers', name)
    if not os.path.isdir(folder):
        say('fetching ' + name)
        plugin = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies'
        subprocess.run(['mvn', '-B', '-q', '-f', os.path.join(HERE, 'peers', name + '.xml'), plugin, '-DoutputDirectory=' + folder + '.part'],
                       check=True)
        os.rename(folder + '.part', folder)
    return os.path.join(folder, '*')


def java(classes, source, *arguments, options=()):
    """Returns the command that runs a single-file program of this folder."""
    home = os.environ.get('JAVA_HOME')
    return [os.path.join(home, 'bin', 'java') if home else 'java', *options, '-cp', classes, os.path.join(HERE, source), *arguments]


class Driver:
    """A program that loads once, says so with a line, and then answers each line with a line."""

    def __init__(self, command, stderr=subprocess.DEVNULL):
        start = time.perf_counter()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, text=True)
        self.ready = self.line()
        self.loading = time.perf_counter() - start

    def line(self):
        out = self.process.stdout.readline()
        if not out:
            raise OSError('ended early: ' + ' '.join(self.process.args[-4:]))
        return out.rstrip('\n')

    def ask(self, line):
        self.process.stdin.write(line + '\n')
        self.process.stdin.flush()
        return self.line()

    def __enter__(self):
        return self

    def __exit__(self, *error):
        self.process.stdin.close()
        stop(self.process)


class Server:
    """A server that is started on a free port and stopped at the end."""

    def __init__(self, command, path='sparql', wait=120):
        with socket.socket() as probe:
            probe.bind(('127.0.0.1', 0))
            port = probe.getsockname()[1]
        self.url = 'http://localhost:%d/%s' % (port, path)
        self.process = subprocess.Popen([c.replace('PORT', str(port)) for c in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                        start_new_session=True)
        end = time.monotonic() + wait
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > end:
                self.__exit__()
                raise OSError('did not start: ' + ' '.join(command))
            time.sleep(.1)

    def answers(self):
        try:
            ask(self.url, 'ASK {}')
            return True
        except OSError:
            return False

    def __enter__(self):
        return self

    def __exit__(self, *error):
        stop(self.process)


def stop(process):
    """Ends a process that was started here, and waits for it."""
    try:
        process.send_signal(signal.SIGTERM)
        process.wait(20)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    except ProcessLookupError:
        pass


def ask(url, query, timeout=120):
    """Returns the JSON results of a query, as text."""
    request = urllib.request.Request(url + '?query=' + urllib.parse.quote(query), headers={'Accept': JSON_RESULTS})
    with urllib.request.urlopen(request, timeout=timeout) as answer:
        return answer.read().decode('utf-8')


def seconds(action):
    """Returns what an action gives, and its seconds."""
    start = time.perf_counter()
    out = action()
    return out, time.perf_counter() - start


def bytes_of(folder):
    """Returns the bytes that a folder takes on disk; sparse files count as what they take."""
    total = 0
    for place, _, names in os.walk(folder):
        total += sum(512 * os.lstat(os.path.join(place, n)).st_blocks for n in names)
    return total


median = statistics.median
