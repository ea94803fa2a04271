/**
 * News agencies: short usual English name | other names and codes, separated by commas | country (ISO 3166) | domain.
 * Names in capitals are matched as written, others without regard to case. Sources: members' lists of the European
 * Alliance of News Agencies (newsalliance.org), OANA (oananews.org) and the agencies' own imprints.
 */
const ROWS = `
Reuters|Thomson Reuters,Reuters Health,Рейтер,रॉयटर्स,रायटर्स,ロイター,路透社,로이터,رويترز,רויטרס|GB|reuters.com
AP|Associated Press,The Associated Press,अप,АП,एपी,AP通信,美联社,أسوشيتد برس|US|apnews.com
AFP|Agence France-Presse,Agence France Presse,АФП,एएफपी,AFP通信,法新社,فرانس برس,أ ف ب|FR|afp.com
dpa|DPA,dpa-infocom,dpa-AFX,dpa-afx,dpa/tmn,dpa/lby,Deutsche Presse-Agentur|DE|dpa.com
PTI|Press Trust of India,पीटीआई,पीटीआइ|IN|ptinews.com
ANI|Asian News International,एएनआई|IN|aninews.in
IANS|Indo-Asian News Service,आईएएनएस|IN|ians.in
UNI|United News of India,वार्ता|IN|uniindia.com
PA Media|Press Association,PA,Press Association Media|GB|pa.media
Xinhua|Xinhua News Agency,新华社,新華社,新华网,Синьхуа,شينخوا|CN|xinhuanet.com
CNS|China News Service,中新社,中新网|CN|chinanews.com
CNA Taiwan|中央社|TW|cna.com.tw
EFE|Agencia EFE,EFEverde,Efe|ES|efe.com
Europa Press|EUROPA PRESS|ES|europapress.es
Colpisa||ES|colpisa.com
ANSA|Agenzia ANSA,Ansa|IT|ansa.it
Adnkronos|ADNKRONOS|IT|adnkronos.com
AGI|Agenzia Italia|IT|agi.it
LaPresse|LAPRESSE|IT|lapresse.it
Askanews||IT|askanews.it
Italpress|ITALPRESS|IT|italpress.com
APA|Austria Presse Agentur|AT|apa.at
Keystone-SDA|SDA,sda,ATS,ats,Keystone-ATS,KEYSTONE-SDA,KEYSTONE-ATS,Keystone-ATS-SDA|CH|keystone-sda.ch
AWP|AWP Finanznachrichten,awp|CH|awp.ch
SID|Sport-Informations-Dienst,sid|DE|sid.de
epd|Evangelischer Pressedienst|DE|epd.de
KNA|Katholische Nachrichten-Agentur|DE|kna.de
AFX||DE|dpa-afx.de
dts|dts Nachrichtenagentur,DTS|DE|dts-nachrichtenagentur.de
ddp||DE|ddp.de
Kyodo|Kyodo News,共同通信,共同|JP|kyodonews.net
Jiji|Jiji Press,時事通信,時事|JP|jiji.com
Yonhap|Yonhap News Agency,연합뉴스,聯合ニュース|KR|yna.co.kr
Newsis|뉴시스|KR|newsis.com
News1|뉴스1|KR|news1.kr
KCNA|Korean Central News Agency|KP|kcna.kp
TASS|ITAR-TASS,ТАСС,ИТАР-ТАСС|RU|tass.com
Interfax|Интерфакс|RU|interfax.ru
RIA Novosti|RIA,РИА Новости|RU|ria.ru
Ukrinform|Укрінформ,Укринформ|UA|ukrinform.ua
Interfax-Ukraine|Інтерфакс-Україна|UA|interfax.com.ua
UNIAN|УНІАН,УНИАН|UA|unian.ua
BelTA|БЕЛТА|BY|belta.by
Belga|Agence Belga,BELGA|BE|belga.be
ANP||NL|anp.nl
Novum||NL|novumnieuws.nl
NTB||NO|ntb.no
TT|TT Nyhetsbyrån,TT Nyhetsbyrå|SE|tt.se
Ritzau||DK|ritzau.dk
STT|Suomen Tietotoimisto,FNB|FI|stt.fi
Lusa|Agência Lusa,LUSA|PT|lusa.pt
PAP|Polska Agencja Prasowa|PL|pap.pl
ČTK|ČTK,CTK,Česká tisková kancelář|CZ|ctk.cz
TASR||SK|tasr.sk
SITA||SK|sita.sk
MTI|Magyar Távirati Iroda|HU|mti.hu
Agerpres|AGERPRES|RO|agerpres.ro
Mediafax|MEDIAFAX|RO|mediafax.ro
BTA|БТА|BG|bta.bg
Tanjug|TANJUG,Танјуг|RS|tanjug.rs
Beta News Agency|BETA,Бета|RS|beta.rs
FoNet|FONET|RS|fonet.rs
Hina|HINA|HR|hina.hr
STA||SI|sta.si
SRNA|Срна|BA|srna.rs
FENA||BA|fena.ba
MIA|МИА|MK|mia.mk
ATA||AL|ata.gov.al
AMNA|ANA-MPA,ΑΠΕ-ΜΠΕ,ΑΠΕ|GR|amna.gr
CNA Cyprus|ΚΥΠΕ|CY|cna.org.cy
Anadolu|Anadolu Agency,AA,Anadolu Ajansı|TR|aa.com.tr
DHA|Demirören Haber Ajansı|TR|dha.com.tr
İHA|İHA,IHA,İhlas Haber Ajansı|TR|iha.com.tr
ANKA||TR|ankahaber.net
BNS||LT|bns.lt
ELTA||LT|elta.lt
LETA||LV|leta.lv
AAP|Australian Associated Press|AU|aap.com.au
NZ Newswire|NZN|NZ|nzn.co.nz
CP|Canadian Press,The Canadian Press,La Presse Canadienne,La Presse canadienne,Presse canadienne|CA|thecanadianpress.com
Bloomberg|Bloomberg News|US|bloomberg.com
UPI|United Press International|US|upi.com
Dow Jones|Dow Jones Newswires|US|dowjones.com
TNS|Tribune News Service,Tribune Content Agency,Tribune Wire reports|US|tribunecontentagency.com
States Newsroom||US|statesnewsroom.com
Kaiser Health News|KHN,KFF Health News|US|kffhealthnews.org
SWNS||GB|swns.com
City News Service|CNS Los Angeles|US|socalnews.com
Bay City News|Bay City News Service|US|baycitynews.com
News Service of Florida||US|newsserviceflorida.com
Capital News Service||US|cnsmaryland.org
Notimex|NOTIMEX|MX|notimex.gob.mx
Agência Brasil|Agencia Brasil,ABr|BR|agenciabrasil.ebc.com.br
Estadão Conteúdo|Estadao Conteudo|BR|estadaoconteudo.com.br
Folhapress|FOLHAPRESS|BR|folhapress.com.br
Télam|TELAM,Telam|AR|telam.com.ar
NA Argentina|Noticias Argentinas|AR|noticiasargentinas.com
Colprensa|COLPRENSA|CO|colprensa.com
Agencia Andina|ANDINA|PE|andina.pe
Prensa Latina||CU|prensa-latina.cu
ABI||BO|abi.bo
SANA||SY|sana.sy
WAM|Emirates News Agency,وام|AE|wam.ae
SPA|Saudi Press Agency,واس|SA|spa.gov.sa
QNA|Qatar News Agency,قنا|QA|qna.org.qa
KUNA|كونا|KW|kuna.net.kw
BNA|Bahrain News Agency,بنا|BH|bna.bh
Petra News Agency|بترا|JO|petra.gov.jo
NNA|National News Agency|LB|nna-leb.gov.lb
MENA|Middle East News Agency,أ ش أ|EG|mena.org.eg
Maghreb Arabe Presse|Maghreb Arabe Presse|MA|mapnews.ma
APS|Algérie Presse Service|DZ|aps.dz
TAP|Tunis Afrique Presse|TN|tap.info.tn
WAFA|وفا|PS|wafa.ps
IRNA|ایرنا|IR|irna.ir
ISNA|ایسنا|IR|isna.ir
Tasnim News Agency|تسنیم|IR|tasnimnews.com
Mehr News Agency||IR|mehrnews.com
JTA|Jewish Telegraphic Agency|US|jta.org
TPS|The Press Service of Israel|IL|tps.co.il
NAN|News Agency of Nigeria|NG|nannews.ng
GNA|Ghana News Agency|GH|gna.org.gh
Kenya News Agency|KNA Kenya|KE|kenyanews.go.ke
PANA|Panapress|SN|panapress.com
ANGOP||AO|angop.ao
African News Agency|ANA|ZA|africannewsagency.com
APP|Associated Press of Pakistan|PK|app.com.pk
INP||PK|inp.net.pk
UNB|United News of Bangladesh,ইউএনবি|BD|unb.com.bd
BSS|Bangladesh Sangbad Sangstha,বাসস|BD|bssnews.net
Rastriya Samachar Samiti|राससा,रासस|NP|rss.com.np
Bernama|BERNAMA|MY|bernama.com
Antara|ANTARA|ID|antaranews.com
PNA|Philippine News Agency|PH|pna.gov.ph
VNA|Vietnam News Agency,TTXVN|VN|vnanet.vn
TNA|Thai News Agency|TH|tna.mcot.net
Montsame|MONTSAME|MN|montsame.mn
Kazinform|Казинформ|KZ|inform.kz
Trend News Agency||AZ|trend.az
Azertac|AZERTAC|AZ|azertag.az
Armenpress|ARMENPRESS,Արմենպրես|AM|armenpress.am
Interpressnews|IPN|GE|interpressnews.ge
Hispantv||IR|hispantv.com
ACI Prensa||PE|aciprensa.com
Relaxnews|AFP-Relaxnews|FR|relaxnews.com
`;

/** One agency. */
export interface Agency {
  /** Short usual English name. */
  name: string;
  aliases: string[];
  country: string;
  domain: string;
}

/** All agencies of the table. */
export const AGENCIES: Agency[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', aliases = '', country = '', domain = ''] = row.split('|');
    return { name, aliases: aliases.split(',').filter(Boolean), country, domain };
  });
