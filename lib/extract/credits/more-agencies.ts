import { DETAILS } from './agency-details';
import { agenciesOf, AGENCIES, type Agency } from './agency-table';

/**
 * What the page's own script can do without: further names of the agencies of `agency-table.ts` in the languages of
 * the outlets that print them, and agencies of one country or one subject. The rows are as there; those of an agency that stands there
 * add to it. Sources: the agencies' own services in these languages, and the members' lists of AMAN (Middle East
 * and North Africa), FAAPA (Africa), EANA and OANA.
 */
const ROWS = `
Reuters|रॉइटर्स,Rojters,Ројтерс,Ройтерс,Рейтерз,Роутерс,رویترز,رائٹرز,รอยเตอร์,รอยเตอร์ส,Ρόϊτερς,Agencia Reuters,agencia Reuters,Reuters Limited,राॅयटर्स,ರಾಯಿಟರ್ಸ್
AP|Agencia AP,agencia AP,أسوشييتد برس,أسوشيتدبرس,آسوشیتدپرس,اسوشیتدپرس,เอพี,AP通訊社,אי-פי,Асошиейтед прес,Асошијетед прес
AFP|AFPBB News,AFP Relaxnews,Agencia AFP,agencia AFP,Agência AFP,Agence AFP,AGENCE FRANCE-PRESSE,L’Agence France-Presse,أ.ف.ب,ا.ف.ب,أ ف پ,اے ایف پی,เอเอฟพี,خبرگزاری فرانسه,الفرنسية,وكالة فرانس برس,وكالة الأنباء الفرنسية,法新,एएफ़पी,एजेंसी फ्रांस प्रेस
dpa|dpa-infocom GmbH,dpa-Kindernachrichten,dpa-Custom Content,DPA/AFX,Agencia dpa,Agencia DPA,د ب أ,د.ب.أ,ДПА,德新社,DPA통신,dpa/th,dpa/lsw,Deutschen Presseagentur,Deutsche Presseagentur
PTI|PTI-Bhasha,PTI News,भाषा,पीटीआय,பி.டி.ஐ,ಪಿಟಿಐ,പിടിഐ,പി.ടി.ഐ,ਪੀਟੀਆਈ
ANI|ANI News,एएनआय,எஏன்ஐ,ఏఎన్ఐ,এএনআই,એએનઆઈ,ಎಎನ್ಐ
IANS|आयएएनएस,আইএএনএস
UNI|यूएनआई
Xinhua|新华,新華,신화통신,신화사,新華社電,Tân Hoa xã,Tân Hoa Xã,ซินหัว,शिन्हुआ,সিনহুয়া,شینهوا,Σινχουά,Xinhuanet,Agência Xinhua
CNS|中国新闻网,中新社记者,中新網,China News Service (CNS)
CNA Taiwan|中央通訊社,中央通讯社,Central News Agency,Focus Taiwan
EFE|EFE Verde,Agência EFE,Agence EFE,埃菲社,ЭФЭ,إفي,EFEagro
Europa Press|EUROPAPRESS,EP|||es ca gl
ANSA|ANSA Brasil,ANSA Brasil.,Agência ANSA,安莎社,أنسا
Adnkronos|AdnKronos Salute,Adnkronos/Labitalia,Adnkronos Health
AGI|Agi
Keystone-SDA|Keystone SDA,KEYSTONE-SDA,Agence Télégraphique Suisse,sda-ats,Nachrichtenagentur Keystone-SDA
SID|Sport-Informations-Dienst (SID),Sport Informations Dienst
Kyodo|KYODO,Киодо,เกียวโด,كيودو
Jiji|JIJI,Jiji Press News
Yonhap|Ренхап,연합뉴스TV
TASS|TASS news agency,TASS News Agency,타스통신,타스 통신,ТАСС Наука,ИТАР ТАСС,Tass
Interfax|INTERFAX,إنترفاكس,国际文传,Агентство Интерфакс
RIA Novosti|РИА,Новости РИА,نوفوستي,俄新社,RIA News
BelTA|БЕЛТА,BELTA,BelTa
Belga|BELGA,Agentschap Belga,agentschap Belga,Belga News
ANP|ANP Producties,ANP-nieuws,persbureau ANP,het ANP
NTB|Norsk Telegrambyrå,NTB-nyheter
TT|TT Nyheter,Tidningarnas Telegrambyrå,TT-nyheter
Ritzau|RITZAU,Ritzaus Bureau,Ritzau Finans,Ritzau Fokus
STT|Finska Notisbyrån
PAP|Polskiej Agencji Prasowej,PAP Biznes,PAP MediaRoom,Polska Agencja Prasowa (PAP)
ČTK|Česká tisková kancelář (ČTK),České tiskové kanceláře
TASR|Tlačová agentúra Slovenskej republiky
Agerpres|AGERPRES
Mediafax|MEDIAFAX
BTA|Българска телеграфна агенция
Beta News Agency|Beta,agencija Beta,Novinska agencija Beta|||sr bs hr me sh
FENA|Fena,ФЕНА
ATA|ATSH,Agjencia Telegrafike Shqiptare
AMNA|ΑΠΕ ΜΠΕ,Αθηναϊκό-Μακεδονικό Πρακτορείο Ειδήσεων,ΑΠΕ – ΜΠΕ
CNA Cyprus|Κυπριακό Πρακτορείο Ειδήσεων
Anadolu|Anadolu Ajansı (AA),Anadolu Agency (AA),Agence Anadolu,Agencia Anadolu,Агентство «Анадолу»,Анадолу,آناتولی,الاناضول,আনাদোলু
DHA|Demirören Haber Ajansı (DHA)
İHA|İhlas Haber Ajansı (İHA)
ANKA|ANKA Haber Ajansı
CP|Canadian Press (CP),CANADIAN PRESS
Bloomberg|Bloomberg L.P.,BLOOMBERG NEWS,بلومبرغ,بلومبيرغ,บลูมเบิร์ก,Bloomberg Línea,Bloomberg Opinion,ब्लूमबर्ग,彭博新闻社,Блумбърг
Dow Jones|DOW JONES,Dow Jones News
TNS|Tribune News Service (TNS), LLC,Tribune Content Agency LLC
Agência Brasil|Agência Brasil (EBC),AGÊNCIA BRASIL
Estadão Conteúdo|ESTADÃO CONTEÚDO
SANA|سانا,وكالة سانا|||ar en
WAM|وكالة أنباء الإمارات,وكالة أنباء الإمارات (وام)
SPA|وكالة الأنباء السعودية,وكالة الأنباء السعودية (واس)
QNA|وكالة الأنباء القطرية
KUNA|وكالة الأنباء الكويتية
Petra News Agency|وكالة الأنباء الأردنية
NNA|الوكالة الوطنية للإعلام,الوطنية للإعلام
MENA|وكالة أنباء الشرق الأوسط,أ.ش.أ
Maghreb Arabe Presse|MAP,و.م.ع,وكالة المغرب العربي للأنباء,Agence marocaine de presse|||fr ar
APS|واج,وكالة الأنباء الجزائرية
TAP|وات,وكالة تونس إفريقيا للأنباء
WAFA|وكالة الأنباء الفلسطينية
IRNA|خبرگزاری ایرنا,خبرگزاری جمهوری اسلامی,إرنا
ISNA|خبرگزاری ایسنا
Tasnim News Agency|خبرگزاری تسنیم,تسنيم
Mehr News Agency|MNA,خبرگزاری مهر,مهر نیوز|||en fa
NAN|News Agency of Nigeria (NAN)
African News Agency|African News Agency (ANA)
APP|اے پی پی,Associated Press of Pakistan (APP)
INP|آئی این پی
BSS|Bangladesh Sangbad Sangstha (BSS)
Rastriya Samachar Samiti|RSS Nepal
Bernama|马新社,馬新社
Antara|ANTARA,LKBN ANTARA,Kantor Berita Antara
VNA|TTXVN/Vietnam+,Thông tấn xã Việt Nam
Inter Press Service|IPS|||en es
Radiocor|RADIOCOR,Radiocor Plus
NOVA|AgenziaNova,agenzia Nova
Hindustan Samachar|हिंदुस्थान समाचार
UNI Varta|वार्ता
SAnews|SAnews.gov.za
Agence de Presse Sénégalaise|APS Sénégal
INA|وكالة الأنباء العراقية
Agencia Cubana de Noticias|ACN Cuba
Religion News Service|RNS|US|religionnews.com|en
Catholic News Service|OSV News|US|catholicnews.com|en
Catholic News Agency||US|catholicnewsagency.com
JNS|Jewish News Syndicate|US|jns.org|en
Field Level Media||US|fieldlevelmedia.com
The Center Square|Center Square|US|thecentersquare.com
Nexstar Media Wire||US|nexstar.tv
CNN Newsource|CNN Wire,CNN Newsource,The-CNN-Wire,CNN NEWSOURCE,Cable News Network|US|cnnnewsource.com
Cronkite News||US|cronkitenews.azpbs.org
Agence QMI|QMI|CA|qmi.ca|fr
Agencia Reforma|AGENCIA REFORMA|MX|agenciareforma.com
Apro|apro|MX|proceso.com.mx|es
Agência O Globo||BR|agenciaoglobo.com.br
Agência Senado||BR|senado.leg.br
Agência Câmara|Agência Câmara de Notícias|BR|camara.leg.br
ACN Catalunya|Agència Catalana de Notícies,Agencia Catalana de Noticias|ES|acn.cat
Teleborsa||IT|teleborsa.it
ISBnews||PL|isbnews.pl
IAR|Informacyjna Agencja Radiowa|PL|iar.pl|pl
NPK|Nynorsk Pressekontor|NO|npk.no|nn no nb
SPT|Svensk Presstjänst|FI|spt.fi|sv
Nyhetsbyrån Direkt|Direkt|SE|direkt.se|-
Nyhetsbyrån Siren|Siren|SE|siren.se|-
BGNES|БГНЕС|BG|bgnes.com
RBC-Ukraine|РБК-Україна,РБК-Украина|UA|rbc.ua
UNN|УНН|UA|unn.ua|uk ru
FederalPress|ФедералПресс|RU|fedpress.ru
Rosbalt|Росбалт|RU|rosbalt.ru
Nampa|NAMPA,Namibia Press Agency|NA|nampa.org
BOPA|Botswana Press Agency|BW|dailynews.gov.bw|en
LENA|Lesotho News Agency|LS|lena.gov.ls|en
MANA|Malawi News Agency|MW|manaonline.gov.mw|en
ZANIS|Zambia News and Information Services|ZM|zanis.gov.zm|en
Ethiopian News Agency|ENA|ET|ena.et|en am
SUNA|Sudan News Agency,سونا|SD|suna-sd.net|en ar
APA News|Agence de presse africaine,Agence de Presse Africaine|SN|apanews.net
AIB|Agence d’information du Burkina|BF|aib.media|fr
Relaxnews|ETX Studio,ETX Daily Up
Agence Ecofin||CH|agenceecofin.com
Pajhwok|Pajhwok Afghan News,پژواک|AF|pajhwok.com
KPL|Lao News Agency|LA|kpl.gov.la|lo en
HKCNA|香港中通社,中通社|HK|hkcna.hk
NNI|این این آئی|PK|nni-news.com|ur en
Jamaica Information Service|JIS|||en
`;

/** Every agency, with all its names and details. */
export function everyAgency(): Agency[] {
  const all = new Map(AGENCIES.map((agency) => [agency.name, agency]));
  for (const more of [...agenciesOf(DETAILS), ...agenciesOf(ROWS)]) {
    const known = all.get(more.name);
    all.set(
      more.name,
      known
        ? {
            name: known.name,
            aliases: [...known.aliases, ...more.aliases],
            country: more.country || known.country,
            domains: [...known.domains, ...more.domains],
            alone: more.alone ?? known.alone,
          }
        : more,
    );
  }
  return [...all.values()];
}
