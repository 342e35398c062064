/** A decimal digit more or less, and what a rounded figure may be off, in units of its last digit. */
export const DECIMAL = 10
export const ROUNDED_BY = 0.5
