// What would change the answers to questions: a line of JSON in, a line of JSON out. The one argument is a folder with
// the evaluators and, beside them, the form.
//
// A question is { module, scope, facts, constants }, and what comes back are the changes as the form has them.

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const load = (path) => import(pathToFileURL(resolve(process.argv[2], path)));
const { changes } = await load("form/thresholds.js");

for await (const line of createInterface({ input: process.stdin })) {
  const { module, scope: name, facts, constants } = JSON.parse(line);
  const scope = Object.values(await load(module)).find((each) => each?.constructor?.name === "Scope" && each.name === name);
  const found = [];
  for await (const each of changes(scope, facts, constants, () => true)) {
    found.push(each);
  }
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
