// SPDX-License-Identifier: Apache-2.0
// Three independent readers of our JSON-LD must give the same triples, and the triples must say
// what the GraphML of the same graph says:  node read_jsonld.mjs FOLDER [MODULES]
import { createRequire } from 'node:module';
import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, modules] = process.argv.slice(2);
const require = createRequire(join(modules ?? process.cwd(), 'package.json'));
const jsonld = require('jsonld');
const { JsonLdParser } = require('jsonld-streaming-parser');
const oxigraph = require('oxigraph');

const NS = 'https://w3id.org/dramatis/ns#';
const KG = 'https://w3id.org/dramatis/id/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const SCHEMA = 'https://schema.org/';

let passed = 0;
let failed = 0;
function equal(what, expected, found) {
  if (JSON.stringify(expected) === JSON.stringify(found)) { ++passed; return; }
  if (++failed <= 20) console.log(`FAILED ${what}\n  expected ${JSON.stringify(expected)}\n  found    ${JSON.stringify(found)}`);
}

// Nothing is fetched: the context is inline.
const offline = async (url) => { throw new Error(`the file asks for ${url}`); };

async function withJsonld(file) {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  return jsonld.canonize(document, { safe: true, documentLoader: offline, algorithm: 'RDFC-1.0', maxWorkFactor: 3, signal: undefined });
}

// Canonical form, so that blank nodes can be compared.
async function canonical(nquads) {
  return jsonld.canonize(nquads, { inputFormat: 'application/n-quads', algorithm: 'RDFC-1.0', maxWorkFactor: 3 });
}

function withStream(file) {
  return new Promise((resolve, reject) => {
    const store = new oxigraph.Store();
    const parser = new JsonLdParser({ streamingProfile: true, strictValues: true, documentLoader: { load: offline }, dataFactory: oxigraph });
    createReadStream(file).on('error', reject).pipe(parser)
      .on('data', (quad) => store.add(quad))
      .on('error', reject)
      .on('end', () => resolve(store));
  });
}

function select(store, query) {
  return store.query(`PREFIX ns: <${NS}> PREFIX rdf: <${RDF}> PREFIX oa: <${OA}> PREFIX prov: <${PROV}> PREFIX schema: <${SCHEMA}> ${query}`)
    .map((row) => Object.fromEntries([...row].map(([name, term]) => [name, term.value])));
}

// A few lines are enough to read our own GraphML.
function readGraphml(file) {
  const unescape = (s) => s.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#13;/g, '\r').replace(/&amp;/g, '&');
  const text = readFileSync(file, 'utf8');
  const read = (tag) => [...text.matchAll(new RegExp(`<${tag} ([^>]*)>(.*?)</${tag}>`, 'gs'))].map(([, attributes, body]) => ({
    ...Object.fromEntries([...attributes.matchAll(/(\w+)="([^"]*)"/g)].map(([, k, v]) => [k, v])),
    data: Object.fromEntries([...body.matchAll(/<data key="([^"]*)">(.*?)<\/data>/gs)].map(([, k, v]) => [k, unescape(v)])) }));
  return { nodes: read('node'), edges: read('edge') };
}

function camel(type) {
  return type.toLowerCase().replace(/_(.)/g, (_, c) => c.toUpperCase());
}

async function check(profile) {
  const file = join(folder, `${profile}.jsonld`);
  const first = await withJsonld(file);
  const loaded = new oxigraph.Store();
  loaded.load(readFileSync(file, 'utf8'), { format: 'application/ld+json' });
  const second = await canonical(loaded.dump({ format: 'application/n-quads' }));
  const streamed = await withStream(file);
  const third = await canonical(streamed.dump({ format: 'application/n-quads' }));
  equal(`${profile}: oxigraph reads what jsonld.js reads`, first === second, true);
  equal(`${profile}: the streaming parser reads what jsonld.js reads`, first === third, true);
  equal(`${profile}: there are triples`, first.length > 1000, true);

  const graphml = readGraphml(join(folder, `${profile}.graphml`));
  const byId = new Map(graphml.nodes.map((n) => [n.id, n]));
  const isClaim = (id) => byId.get(id).data.n_type === 'Claim';
  const isDocument = (id) => byId.get(id).data.n_type === 'Document';

  // The triples by subject, so that thousands of look-ups cost nothing.
  const subjects = new Map();
  for (const quad of loaded.match(null, null, null)) {
    const of = subjects.get(quad.subject.value) ?? subjects.set(quad.subject.value, new Map()).get(quad.subject.value);
    (of.get(quad.predicate.value) ?? of.set(quad.predicate.value, []).get(quad.predicate.value)).push(quad.object.value);
  }
  const values = (id, predicate) => subjects.get(KG + id)?.get(predicate) ?? [];

  for (const node of graphml.nodes) {
    for (const label of node.data.labels.split(':').slice(1))
      if (label !== 'Entity') equal(`${node.id} is a ${label}`, true, values(node.id, `${RDF}type`).includes(NS + label));
    equal(`name of ${node.id}`, [node.data.nodelabel], values(node.id, `${SCHEMA}name`));
    equal(`sources of ${node.id}`, [node.data.n_sources], values(node.id, `${NS}sources`));
  }

  let facts = 0;
  const parallel = new Map();
  const ends = (edge) => `${edge.source} ${edge.data.label} ${edge.target}`;
  for (const edge of graphml.edges) parallel.set(ends(edge), (parallel.get(ends(edge)) ?? 0) + 1);
  for (const edge of graphml.edges) {
    const predicate = edge.data.label === 'ABOUT' ? `${SCHEMA}about` : NS + camel(edge.data.label);
    const has = values(edge.source, predicate).includes(KG + edge.target);
    if (isClaim(edge.source) || isDocument(edge.target)) {
      equal(`${edge.id} is a triple`, true, has);
      continue;
    }
    const isFact = edge.data.e_assertion === 'asserted' && edge.data.e_polarity === 'affirmed' && edge.data.e_modality === 'actual' && !edge.data.e_derived;
    if (parallel.get(ends(edge)) === 1) equal(`${edge.data.label} ${edge.id} is a direct triple only if asserted`, isFact, has);
    facts += isFact ? 1 : 0;
    equal(`statement ${edge.id}`, [[`${RDF}Statement`], [KG + edge.source], [NS + camel(edge.data.label)], [KG + edge.target]],
      ['type', 'subject', 'predicate', 'object'].map((name) => values(edge.id, RDF + name)));
  }
  equal(`${profile}: there are facts`, true, facts > 0);

  if (profile === 'full') {
    const claims = graphml.nodes.filter((n) => n.data.n_type === 'Claim');
    const byClaim = new Map();
    for (const row of select(loaded, `SELECT ?claim ?start ?end ?exact ?doc WHERE { ?claim a ns:Claim ; prov:wasDerivedFrom ?r . ?r a oa:SpecificResource ;
        oa:hasSource ?doc ; oa:hasSelector ?p , ?q . ?p a oa:TextPositionSelector ; oa:start ?start ; oa:end ?end . ?q a oa:TextQuoteSelector ; oa:exact ?exact }`))
      byClaim.set(row.claim, [...(byClaim.get(row.claim) ?? []), row]);
    for (const claim of claims) {
      const evidence = byClaim.get(KG + claim.id) ?? [];
      equal(`claim ${claim.id} has evidence`, true, evidence.length > 0);
      for (const e of evidence)
        if (e.exact.length < 250) equal(`quote of ${claim.id} is as long as its position says`, Number(e.end) - Number(e.start), [...e.exact].length);
    }
    equal('there are claims', true, claims.length > 0);
    const same = graphml.nodes.flatMap((n) => JSON.parse(n.data.n_same_as ?? '[]'));
    equal('same_as are IRIs', new Set(same.map(encodeURI)).size, new Set(select(loaded, 'SELECT DISTINCT ?o WHERE { ?s schema:sameAs ?o FILTER isIRI(?o) }').map((r) => r.o)).size);
  }
}

for (const profile of ['full', 'slim']) await check(profile);
console.log(`json-ld ${folder}: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
