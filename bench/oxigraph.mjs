// Asks Oxigraph (npm) the queries of bench/queries: node oxigraph.mjs PACKAGE-FOLDER FILE.nq. Loads the file into memory, prints a line, then
// for each line read, the path of a query, prints seconds and number of rows. The results are written as JSON, as a server would.
import { createReadStream, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const oxigraph = createRequire(process.argv[2] + '/')('oxigraph');
const store = new oxigraph.Store();

// A quad without its graph, which is the IRI before the full stop.
const triple = (quad) => quad.slice(0, quad.lastIndexOf(' <')) + ' .\n';
let batch = '';
const load = () => {
  store.load(batch, { format: 'application/n-triples', no_transaction: true });
  batch = '';
};
for await (const quad of createInterface({ input: createReadStream(process.argv[3]) })) {
  batch += triple(quad);
  if (batch.length > 1 << 24) load();
}
load();
console.log('loaded');
for await (const line of createInterface({ input: process.stdin })) {
  const query = readFileSync(line, 'utf8');
  const start = process.hrtime.bigint();
  const answer = store.query(query, { use_default_graph_as_union: true, results_format: 'json' });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  console.log(`${seconds} ${JSON.parse(answer).results.bindings.length}`);
}
