/**
 * Obligations in words: who must do what, by when, and how it stands. They are the structure of the library
 * `Obligations`; what is to be done is the comment of the output or field that holds one.
 *
 * @module
 */

import { givenFields } from "./notation.js";
import { day, firstSentence, label, lowered, named, raised } from "./saying.js";
import { caseOf } from "./schema.js";
import { onOneLine, without } from "./text.js";

/** @typedef {import("./schema.js").Structure} Structure */

/** The structure of the library, and what it must be made of to be that. */
const MODULE = "Obligations";
const OBLIGATION = "Obligation";
const FIELDS = ["modality", "bearer", "addressee", "start", "due", "done", "status", "follows", "has_followed"];
const NOBODY = "Not_named";
const NOTHING = "Not_said";

/**
 * @param {Structure} type
 * @returns {boolean}
 */
export function isObligation(type) {
  return type.module === MODULE && type.name === OBLIGATION && FIELDS.every((each) => type.places.has(each));
}

/**
 * An obligation as sentences.
 *
 * @param {Structure} type
 * @param {*} value
 * @param {string} act what is to be done
 * @param {(one: import("./schema.js").Case) => string} said a case in the words of its author
 * @returns {string}
 */
export function obligation(type, value, act, said) {
  const given = partsOf(type, value);
  const about = `${bound(type, given)}: ${actOf(act)}`;
  if (nameOf(type, given, "status") === "Does_not_apply") {
    return `Does not apply to this case. (${about}.)`;
  }
  const sentences = [`${about}.`, time(type, given), stands(type, given, said), follows(type, given)];
  return sentences.filter(Boolean).join(" ");
}

/**
 * An obligation on one line: its kind, and how it stands.
 *
 * @param {Structure} type
 * @param {*} value
 * @returns {string}
 */
export function phraseOfObligation(type, value) {
  const given = partsOf(type, value);
  return `${label(nameOf(type, given, "modality"))}, ${label(nameOf(type, given, "status")).toLowerCase()}`;
}

function partsOf(type, value) {
  return new Map(givenFields(type, value).map(([name, , each]) => [name, each]));
}

/** The case of a field that is an enumeration, and what it carries. */
function caseIn(type, given, field) {
  const [, one, carried] = caseOf(type.fields[type.places.get(field)].type, given.get(field));
  return [one, carried];
}

function nameOf(type, given, field) {
  return caseIn(type, given, field)[0].name;
}

/** Whose duty it is, and towards whom. */
function bound(type, given) {
  const modality = nameOf(type, given, "modality");
  const [bearer] = caseIn(type, given, "bearer");
  const [addressee] = caseIn(type, given, "addressee");
  const of = modality === "Duty" || modality === "Right" ? "of" : "for";
  const whose =
    bearer.name === NOBODY ? "(the words do not say whose)" : `${of} ${named(bearer.name, bearer.doc)}`;
  const towards = addressee.name === NOBODY ? "" : ` towards ${named(addressee.name, addressee.doc)}`;
  return `${modality} ${whose}${towards}`;
}

function actOf(act) {
  const said = without(onOneLine(act), ".");
  return said.startsWith("To ") ? lowered(said) : said;
}

function time(type, given) {
  const [start, begins] = caseIn(type, given, "start");
  const last = given.get("due")?.value ?? null;
  const isOneDay = last !== null && begins !== null && begins.equals(last);
  const parts = start.payload === null ? [] : [`${isOneDay ? "on" : "from"} ${day(begins)}`];
  if (last !== null && !isOneDay) {
    parts.push(`until ${day(last)}`);
  }
  return parts.length ? `${raised(parts.join(", "))}.` : "";
}

/** How it stands on the day of the question. */
function stands(type, given, said) {
  const done = given.get("done") === null ? "" : `on ${day(given.get("done").value)}`;
  const isUsed = ["Right", "Permission"].includes(nameOf(type, given, "modality"));
  const hasEnd = given.get("due") !== null;
  const [status] = caseIn(type, given, "status");
  switch (status.name) {
    case "Not_begun":
      return caseIn(type, given, "start")[0].payload === null
        ? "Not begun: what it runs from has not happened yet."
        : "Not begun yet.";
    case "Open":
      return hasEnd ? `Can still be ${isUsed ? "used" : "done"} in time.` : "Open: there is no last day.";
    case "Done_in_time":
      return `${isUsed ? "Used" : "Done"}${hasEnd ? " in time," : ""} ${done}.`;
    case "Done_late":
      return `${isUsed ? "Used" : "Done"} late, ${done}.`;
    case "Overdue":
      return "Overdue.";
    case "Lapsed":
      return "Lapsed: not used in time.";
    case "Observed":
      return "Not broken.";
    case "Broken":
      return `Broken ${done}.`;
    default:
      return `${said(status)}.`;
  }
}

/** What follows, or will. */
function follows(type, given) {
  const [one] = caseIn(type, given, "follows");
  if (one.name === NOTHING) {
    return "";
  }
  const what = lowered(firstSentence(one.doc)) || label(one.name).toLowerCase();
  if (given.get("has_followed")) {
    return `It follows: ${what}.`;
  }
  if (["Done_in_time", "Done_late"].includes(nameOf(type, given, "status"))) {
    return "";
  }
  const isProhibition = nameOf(type, given, "modality") === "Prohibition";
  return `If ${isProhibition ? "it is broken" : "the last day passes"}: ${what}.`;
}
