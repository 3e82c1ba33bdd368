#!/usr/bin/env python3
"""Writes made-up news articles about conflicts, to measure with.

  bench/corpus.py --count 1000 --seed 1 --out DIR

Names of countries, provinces, towns, groups and given names come from the program's own reference data; persons are made up of given
names. Happenings follow one another in time, some a day. Most are told once; some by several articles, with words and at times figures
of their own, or by near-copies of one article. Officials, groups and towns come back as in an archive of some years. The same seed gives
the same articles, and the first N of a larger corpus are the corpus of N. One article in NNNNN.txt, its metadata in NNNNN.meta.json;
a thousand articles a folder. Python 3, standard library only.
"""
import argparse, datetime, gzip, json, os, random, re, sys

HERE = os.path.dirname(os.path.abspath(__file__))
REFERENCE = os.path.join(HERE, '..', 'src', 'main', 'resources', 'org', 'newsgraph', 'reference')
START = datetime.date(2018, 1, 1)
ARTICLES_A_DAY = 8
COUNTRIES = 48
KINDS = (['attack'] * 5 + ['bombing'] * 4 + ['clash'] * 4 + ['seizure'] * 2 + ['recapture'] + ['arrest'] * 3 + ['abduction'] * 2
         + ['protest'] * 3 + ['airstrike'] * 2 + ['talks'] * 3 + ['aid'] * 2)
TELLINGS = [1] * 13 + [2] * 4 + [3] * 2 + [5]
PAPERS = ['the Daily Courier', 'the Morning Herald', 'the Evening Post', 'the Observer', 'the Gazette', 'the National']
AGENCIES = ['Reuters', 'AFP', 'The Associated Press', 'Xinhua', 'dpa', 'Anadolu Agency']
MONITORS = ['Amnesty International', 'Human Rights Watch', 'the Norwegian Refugee Council', 'the Red Crescent', 'Save the Children']
# What follows the first paragraph, again from the start when it is through; .body is what belongs to the kind of incident.
ORDER = ['.body', 'scene', 'quote', 'scene', 'background', 'scene', '.body', 'scene', 'quote', 'background', 'scene', 'separate', 'scene']
SMALL = 'zero one two three four five six seven eight nine ten'.split()


class Chance(random.Random):
    """Draws with random() alone, whose values are the same in every version of Python."""

    def below(self, n):
        return int(self.random() * n)

    def one(self, things):
        return things[self.below(len(things))]


def table(name):
    opened = gzip.open if name.endswith('.gz') else open
    with opened(os.path.join(REFERENCE, name), 'rt', encoding='utf-8') as lines:
        rows = [line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')]
    return [dict(zip(rows[0], row)) for row in rows[1:]]


def grammar():
    out, symbol = {}, None
    with open(os.path.join(HERE, 'corpus', 'words.txt'), encoding='utf-8') as lines:
        for name, words in (line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')):
            out[name] = [(10, word.replace('-', ' ')) for word in words.split()]
    with open(os.path.join(HERE, 'corpus', 'sentences.txt'), encoding='utf-8') as lines:
        for line in lines:
            if line.startswith('#') or not line.strip():
                continue
            if not line.startswith(' '):
                symbol = out.setdefault(line.strip(), [])
                continue
            weight, text = re.match(r'(?:\((\d+)\) )?(.*)', line.strip()).groups()
            symbol.append((int(weight or 10), text))
    return out


class World:
    """The countries with their towns, groups and officials."""

    def __init__(self, chance):
        places, units, actors = table('places.tsv.gz'), table('admin1.tsv.gz'), table('actors.tsv.gz')
        with open(os.path.join(REFERENCE, 'given-names.txt'), encoding='utf-8') as lines:
            self.given = [n.strip().capitalize() for n in lines if n.strip().isalpha()]
        countries = [c for c in table('countries.tsv') if int(c['population'] or 0) > 2e6 and c['demonyms'] and c['capital']]
        groups = {}
        for actor in actors:
            if actor['type'] == 'ArmedGroup' and not actor['name_ambiguity'] and 1 < len(actor['name'].split()) < 6:
                groups.setdefault(actor['country'], []).append(actor['name'])
        countries = [c for c in countries if groups.get(c['iso2'])]
        while len(countries) > COUNTRIES:
            countries.pop(chance.below(len(countries)))
        towns = {}
        for place in places:
            if int(place['population'] or 0) > 8000:
                towns.setdefault(place['admin1'], []).append(place['name'])
        self.countries = [self.country(c, chance, units, towns, groups[c['iso2']]) for c in countries]

    def person(self, chance):
        return chance.one(self.given) + ' ' + chance.one(self.given)

    def country(self, row, chance, units, towns, groups):
        provinces = []
        for unit in units:
            near = towns.get(unit['geonames_code'], [])
            if unit['country'] == row['iso2'] and len(near) > 3:
                provinces.append({'name': unit['name'], 'towns': near[:40], 'governor': self.person(chance), 'police': self.person(chance)})
        demonym = row['demonyms'].split('|')[0]
        return {'name': row['name'], 'demonym': demonym, 'capital': row['capital'], 'provinces': provinces[:30],
                'groups': [chance.one(groups) for _ in range(4)],
                'forces': ['the %s army' % demonym, '%s security forces' % demonym, '%s troops' % demonym],
                'minister': self.person(chance), 'military': self.person(chance), 'rebel': self.person(chance)}


class Incident:
    """What happened: the facts that its tellings share."""

    def __init__(self, world, chance, day):
        self.day, self.kind = day, chance.one(KINDS)
        self.country = country = chance.one(world.countries)
        while not country['provinces']:
            self.country = country = chance.one(world.countries)
        self.province, self.province2 = chance.one(country['provinces']), chance.one(country['provinces'])
        self.town, self.town2 = chance.one(self.province['towns']), chance.one(self.province2['towns'])
        self.group, self.force = chance.one(country['groups']), chance.one(country['forces'])
        self.numbers = {'killed': 2 + int(chance.expovariate(1 / 8)), 'injured': 3 + int(chance.expovariate(1 / 15)),
                        'taken': 4 + int(chance.expovariate(1 / 30))}
        self.people = {name: world.person(chance) for name in ('resident', 'resident2', 'analyst')}


class Telling:
    """One article about an incident, in words of its own."""

    def __init__(self, incident, rules, world, chance):
        self.i, self.rules, self.world, self.chance = incident, rules, world, chance
        self.today = incident.day + datetime.timedelta(days=chance.below(2))
        self.agency, self.paper = chance.one(AGENCIES), chance.one(PAPERS)
        self.numbers = {k: v if chance.random() < .7 else max(2, int(v * (.6 + chance.random()))) for k, v in incident.numbers.items()}
        self.about = chance.one(['', '', '', '', 'at least ', 'more than ', 'about ', 'nearly '])
        self.told, self.used = set(), set()

    def name(self, key, full, office):
        if key in self.told:
            return full.split()[-1]
        self.told.add(key)
        return office % full

    def number(self, key):
        n = self.numbers[key]
        return self.about + (SMALL[n] if n < len(SMALL) else str(n))

    def fact(self, key):
        i, c, chance = self.i, self.i.country, self.chance
        if key.endswith('.digits'):
            return str(self.numbers[key[:-7]])
        if key in self.numbers:
            return self.number(key)
        if key in i.people:
            return self.name(key, i.people[key], '%s')
        if key in ('governor', 'police'):
            office = {'governor': 'the governor of ' + i.province['name'] + ', %s', 'police': 'provincial police chief %s'}[key]
            return self.name(key, i.province[key], office)
        if key in ('minister', 'military', 'rebel'):
            office = {'minister': 'Foreign Minister %s', 'military': 'army spokesman General %s', 'rebel': '%s, a spokesman for ' + i.group}
            return self.name(key, c[key], office[key])
        return {'country': c['name'], 'demonym': c['demonym'], 'capital': c['capital'], 'province': i.province['name'],
                'province2': i.province2['name'], 'town': i.town, 'town2': i.town2, 'group': 'the ' + i.group.removeprefix('the '),
                'force': i.force, 'agency': self.agency, 'paper': self.paper, 'monitor': chance.one(MONITORS),
                'day': i.day.strftime('%A'), 'today': self.today.strftime('%A'),
                'month': (i.day + datetime.timedelta(days=45 + chance.below(200))).strftime('%B'),
                'year': str(i.day.year - 8 - chance.below(30)), 'years': str(8 + chance.below(30)),
                'small': SMALL[2 + chance.below(7)], 'large': '{:,}'.format(200 + 50 * chance.below(90))}[key]

    def expand(self, text):
        # innermost alternatives first
        while '[' in text:
            text = re.sub(r'\[([^][]*)\]', lambda m: self.chance.one(m.group(1).split('|')), text)
        text = re.sub(r'\{(.*?)\}', lambda m: self.cased(m.group(1), lambda key: self.expand(self.pick(key))), text)
        return re.sub(r'<(.*?)>', lambda m: self.cased(m.group(1), self.fact), text)

    @staticmethod
    def cased(key, found):
        out = found(key[0].lower() + key[1:])
        return out[0].upper() + out[1:] if key[0].isupper() else out

    def pick(self, symbol, once=False):
        rules = [r for r in self.rules[symbol] if not (once and r[1] in self.used)]
        if not rules:
            return None
        at = self.chance.random() * sum(weight for weight, _ in rules)
        for weight, text in rules:
            at -= weight
            if at < 0:
                break
        self.used.add(text)
        return text

    def sentence(self, symbol):
        text = self.pick(symbol, once=symbol != 'quote')
        if text is None:
            return ''
        out = self.expand(text)
        return out[0].upper() + out[1:]

    def article(self):
        """Returns the headline and the paragraphs."""
        headline = self.expand(self.pick(self.i.kind + '.headline'))
        headline, self.told = headline[0].upper() + headline[1:], set()
        size = min(600, max(200, int(self.chance.lognormvariate(5.9, .33))))
        dateline = self.chance.one(['{0} ({1}) - ', '{0}, {2} ({1}) - ', ''])
        day = self.today.strftime('%b ') + str(self.today.day)
        dateline = dateline.format(self.i.country['capital'].upper(), self.agency, day)
        paragraphs = [dateline + self.sentence(self.i.kind + '.lead')]
        words = len(paragraphs[0].split())
        turn = 0
        while words < size:
            block = []
            for _ in range(1 + self.chance.below(3)):
                symbol = ORDER[turn % len(ORDER)]
                turn += 1
                block.append(self.sentence(self.i.kind + symbol if symbol.startswith('.') else symbol) or self.sentence('quote'))
            words += sum(len(s.split()) for s in block)
            paragraphs.append(' '.join(block))
        return headline, paragraphs


def near_copy(paragraphs, chance):
    """Returns the paragraphs with a few left out, as another outlet would print them."""
    return [p for n, p in enumerate(paragraphs) if n == 0 or chance.random() > .12]


def articles(seed):
    chance = Chance(seed)
    world, rules = World(chance), grammar()
    number = 0
    while True:
        day = START + datetime.timedelta(days=number // ARTICLES_A_DAY)
        incident = Incident(world, chance, day)
        earlier = None
        for _ in range(chance.one(TELLINGS)):
            telling = Telling(incident, rules, world, chance)
            if earlier and chance.random() < .35:
                headline, paragraphs = earlier[0], near_copy(earlier[1], chance)
            else:
                headline, paragraphs = telling.article()
            earlier = headline, paragraphs
            yield headline, paragraphs, telling
            number += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('--count', type=int, default=1000)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--out', required=True)
    options = parser.parse_args()
    for number, (headline, paragraphs, telling) in zip(range(options.count), articles(options.seed)):
        folder = os.path.join(options.out, '%03d' % (number // 1000))
        os.makedirs(folder, exist_ok=True)
        stem = os.path.join(folder, '%05d' % number)
        with open(stem + '.txt', 'w', encoding='utf-8') as out:
            out.write(headline + '\n\n' + '\n\n'.join(paragraphs) + '\n')
        about = {'title': headline, 'publisher': telling.paper.removeprefix('the '), 'published': telling.today.isoformat(), 'language': 'en'}
        with open(stem + '.meta.json', 'w', encoding='utf-8') as out:
            json.dump(about, out, ensure_ascii=False)


if __name__ == '__main__':
    sys.exit(main())
