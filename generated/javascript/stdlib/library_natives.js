/**
 * Compiled from stdlib/library_natives.catala_en: change the rules there, and compile again.
 *
 * Money is a BigInt of cents, a decimal a `Fraction`, a date a `Day` (runtime/fractions.js, runtime/dates.js). A case
 * that carries something is a class (`new Case(content)`), any other an object. What may be left out may be null; an
 * optional value is a `Present` (runtime/schema.js). In JSON things have the names of the rules: `answer` beside
 * `decide`, and without reasons `evaluate` and `outcomes` (runtime/evaluator.js), take and give it; `encode`
 * (runtime/encode.js) makes it of a result.
 */

import * as libraryNatives from "../runtime/library_natives.js";

export const dateOfNumbers = libraryNatives.dateOfNumbers;

export const numbersOfDate = libraryNatives.numbersOfDate;

export const endOfMonth = libraryNatives.endOfMonth;

export const weekday = libraryNatives.weekday;

export const addRoundedDown = libraryNatives.addRoundedDown;

export const addRoundedUp = libraryNatives.addRoundedUp;

export const decimalToDigits = libraryNatives.decimalToDigits;

export const moneyToDigits = libraryNatives.moneyToDigits;

export const integersBetween = libraryNatives.integersBetween;

export const nthOfList = libraryNatives.nthOfList;

export const listWithoutNth = libraryNatives.listWithoutNth;

export const reversedList = libraryNatives.reversedList;

export const daysByMonth = libraryNatives.daysByMonth;

export const daysByYear = libraryNatives.daysByYear;
