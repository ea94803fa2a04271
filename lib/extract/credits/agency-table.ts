/**
 * News agencies by the names that bylines are asked for: short usual English name | other names and codes, separated by
 * commas. Names are matched as written. What else is known of them stands in `agency-details.ts`, which the page's own script
 * does without. Sources: members' lists of the European Alliance of News Agencies (newsalliance.org) and OANA
 * (oananews.org), and each agency's imprint.
 */
const ROWS = `
Reuters|Thomson Reuters,Reuters Health,Рейтер,रॉयटर्स,रायटर्स,ロイター,路透社,로이터,رويترز,רויטרס,Thomson Reuters Foundation,Reuters News Agency,Рейтерс,রয়টার্স,ராய்ட்டர்ஸ்,రాయిటర్స్,Ρόιτερς,路透,ロイター通信,로이터통신,로이터 통신,وكالة رويترز
AP|Associated Press,The Associated Press,АП,एपी,AP通信,美联社,أسوشيتد برس,AP News,Ассошиэйтед Пресс,エーピー通信,美聯社,एसोसिएटेड प्रेस,এপি,الأسوشيتد برس,أ ب
AFP|Agence France-Presse,Agence France Presse,АФП,एएफपी,AFP通信,法新社,فرانس برس,أ ف ب,Agence France-Press,Франс Пресс,एजेंस फ्रांस प्रेस,এএফপি,فرانس بريس,وكالة الصحافة الفرنسية,ا ف ب,אי-אף-פי
dpa|DPA,dpa-infocom,dpa-AFX,dpa-afx,dpa/tmn,dpa/lby,Deutsche Presse-Agentur,dpa-AFX-Analyser,dpa-tmn,dpa/AFX,dpa-Newskanal,Deutschen Presse-Agentur,Deutscher Presse-Agentur,dpa International,Агентство dpa
PTI|Press Trust of India,पीटीआई,पीटीआइ,PTI Bhasha,पीटीआई-भाषा,पीटीआई भाषा,प्रेस ट्रस्ट ऑफ इंडिया,பிடிஐ,పీటీఐ,પીટીઆઈ,পিটিআই
ANI|Asian News International,एएनआई,एशियन न्यूज इंटरनेशनल
IANS|Indo-Asian News Service,आईएएनएस,Indo Asian News Service,आइएएनएस
UNI|United News of India
PA Media|Press Association,PA,Press Association Media,PA news agency,PA News Agency,PA News,PA Wire,the PA,Press Association Sport,PA Sport
Xinhua|Xinhua News Agency,新华社,新華社,新华网,Синьхуа,شينخوا,Xinhua News,Xinhua Net,Agencia Xinhua,Agence Xinhua,新華網,新华社记者
CNS|China News Service,中新社,中新网,中国新闻社
CNA Taiwan|中央社
EFE|Agencia EFE,EFEverde,Efe,agencia Efe,EFE News,Agencia Efe
Europa Press|Europapress
Colpisa
ANSA|Agenzia ANSA,Ansa,agenzia ANSA,AnsaMed,ANSAmed
Adnkronos|AdnKronos,ADN Kronos,adnkronos
AGI|Agenzia Italia,agenzia AGI
LaPresse
Askanews|askanews,AskaNews
Italpress|italpress
APA|Austria Presse Agentur,Austria Presse-Agentur,APA-OTS
Keystone-SDA|SDA,sda,Keystone/SDA,Keystone-ATS,Keystone-ATS-SDA,Keystone-SDA-ATS,Schweizerische Depeschenagentur,Nachrichtenagentur SDA,Agence télégraphique suisse,ATS,ats
AWP|AWP Finanznachrichten,awp,AWP-Finanznachrichten
SID|Sport-Informations-Dienst,sid
epd|Evangelischer Pressedienst
KNA|Katholische Nachrichten-Agentur
dts|dts Nachrichtenagentur,DTS
ddp
Kyodo|Kyodo News,共同通信,共同,Kyodo News Agency,共同通信社,共同社,교도통신,교도
Jiji|Jiji Press,時事通信,時事,時事通信社,时事社,지지통신
Yonhap|Yonhap News Agency,연합뉴스,聯合ニュース,Yonhap News,聯合報導社,韩联社,韓聯社,Рёнхап
Newsis|뉴시스
News1|뉴스1
KCNA|Korean Central News Agency
TASS|ITAR-TASS,ТАСС,ИТАР-ТАСС,TACC,塔斯社,タス通信,تاس
Interfax|Интерфакс
RIA Novosti|РИА Новости,РИА «Новости»,Ria Novosti,RIA-Novosti
Ukrinform|Укрінформ,Укринформ
Interfax-Ukraine|Інтерфакс-Україна
UNIAN|УНІАН,УНИАН
BelTA|БелТА
Belga|Agence Belga,Belga News Agency,agence Belga,persbureau Belga
ANP|Algemeen Nederlands Persbureau
Novum
NTB
TT|TT Nyhetsbyrån,TT Nyhetsbyrå
Ritzau|ritzau
STT|Suomen Tietotoimisto,FNB,Suomen tietotoimisto
Lusa|Agência Lusa,LUSA,agência Lusa,Agência LUSA
PAP|Polska Agencja Prasowa,Polska Agencja Prasowa S.A.
ČTK|CTK,Česká tisková kancelář
TASR
SITA
MTI|Magyar Távirati Iroda
Agerpres
Mediafax
BTA|БТА
Tanjug|Танјуг
Beta News Agency|BETA,Agencija Beta,Бета
FoNet
Hina|HINA,Hinę
STA
SRNA|Срна
FENA
MIA|МИА
ATA
AMNA|ANA-MPA,ΑΠΕ-ΜΠΕ,ΑΠΕ,ANA/MPA,Αθηναϊκό Πρακτορείο
CNA Cyprus|ΚΥΠΕ
Anadolu|Anadolu Agency,AA,Anadolu Ajansı,Anadolu Ajansi,Anadolu News Agency,وكالة الأناضول,الأناضول
DHA|Demirören Haber Ajansı
İHA|IHA,İhlas Haber Ajansı
ANKA
BNS|Baltic News Service
ELTA
LETA
AAP|Australian Associated Press,AAP Newswire,Australian Associated Press (AAP)
NZ Newswire|NZN
CP|Canadian Press,The Canadian Press,La Presse Canadienne,La Presse canadienne,Presse canadienne,Presse Canadienne
Bloomberg|Bloomberg News,Блумберг,彭博社,彭博,ブルームバーグ,블룸버그
UPI|United Press International
Dow Jones|Dow Jones Newswires
TNS|Tribune News Service,Tribune Content Agency,Tribune Wire reports
States Newsroom
SWNS
City News Service|CNS Los Angeles
Bay City News|Bay City News Service
News Service of Florida
Capital News Service
Notimex
Agência Brasil|Agencia Brasil,ABr
Estadão Conteúdo|Estadao Conteudo
Folhapress
Télam|Telam
NA Argentina|Noticias Argentinas,NA
Colprensa
Agencia Andina|ANDINA
Prensa Latina
ABI
SANA
WAM|Emirates News Agency,وام
SPA|Saudi Press Agency,واس
QNA|Qatar News Agency,قنا
KUNA|كونا
BNA|Bahrain News Agency,بنا
Petra News Agency|بترا
NNA|National News Agency
MENA|Middle East News Agency,أ ش أ
Maghreb Arabe Presse
APS|Algérie Presse Service
TAP|Tunis Afrique Presse
WAFA|وفا
IRNA|ایرنا
ISNA|ایسنا
Tasnim News Agency|تسنیم
Mehr News Agency
JTA|Jewish Telegraphic Agency
TPS|The Press Service of Israel
NAN|News Agency of Nigeria
GNA|Ghana News Agency
Kenya News Agency|KNA Kenya
PANA|Panapress
ANGOP
African News Agency|ANA
APP|Associated Press of Pakistan
INP
UNB|United News of Bangladesh,ইউএনবি
BSS|Bangladesh Sangbad Sangstha,বাসস
Rastriya Samachar Samiti|राससा,रासस
Bernama
Antara|ANTARA News,LKBN Antara
PNA|Philippine News Agency
VNA|Vietnam News Agency,TTXVN
TNA|Thai News Agency
Montsame
Kazinform|Казинформ
Trend News Agency
Azertac
Armenpress|Արմենպրես
Interpressnews|IPN,InterPressNews
Relaxnews|AFP-Relaxnews
KHN|Kaiser Health News,KFF Health News
Alliance News
Inter Press Service|IPS News
Cover Media
BANG Showbiz|BANG Showbiz News
spot on news
teleschau
RND|RedaktionsNetzwerk Deutschland
Servimedia
ICAL|Agencia ICAL
Agencia Uno
NotiPress
Quadratín|Agencia Quadratín
Agência Estado|AE
9Colonne
Dire|Agenzia Dire,agenzia DIRE,DIRE
Radiocor|Il Sole 24 Ore Radiocor
MF-DJ|MF Dow Jones
Agence Europe
AEF Info
ČIA|Česká informační agentura
NOVA|Agenzia Nova
Rador
News.ro
Focus News Agency|Агенция „Фокус“,Агенция Фокус
Moldpres
Report News Agency|Report.az
KazTAG|КазТАГ
UzA|УзА
AKIpress|АКИpress
Khovar|Ховар
Regnum|ИА Регнум,ИА REGNUM
Hindustan Samachar|हिन्दुस्थान समाचार,हि.स.
UNI Varta|यूनीवार्ता
LankaPuvath
AKP|Agence Kampuchea Presse
Infoquest
BenarNews
Rwanda News Agency
SAnews|South African Government News Agency
Inforpress
ZIANA|New Ziana
Agence Ivoirienne de Presse|AIP
Agence de Presse Sénégalaise
INA|Iraqi News Agency,واع
ONA|Oman News Agency,العمانية
Fars|Fars News Agency,خبرگزاری فارس
ILNA|ایلنا
Agencia Venezolana de Noticias|AVN
Agencia Cubana de Noticias|ACN
Caribbean Media Corporation|CMC
Jamaica Information Service
`;

/** One agency. */
export interface Agency {
  /** Short usual English name. */
  name: string;
  aliases: string[];
  country: string;
  /** Its own sites. */
  domains: string[];
  /** Languages in which the bare code is believed; null for all. */
  alone: string[] | null;
}

/**
 * Reads rows of a table: name | other names | country (ISO 3166) | its own domains | languages of the pages on which its
 * code is believed where it stands alone (`-` for none, empty for all: `AA` are a reporter's initials in most of the world).
 */
export function agenciesOf(rows: string): Agency[] {
  return rows
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', aliases = '', country = '', domain = '', alone = ''] = row.split('|');
      return {
        name,
        aliases: aliases.split(',').filter(Boolean),
        country,
        domains: domain.split(' ').filter(Boolean),
        alone: alone === '' ? null : alone.split(' '),
      };
    });
}

/** The agencies and names that bylines are asked for; `more-agencies.ts` has the rest. */
export const AGENCIES: Agency[] = agenciesOf(ROWS);
