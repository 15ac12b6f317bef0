/**
 * What would change an answer: the nearest value of each fact, alone, from which another rule decides, or the answer is
 * of another sort: another case, yes for no. Amounts and dates that only move with the fact are no change.
 *
 * Nothing is derived from the rules but the places worth a look: each number and date of the text, and steps away from
 * the value given. The question is then simply asked again, so that what is said here is what the text answers. Between
 * two places that answer alike, a stretch that answers otherwise can be missed; what is said is so never wrong, but it
 * need not be all.
 *
 * @module
 */

import { Day } from "../runtime/dates.js";
import { decode } from "../runtime/decode.js";
import { encode } from "../runtime/encode.js";
import { BadFacts } from "../runtime/facts.js";
import { EvaluationError, Failure } from "../runtime/failures.js";
import { Fraction } from "../runtime/fractions.js";
import { answer } from "../runtime/reasons.js";
import { phrase } from "../runtime/words.js";
import { onOneLineOf } from "./conditions.js";

const ORDERED = new Set(["Integer", "Decimal", "Money", "MoneyIn", "DecimalIn", "Date", "WorkingDuration"]);
/** How far from a date is looked, in days. */
const DAYS = [1, 7, 30, 90, 180, 365, 730, 1825, 3650, 7300];
/** Between a decimal and its neighbour: less than any law distinguishes. */
const NEAR = new Fraction(1n, 1_000_000n);
/** From any amount of the law down to `NEAR`, by halves. */
const STEPS = 100;
const PLAIN = /^-?[0-9]+(\.[0-9]+)?$/;

/** A fact within the facts: its type, the names that lead to it, its value in JSON, and the facts with another. */
export function* leaves(type, given, put, names = []) {
  switch (type.kind) {
    case "Structure":
      for (const field of type.fields) {
        const own = given?.[field.name];
        if (own !== undefined) {
          yield* leaves(field.type, own, (value) => put({ ...given, [field.name]: value }), [...names, field.name]);
        }
      }
      break;
    case "TupleOf":
    case "ListOf":
      if (type.element?.kind === "Enumeration" && type.element.isPlain) {
        yield { type, names, given, put };
        break;
      }
      for (const [index, own] of given.entries()) {
        const inner = type.kind === "ListOf" ? type.element : type.items[index];
        const other = (value) => put(given.map((each, at) => (at === index ? value : each)));
        yield* leaves(inner, own, other, given.length > 1 ? [...names, `${index + 1}`] : names);
      }
      break;
    case "OptionalOf":
      if (given !== null && typeof given === "object" && Object.hasOwn(given, type.present)) {
        yield* leaves(type.element, given[type.present], (value) => put({ [type.present]: value }), names);
      }
      break;
    case "Enumeration":
      yield { type, names, given, put };
      if (given !== null && typeof given === "object") {
        const [name] = Object.keys(given);
        const { payload } = type.cases.find((each) => each.name === name);
        yield* leaves(payload, given[name], (value) => put({ [name]: value }), payload.kind === "Structure" ? names : [...names, name]);
      }
      break;
    default:
      yield { type, names, given, put };
  }
}

/**
 * What would change the answer, one fact at a time, with rests between so that the page stays alive.
 *
 * @param {import("../runtime/scopes.js").Scope} scope
 * @param {any} facts
 * @param {string[]} constants the numbers, amounts and dates of the rules, as facts are written
 * @param {() => boolean} isWanted whether anybody still waits
 * @returns {AsyncGenerator<{ names: string[], when: string, facts: any, before: any, changes: { output: string, status: string, words: string }[] }>}
 *   `facts` are the facts with the change, and `before` those with the last value that answers as now
 */
export async function* changes(scope, facts, constants, isWanted) {
  const ask = (changed) => outcomeOf(scope, changed);
  const now = ask(facts);
  if (now === null) {
    return;
  }
  let rested = Date.now();
  const fields = scope.inputs.filter((each) => facts[each.name] !== undefined && each.reading === null);
  for (const input of fields) {
    for (const leaf of leaves(input.type, facts[input.name], (value) => ({ ...facts, [input.name]: value }), [input.name])) {
      for (const found of ofLeaf(leaf, constants, ask, now)) {
        const [other, before] = [found.first, found.last].map((each) => (each === undefined ? facts : leaf.put(each)));
        const changed = differences(now, found.outcome).map(({ output, status, words }) => ({ output, status, words }));
        yield { names: leaf.names, when: found.when, facts: other, before, changes: changed };
      }
      if (Date.now() - rested > 12) {
        await new Promise((resume) => {
          setTimeout(resume);
        });
        rested = Date.now();
        if (!isWanted()) {
          return;
        }
      }
    }
  }
}

/** The outputs, each with what decided it and what sort of answer it is; null where these facts give none. */
function outcomeOf(scope, facts) {
  try {
    const found = answer(scope, facts);
    return scope.type.fields.map(({ name, type }) => {
      const each = found.outputs.get(name);
      const decided = JSON.stringify([deciding(each), sort(type, each.value ?? null)]);
      return { output: name, status: each.status, words: each.status === "value" ? onOneLineOf(each) : "", decided };
    });
  } catch (problem) {
    if (problem instanceof BadFacts || problem instanceof EvaluationError || problem instanceof Failure) {
      return null;
    }
    throw problem;
  }
}

/** The rules that gave a finding, and what they rest on. */
function deciding(finding) {
  const rules = finding.reasons.filter((each) => each.bearing === "applies" || each.bearing === "refuses");
  return [finding.status, rules.map((each) => [each.file, each.line, each.uses.map(deciding)])];
}

/** A value in JSON without its numbers, amounts and dates, which change by little and little: its cases and truths. */
function sort(type, value) {
  if (value === null) {
    return null;
  }
  switch (type.kind) {
    case "Boolean":
      return value;
    case "ListOf":
      return value.map((each) => sort(type.element, each));
    case "TupleOf":
      return value.map((each, at) => sort(type.items[at], each));
    case "OptionalOf":
      return typeof value === "object" ? [sort(type.element, value[type.present])] : null;
    case "Structure":
      return type.fields.map((each) => sort(each.type, value[each.name] ?? null));
    case "Enumeration":
      return typeof value === "object" ? Object.entries(value).map(([name, held]) => [name, sort(type.cases.find((each) => each.name === name).payload, held)]) : value;
    default:
      return null;
  }
}

/** The outputs that another rule decides, or that say something else; not those that only move with a number. */
function differences(now, then) {
  return then.filter((each, at) => each.decided !== now[at].decided && (each.status !== now[at].status || each.words !== now[at].words));
}

function* ofLeaf(leaf, constants, ask, now) {
  const { type, given, put } = leaf;
  const isOther = (outcome) => outcome !== null && differences(now, outcome).length > 0;
  const tried = (json) => {
    const outcome = ask(put(json));
    return isOther(outcome) ? outcome : null;
  };
  if (type.kind === "Boolean") {
    const outcome = tried(!given);
    if (outcome) {
      yield { when: given ? "not so" : "so", outcome, first: !given };
    }
  } else if (type.kind === "Enumeration") {
    for (const each of type.cases) {
      const outcome = each.payload === null && each.name !== given ? tried(each.name) : null;
      if (outcome) {
        yield { when: phrase(type, type.build(each.name, null)), outcome, first: each.name };
      }
    }
  } else if (type.kind === "ListOf") {
    for (const each of type.element.cases) {
      const has = given.includes(each.name);
      const first = has ? given.filter((one) => one !== each.name) : [...given, each.name];
      const outcome = tried(first);
      if (outcome) {
        yield { when: `${has ? "without" : "with"} ${phrase(type.element, type.element.build(each.name, null))}`, outcome, first };
      }
    }
  } else if (ORDERED.has(type.kind)) {
    yield* ofOrdered(leaf, constants, tried);
  }
}

/** The nearest change above and below a value. */
function* ofOrdered({ type, given }, constants, tried) {
  const scale = scaleOf(type);
  const value = scale.read(given);
  if (value === null) {
    return;
  }
  const known = constants.map((each) => (scale.takes(each) ? scale.read(each) : null)).filter((each) => each !== null);
  const points = scale.points(value, known);
  for (const isAbove of [true, false]) {
    const onward = points.filter((each) => (isAbove ? scale.before(value, each) : scale.before(each, value)));
    let last = value;
    for (const point of isAbove ? onward : onward.reverse()) {
      const outcome = tried(scale.write(point));
      if (outcome) {
        const found = scale.bisect(last, point, (each) => tried(scale.write(each)) !== null);
        const first = scale.write(found.first);
        if (!scale.before(scale.zero, found.first) && outcome.every((each) => each.status === "refused")) {
          break; // fewer than none is no case that a reader asks about
        }
        yield { when: scale.words(found, isAbove, [...known, value]), outcome: tried(first) ?? outcome, first, last: scale.write(found.last) };
        break;
      }
      last = point;
    }
  }
}

/** How values of a type lie on a line: as whole numbers of the smallest step, or as fractions. */
function scaleOf(type) {
  const read = (given) => {
    try {
      return decode(type, given);
    } catch {
      return null;
    }
  };
  const write = (value) => encode(type, value);
  const shown = (value) => phrase(type, value);
  if (type.kind === "Decimal" || type.kind === "DecimalIn") {
    return fractions({ type, read, write, shown });
  }
  const isDate = type.kind === "Date";
  const number = isDate ? (day) => BigInt(day.ordinal) : (each) => each;
  const back = isDate ? (each) => Day.fromOrdinal(Number(each)) : (each) => each;
  return whole({ type, shown, isDate, read: (given) => { const found = read(given); return found === null ? null : number(found); }, write: (each) => write(back(each)), told: (each) => shown(back(each)) });
}

function takes(type, constant) {
  switch (type.kind) {
    case "Date":
      return /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(constant);
    case "DecimalIn":
      return / /.test(constant) && !/^[A-Z]{3} /.test(constant);
    case "MoneyIn":
      return constant.startsWith(`${type.currency} `);
    default:
      return PLAIN.test(constant);
  }
}

function whole({ type, isDate, read, write, told }) {
  const unit = type.kind === "MoneyIn" || type.kind === "Money" ? 10n ** BigInt(type.digits ?? 2) : 1n;
  return {
    zero: 0n,
    read,
    write,
    takes: (constant) => takes(type, constant),
    before: (one, other) => one < other,
    points(value, known) {
      const steps = isDate ? DAYS.flatMap((each) => [value + BigInt(each), value - BigInt(each)]) : [0n, value * 2n, value / 2n, value * 10n, value / 10n, value + unit, value - unit, value * 100n];
      const all = [...known.flatMap((each) => [each - 1n, each, each + 1n]), ...steps].filter((each) => isDate ? each > 0n && each < 3_652_059n : true);
      return [...new Set(all)].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));
    },
    /** The last place that answers as now, and the first that does not. */
    bisect(same, other, isOther) {
      let [last, first] = [same, other];
      while (first - last > 1n || last - first > 1n) {
        const middle = (last + first) / 2n;
        [last, first] = isOther(middle) ? [last, middle] : [middle, first];
      }
      return { last, first };
    },
    words({ last, first }, isAbove) {
      if (isDate) {
        return isAbove ? `${told(first)} or later` : `${told(first)} or earlier`;
      }
      const isRound = last % unit === 0n && first % unit !== 0n;
      if (isRound) {
        return `${isAbove ? "more" : "less"} than ${told(last)}`;
      }
      return `${told(first)} or ${isAbove ? "more" : "less"}`;
    },
  };
}

function fractions({ type, read, write, shown }) {
  const is = (one, other) => one.compare(other) === 0;
  return {
    zero: new Fraction(0n),
    read,
    write,
    takes: (constant) => takes(type, constant),
    before: (one, other) => one.compare(other) < 0,
    points(value, known) {
      const steps = [new Fraction(0n), value.times(new Fraction(2n)), value.over(new Fraction(2n)), value.times(new Fraction(10n)), value.over(new Fraction(10n))];
      const all = [...known.flatMap((each) => [each.minus(NEAR), each, each.plus(NEAR)]), ...steps];
      return all.sort((one, other) => one.compare(other)).filter((each, at) => at === 0 || !is(each, all[at - 1]));
    },
    bisect(same, other, isOther) {
      let [last, first] = [same, other];
      const two = new Fraction(2n);
      for (let steps = 0; steps < STEPS; steps += 1) {
        const apart = first.compare(last) < 0 ? last.minus(first) : first.minus(last);
        if (apart.compare(NEAR) <= 0) {
          break;
        }
        const middle = last.plus(first).over(two);
        [last, first] = isOther(middle) ? [last, middle] : [middle, first];
      }
      return { last, first };
    },
    words({ last, first }, isAbove, known) {
      const word = isAbove ? "more" : "less";
      if (known.some((each) => is(each, first))) {
        return `${shown(first)} or ${word}`;
      }
      if (known.some((each) => is(each, last))) {
        return `${word} than ${shown(last)}`;
      }
      const rounded = roundedTo(first);
      return `about ${shown(rounded)} or ${word}`;
    },
  };
}

/** To a thousandth, for a place that was found by trying. */
function roundedTo(value) {
  const thousand = 1000n;
  const scaled = (value.numerator * thousand * 2n + value.denominator) / (value.denominator * 2n);
  return new Fraction(scaled, thousand);
}
