// Answers batches of questions to generated scopes: a line of JSON in, [path of the module, name of the scope, facts of
// each question as text], and a line out, for each question its outcomes or the kind of its error. The one argument is
// the folder of the target.

import { createInterface } from "node:readline";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const folder = process.argv[2];
const load = (path) => import(pathToFileURL(resolve(folder, path)));
const [{ outcomes }, { Failure }] = await Promise.all([load("runtime/evaluator.js"), load("runtime/failures.js")]);
const scopes = new Map();

async function described(path, name) {
  const key = `${path} ${name}`;
  if (!scopes.has(key)) {
    const named = Object.values(await load(path));
    scopes.set(key, named.find((each) => each?.constructor?.name === "Scope" && each.name === name));
  }
  return scopes.get(key);
}

function answered(scope, facts) {
  try {
    return outcomes(scope, facts);
  } catch (failure) {
    if (failure instanceof Failure) {
      return { error: failure.constructor.name };
    }
    throw failure;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const [path, name, questions] = JSON.parse(line);
  const scope = await described(path, name);
  process.stdout.write(`${JSON.stringify(questions.map((facts) => answered(scope, facts)))}\n`);
}
