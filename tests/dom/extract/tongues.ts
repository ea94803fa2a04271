/** A headline and a sentence of one and the same story, by language. */
const STORIES: Record<string, [headline: string, sentence: string]> = {
  en: [
    'One boat too many in the old harbour',
    'The harbour master counted the boats again on the evening after the storm, and again there was one too many, which nobody in the town could explain to her.',
  ],
  de: [
    'Ein Boot zu viel im alten Hafen',
    'Die Hafenmeisterin zählte am Abend nach dem Sturm noch einmal die Boote, und wieder war eines zu viel, was ihr niemand in der Stadt erklären konnte.',
  ],
  fr: [
    'Un bateau de trop dans le vieux port',
    'La capitaine du port a recompté les bateaux le soir après la tempête, et de nouveau il y en avait un de trop, ce que personne en ville ne savait expliquer.',
  ],
  es: [
    'Un barco de más en el puerto viejo',
    'La capitana del puerto volvió a contar los barcos la tarde después de la tormenta y de nuevo había uno de más, algo que nadie en el pueblo supo explicarle.',
  ],
  pt: [
    'Um barco a mais no porto velho',
    'A chefe do porto contou de novo os barcos na noite depois da tempestade, e de novo havia um a mais, o que ninguém na cidade soube explicar.',
  ],
  it: [
    'Una barca di troppo nel vecchio porto',
    'La capitana del porto ha contato di nuovo le barche la sera dopo la tempesta, e di nuovo ce n’era una di troppo, cosa che nessuno in città sapeva spiegarle.',
  ],
  nl: [
    'Eén boot te veel in de oude haven',
    'De havenmeester telde de boten opnieuw op de avond na de storm, en weer was er één te veel, wat niemand in de stad haar kon uitleggen.',
  ],
  sv: [
    'En båt för mycket i gamla hamnen',
    'Hamnkaptenen räknade båtarna igen på kvällen efter stormen, och återigen var det en för mycket, vilket ingen i staden kunde förklara för henne.',
  ],
  da: [
    'En båd for meget i den gamle havn',
    'Havnefogeden talte bådene igen om aftenen efter stormen, og igen var der en for meget, hvilket ingen i byen kunne forklare hende.',
  ],
  nb: [
    'En båt for mye i den gamle havna',
    'Havnesjefen telte båtene igjen på kvelden etter stormen, og igjen var det en for mye, noe ingen i byen kunne forklare henne.',
  ],
  fi: [
    'Yksi vene liikaa vanhassa satamassa',
    'Satamakapteeni laski veneet uudelleen myrskyn jälkeisenä iltana, ja taas niitä oli yksi liikaa, mitä kukaan kaupungissa ei osannut hänelle selittää.',
  ],
  pl: [
    'O jedną łódź za dużo w starym porcie',
    'Kapitanka portu jeszcze raz policzyła łodzie wieczorem po sztormie i znów była o jedną za dużo, czego nikt w mieście nie potrafił jej wyjaśnić.',
  ],
  cs: [
    'O loď víc ve starém přístavu',
    'Kapitánka přístavu večer po bouři znovu spočítala lodě a znovu byla jedna navíc, což jí nikdo ve městě nedokázal vysvětlit.',
  ],
  hu: [
    'Eggyel több hajó a régi kikötőben',
    'A kikötőmester a vihar utáni estén újra megszámolta a hajókat, és megint eggyel több volt, amit a városban senki sem tudott neki megmagyarázni.',
  ],
  ro: [
    'O barcă în plus în portul vechi',
    'Căpitanul portului a numărat din nou bărcile în seara de după furtună și din nou era una în plus, lucru pe care nimeni din oraș nu i l-a putut explica.',
  ],
  hr: [
    'Jedan brod previše u staroj luci',
    'Lučka kapetanica ponovno je prebrojila brodove večer nakon oluje i opet je bio jedan previše, što joj nitko u gradu nije znao objasniti.',
  ],
  sr: [
    'Један брод превише у старој луци',
    'Лучка капетаница поново је пребројала бродове вече после олује и опет је био један превише, што јој нико у граду није умео да објасни.',
  ],
  el: [
    'Ένα καράβι παραπάνω στο παλιό λιμάνι',
    'Η λιμενάρχης μέτρησε ξανά τα καράβια το βράδυ μετά την καταιγίδα και πάλι υπήρχε ένα παραπάνω, κάτι που κανείς στην πόλη δεν μπορούσε να της εξηγήσει.',
  ],
  ru: [
    'Лишняя лодка в старом порту',
    'Начальница порта снова пересчитала лодки вечером после шторма, и снова одна оказалась лишней, чего никто в городе не смог ей объяснить.',
  ],
  uk: [
    'Зайвий човен у старому порту',
    'Начальниця порту ввечері після шторму знову перелічила човни, і знову один був зайвим, чого ніхто в місті не зміг їй пояснити.',
  ],
  bg: [
    'Една лодка в повече в старото пристанище',
    'Началничката на пристанището отново преброи лодките вечерта след бурята и пак имаше една в повече, което никой в града не можа да ѝ обясни.',
  ],
  tr: [
    'Eski limanda bir tekne fazla',
    'Liman başkanı fırtınadan sonraki akşam tekneleri yeniden saydı ve yine bir tane fazlaydı, kasabada kimse bunu ona açıklayamadı.',
  ],
  ar: [
    'قارب زائد في الميناء القديم',
    'أعادت رئيسة الميناء عدّ القوارب مساء اليوم التالي للعاصفة، ومرة أخرى كان هناك قارب زائد، ولم يستطع أحد في البلدة أن يشرح لها ذلك.',
  ],
  he: [
    'סירה אחת יותר מדי בנמל הישן',
    'מנהלת הנמל ספרה שוב את הסירות בערב שאחרי הסערה, ושוב הייתה אחת יותר מדי, דבר שאיש בעיר לא ידע להסביר לה.',
  ],
  fa: [
    'یک قایق اضافه در بندر قدیمی',
    'رئیس بندر عصر پس از توفان دوباره قایق‌ها را شمرد و باز یکی اضافه بود و هیچ‌کس در شهر نتوانست آن را برایش توضیح دهد.',
  ],
  ur: [
    'پرانی بندرگاہ میں ایک کشتی زیادہ',
    'بندرگاہ کی افسر نے طوفان کے بعد کی شام کشتیوں کو دوبارہ گنا اور پھر ایک زیادہ نکلی جس کی وضاحت شہر میں کوئی نہ کر سکا۔',
  ],
  hi: [
    'पुराने बंदरगाह में एक नाव ज़्यादा',
    'बंदरगाह की अधिकारी ने तूफ़ान के बाद की शाम नावों को फिर से गिना और फिर एक ज़्यादा निकली, जिसे शहर में कोई समझा नहीं सका।',
  ],
  bn: [
    'পুরোনো বন্দরে একটি নৌকা বেশি',
    'ঝড়ের পরের সন্ধ্যায় বন্দরের প্রধান আবার নৌকাগুলো গুনলেন এবং আবার একটি বেশি পাওয়া গেল, যা শহরের কেউ তাঁকে বোঝাতে পারেননি।',
  ],
  ta: [
    'பழைய துறைமுகத்தில் ஒரு படகு அதிகம்',
    'புயலுக்குப் பிந்தைய மாலையில் துறைமுக அதிகாரி படகுகளை மீண்டும் எண்ணினார், மீண்டும் ஒன்று அதிகமாக இருந்தது, அதை ஊரில் யாராலும் விளக்க முடியவில்லை.',
  ],
  th: [
    'เรือเกินมาหนึ่งลำในท่าเรือเก่า',
    'นายท่าเรือนับเรืออีกครั้งในเย็นวันหลังพายุ และมีเรือเกินมาหนึ่งลำอีกครั้ง ซึ่งไม่มีใครในเมืองอธิบายให้เธอฟังได้ว่าเรือลำนั้นมาจากไหนกันแน่',
  ],
  vi: [
    'Thừa một con thuyền ở bến cảng cũ',
    'Trưởng cảng đếm lại số thuyền vào buổi tối sau cơn bão, và một lần nữa lại thừa một chiếc, điều mà không ai trong thị trấn có thể giải thích cho bà.',
  ],
  id: [
    'Kelebihan satu perahu di pelabuhan tua',
    'Kepala pelabuhan menghitung kembali perahu-perahu itu pada malam setelah badai, dan lagi-lagi ada satu yang lebih, yang tak seorang pun di kota itu dapat menjelaskannya.',
  ],
  ja: [
    '古い港に船が一隻多い',
    '港長は嵐の翌日の夕方にもう一度船を数えたが、やはり一隻多く、その理由を町の誰も説明することができなかったという。港では翌朝まで照明がともされ、船の持ち主を探す声が続いた。',
  ],
  ko: [
    '옛 항구에 배가 한 척 더 있다',
    '항만장은 폭풍이 지나간 저녁에 배를 다시 세어 보았지만 역시 한 척이 더 있었고, 마을의 누구도 그 까닭을 설명하지 못했다. 항구에는 다음 날 아침까지 불이 켜져 있었다.',
  ],
  zh: [
    '老港口多了一艘船',
    '暴风雨过后的傍晚，港务长又数了一遍船只，结果还是多了一艘，镇上没有人能够向她解释这是怎么回事。港口的灯一直亮到第二天早上，人们仍在寻找船主的下落。',
  ],
  'zh-TW': [
    '舊港口多了一艘船',
    '暴風雨過後的傍晚，港務長又數了一遍船隻，結果還是多了一艘，鎮上沒有人能夠向她解釋這是怎麼回事。港口的燈一直亮到第二天早上，人們仍在尋找船主的下落。',
  ],
  sw: [
    'Mashua moja zaidi katika bandari ya zamani',
    'Mkuu wa bandari alihesabu mashua tena jioni baada ya dhoruba, na tena kulikuwa na moja zaidi, jambo ambalo hakuna mtu mjini aliyeweza kumweleza.',
  ],
  et: [
    'Üks paat liiga palju vanas sadamas',
    'Sadamakapten luges paadid tormijärgsel õhtul uuesti üle ja jälle oli üks liiga palju, mida keegi linnas ei osanud talle seletada.',
  ],
  lt: [
    'Viena valtimi per daug senajame uoste',
    'Uosto kapitonė vakare po audros vėl suskaičiavo valtis ir vėl buvo viena per daug, ko niekas mieste negalėjo jai paaiškinti.',
  ],
  lv: [
    'Viena laiva par daudz vecajā ostā',
    'Ostas kapteine vakarā pēc vētras vēlreiz saskaitīja laivas, un atkal viena bija par daudz, ko neviens pilsētā nevarēja viņai izskaidrot.',
  ],
  sk: [
    'O loď viac v starom prístave',
    'Kapitánka prístavu večer po búrke znova spočítala lode a znova bola jedna navyše, čo jej nikto v meste nevedel vysvetliť.',
  ],
  sl: [
    'Ena ladja preveč v starem pristanišču',
    'Pristaniška kapitanka je zvečer po nevihti znova preštela ladje in spet je bila ena preveč, česar ji v mestu nihče ni znal pojasniti.',
  ],
  ca: [
    'Una barca de més al port vell',
    'La capitana del port va tornar a comptar les barques el vespre després de la tempesta i de nou n’hi havia una de més, cosa que ningú al poble li va saber explicar.',
  ],
  yo: [
    'Ọkọ̀ ojú omi kan pọ̀ jù ní èbúté',
    'Ọ̀gá èbúté tún ka àwọn ọkọ̀ ojú omi náà ní ìrọ̀lẹ́ lẹ́yìn ìjì, ọ̀kan sì tún pọ̀ jù, èyí tí ẹnikẹ́ni nínú ìlú kò lè ṣàlàyé fún un.',
  ],
  so: [
    'Hal doon oo dheeraad ah dekedda hore',
    'Madaxa dekeddu mar kale ayay tirisay doonyaha fiidkii duufaanta ka dib, mar kalena waxaa jirtay mid dheeraad ah, taas oo cid magaalada joogta ahi aanay u sharxi karin.',
  ],
};

/** The parts of a page that a test gives. */
export interface StoryPage {
  /** Between the headline and the text. */
  slot?: string;
  head?: string;
  before?: string;
  after?: string;
  /** Instead of the headline in an `h1`. */
  title?: string;
}

/** The headline of the story in a language. */
export const headlineIn = (lang: string): string => STORIES[lang]?.[0] ?? '';

/** A paragraph of the story in a language. */
export const proseIn = (lang: string): string => `<p>${STORIES[lang]?.[1] ?? ''}</p>`;

/** A page of the story in a language. */
export function storyIn(
  lang: string,
  { slot = '', head = '', before = '', after = '', title }: StoryPage = {},
): Document {
  const [headline, sentence] = STORIES[lang] ?? ['', ''];
  const html = `<html lang="${lang}"><head><title>${headline}</title>${head}</head><body>${before}<article>${title ?? `<h1>${headline}</h1>`}${slot}${`<p>${sentence}</p>`.repeat(5)}</article>${after}</body></html>`;
  return new DOMParser().parseFromString(html, 'text/html');
}
