// The door to the run-time library for tests: each line names a function of a module and its arguments, and gets what
// it gives. Values that JSON has no form for are objects with one member; `door.py` has the other side.

import { createInterface } from "node:readline";

import { Calendar, ListedDay } from "../../../compiler/javascript/runtime/calendars.js";
import { Day, Duration } from "../../../compiler/javascript/runtime/dates.js";
import { decode } from "../../../compiler/javascript/runtime/decode.js";
import { dumps, encode, encodeText } from "../../../compiler/javascript/runtime/encode.js";
import { BadFacts, loads } from "../../../compiler/javascript/runtime/facts.js";
import * as evaluation from "../../../compiler/javascript/runtime/evaluation.js";
import * as failures from "../../../compiler/javascript/runtime/failures.js";
import { Fraction } from "../../../compiler/javascript/runtime/fractions.js";
import { LOCALES, show, showBound, write } from "../../../compiler/javascript/runtime/notation.js";
import { asChosen, noticing } from "../../../compiler/javascript/runtime/readings.js";
import * as schema from "../../../compiler/javascript/runtime/schema.js";

/** Questions that take more than one function of the library. */
const WRITTEN = {
  encoded: (type, value) => dumps(encode(type, value)),
  encodedText: encodeText,
  decoded: (type, text) => decode(type, loads(text)),
  ofProgram: (type, { given }) => decode(type, given),
  sorted: (type, pairs, reverse, spot) => evaluation.sorted(pairs, { type, key: ([rank]) => rank, reverse, spot }),
  extreme: (which, type, pairs, spot) => evaluation[which](pairs, { type, key: ([rank]) => rank, spot }),
  extremeOr: (which, type, pairs, otherwise) =>
    evaluation[which](pairs, { type, key: ([rank]) => rank, otherwise: () => otherwise }),
  only: (variable, ...given) =>
    evaluation.only(variable, ...given.map((each) => each && new evaluation.Applied(...each)))?.value ?? null,
  conflict: (variable, ...rules) => {
    throw evaluation.conflict(variable, ...rules);
  },
  attempted: (kind, isRead) => {
    const reading = evaluation.attempt(() => {
      throw new failures[kind](...(kind === "Conflict" ? ["x", ["a", "b"]] : ["x"]), "f:1", "Article 1");
    });
    return isRead ? reading() : "not read";
  },
  noticed: () =>
    noticing(() => {
      const [inner] = [noticing(() => asChosen("inner", 1n)())];
      asChosen("b", 1n)();
      asChosen("a", 1n)();
      asChosen("b", 1n)();
      return inner[1];
    }),
  changedCalendar: (calendar, off, on, method, given) => calendar.changed(off, on)[method](...given),
};
for (const [ending, locale] of Object.entries(LOCALES)) {
  WRITTEN[`${ending}.show`] = (type, value) => show(type, value, locale);
  WRITTEN[`${ending}.write`] = (type, value) => write(type, value, locale);
  WRITTEN[`${ending}.show_bound`] = (name, type, value) => showBound(name, type, value, locale);
}

const modules = new Map([["written", WRITTEN]]);

async function moduleOf(name) {
  if (!modules.has(name)) {
    modules.set(name, await import(`../../../compiler/javascript/runtime/${name}.js`));
  }
  return modules.get(name);
}

const READ = {
  integer: (digits) => BigInt(digits),
  fraction: ([upper, lower]) => new Fraction(BigInt(upper), BigInt(lower)),
  day: (text) => Day.parse(text),
  duration: ([years, months, days]) =>
    new Duration({ years: BigInt(years), months: BigInt(months), days: BigInt(days) }),
  present: (value) => new schema.Present(read(value)),
  list: (items) => items.map(read),
  position: (parts) => new schema.Position(...parts),
  type: (described) => typeOf(described),
  json: (text) => loads(text),
  plain: (value) => value,
  calendar: ({ name, first, last, weekend, days }) =>
    new Calendar(name, first, last, {
      weekend,
      days: days.map(([day, ...rest]) => new ListedDay(Day.parse(day), ...rest)),
    }),
};

function read(value) {
  if (typeof value !== "object" || value === null) {
    return value;
  }
  const [[tag, content]] = Object.entries(value);
  return READ[tag](content);
}

function typeOf(described) {
  const [kind, ...parts] = described;
  switch (kind) {
    case "MoneyIn":
    case "DecimalIn":
      return new schema[kind](...parts);
    case "ListOf":
    case "OptionalOf":
      return new schema[kind](typeOf(parts[0]), ...parts.slice(1));
    case "TupleOf":
      return new schema.TupleOf(parts[0].map(typeOf));
    case "Structure": {
      const [name, fields, doc, module] = parts;
      const made = fields.map(
        ([own, type, about, required]) => new schema.Field(own, typeOf(type), about, { required }),
      );
      const how = { build: (...values) => values, read: (values) => values, doc, module };
      return new schema.Structure(name, made, how);
    }
    case "Enumeration": {
      const [name, cases, doc] = parts;
      const made = cases.map(
        ([own, payload, about]) => new schema.Case(own, payload === null ? null : typeOf(payload), about),
      );
      const how = { build: (own, payload) => [own, payload], read: (pair) => pair, doc };
      return new schema.Enumeration(name, made, how);
    }
    default:
      return schema[kind];
  }
}

function tagged(value) {
  if (typeof value === "bigint") {
    return { integer: `${value}` };
  }
  if (Array.isArray(value)) {
    return { list: value.map(tagged) };
  }
  if (value instanceof Fraction) {
    return { fraction: [`${value.numerator}`, `${value.denominator}`] };
  }
  if (value instanceof Day) {
    return { day: `${value}` };
  }
  if (value instanceof Duration) {
    return { duration: [`${value.years}`, `${value.months}`, `${value.days}`] };
  }
  if (value instanceof schema.Present) {
    return { present: tagged(value.value) };
  }
  if (typeof value === "object" && value !== null) {
    return { plain: value };
  }
  return value;
}

async function reply({ module, name, given, method = null }) {
  const values = given.map(read);
  try {
    if (method === null) {
      return { value: tagged((await moduleOf(module))[name](...values)) };
    }
    const [self, ...rest] = values;
    return { value: tagged(self[method](...rest)) };
  } catch (problem) {
    if (problem instanceof BadFacts) {
      return { problems: problem.problems.map((each) => ({ ...each, text: `${each}` })) };
    }
    if (problem instanceof failures.Failure) {
      return { failure: [problem.constructor.name, problem.message] };
    }
    return { error: `${problem.stack}` };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await reply(JSON.parse(line)))}\n`);
}
