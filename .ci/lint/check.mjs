// Checks the AsyncAPI document and that it names every event contract, and no other.
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { fromFile, Parser } from "@asyncapi/parser";

const contracts = path.resolve(import.meta.dirname, "../../platform/contracts");
const document = path.join(contracts, "asyncapi/librarycpd.yaml");

const { diagnostics } = await fromFile(new Parser(), document).parse();
const errors = diagnostics.filter((d) => d.severity === 0);
for (const d of diagnostics.filter((d) => d.severity <= 1)) {
  console.log(`${d.severity === 0 ? "error" : "warning"} ${d.code} at ${d.path.join("/")}: ${d.message}`);
}

const named = new Set([...(await readFile(document, "utf8")).matchAll(/\.\.\/events\/(\S+\.schema\.json)/g)].map((m) => m[1]));
const present = new Set();
for (const service of await readdir(path.join(contracts, "events"))) {
  for (const file of await readdir(path.join(contracts, "events", service))) {
    if (file.endsWith(".schema.json")) present.add(`${service}/${file}`);
  }
}
const unnamed = [...present].filter((f) => !named.has(f));
const absent = [...named].filter((f) => !present.has(f));
for (const f of unnamed) console.log(`error: the AsyncAPI document does not name ${f}`);
for (const f of absent) console.log(`error: the AsyncAPI document names ${f}, which is not there`);

const failed = errors.length + unnamed.length + absent.length;
console.log(`AsyncAPI: ${present.size} events, ${failed} errors`);
process.exit(failed === 0 ? 0 : 1);
