/**
 * Conditions in words, as the command line and the pages of the articles say them: "the project is Land".
 *
 * @module
 */

import { label } from "../runtime/words.js";

/** @typedef {import("../runtime/answers.js").Condition} Condition */

const PATTERN = /^(?<subject>[^()\s]+(?: of [^()]+)?) with pattern (?<case>[\p{L}\p{N}_.]+)(?: content (?:[\p{L}\p{N}_]+|\(.*\)))?$/u;
const NEGATED = /^not \(([^()]*)\)$/;
const IDENTIFIER = /^[\p{L}_][\p{L}\p{N}_]*$/u;
/** Said of conditions, a truth is no answer: `listed parent is false`. */
const TRUTHS = new Set(["true", "false"]);

/** @param {import("../runtime/answers.js").Reason} reason the condition that keeps its rule from applying, or null */
export function failing(reason) {
  return reason.conditions.find((each) => each.holds === false) ?? null;
}

/** @param {Condition} condition @returns {string} `the project is not Land`, `area <= 150 ha fails` */
export function inWords(condition) {
  const asked = askedCase(condition.text);
  if (asked) {
    const named = IDENTIFIER.test(asked.subject) ? `the ${label(asked.subject)}` : asked.subject;
    return `${named} is ${oneOf(asked.cases, Boolean(condition.holds) !== asked.isNegated)}`;
  }
  return `${onOneLine(condition.text)} ${condition.holds ? "holds" : "fails"}`;
}

/** @param {Condition} condition @returns {string} `area is 1,050 ha`; empty where the words say all */
export function valuesInWords(condition) {
  if (askedCase(condition.text)) {
    return "";
  }
  const told = condition.told.length ? condition.told : condition.values;
  const shown = condition.values
    .map(([name, value], at) => [name, TRUTHS.has(value) ? value : told[at][1], told[at][1]])
    .filter(([, , words]) => words)
    .map(([name, value]) => `${name} is ${value}`);
  return listed(shown, "and");
}

/** The value of a finding on one line, as people say it. */
export function onOneLineOf(finding) {
  const words = finding.words || finding.shown;
  if (!words.includes("\n") && !words.startsWith("- ")) {
    return words;
  }
  const parts = words.split("\n").map((each) => each.trim().replace(/^- /, ""));
  return parts
    .map((each) => (each.endsWith(":") ? `${each} ` : `${each}; `))
    .join("")
    .trim()
    .replace(/;$/, "");
}

/** @param {string[]} parts @param {string} last @returns {string} `a, b and c` */
export function listed(parts, last) {
  return parts.length > 1 ? `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}` : parts.join("");
}

function onOneLine(text) {
  return text.trim().split(/\s+/).join(" ");
}

/** `not (document with pattern A or document with pattern B)` taken apart; null for a condition of another kind. */
function askedCase(condition) {
  const text = onOneLine(condition);
  const negated = NEGATED.exec(text);
  const found = (negated ? negated[1] : text).split(" or ").map((each) => PATTERN.exec(each)?.groups);
  if (found.some((each) => !each) || new Set(found.map((each) => each.subject)).size !== 1) {
    return null;
  }
  return { subject: found[0].subject, cases: found.map((each) => each.case), isNegated: negated !== null };
}

/** `Land or Mining`, `not Land`, `neither Land nor Mining`, `given`. */
function oneOf(cases, holds) {
  if (cases.length === 1 && (cases[0] === "Present" || cases[0] === "Absent")) {
    return `${(cases[0] === "Present") === holds ? "" : "not "}given`;
  }
  const named = cases.map(label);
  if (holds) {
    return listed(named, "or");
  }
  return named.length === 1 ? `not ${named[0]}` : `neither ${named.slice(0, -1).join(", ")} nor ${named.at(-1)}`;
}
