/** Pleas, labels and service lines that stand among the paragraphs of outlets everywhere, by how they begin. */
const SERVICE =
  /^(?:advertisement|anzeige|werbung|publicidad|publicité|pubblicità|annons|annonse|reklame?|реклама|広告|story continues|article continues|continue reading|continúa|read (?:more|also|next|the full)|more (?:on|from|about) |see also|also read|lire aussi|leggi anche|lee (?:también|además)|leia (?:também|mais)|mehr zum thema|lesen sie|lees ook|les også|läs (?:också|mer)|click here|tap here|share this|follow us|like us|subscribe|sign up|log in|register|join (?:us|our)|support (?:us|our)|donate|comments?\b.{0,20}$|copyright|©|\(c\) |all rights reserved|alle rechte|tous droits|todos los derechos|no reproduction|tags?:|topics?:|filed under|posted (?:in|on|by)|categor(?:y|ies):|getty images|photo(?:graph|s)?(?: by|:)|images?(?: credits?| source|:)|foto:|bild:|credits?:|source:|download |get (?:our|the|in touch) |(?:also )?follow .{0,40}(?:twitter|facebook|instagram|telegram|whatsapp|google)|watch(?: more|:| the video)|listen to|this (?:site|website) uses|we use cookies|by (?:signing|clicking|submitting)|thank you for|if you (?:purchase|buy)|we may earn|products? (?:is|are) (?:independently )?(?:chosen|selected)|for more stories|updated at|first published|originally published|more:|read:|related:)/u;

/** Whether a line begins as service lines do. */
export function isService(text: string): boolean {
  return SERVICE.test(text.slice(0, 90).toLowerCase());
}

/** Labels over boxes of facts and machine-made or short summaries. */
const ASIDE =
  /^(?:fakta|faktaboks|facts?\b|fact ?box|fact file|faktenbox|auf einen blick|das wichtigste|zusammenfassung|kurz (?:gesagt|und|zusammen)|darum geht|key (?:points|takeaways|facts|findings)|takeaways|highlights|summary|in (?:brief|short|summary)|at a glance|tl;?dr|the gist|what to know|quick read|kort fortalt|oppsummer|oppsummert|sammendrag|kortversionen|kort sagt|resum[eé]n?\b|résumé|l['’]essentiel|en bref|en résumé|à retenir|claves|lo (?:más )?importante|in breve|in sintesi|punti chiave|em resumo|resumo|samenvatting|in het kort|w skrócie|podsumowanie|коротко|главное|ai[- ](?:generated|summary|assisted)|bullet points|why it matters|listen|read (?:more|also|next)|more on|related|see also|table of contents|contents|inhalt|in this article|en este artículo|sommaire|about the (?:author|writer))/u;

/** Whether a short line opens a box that stands beside the story's own text. */
export function opensAside(text: string): boolean {
  return ASIDE.test(text.slice(0, 60).toLowerCase());
}

const LEGAL =
  /^(?:©|\(c\) |copyright)|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|無断転載|무단\s?전재|版权所有/u;

/** Whether a line holds the publisher's own words about rights. */
export function isLegal(line: { text: string; size: number }): boolean {
  return line.size < 500 && LEGAL.test(line.text.toLowerCase());
}
