/**
 * Compiled from rules/decree/part_1_general_provision.catala_en: change the rules there, and compile again.
 *
 * Money is a BigInt of cents, a decimal a `Fraction`; nothing is a floating-point number.
 */
