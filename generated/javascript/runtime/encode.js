/**
 * Values written as JSON; `decode` reads them back. Numbers are strings, so that no reader takes them through floats.
 *
 * @module
 */

import { plainNumber } from "./decimals.js";
import { MONEY_DIGITS, plainAmount } from "./money.js";
import { caseOf } from "./schema.js";

/** @typedef {import("./answers.js").Json} Json */

/**
 * A value of a type as JSON. Fields that may be left out are left out where they are not given. The parts of a duration
 * and numbers of working days are plain numbers; those too long for that stay BigInts, which `dumps` writes.
 *
 * @param {import("./schema.js").Type} type
 * @param {*} value
 * @returns {Json}
 */
export function encode(type, value) {
  switch (type.kind) {
    case "Boolean":
      return value;
    case "Integer":
    case "Decimal":
      return value.toString();
    case "Money":
      return plainAmount(value, MONEY_DIGITS);
    case "MoneyIn":
      return { currency: type.currency, amount: plainAmount(value, type.digits) };
    case "DecimalIn":
      return { value: plainNumber(value), unit: type.unit };
    case "Date":
      return value.toString();
    case "Duration":
      return { years: plain(value.years), months: plain(value.months), days: plain(value.days) };
    case "WorkingDuration":
      return { working_days: plain(value) };
    case "ListOf":
      return value.map((each) => encode(type.element, each));
    case "TupleOf":
      return type.items.map((item, index) => encode(item, value[index]));
    case "OptionalOf":
      return value === null ? type.absent : { [type.present]: encode(type.element, value.value) };
    case "Structure":
      return structure(type, value);
    case "Enumeration": {
      const [, { name, payload }, carried] = caseOf(type, value);
      return payload === null ? name : { [name]: encode(payload, carried) };
    }
    case "CodeLocation":
      return position(value);
    default:
      return "<function>";
  }
}

/**
 * JSON as text, as `JSON.stringify`, with integers of any length.
 *
 * @param {Json} json
 * @returns {string}
 */
export function dumps(json) {
  try {
    return JSON.stringify(json);
  } catch (problem) {
    if (problem instanceof TypeError) {
      return withLongNumbers(json);
    }
    throw problem;
  }
}

/** `JSON.stringify` refuses BigInts, of which answers hold hardly ever one. */
function withLongNumbers(json) {
  if (typeof json === "bigint") {
    return `${json}`;
  }
  if (Array.isArray(json)) {
    return `[${json.map(withLongNumbers).join(",")}]`;
  }
  if (typeof json !== "object" || json === null) {
    return JSON.stringify(json);
  }
  const members = Object.entries(json).map(([name, each]) => `${JSON.stringify(name)}:${withLongNumbers(each)}`);
  return `{${members.join(",")}}`;
}

/**
 * `dumps` of `encode`, in one go: nearly half of the time of an answer in JSON goes into writing it.
 *
 * @param {import("./schema.js").Type} type
 * @param {*} value
 * @returns {string}
 */
export function encodeText(type, value) {
  switch (type.kind) {
    case "Boolean":
      return value ? "true" : "false";
    case "Integer":
    case "Decimal":
    case "Date":
      return `"${value.toString()}"`;
    case "Money":
      return `"${plainAmount(value, MONEY_DIGITS)}"`;
    case "MoneyIn":
      return `{"currency":"${type.currency}","amount":"${plainAmount(value, type.digits)}"}`;
    case "DecimalIn":
      return `{"value":"${plainNumber(value)}","unit":"${type.unit}"}`;
    case "Duration":
      return `{"years":${value.years},"months":${value.months},"days":${value.days}}`;
    case "WorkingDuration":
      return `{"working_days":${value}}`;
    case "ListOf":
      return listText(type.element, value);
    case "OptionalOf":
      return value === null ? `"${type.absent}"` : `{"${type.present}":${encodeText(type.element, value.value)}}`;
    case "Structure":
      return structureText(type, value);
    case "Enumeration": {
      if (type.isPlain) {
        return `"${type.read(value)[0]}"`;
      }
      const [, { name, payload }, carried] = caseOf(type, value);
      return payload === null ? `"${name}"` : `{"${name}":${encodeText(payload, carried)}}`;
    }
    default:
      return dumps(encode(type, value));
  }
}

function listText(element, values) {
  let text = "[";
  for (let index = 0; index < values.length; index += 1) {
    text += (index ? "," : "") + encodeText(element, values[index]);
  }
  return `${text}]`;
}

function structureText({ fields, read }, value) {
  const values = read(value);
  let text = "";
  for (let index = 0; index < fields.length; index += 1) {
    const { name, type, required } = fields[index];
    const each = values[index];
    if (required || each !== null) {
      text += `${text ? "," : "{"}"${name}":${encodeText(type, required ? each : each.value)}`;
    }
  }
  return text ? `${text}}` : "{}";
}

function structure(type, value) {
  const shown = {};
  const values = type.read(value);
  type.fields.forEach((field, index) => {
    const each = values[index];
    if (field.required) {
      shown[field.name] = encode(field.type, each);
    } else if (each !== null) {
      shown[field.name] = encode(field.type, each.value);
    }
  });
  return shown;
}

function position(value) {
  const shown = {
    file: value.file,
    start: { line: value.line, character: value.character },
    end: { line: value.endLine, character: value.endCharacter },
  };
  if (value.headings.length) {
    shown.law_headings = value.headings;
  }
  return shown;
}

function plain(number) {
  const short = Number(number);
  return Number.isSafeInteger(short) ? short : number;
}
