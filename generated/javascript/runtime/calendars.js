/**
 * Working days: calendars of the law, and counting in them.
 *
 * A calendar covers whole years; a date outside them is the error `OutsideCalendar`, never a guess. The day of an event
 * is not counted: `add(friday, 1n)` is the working day after, `add(day, 0n)` is the day itself. Numbers of working days
 * are BigInts. Every question is answered from counts made once a calendar, without going from day to day.
 *
 * @module
 */

import { ChangedCalendar, Count, LeftOut } from "./answers.js";
import { Day } from "./dates.js";
import { OutsideCalendar } from "./failures.js";

/** The days of the week from Monday, whose number is 1, to Sunday, whose number is 7. */
export const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** What a holiday is called, and where it comes from, that came with the facts of a question. */
export const GIVEN = "given with the facts";

/**
 * A day of a calendar's table, with the source that says so: a holiday, a day off in its stead, or a day that is worked
 * though it may be taken for one off.
 */
export class ListedDay {
  /**
   * @param {Day} date
   * @param {string} name
   * @param {string} [source]
   * @param {"holiday" | "substitute" | "working"} [kind]
   */
  constructor(date, name, source = "", kind = "holiday") {
    this.date = date;
    this.name = name;
    this.source = source;
    this.kind = kind;
  }
}

/** The working days of some years: all but the weekend and the days off that are listed. */
export class Calendar {
  #counts = null;
  #listed = null;

  /**
   * @param {string} name
   * @param {number} firstYear
   * @param {number} lastYear
   * @param {{ weekend: number[], days?: ListedDay[] }} days `weekend` holds numbers of weekdays, 1 for Monday
   */
  constructor(name, firstYear, lastYear, { weekend, days = [] }) {
    this.name = name;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
    this.weekend = weekend;
    this.days = days;
  }

  /**
   * The date so many working days after a date that is not counted itself, or before it where there are fewer than
   * none.
   *
   * @param {Day} start
   * @param {bigint} days
   * @returns {Day}
   * @throws {OutsideCalendar}
   */
  add(start, days) {
    const calendar = this.inForce();
    const at = calendar.#place(start);
    let reached = start;
    if (days) {
      const counts = calendar.#counted();
      const number = days > 0n ? counts.upto[at] + Number(days) - 1 : counts.before(at) + Number(days);
      if (!(number >= 0 && number < counts.working.length)) {
        throw calendar.#outside(`counting ${shownDays(days)} from ${start} runs out of it`);
      }
      reached = Day.fromOrdinal(counts.origin + counts.working[number]);
    }
    if (noting !== null) {
      calendar.#note(start, reached, days);
    }
    return reached;
  }

  /**
   * The date so many working days before a date.
   *
   * @param {Day} start
   * @param {bigint} days
   * @returns {Day}
   * @throws {OutsideCalendar}
   */
  subtract(start, days) {
    return this.add(start, -days);
  }

  /**
   * How many working days lead from one date to another, the first not counted: so many added to the one give the other
   * where that is a working day. Negative where the end comes first.
   *
   * @param {Day} start
   * @param {Day} end
   * @returns {bigint}
   * @throws {OutsideCalendar}
   */
  between(start, end) {
    const calendar = this.inForce();
    const one = calendar.#place(start);
    const other = calendar.#place(end);
    const counts = calendar.#counted();
    const days =
      one <= other ? counts.upto[other] - counts.upto[one] : counts.before(other) - counts.before(one);
    if (noting !== null) {
      calendar.#note(start, end, BigInt(days));
    }
    return BigInt(days);
  }

  /**
   * Whether a date is a working day.
   *
   * @param {Day} day
   * @returns {boolean}
   * @throws {OutsideCalendar}
   */
  isWorkingDay(day) {
    const calendar = this.inForce();
    const at = calendar.#place(day);
    const counts = calendar.#counted();
    return counts.upto[at] > counts.before(at);
  }

  /**
   * The first working day after a date.
   *
   * @param {Day} day
   * @returns {Day}
   * @throws {OutsideCalendar}
   */
  nextWorkingDay(day) {
    return this.add(day, 1n);
  }

  /**
   * This calendar with further days off, and with days that are worked after all.
   *
   * @param {Iterable<Day>} [holidays]
   * @param {Iterable<Day>} [working]
   * @returns {Calendar}
   * @throws {OutsideCalendar}
   */
  changed(holidays = [], working = []) {
    const off = [...holidays].sort((left, right) => left.ordinal - right.ordinal);
    const on = [...working].sort((left, right) => left.ordinal - right.ordinal);
    [...off, ...on].forEach((each) => this.#place(each));
    const days = new Map(this.days.map((each) => [each.date.ordinal, each]));
    off.forEach((each) => days.set(each.ordinal, new ListedDay(each, "holiday", GIVEN)));
    on.forEach((each) => days.set(each.ordinal, new ListedDay(each, "worked", GIVEN, "working")));
    const listed = [...days.values()].sort((left, right) => left.date.ordinal - right.date.ordinal);
    return new Calendar(this.name, this.firstYear, this.lastYear, { weekend: this.weekend, days: listed });
  }

  // ---------------------------------------------------------------------------------------------------- counting

  /** @returns {Calendar} this calendar, or what the question at hand has changed it to */
  inForce() {
    return changedCalendars === null ? this : (changedCalendars.get(this.name) ?? this);
  }

  /**
   * Why a day is not worked: its holiday, or the weekend.
   *
   * @param {Day} day
   * @returns {LeftOut | null} null for a working day
   */
  off(day) {
    const listed = this.#listedOn(day);
    if (listed !== undefined) {
      return listed.kind === "working" ? null : new LeftOut(day, listed.name, listed.source);
    }
    return this.weekend.includes(day.weekday) ? new LeftOut(day, WEEKDAYS[day.weekday - 1], "") : null;
  }

  #listedOn(day) {
    this.#listed ??= new Map(this.days.map((each) => [each.date.ordinal, each]));
    return this.#listed.get(day.ordinal);
  }

  #counted() {
    this.#counts ??= new Counts(this);
    return this.#counts;
  }

  /** The number of a day, counted from the first day that the calendar covers, which is 0. */
  #place(day) {
    if (day.year < this.firstYear || day.year > this.lastYear) {
      throw this.#outside(`${day} is not in them`);
    }
    return day.ordinal - this.#counted().origin;
  }

  #outside(what) {
    return new OutsideCalendar(this.name, this.firstYear, this.lastYear, what);
  }

  /** Tells whoever asks for reasons how the counting went. */
  #note(start, end, days) {
    const leftOut = [];
    const worked = [];
    const last = Math.max(start.ordinal, end.ordinal);
    for (let ordinal = Math.min(start.ordinal, end.ordinal) + 1; ordinal < last; ordinal += 1) {
      const day = Day.fromOrdinal(ordinal);
      const reason = this.off(day);
      const listed = this.#listedOn(day);
      if (reason !== null) {
        leftOut.push(reason);
      } else if (listed !== undefined) {
        worked.push(new LeftOut(day, listed.name, listed.source));
      }
    }
    noting.push(new Count(this.name, start, end, days, leftOut, worked));
  }
}

/** The working days of a calendar as numbers of days from its first, and how many there are up to each day. */
class Counts {
  /** @param {Calendar} calendar */
  constructor(calendar) {
    const first = new Day(calendar.firstYear, 1, 1).ordinal;
    const total = new Day(calendar.lastYear, 12, 31).ordinal - first + 1;
    const isWorking = new Uint8Array(total);
    for (let at = 0; at < total; at += 1) {
      isWorking[at] = calendar.weekend.includes(((first + at + 6) % 7) + 1) ? 0 : 1;
    }
    for (const listed of calendar.days) {
      isWorking[listed.date.ordinal - first] = listed.kind === "working" ? 1 : 0;
    }
    /** The ordinal of the calendar's first day. */
    this.origin = first;
    this.upto = new Int32Array(total);
    this.working = [];
    isWorking.forEach((each, at) => {
      if (each) {
        this.working.push(at);
      }
      this.upto[at] = this.working.length;
    });
  }

  /** @returns {number} how many working days come before a day */
  before(at) {
    return at ? this.upto[at - 1] : 0;
  }
}

function shownDays(days) {
  return `${days} working day${days === 1n || days === -1n ? "" : "s"}`;
}

// ------------------------------------------------------------------------------------------------------ one question

/** @type {Map<string, Calendar> | null} */
let changedCalendars = null;
/** @type {Count[] | null} */
let noting = null;

/**
 * What `body` gives where calendars of these names are these ones, as for `LAO_PDR.changed([day])`.
 *
 * @template A
 * @param {Calendar[]} calendars
 * @param {() => A} body that does not wait for anything
 * @returns {A}
 */
export function using(calendars, body) {
  if (!calendars.length) {
    return body();
  }
  const before = changedCalendars;
  changedCalendars = new Map(before ?? []);
  calendars.forEach((each) => changedCalendars.set(each.name, each));
  try {
    return body();
  } finally {
    changedCalendars = before;
  }
}

/**
 * What `body` gives, and each counting of working days within it.
 *
 * @template A
 * @param {() => A} body that does not wait for anything
 * @returns {[A, Count[]]}
 */
export function noted(body) {
  const before = noting;
  const counts = [];
  noting = counts;
  try {
    return [body(), counts];
  } finally {
    noting = before;
  }
}

/**
 * How the question at hand has changed some calendars.
 *
 * @param {Calendar[]} calendars
 * @returns {ChangedCalendar[]}
 */
export function changes(calendars) {
  const found = [];
  for (const each of calendars) {
    const inForce = each.inForce();
    const given = inForce === each ? [] : inForce.days.filter((day) => day.source === GIVEN);
    if (given.length) {
      const off = given.filter((day) => day.kind !== "working").map((day) => day.date);
      const on = given.filter((day) => day.kind === "working").map((day) => day.date);
      found.push(new ChangedCalendar(each.name, off, on));
    }
  }
  return found;
}
