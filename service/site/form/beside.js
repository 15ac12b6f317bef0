/**
 * What stands beside a field: what its author says of it, and what is wrong with what was filled in.
 *
 * @module
 */

import { h } from "./dom.js";

/** @returns {HTMLElement | null} what an author says of a fact, beneath its name */
export function help(doc, id) {
  return doc ? h("p", { class: "ask-help", id }, doc) : null;
}

/** The place for what is wrong with a field; read out when it is said. */
export function complaint(id) {
  return h("p", { class: "ask-wrong", id, hidden: true });
}

/** What an author says of a case, where it is more than its name. */
export function more(doc, name) {
  const plain = (words) => words.toLowerCase().replace(/^(?:the|an?) |[^\p{L}\p{N}]+/gu, "");
  return plain(doc) === plain(name) ? "" : doc;
}

/** Shows a complaint at fields, or takes it away. */
export function complain(place, fields, words) {
  place.hidden = !words;
  place.textContent = words;
  for (const field of fields) {
    if (words) {
      field.setAttribute("aria-invalid", "true");
    } else {
      field.removeAttribute("aria-invalid");
    }
  }
}

/** What an optional value holds, in whichever of its forms it is given; undefined where it is absent. */
export function present(type, value) {
  if (value === undefined || value === null || value === type.absent || value === "Absent") {
    return undefined;
  }
  for (const name of [type.present, "Present"]) {
    if (typeof value === "object" && Object.hasOwn(value, name)) {
      return value[name];
    }
  }
  return value;
}
