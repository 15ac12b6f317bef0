// Answers questions about generated scopes: a line of JSON in, a line of JSON out. The one argument is the folder of
// the target, with its own run-time library.
//
// A question is { module, scope, how, facts }: the path of a module in the folder, the name of a scope in it, the facts
// as the text of a JSON object, and how it is asked: "strict" for the function of the scope, "answer" for an answer
// with its reasons, "evaluate" for the outputs alone, "outcomes" for what each output comes to.

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const folder = process.argv[2];
const load = (path) => import(pathToFileURL(resolve(folder, path)));
const library = async (...names) =>
  Object.assign({}, ...(await Promise.all(names.map((name) => load(`runtime/${name}.js`)))));
const { Failure, Conflict, Refused, Silent, decode, loads, encode, dumps, changed, using, BadFacts, answerJson, evaluateJson, outcomes } =
  await library("failures", "decode", "facts", "encode", "changed_days", "calendars", "reasons", "evaluator");

const scopes = new Map();

async function described({ module, scope }) {
  const key = `${module} ${scope}`;
  if (!scopes.has(key)) {
    const found = Object.values(await load(module)).find(
      (each) => each?.constructor?.name === "Scope" && each.name === scope,
    );
    scopes.set(key, found);
  }
  return scopes.get(key);
}

function strict(scope, text) {
  const values = decode(scope.facts, loads(text));
  const given = {};
  scope.inputs.forEach((each, position) => {
    const value = values[position];
    const unmarked = value !== null && !each.required && each.type.kind !== "OptionalOf";
    given[each.argument] = unmarked ? value.value : value;
  });
  const calendars = scope.calendars.length ? changed(scope.calendars, values.at(-1)) : [];
  return dumps({ kind: "value", told: encode(scope.type, using(calendars, () => scope.function(given))) });
}

function told(failure) {
  if (failure instanceof Silent) {
    return failure.variable;
  }
  if (failure instanceof Conflict) {
    return [failure.variable, failure.rules];
  }
  return failure instanceof Refused ? failure.messages : failure.sentence();
}

function stopped(failure) {
  if (failure instanceof BadFacts) {
    return { kind: "BadFacts", told: failure.problems };
  }
  if (!(failure instanceof Failure)) {
    return { kind: "crash", told: `${failure?.stack ?? failure}` };
  }
  const place = failure instanceof Conflict ? "" : failure.place;
  return {
    kind: failure.constructor.name,
    told: told(failure),
    place,
    provision: place ? failure.provision : "",
  };
}

const ways = {
  strict,
  answer: (scope, text) => answerJson(scope, text),
  evaluate: (scope, text) => evaluateJson(scope, text),
  outcomes: (scope, text) => dumps(outcomes(scope, text)),
};

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  let answered;
  try {
    answered = ways[question.how](await described(question), question.facts);
  } catch (failure) {
    answered = JSON.stringify(stopped(failure));
  }
  process.stdout.write(`${answered.replaceAll("\n", " ")}\n`);
}
