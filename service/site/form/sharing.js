/**
 * A case as a link, and as a row of a table of cases.
 *
 * @module
 */

import { decode } from "../runtime/decode.js";
import { dumps } from "../runtime/encode.js";
import { loads } from "../runtime/facts.js";
import { write } from "../runtime/notation.js";

const NAME = "facts=";

/** @param {any} facts @returns {string} the part of an address behind `#` */
export function fragment(facts) {
  return NAME + encodeURIComponent(dumps(facts)).replaceAll("%3A", ":").replaceAll("%2C", ",");
}

/**
 * The facts that an address holds behind `#`.
 *
 * @param {string} hash
 * @returns {any} undefined for none; null for some that cannot be read
 */
export function shared(hash) {
  const text = hash.replace(/^#/, "");
  if (!text.startsWith(NAME)) {
    return undefined;
  }
  try {
    const decoded = decodeURIComponent(text.slice(NAME.length));
    loads(decoded); // what the evaluator would refuse is refused here
    const found = JSON.parse(decoded, exactly);
    return found !== null && typeof found === "object" && !Array.isArray(found) ? found : null;
  } catch {
    return null;
  }
}

/** Numbers keep the digits that the text gives them, where the browser can tell. */
function exactly(name, value, context) {
  return typeof value === "number" ? (context?.source ?? String(value)) : value;
}

/**
 * The case as a table of one row, for the rule file beneath its article.
 *
 * @param {import("../runtime/scopes.js").Scope} scope
 * @param {any} facts
 * @param {import("../runtime/answers.js").Answer} answer
 */
export function caseTable(scope, facts, answer) {
  const values = decode(scope.facts, loads(dumps(facts)));
  const cells = [["case", "a case tried on the site"]];
  scope.inputs.forEach((each, index) => {
    const value = values[index];
    const isLeftOut = value === null || value === undefined;
    if (!isLeftOut) {
      const isMarked = each.required || each.type.kind === "OptionalOf";
      cells.push([each.name, each.type.kind === "OptionalOf" ? write(each.type.element, value.value) : write(each.type, isMarked ? value : value.value)]);
    }
  });
  for (const [name, found] of answer.outputs) {
    cells.push([`expected ${name}`, found.status === "value" ? (found.shown.includes("\n") ? "" : found.shown) : found.status]);
  }
  const widths = cells.map(([name, value]) => Math.max(name.length, value.length));
  const row = (texts) => `| ${texts.map((each, index) => each.padEnd(widths[index])).join(" | ")} |`;
  return [
    `\`\`\`cases ${scope.name}`,
    row(cells.map(([name]) => name)),
    `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`,
    row(cells.map(([, value]) => value)),
    "```",
  ].join("\n");
}
