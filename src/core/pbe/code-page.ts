/** The two single-octet code pages that Windows gives a Western European: in windows, and in its command line. */

/** The characters of the octets from 0x80 on. */
export type CodePage = string;

/** Latin-1 is part of it. The five octets that it leaves open stand for control characters, as Windows has it. */
export const CP1252: CodePage = `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1Upper()}`;

export const CP850: CodePage =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function latin1Upper(): string {
  return String.fromCharCode(...Array.from({ length: 96 }, (_, i) => 0xa0 + i));
}

/** The octets of `text` in the page; null where it has a character that the page lacks. */
export function inCodePage(text: string, page: CodePage): Uint8Array<ArrayBuffer> | null {
  const octets = Array.from(text, (character) => {
    if (character < '\u0080') return character.charCodeAt(0);
    const at = page.indexOf(character);
    return at < 0 ? -1 : 0x80 + at;
  });
  return octets.includes(-1) ? null : Uint8Array.from(octets);
}
