/**
 * Of the agencies of `agency-table.ts` what their names in bylines do not need: name || country (ISO 3166) | its own domains |
 * languages of the pages on which its code is believed where it stands alone, as in {@link Agency}. Source: each agency's
 * imprint at the domain given.
 */
export const DETAILS = `
Reuters||GB|reuters.com reutersagency.com
AP||US|apnews.com ap.org
AFP||FR|afp.com
dpa||DE|dpa.com dpa-international.com
PTI||IN|ptinews.com
ANI||IN|aninews.in
IANS||IN|ians.in
UNI||IN|uniindia.com|hi en ur
PA Media||GB|pa.media|en
Xinhua||CN|xinhuanet.com news.cn
CNS||CN|chinanews.com
CNA Taiwan||TW|cna.com.tw
EFE||ES|efe.com
Europa Press||ES|europapress.es
Colpisa||ES|colpisa.com
ANSA||IT|ansa.it
Adnkronos||IT|adnkronos.com
AGI||IT|agi.it|it
LaPresse||IT|lapresse.it
Askanews||IT|askanews.it
Italpress||IT|italpress.com
APA||AT|apa.at
Keystone-SDA||CH|keystone-sda.ch
AWP||CH|awp.ch
SID||DE|sid.de
epd||DE|epd.de
KNA||DE|kna.de
dts||DE|dts-nachrichtenagentur.de|de
ddp||DE|ddp.de|de
Kyodo||JP|kyodonews.net kyodo.co.jp
Jiji||JP|jiji.com
Yonhap||KR|yna.co.kr
Newsis||KR|newsis.com
News1||KR|news1.kr
KCNA||KP|kcna.kp
TASS||RU|tass.com tass.ru
Interfax||RU|interfax.ru interfax.com
RIA Novosti||RU|ria.ru
Ukrinform||UA|ukrinform.ua
Interfax-Ukraine||UA|interfax.com.ua
UNIAN||UA|unian.ua
BelTA||BY|belta.by
Belga||BE|belga.be
ANP||NL|anp.nl
Novum||NL|novumnieuws.nl|nl
NTB||NO|ntb.no
TT||SE|tt.se|sv
Ritzau||DK|ritzau.dk
STT||FI|stt.fi|fi sv
Lusa||PT|lusa.pt
PAP||PL|pap.pl|pl
ČTK||CZ|ctk.cz
TASR||SK|tasr.sk
SITA||SK|sita.sk|sk
MTI||HU|mti.hu|hu
Agerpres||RO|agerpres.ro
Mediafax||RO|mediafax.ro
BTA||BG|bta.bg|bg
Tanjug||RS|tanjug.rs
Beta News Agency||RS|beta.rs|sr bs hr me
FoNet||RS|fonet.rs
Hina||HR|hina.hr
STA||SI|sta.si|sl
SRNA||BA|srna.rs
FENA||BA|fena.ba|bs hr sr
MIA||MK|mia.mk|mk
ATA||AL|ata.gov.al|sq
AMNA||GR|amna.gr
CNA Cyprus||CY|cna.org.cy
Anadolu||TR|aa.com.tr|tr
DHA||TR|dha.com.tr|tr
İHA||TR|iha.com.tr
ANKA||TR|ankahaber.net|tr
BNS||LT|bns.lt
ELTA||LT|elta.lt
LETA||LV|leta.lv
AAP||AU|aap.com.au|en
NZ Newswire||NZ|nzn.co.nz
CP||CA|thecanadianpress.com|en fr
Bloomberg||US|bloomberg.com
UPI||US|upi.com
Dow Jones||US|dowjones.com|-
TNS||US|tribunecontentagency.com|en
States Newsroom||US|statesnewsroom.com
SWNS||GB|swns.com
City News Service||US|socalnews.com
Bay City News||US|baycitynews.com
News Service of Florida||US|newsserviceflorida.com
Capital News Service||US|cnsmaryland.org
Notimex||MX|notimex.gob.mx
Agência Brasil||BR|agenciabrasil.ebc.com.br
Estadão Conteúdo||BR|estadaoconteudo.com.br
Folhapress||BR|folhapress.com.br
Télam||AR|telam.com.ar
NA Argentina||AR|noticiasargentinas.com|es
Colprensa||CO|colprensa.com
Agencia Andina||PE|andina.pe
Prensa Latina||CU|prensa-latina.cu
ABI||BO|abi.bo|es
SANA||SY|sana.sy|ar
WAM||AE|wam.ae
SPA||SA|spa.gov.sa|ar
QNA||QA|qna.org.qa
KUNA||KW|kuna.net.kw
BNA||BH|bna.bh|ar en
Petra News Agency||JO|petra.gov.jo
NNA||LB|nna-leb.gov.lb|ar en fr
MENA||EG|mena.org.eg|ar
Maghreb Arabe Presse||MA|mapnews.ma
APS||DZ|aps.dz|fr ar
TAP||TN|tap.info.tn|fr ar en
WAFA||PS|wafa.ps
IRNA||IR|irna.ir
ISNA||IR|isna.ir
Tasnim News Agency||IR|tasnimnews.com
Mehr News Agency||IR|mehrnews.com
JTA||US|jta.org
TPS||IL|tps.co.il|en he
NAN||NG|nannews.ng|en
GNA||GH|gna.org.gh|en
Kenya News Agency||KE|kenyanews.go.ke
PANA||SN|panapress.com
ANGOP||AO|angop.ao
African News Agency||ZA|africannewsagency.com|en
APP||PK|app.com.pk|en ur
INP||PK|inp.net.pk|en ur
UNB||BD|unb.com.bd|en bn
BSS||BD|bssnews.net|en bn
Rastriya Samachar Samiti||NP|rss.com.np
Bernama||MY|bernama.com
Antara||ID|antaranews.com
PNA||PH|pna.gov.ph|en tl fil
VNA||VN|vnanet.vn|vi en
TNA||TH|tna.mcot.net|th en
Montsame||MN|montsame.mn
Kazinform||KZ|inform.kz
Trend News Agency||AZ|trend.az
Azertac||AZ|azertag.az
Armenpress||AM|armenpress.am
Interpressnews||GE|interpressnews.ge|ka en
Relaxnews||FR|relaxnews.com
KHN||US|kffhealthnews.org
Alliance News||GB|alliancenews.com
Inter Press Service||IT|ipsnews.net
Cover Media||GB|covermg.com
BANG Showbiz||GB|bangshowbiz.com
spot on news||DE|spot-on-news.de
teleschau||DE|teleschau.de
RND||DE|rnd.de|de
Servimedia||ES|servimedia.es
ICAL||ES|icalnews.com|es
Agencia Uno||CL|agenciauno.cl
NotiPress||MX|notipress.mx
Quadratín||MX|quadratin.com.mx
Agência Estado||BR|estadao.com.br|-
9Colonne||IT|9colonne.it
Dire||IT|dire.it|it
Radiocor||IT|radiocor.ilsole24ore.com
MF-DJ||IT|mfdowjones.it
Agence Europe||BE|agenceurope.eu
AEF Info||FR|aefinfo.fr
ČIA||CZ|cianews.cz|cs
NOVA||IT|agenzianova.com|it
Rador||RO|rador.ro
News.ro||RO|news.ro
Focus News Agency||BG|focus-news.net
Moldpres||MD|moldpres.md
Report News Agency||AZ|report.az
KazTAG||KZ|kaztag.kz
UzA||UZ|uza.uz
AKIpress||KG|akipress.com
Khovar||TJ|khovar.tj
Regnum||RU|regnum.ru
Hindustan Samachar||IN|hindusthansamachar.in
UNI Varta||IN|univarta.com
LankaPuvath||LK|lankapuvath.lk
AKP||KH|akp.gov.kh|km en
Infoquest||TH|infoquest.co.th
BenarNews||US|benarnews.org
Rwanda News Agency||RW|rnanews.com
SAnews||ZA|sanews.gov.za
Inforpress||CV|inforpress.cv
ZIANA||ZW|ziana.co.zw
Agence Ivoirienne de Presse||CI|aip.ci|fr
Agence de Presse Sénégalaise||SN|aps.sn
INA||IQ|ina.iq|ar
ONA||OM|omannews.gov.om|ar
Fars||IR|farsnews.ir
ILNA||IR|ilna.ir
Agencia Venezolana de Noticias||VE|avn.info.ve|es
Agencia Cubana de Noticias||CU|acn.cu|es
Caribbean Media Corporation||BB|cmccaribbean.com|en
Jamaica Information Service||JM|jis.gov.jm
`;
