/**
 * Compiled from stdlib/library_natives.catala_en: change the rules there, and compile again.
 *
 * Money is a BigInt of cents, a decimal a `Fraction`; nothing is a floating-point number.
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
