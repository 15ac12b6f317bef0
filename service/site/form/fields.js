/**
 * A form for a type: for each value that it asks for, something to fill in.
 *
 * A control has an `element`; `read` gives the value in JSON, or undefined where nothing is given, and notes in `missing`
 * the controls that were left empty and may not be; `fill` takes JSON, or undefined to empty it; `at` finds the control
 * that a path of the facts leads to, such as "project.parcels[0].area"; `say` shows what is wrong, or takes it away.
 *
 * @module
 */

import { label } from "../runtime/words.js";
import { complain, complaint, help, present } from "./beside.js";
import { capital, fresh, h } from "./dom.js";
import { chosen, listOf, optional, structure, tuple } from "./groups.js";

/** @typedef {{ element: HTMLElement, read: (missing: Control[]) => any, fill: (given: any) => void,
 *   at: (path: string) => Control, say: (words: string) => void, focus: () => void, name: string }} Control */

/** How much is asked of numbers: what stands before and after the field, and how letters are offered on a phone. */
const SCALARS = {
  Integer: () => ({ mode: "numeric", width: "short" }),
  Decimal: () => ({ mode: "decimal", width: "short" }),
  Money: () => ({ mode: "decimal", before: "$", width: "long" }),
  MoneyIn: (type) => ({ mode: "decimal", before: type.currency, width: "long" }),
  DecimalIn: (type) => ({ mode: "decimal", after: type.unit, width: "short" }),
  WorkingDuration: () => ({ mode: "numeric", after: "working days", width: "short" }),
  Date: () => ({ kind: "date", width: "date" }),
};

/**
 * The control of a fact.
 *
 * @param {import("../runtime/schema.js").Type} type
 * @param {string} name as the rules have it
 * @param {string} [doc] what its author says of it
 * @returns {Control}
 */
export function control(type, name, doc = "") {
  const said = { name: capital(label(name)), doc };
  switch (type.kind) {
    case "Boolean":
      return truth(said);
    case "Duration":
      return duration(said);
    case "Structure":
      return structure(type, said, control);
    case "TupleOf":
      return tuple(type, said, control);
    case "ListOf":
      return listOf(type, said, control);
    case "Enumeration":
      return chosen(type, said, control);
    case "OptionalOf":
      return type.element.kind in SCALARS ? maybe(type, said) : optional(type, said, control);
    default:
      return scalar(type, said);
  }
}

/** @returns {Control} */
function scalar(type, { name, doc }) {
  const how = SCALARS[type.kind]?.(type) ?? { width: "long" };
  const [id, about, wrong] = [fresh(), fresh("help"), fresh("wrong")];
  const unit = how.before ?? how.after ?? "";
  const input = h("input", {
    id,
    class: `ask-input ${how.width}`,
    type: how.kind ?? "text",
    inputmode: how.mode ?? null,
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": [doc ? about : "", wrong].filter(Boolean).join(" "),
  });
  const place = complaint(wrong);
  const unitBeside = unit ? h("span", { class: "ask-unit", "aria-hidden": "true" }, unit) : null;
  const hidden = unit ? h("span", { class: "ask-unseen" }, ` (${unit})`) : null;
  const element = h(
    "div",
    { class: "ask-field" },
    h("label", { for: id }, name, hidden),
    help(doc, about),
    h("div", { class: "ask-line" }, how.before ? unitBeside : null, input, how.after ? unitBeside : null),
    place,
  );
  const self = {
    element,
    name,
    read(missing) {
      const text = input.value.trim();
      if (!text && input.validity.badInput) {
        return "a date that is not complete";
      }
      if (!text) {
        missing.push(self);
        return undefined;
      }
      return given(type, text);
    },
    fill(value) {
      input.value = value === undefined || value === null ? "" : shown(type, value);
    },
    at: () => self,
    say: (words) => complain(place, [input], words),
    focus: () => input.focus(),
    isEmpty: () => !input.value.trim() && !input.validity.badInput,
  };
  return self;
}

/** What a reader writes, as the evaluator takes it: without separators of thousands, per cent as a decimal. */
function given(type, text) {
  if (type.kind === "Date") {
    return text;
  }
  const plain = text.replace(/(?<=[0-9])[,\u00a0\u202f' ](?=[0-9]{3}(?![0-9]))/g, "");
  if (type.kind === "Decimal" && /^-?[0-9]+(\.[0-9]+)?\s*%$/.test(plain)) {
    return hundredth(plain.replace(/\s*%$/, ""));
  }
  if (type.kind === "DecimalIn" && /^-?[0-9]+(\.[0-9]+)?$/.test(plain)) {
    return `${plain} ${type.unit}`;
  }
  if (type.kind === "MoneyIn" && plain.startsWith(`${type.currency} `)) {
    return plain.slice(type.currency.length).trim();
  }
  return plain;
}

/** A numeral divided by a hundred, by moving its point. */
function hundredth(text) {
  const sign = text.startsWith("-") ? "-" : "";
  const [units, rest = ""] = text.slice(sign.length).split(".");
  const digits = units.padStart(3, "0");
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}${rest}`;
}

/** A fact in JSON, in whichever of its forms, as it stands in a field. */
function shown(type, value) {
  if (typeof value === "object") {
    if (type.kind === "Date") {
      return [String(value.year).padStart(4, "0"), ...[value.month, value.day].map((n) => String(n).padStart(2, "0"))].join("-");
    }
    if (type.kind === "WorkingDuration") {
      return String(value.working_days);
    }
    const amount = String(value.amount ?? value.value ?? "");
    return value.unit && value.unit !== type.unit ? `${amount} ${value.unit}` : grouped(type, amount);
  }
  let text = String(value);
  if (type.kind === "DecimalIn" && text.endsWith(` ${type.unit}`)) {
    text = text.slice(0, -type.unit.length - 1);
  }
  if (type.kind === "MoneyIn" && text.startsWith(`${type.currency} `)) {
    text = text.slice(type.currency.length + 1);
  }
  return grouped(type, text);
}

/** Amounts are grouped by thousands, so that their zeros can be counted. */
function grouped(type, text) {
  if ((type.kind !== "MoneyIn" && type.kind !== "Money" && type.kind !== "DecimalIn") || !/^-?[0-9]+(\.[0-9]+)?$/.test(text)) {
    return text;
  }
  const [units, rest] = (type.kind === "DecimalIn" ? text : text.replace(/\.0+$/, "")).split(".");
  const groups = units.replace(/\B(?=(?:[0-9]{3})+$)/g, ",");
  return rest === undefined ? groups : `${groups}.${rest}`;
}

/** A number, amount or date that may be left out: an empty field says that there is none. @returns {Control} */
function maybe(type, { name, doc }) {
  const note = type.element.kind === "Date" ? "Leave it empty if it has not happened." : "Leave it empty if there is none.";
  const inner = scalar(type.element, { name, doc: doc ? `${doc} ${note}` : note });
  return {
    ...inner,
    at: (path) => inner.at(path),
    read: () => (inner.isEmpty() ? type.absent : { [type.present]: inner.read([]) }),
    fill: (value) => inner.fill(present(type, value)),
  };
}

/** @returns {Control} */
function truth({ name, doc }) {
  const [id, about, wrong] = [fresh(), fresh("help"), fresh("wrong")];
  const input = h("input", { id, type: "checkbox", "aria-describedby": doc ? `${about} ${wrong}` : wrong });
  const place = complaint(wrong);
  const box = h("div", { class: "ask-check" }, input, h("label", { for: id }, name));
  const self = {
    element: h("div", { class: "ask-field ask-truth" }, box, help(doc, about), place),
    name,
    read: () => input.checked,
    fill: (value) => {
      input.checked = value === true;
    },
    at: () => self,
    say: (words) => complain(place, [input], words),
    focus: () => input.focus(),
  };
  return self;
}

/** @returns {Control} */
function duration({ name, doc }) {
  const [about, wrong] = [fresh("help"), fresh("wrong")];
  const parts = ["years", "months", "days"].map((unit) => {
    const id = fresh();
    return { unit, id, input: h("input", { id, class: "ask-input tiny", type: "text", inputmode: "numeric", autocomplete: "off" }) };
  });
  const place = complaint(wrong);
  const lines = parts.map(({ unit, id, input }) => h("span", { class: "ask-part" }, input, h("label", { for: id }, unit)));
  const describedBy = { "aria-describedby": doc ? `${about} ${wrong}` : wrong };
  const self = {
    element: h(
      "fieldset",
      { class: "ask-field ask-plain", ...describedBy },
      h("legend", {}, name),
      help(doc, about),
      h("div", { class: "ask-line" }, lines),
      place,
    ),
    name,
    read(missing) {
      const found = parts.filter(({ input }) => input.value.trim());
      if (!found.length) {
        missing.push(self);
        return undefined;
      }
      return Object.fromEntries(found.map(({ unit, input }) => [unit, input.value.trim()]));
    },
    fill(value) {
      for (const { unit, input } of parts) {
        const own = value?.[unit];
        input.value = own === undefined || `${own}` === "0" ? "" : String(own);
      }
      if (value && !parts.some(({ input }) => input.value)) {
        parts[2].input.value = "0";
      }
    },
    at: () => self,
    say: (words) => complain(place, parts.map(({ input }) => input), words),
    focus: () => parts[0].input.focus(),
  };
  return self;
}
