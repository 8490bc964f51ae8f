/** What stands around a number that may be counted, cited or paid; all patterns are tried on the text before or after it. */
const cited =
  /(?:§|č\.|čl\.|odst\.|písm\.|bod|str\.|\bs\.|\bp\.|pp\.|\bpage|No\.?|№|\bart\.?|section|sections|стор\.|ст\.|стат[тяіейю]+|[-–−/+=<>×#€$£]|CZK|EUR|USD|PLN|\d[ \u00a0\u202f.,:]?)[ \u00a0]*$/i;
const measured =
  /^[ \u00a0\u202f]*(?:%|‰|°|[-–−/×:]\s*\d|[.,:]\d|\d|€|\$|£|₴|tis\.|m²|(?:kč|czk|eur|usd|zł|грн|korun\p{L}*|mil|cm|mm|km|kg|min)(?!\p{L}))/iu;
const ordinal = /^\.[ \u00a0]+\p{Ll}/u;
/** Words after which digits are a number to call, by their beginnings. */
const calling =
  /(?:^|[^\p{L}])(?:vol|zavol|dovol|vyto[čc]|telefon|tel\.?|čísl|linc|link|tís[ňn]|polici|záchran|hasič|call|dial|ring|phone|number|emergency|police|line|дзвон|телефон|номер|лін|поліц|numer|dzwo|zadzwo)\p{L}*(?:[ \u00a0:„“"(*_]+(?:na|on|за|до|the|pod)?)?[ \u00a0:„“"(*_]*$/iu;
/** Small words that may follow a number to call; any other word in small letters is what is being counted. */
const small =
  /^[ \u00a0]+(?:a|i|o|u|v|z|k|s|nebo|či|je|jsou|na|od|do|pro|při|když|kde|kdo|kam|hned|and|or|is|are|if|in|at|for|when|now|та|і|й|або|чи|це|у|в|на|якщо|якщо|коли|lub|albo)(?![\p{L}\d])/iu;
const word = /^[ \u00a0]+\p{Ll}/u;

/** Tells whether digits are a part of something else: a law, a page, a range, a sum, a longer number. */
export function isCitedOrMeasured(before: string, after: string): boolean {
  return cited.test(before) || measured.test(after) || ordinal.test(after);
}

/** Tells whether the words before digits speak of calling. */
export function speaksOfCalling(before: string): boolean {
  return calling.test(before);
}

/** Tells whether digits count what follows them, as in "158 cases". */
export function countsSomething(after: string): boolean {
  return word.test(after) && !small.test(after);
}
