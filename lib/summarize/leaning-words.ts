/** Words that lean on what was said before, by language: closed classes, which no count of a story's words can tell. */
interface Leaning {
  /** Who or what was named before: personal, possessive and demonstrative pronouns. */
  pronouns: string;
  /** What joins a sentence to the one before it, and answers. */
  joints: string;
  /** After these a demonstrative points at the calendar and not at the text (`this week`). */
  times: string;
}

const NORDIC: Leaning = {
  pronouns: 'han hon hun de dem hans hennes hendes deras deres dess det den dette detta disse dessa',
  joints: 'men dock dog også också samtidig samtidigt derfor därför dessutom dessuten ja nei nej',
  times: 'uken uka veckan ugen året måneden månaden gang gangen gången sommeren sommaren',
};

/** By the language's two letters. */
export const LEANING: Record<string, Leaning> = {
  en: {
    pronouns: 'he she they it his her hers their its him them this that these those such both',
    joints:
      'but however yet and or so also meanwhile instead therefore thus then still nevertheless nonetheless moreover furthermore besides otherwise yes no',
    times:
      'week month year morning afternoon evening day time summer winter spring autumn fall season weekend',
  },
  de: {
    pronouns:
      'er sie es sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren ihm ihn ihnen dies diese dieser dieses diesem diesen jener jene deren dessen dabei damit dafür dagegen darauf darüber davon dazu',
    joints:
      'aber doch jedoch und oder auch denn dennoch trotzdem deshalb daher deswegen außerdem zudem allerdings dann so hingegen ja nein',
    times: 'woche monat jahr jahres morgen abend tag tage sommer winter herbst frühjahr saison wochenende',
  },
  fr: {
    pronouns:
      "il elle ils elles son sa ses leur leurs lui celui celle ceux celles celui-ci celle-ci ce cet cette ces cela ça c'est c’est",
    joints:
      'mais cependant toutefois pourtant et ou donc aussi ainsi alors puis ensuite néanmoins enfin oui non',
    times: 'semaine mois année matin soir jour jeudi vendredi samedi dimanche lundi mardi mercredi été hiver',
  },
  es: {
    pronouns: 'él ella ellos ellas su sus este esta estos estas ese esa esos esas esto eso aquel aquella',
    joints:
      'pero sin_embargo y e o también además así entonces por_eso no_obstante aunque mientras asimismo sí no',
    times: 'semana mes año mañana tarde noche lunes martes miércoles jueves viernes sábado domingo verano',
  },
  pt: {
    pronouns:
      'ele ela eles elas seu sua seus suas este esta estes estas esse essa esses essas isto isso aquele',
    joints: 'mas porém contudo e ou também além_disso assim então por_isso no_entanto entretanto sim não',
    times: 'semana mês ano manhã tarde noite segunda terça quarta quinta sexta sábado domingo verão',
  },
  it: {
    pronouns: 'egli lui lei loro essi esse suo sua suoi sue questo questa questi queste quello quella ciò',
    joints: 'ma però tuttavia e o anche inoltre così allora quindi poi invece dunque infatti sì no',
    times: 'settimana mese anno mattina sera notte volta estate inverno',
  },
  nl: {
    pronouns: 'hij zij ze het zijn haar hun hen dit dat deze die daarmee daarvoor daarom',
    joints: 'maar echter en of ook toch dus dan bovendien daarnaast niettemin intussen ja nee',
    times: 'week maand jaar ochtend avond dag zomer winter keer weekend',
  },
  sv: NORDIC,
  da: NORDIC,
  no: NORDIC,
  nb: NORDIC,
  nn: NORDIC,
  pl: {
    pronouns: 'on ona ono oni one jego jej ich to ten ta te ci tego tej tym',
    joints: 'ale jednak i a oraz też także ponadto więc dlatego zatem natomiast tymczasem tak nie',
    times: 'tygodniu tygodnia roku miesiącu dnia razem',
  },
  ru: {
    pronouns: 'он она оно они его её ее их ему ей им этот эта это эти тот та те такой такая такие',
    joints:
      'но однако и а или также кроме_того поэтому тем_не_менее при_этом впрочем зато затем потом да нет',
    times: 'неделе неделю году год месяце день раз летом зимой',
  },
  uk: {
    pronouns: 'він вона воно вони його її їх йому їй їм цей ця це ці той та те такий така такі',
    joints: 'але однак і й а або також крім_того тому проте втім потім так ні',
    times: 'тижня тижні року році місяця день раз',
  },
  tr: {
    pronouns: 'o onlar onun onu ona onların bu bunu buna bunun bunlar şu',
    joints: 'ama ancak fakat ve veya ayrıca bu_nedenle bununla_birlikte öte_yandan ise evet hayır',
    times: 'hafta ay yıl sabah akşam gün sezon yaz kış',
  },
  ar: {
    pronouns: 'هو هي هم هذا هذه ذلك تلك هؤلاء',
    joints: 'لكن ولكن إلا_أن كما وقد لذلك نعم لا',
    times: 'الأسبوع الشهر العام السنة اليوم',
  },
  hi: {
    pronouns: 'वह वे वो उन्होंने उसने उनका उनकी उनके उसका उसकी उसके यह ये इस इसके इसकी इसका इन',
    joints: 'लेकिन मगर परंतु और या हालांकि इसलिए साथ_ही वहीं हाँ नहीं',
    times: 'सप्ताह हफ्ते महीने साल वर्ष बार',
  },
  bn: {
    pronouns: 'তিনি সে তারা তাঁরা তাঁর তার তাদের এটি এটা এই এ ওই',
    joints: 'কিন্তু তবে এবং আর তাই এছাড়া হ্যাঁ না',
    times: 'সপ্তাহে মাসে বছর বছরে বার',
  },
  ur: {
    pronouns: 'وہ انہوں اس ان یہ اُس اُن اِس',
    joints: 'لیکن مگر اور یا تاہم البتہ اسلئے ہاں نہیں',
    times: 'ہفتے ماہ سال مہینے بار',
  },
};

/** Scripts without spaces: how a sentence that leans begins. */
export const LEANING_UNSPACED =
  /^(?:彼は|彼女は|彼らは|同氏は|これは|これに|それは|この|その|しかし|だが|ただ、|ただし|また、|一方、|そして|さらに|はい、|いいえ、|他(?:说|說|们|們|表示|还|還)|她(?:说|說|们|們|表示|还|還)|它|这|這|其中|但|不过|不過|然而|此外|同时|同時|因此|另外)/u;
