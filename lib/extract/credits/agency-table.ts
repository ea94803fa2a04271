/**
 * News agencies: short usual English name | other names and codes, separated by commas | country (ISO 3166) | its own domains |
 * languages of the pages on which its code is believed where it stands alone (`-` for none, empty for all: `AA` are a
 * reporter's initials in most of the world). Names are matched as written. Sources: members' lists of the European
 * Alliance of News Agencies (newsalliance.org) and OANA (oananews.org), and each agency's imprint at the domain given.
 */
const ROWS = `
Reuters|Thomson Reuters,Reuters Health,Рейтер,रॉयटर्स,रायटर्स,ロイター,路透社,로이터,رويترز,רויטרס,Thomson Reuters Foundation,Reuters News Agency,Рейтерс,রয়টার্স,ராய்ட்டர்ஸ்,రాయిటర్స్,Ρόιτερς,路透,ロイター通信,로이터통신,로이터 통신,وكالة رويترز|GB|reuters.com reutersagency.com
AP|Associated Press,The Associated Press,АП,एपी,AP通信,美联社,أسوشيتد برس,AP News,Ассошиэйтед Пресс,エーピー通信,美聯社,एसोसिएटेड प्रेस,এপি,الأسوشيتد برس,أ ب|US|apnews.com ap.org
AFP|Agence France-Presse,Agence France Presse,АФП,एएफपी,AFP通信,法新社,فرانس برس,أ ف ب,Agence France-Press,Франс Пресс,एजेंस फ्रांस प्रेस,এএফপি,فرانس بريس,وكالة الصحافة الفرنسية,ا ف ب,אי-אף-פי|FR|afp.com
dpa|DPA,dpa-infocom,dpa-AFX,dpa-afx,dpa/tmn,dpa/lby,Deutsche Presse-Agentur,dpa-AFX-Analyser,dpa-tmn,dpa/AFX,dpa-Newskanal,Deutschen Presse-Agentur,Deutscher Presse-Agentur,dpa International,Агентство dpa|DE|dpa.com dpa-international.com
PTI|Press Trust of India,पीटीआई,पीटीआइ,PTI Bhasha,पीटीआई-भाषा,पीटीआई भाषा,प्रेस ट्रस्ट ऑफ इंडिया,பிடிஐ,పీటీఐ,પીટીઆઈ,পিটিআই|IN|ptinews.com
ANI|Asian News International,एएनआई,एशियन न्यूज इंटरनेशनल|IN|aninews.in
IANS|Indo-Asian News Service,आईएएनएस,Indo Asian News Service,आइएएनएस|IN|ians.in
UNI|United News of India|IN|uniindia.com|hi en ur
PA Media|Press Association,PA,Press Association Media,PA news agency,PA News Agency,PA News,PA Wire,the PA,Press Association Sport,PA Sport|GB|pa.media|en
Xinhua|Xinhua News Agency,新华社,新華社,新华网,Синьхуа,شينخوا,Xinhua News,Xinhua Net,Agencia Xinhua,Agence Xinhua,新華網,新华社记者|CN|xinhuanet.com news.cn
CNS|China News Service,中新社,中新网,中国新闻社|CN|chinanews.com
CNA Taiwan|中央社|TW|cna.com.tw
EFE|Agencia EFE,EFEverde,Efe,agencia Efe,EFE News,Agencia Efe|ES|efe.com
Europa Press|Europapress|ES|europapress.es
Colpisa||ES|colpisa.com
ANSA|Agenzia ANSA,Ansa,agenzia ANSA,AnsaMed,ANSAmed|IT|ansa.it
Adnkronos|AdnKronos,ADN Kronos,adnkronos|IT|adnkronos.com
AGI|Agenzia Italia,agenzia AGI|IT|agi.it|it
LaPresse||IT|lapresse.it
Askanews|askanews,AskaNews|IT|askanews.it
Italpress|italpress|IT|italpress.com
APA|Austria Presse Agentur,Austria Presse-Agentur,APA-OTS|AT|apa.at
Keystone-SDA|SDA,sda,Keystone/SDA,Keystone-ATS,Keystone-ATS-SDA,Keystone-SDA-ATS,Schweizerische Depeschenagentur,Nachrichtenagentur SDA,Agence télégraphique suisse,ATS,ats|CH|keystone-sda.ch
AWP|AWP Finanznachrichten,awp,AWP-Finanznachrichten|CH|awp.ch
SID|Sport-Informations-Dienst,sid|DE|sid.de
epd|Evangelischer Pressedienst|DE|epd.de
KNA|Katholische Nachrichten-Agentur|DE|kna.de
dts|dts Nachrichtenagentur,DTS|DE|dts-nachrichtenagentur.de|de
ddp||DE|ddp.de|de
Kyodo|Kyodo News,共同通信,共同,Kyodo News Agency,共同通信社,共同社,교도통신,교도|JP|kyodonews.net kyodo.co.jp
Jiji|Jiji Press,時事通信,時事,時事通信社,时事社,지지통신|JP|jiji.com
Yonhap|Yonhap News Agency,연합뉴스,聯合ニュース,Yonhap News,聯合報導社,韩联社,韓聯社,Рёнхап|KR|yna.co.kr
Newsis|뉴시스|KR|newsis.com
News1|뉴스1|KR|news1.kr
KCNA|Korean Central News Agency|KP|kcna.kp
TASS|ITAR-TASS,ТАСС,ИТАР-ТАСС,TACC,塔斯社,タス通信,تاس|RU|tass.com tass.ru
Interfax|Интерфакс|RU|interfax.ru interfax.com
RIA Novosti|РИА Новости,РИА «Новости»,Ria Novosti,RIA-Novosti|RU|ria.ru
Ukrinform|Укрінформ,Укринформ|UA|ukrinform.ua
Interfax-Ukraine|Інтерфакс-Україна|UA|interfax.com.ua
UNIAN|УНІАН,УНИАН|UA|unian.ua
BelTA|БелТА|BY|belta.by
Belga|Agence Belga,Belga News Agency,agence Belga,persbureau Belga|BE|belga.be
ANP|Algemeen Nederlands Persbureau|NL|anp.nl
Novum||NL|novumnieuws.nl|nl
NTB||NO|ntb.no
TT|TT Nyhetsbyrån,TT Nyhetsbyrå|SE|tt.se|sv
Ritzau|ritzau|DK|ritzau.dk
STT|Suomen Tietotoimisto,FNB,Suomen tietotoimisto|FI|stt.fi|fi sv
Lusa|Agência Lusa,LUSA,agência Lusa,Agência LUSA|PT|lusa.pt
PAP|Polska Agencja Prasowa,Polska Agencja Prasowa S.A.|PL|pap.pl|pl
ČTK|CTK,Česká tisková kancelář|CZ|ctk.cz
TASR||SK|tasr.sk
SITA||SK|sita.sk|sk
MTI|Magyar Távirati Iroda|HU|mti.hu|hu
Agerpres||RO|agerpres.ro
Mediafax||RO|mediafax.ro
BTA|БТА|BG|bta.bg|bg
Tanjug|Танјуг|RS|tanjug.rs
Beta News Agency|BETA,Agencija Beta,Бета|RS|beta.rs|sr bs hr me
FoNet||RS|fonet.rs
Hina|HINA,Hinę|HR|hina.hr
STA||SI|sta.si|sl
SRNA|Срна|BA|srna.rs
FENA||BA|fena.ba|bs hr sr
MIA|МИА|MK|mia.mk|mk
ATA||AL|ata.gov.al|sq
AMNA|ANA-MPA,ΑΠΕ-ΜΠΕ,ΑΠΕ,ANA/MPA,Αθηναϊκό Πρακτορείο|GR|amna.gr
CNA Cyprus|ΚΥΠΕ|CY|cna.org.cy
Anadolu|Anadolu Agency,AA,Anadolu Ajansı,Anadolu Ajansi,Anadolu News Agency,وكالة الأناضول,الأناضول|TR|aa.com.tr|tr
DHA|Demirören Haber Ajansı|TR|dha.com.tr|tr
İHA|IHA,İhlas Haber Ajansı|TR|iha.com.tr
ANKA||TR|ankahaber.net|tr
BNS|Baltic News Service|LT|bns.lt
ELTA||LT|elta.lt
LETA||LV|leta.lv
AAP|Australian Associated Press,AAP Newswire,Australian Associated Press (AAP)|AU|aap.com.au|en
NZ Newswire|NZN|NZ|nzn.co.nz
CP|Canadian Press,The Canadian Press,La Presse Canadienne,La Presse canadienne,Presse canadienne,Presse Canadienne|CA|thecanadianpress.com|en fr
Bloomberg|Bloomberg News,Блумберг,彭博社,彭博,ブルームバーグ,블룸버그|US|bloomberg.com
UPI|United Press International|US|upi.com
Dow Jones|Dow Jones Newswires|US|dowjones.com|-
TNS|Tribune News Service,Tribune Content Agency,Tribune Wire reports|US|tribunecontentagency.com|en
States Newsroom||US|statesnewsroom.com
SWNS||GB|swns.com
City News Service|CNS Los Angeles|US|socalnews.com
Bay City News|Bay City News Service|US|baycitynews.com
News Service of Florida||US|newsserviceflorida.com
Capital News Service||US|cnsmaryland.org
Notimex||MX|notimex.gob.mx
Agência Brasil|Agencia Brasil,ABr|BR|agenciabrasil.ebc.com.br
Estadão Conteúdo|Estadao Conteudo|BR|estadaoconteudo.com.br
Folhapress||BR|folhapress.com.br
Télam|Telam|AR|telam.com.ar
NA Argentina|Noticias Argentinas,NA|AR|noticiasargentinas.com|es
Colprensa||CO|colprensa.com
Agencia Andina|ANDINA|PE|andina.pe
Prensa Latina||CU|prensa-latina.cu
ABI||BO|abi.bo|es
SANA||SY|sana.sy|ar
WAM|Emirates News Agency,وام|AE|wam.ae
SPA|Saudi Press Agency,واس|SA|spa.gov.sa|ar
QNA|Qatar News Agency,قنا|QA|qna.org.qa
KUNA|كونا|KW|kuna.net.kw
BNA|Bahrain News Agency,بنا|BH|bna.bh|ar en
Petra News Agency|بترا|JO|petra.gov.jo
NNA|National News Agency|LB|nna-leb.gov.lb|ar en fr
MENA|Middle East News Agency,أ ش أ|EG|mena.org.eg|ar
Maghreb Arabe Presse||MA|mapnews.ma
APS|Algérie Presse Service|DZ|aps.dz|fr ar
TAP|Tunis Afrique Presse|TN|tap.info.tn|fr ar en
WAFA|وفا|PS|wafa.ps
IRNA|ایرنا|IR|irna.ir
ISNA|ایسنا|IR|isna.ir
Tasnim News Agency|تسنیم|IR|tasnimnews.com
Mehr News Agency||IR|mehrnews.com
JTA|Jewish Telegraphic Agency|US|jta.org
TPS|The Press Service of Israel|IL|tps.co.il|en he
NAN|News Agency of Nigeria|NG|nannews.ng|en
GNA|Ghana News Agency|GH|gna.org.gh|en
Kenya News Agency|KNA Kenya|KE|kenyanews.go.ke
PANA|Panapress|SN|panapress.com
ANGOP||AO|angop.ao
African News Agency|ANA|ZA|africannewsagency.com|en
APP|Associated Press of Pakistan|PK|app.com.pk|en ur
INP||PK|inp.net.pk|en ur
UNB|United News of Bangladesh,ইউএনবি|BD|unb.com.bd|en bn
BSS|Bangladesh Sangbad Sangstha,বাসস|BD|bssnews.net|en bn
Rastriya Samachar Samiti|राससा,रासस|NP|rss.com.np
Bernama||MY|bernama.com
Antara|ANTARA News,LKBN Antara|ID|antaranews.com
PNA|Philippine News Agency|PH|pna.gov.ph|en tl fil
VNA|Vietnam News Agency,TTXVN|VN|vnanet.vn|vi en
TNA|Thai News Agency|TH|tna.mcot.net|th en
Montsame||MN|montsame.mn
Kazinform|Казинформ|KZ|inform.kz
Trend News Agency||AZ|trend.az
Azertac||AZ|azertag.az
Armenpress|Արմենպրես|AM|armenpress.am
Interpressnews|IPN,InterPressNews|GE|interpressnews.ge|ka en
Relaxnews|AFP-Relaxnews|FR|relaxnews.com
KHN|Kaiser Health News,KFF Health News|US|kffhealthnews.org
Alliance News||GB|alliancenews.com
Inter Press Service|IPS News|IT|ipsnews.net
Cover Media||GB|covermg.com
BANG Showbiz|BANG Showbiz News|GB|bangshowbiz.com
spot on news||DE|spot-on-news.de
teleschau||DE|teleschau.de
RND|RedaktionsNetzwerk Deutschland|DE|rnd.de|de
Servimedia||ES|servimedia.es
ICAL|Agencia ICAL|ES|icalnews.com|es
Agencia Uno||CL|agenciauno.cl
NotiPress||MX|notipress.mx
Quadratín|Agencia Quadratín|MX|quadratin.com.mx
Agência Estado|AE|BR|estadao.com.br|-
9Colonne||IT|9colonne.it
Dire|Agenzia Dire,agenzia DIRE,DIRE|IT|dire.it|it
Radiocor|Il Sole 24 Ore Radiocor|IT|radiocor.ilsole24ore.com
MF-DJ|MF Dow Jones|IT|mfdowjones.it
Agence Europe||BE|agenceurope.eu
AEF Info||FR|aefinfo.fr
ČIA|Česká informační agentura|CZ|cianews.cz|cs
NOVA|Agenzia Nova|IT|agenzianova.com|it
Rador||RO|rador.ro
News.ro||RO|news.ro
Focus News Agency|Агенция „Фокус“,Агенция Фокус|BG|focus-news.net
Moldpres||MD|moldpres.md
Report News Agency|Report.az|AZ|report.az
KazTAG|КазТАГ|KZ|kaztag.kz
UzA|УзА|UZ|uza.uz
AKIpress|АКИpress|KG|akipress.com
Khovar|Ховар|TJ|khovar.tj
Regnum|ИА Регнум,ИА REGNUM|RU|regnum.ru
Hindustan Samachar|हिन्दुस्थान समाचार,हि.स.|IN|hindusthansamachar.in
UNI Varta|यूनीवार्ता|IN|univarta.com
LankaPuvath||LK|lankapuvath.lk
AKP|Agence Kampuchea Presse|KH|akp.gov.kh|km en
Infoquest||TH|infoquest.co.th
BenarNews||US|benarnews.org
Rwanda News Agency||RW|rnanews.com
SAnews|South African Government News Agency|ZA|sanews.gov.za
Inforpress||CV|inforpress.cv
ZIANA|New Ziana|ZW|ziana.co.zw
Agence Ivoirienne de Presse|AIP|CI|aip.ci|fr
Agence de Presse Sénégalaise||SN|aps.sn
INA|Iraqi News Agency,واع|IQ|ina.iq|ar
ONA|Oman News Agency,العمانية|OM|omannews.gov.om|ar
Fars|Fars News Agency,خبرگزاری فارس|IR|farsnews.ir
ILNA|ایلنا|IR|ilna.ir
Agencia Venezolana de Noticias|AVN|VE|avn.info.ve|es
Agencia Cubana de Noticias|ACN|CU|acn.cu|es
Caribbean Media Corporation|CMC|BB|cmccaribbean.com|en
Jamaica Information Service||JM|jis.gov.jm
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

/** Reads rows as they stand above. */
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

/** The agencies and names that bylines are asked for in the page; `more-agencies.ts` has the rest. */
export const AGENCIES: Agency[] = agenciesOf(ROWS);
