// Times scopes of the JavaScript target: argument one is its folder; a line of JSON on the standard input names a module
// and a scope and holds questions as texts. The line of the answer holds, for each round, the microseconds of a call.
//
//   evaluate: from the text of the facts to the text of the outputs
//   function: the function of the scope on facts that are typed already

import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";
import { resolve } from "node:path";

const ROUNDS = 9;
const load = (path) => import(pathToFileURL(resolve(process.argv[2], path)));
const { evaluateJson } = await load("runtime/evaluator.js");
const { decode } = await load("runtime/decode.js");
const { loads } = await load("runtime/facts.js");
const { Failure } = await load("runtime/failures.js");

function quietly(ask, question) {
  try {
    return ask(question);
  } catch (failure) {
    if (failure instanceof Failure) {
      return failure;
    }
    throw failure;
  }
}

/** Microseconds of a call in each round, after rounds in which the machine has warmed up. */
function timed(ask, questions) {
  const round = () => {
    const start = performance.now();
    for (const question of questions) {
      quietly(ask, question);
    }
    return ((performance.now() - start) * 1000) / questions.length;
  };
  for (let warm = 0; warm < 5; warm += 1) {
    round();
  }
  return Array.from({ length: ROUNDS }, round);
}

function typed(scope, text) {
  const values = decode(scope.facts, loads(text));
  const given = {};
  scope.inputs.forEach((each, index) => {
    const value = values[index];
    const unmarked = value !== null && !each.required && each.type.kind !== "OptionalOf";
    given[each.argument] = unmarked ? value.value : value;
  });
  return given;
}

/** How many rules stand behind an answer: those of a scope and of the scopes that it asks. */
function rules(scope) {
  const ofTerm = (term) =>
    term === null
      ? 0
      : (term.rule === null ? 0 : 1 + term.rule.asks.reduce((sum, each) => sum + rules(each.scope), 0)) +
        ofTerm(term.then) +
        term.exceptions.reduce((sum, each) => sum + ofTerm(each), 0);
  const ofBinding = (each) =>
    each.scope === undefined
      ? ofTerm(each.term)
      : rules(each.scope) + each.inputs.reduce((sum, given) => sum + ofTerm(given.term), 0);
  return scope.assertions.length + scope.bindings.reduce((sum, each) => sum + ofBinding(each), 0);
}

for await (const line of createInterface({ input: process.stdin })) {
  const { module, scope: name, questions } = JSON.parse(line);
  const found = Object.values(await load(module)).find(
    (each) => each?.constructor?.name === "Scope" && each.name === name,
  );
  const given = questions.map((each) => typed(found, each));
  const answer = {
    rules: rules(found),
    evaluate: timed((text) => evaluateJson(found, text), questions),
    function: timed((facts) => found.function(facts), given),
  };
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
