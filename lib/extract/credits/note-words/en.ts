import type { NoteWords } from './types';

export const en: NoteWords = {
  codes: 'en',
  common: 'the and of to that was with for',
  self: [
    'this (?:[\\p{L}-]+ ){0,2}(?:story|article|post|report|piece|page|column|item|dispatch|feature|essay|interview|review|guide|headline|caption|podcast|blog|newsletter|analysis|commentary|op-ed|translation|summary|obituary|explainer|transcript|copy|content|list|roundup|editorial|profile|recipe)(?![\\p{L}])', // newsrooms' correction policies
    'versions? of (?:this|the) (?:[\\p{L}-]+ ){0,2}(?:story|article|post|report|piece|column|headline|caption|review|interview|graphic|chart|guide|list|newsletter)', // US dailies
    '(?:posts?|articles?|links|content) (?:on|in) this (?:site|page|post|article|blog)', // shopping pages
  ],
  loose: [
    '(?:the|our) (?:[\\p{L}-]+ ){0,2}(?:story|article|post|report|piece|column|headline|caption|photo|image|original|views?|opinions?|summary|translation|content)(?![\\p{L}])', // newsrooms' correction policies
    '^[^\\p{L}]*(?:story|article|post|report|links?|products?|views?|opinions?)(?![\\p{L}])', // telegraphic notes
    'this (?:photo|image|video|graphic|chart|text|site|website|illustration)',
  ],
  labels: {
    correction: [
      'clarifications? (?:and|&) corrections?', // dailies

      'corrections? (?:and|&) amplifications|corrigend(?:um|a)', // business dailies, Indian dailies

      'corrections?(?: and clarifications?| & clarifications?| appended| notice)?', // US dailies
      'corrected(?: version)?', // agency usage
      'erratum|errata', // journals and weeklies
      'for the record', // Californian and British dailies
      'correct(?:s|ed|ing) (?:headline|spelling|name|figure|date|paragraph|day|typo|first|dateline|byline).{0,40}', // wire guidelines
      'a correction', // magazines
      'retraction', // dailies
      'setting the record straight', // weeklies
    ],
    clarification: ['clarifications?(?: and corrections?)?', 'clarified|to clarify', 'clarifying'], // dailies
    update: [
      'updates?(?: \\d{1,2})?|updated|updating|update note', // "UPDATE 3:15 p.m.:", local broadcasters
      'this just in|developing', // local broadcasters
    ],
    'editors-note': [
      "(?:note from the )?editor(?:s|'s|s'|ial|ors)?(?:'s)? ?notes?", // magazines, field survey
      "ed(?:itor)?(?:'s)?\\.? ?(?:note|n\\.)", // weeklies
      'note to (?:our )?readers?|a note to (?:our )?readers?|a note from .{2,30}|dear readers?', // dailies
      "(?:publisher|author|writer|reporter|producer|moderator)(?:s|'s|s')?(?:'s)? note", // weeklies
      '(?:content|trigger|reader|spoiler) (?:warning|advisory|note)|warning', // feature pages
      'about this (?:story|article|series|project)|how we reported this(?: story)?', // investigative sites
      'advisory|please note', // broadcasters
    ],
    disclosure: [
      '(?:full |financial |affiliate |author |ftc )?disclosures?(?: statement| note)?|disclaimer|affiliate (?:links?|notice|disclaimer)', // technology and finance pages
      'conflicts? of interest(?: statement)?|competing interests?|declaration of interests?', // science pages
      '(?:paid|partner|sponsored|branded|promoted) (?:content|post|feature|story|article|message)|advertorial|advertisement feature|presented by|paid for by', // commercial desks
      'transparency(?: note| statement)?', // investigative sites
    ],
    'ai-disclosure': [
      '(?:ai|a\\.i\\.|generative ai) (?:disclosure|disclaimer|notice|note|statement|usage|use)',
      'how we used ai',
    ], // AI guidelines of newsrooms
    translation: ["translat(?:ion|ed|or|or's)(?: note)?|translation by"], // magazines
    republication: [
      'originally published|first published|republished(?: from)?|reprinted(?: from)?|syndicated(?: from)?|source article',
    ], // weeklies
    contribution: [
      '(?:edited|written|reported|produced|compiled|illustrated|narrated) by', // US radio, fact-checkers

      'reporting|additional reporting|contributors?|contributing(?: reporters?| writers?)?|report(?:ed)?|edit(?:ed|ing|or|ors)?|editing and proofreading|produced|producers?|research(?:er|ers)?|fact-?check(?:ed|ing|er)?(?: by)?|copy ?edit(?:ed|ing|or)?|compiled|words|writing|additional research', // credit blocks of magazines and broadcasters
    ],
    opinion: ['opinion disclaimer|views disclaimer'],
  },
  says: {
    correction: [
      '(?:originally|previously|initially) (?:stated|said|reported|claimed|listed|named|identified|described|referred|gave|wrote)|(?:edited|updated|changed|revised|amended) (?:[^.]{0,40} )?to correct', // technology pages, Indian portals

      'correct(?:ed|s|ion|ing)|amended|(?:mis(?:stated|spelled|spelt|identified|attributed|represented|quoted|characteri[sz]ed|takenly|reported)|incorrectly|inaccurate(?:ly)?|erroneous(?:ly)?|wrongly|in error|(?:due to|because of|contained|included|following) (?:an|the|some|two|several)? ?(?:\\p{L}+ )?(?:errors?|mistakes?))', // dailies
      'retracted|removed (?:because|after|following|due)|should have (?:said|read|been)', // dailies
    ],
    clarification: ['clarif(?:y|ied|ies|ication)', 'to make clear'], // British dailies
    update: [
      '(?:has been|have been|was|were|is being|will be|is|been) (?:\\p{L}+ ){0,2}(?:updated|revised|edited(?! for| by)|changed|expanded|modified|refreshed|rewritten|amended)', // everywhere
      'updates? (?:to|the) (?:story|article|include|add|reflect)', // local broadcasters
      'is (?:a )?(?:breaking|developing|ongoing)(?: new| news)? ?(?:story|report)?', // broadcasters
      'last updated (?:to|with)|updated (?:to (?:include|add|reflect|correct|clarify|remove|show)|with|throughout|after)', // everywhere
    ],
    republication: [
      '(?:is|was) part of (?:a series|covering |[^.]{2,60}collaboration|an? (?:\\p{L}+ ){0,3}(?:project|partnership|initiative))', // non-profit newsrooms

      'joint (?:publication|project|investigation|production) (?:of|by|between|with)', // investigative sites

      '(?:re-?published|re-?posted|reprinted|re-?produced|syndicated|cross-?posted|co-?published|adapted|excerpted|extracted)', // weeklies, non-profit newsrooms
      '(?:originally|first|previously|also) (?:\\p{L}+ ){0,2}(?:published|appeared|ran|posted|aired|produced|printed)', // magazines
      '(?:appeared|published|ran|posted) (?:originally|first|previously)', // magazines
      '(?:appeared|appears|published|ran) (?:\\p{L}+ ){0,3}(?:in|on|under) (?:the )?(?:print|creative commons|a creative|.{0,30} edition|.{0,30} issue)', // magazines
      '(?:is|was) (?:produced (?:in collaboration|in partnership|as part of a)|a collaboration|made possible (?:by|through)|supported by|provided by|part of (?:a|an|our) (?:\\p{L}+ )?(?:collaboration|partnership))', // non-profit newsrooms
    ],
    translation: [
      '(?:written|published|appeared) (?:\\p{L}+ )?in (?:norwegian|danish|finnish|icelandic|greek|hungarian|romanian|czech|slovak|bulgarian|serbian|croatian|turkish|persian|farsi|urdu|bengali|tamil|indonesian|malay|vietnamese|thai|catalan)', // foreign desks

      'translated (?:\\p{L}+ ){0,3}(?:from|by|into|using|with|automatically)',
      'translation',
      '(?:originally|first) (?:written|published|appeared) in (?:spanish|french|german|chinese|hindi|arabic|russian|portuguese|italian|japanese|korean|ukrainian|hebrew|english|dutch|polish|swedish)',
    ], // foreign desks
    opinion: [
      "(?:views?|opinions?|positions?|perspectives?|comments?)[^.]{0,80}(?:expressed|(?:not|do|does|solely) (?:necessarily )?(?:reflect|represent)|those of|(?:his|her|their|author|writer)(?:s|'s|s')? own|endorse[ds]? by)", // op-ed pages
      '(?:opinion|commentary|views?) of (?:the|its|their) (?:authors?|writers?)', // op-ed pages
      '(?:is|are) (?:an? )?(?:opinion(?: piece| column| article)?|commentary|op-ed|satire|satirical|personal (?:view|opinion|essay))(?![\\p{L}])', // op-ed pages
    ],
    disclosure: [
      'made possible (?:by|with|through|thanks to)', // European broadcasters

      'sponsored|paid (?:for|content|partner|advertis)|advertorial|affiliate|in (?:paid )?partnership with|compensat(?:ed|ion)|funded by|advertis(?:er|ement|ing) (?:content|feature)|promotional', // commercial desks
      'investment advice|financial advice|medical advice|legal advice|professional advice|not intended to (?:be|replace|substitute|constitute)|informational purposes|for information(?:al)? (?:purposes )?only', // finance and health pages
      '(?:owns?|holds?|has|have|had) (?:shares|stock|no position|a position|a stake|positions|no financial)', // finance pages
    ],
    'ai-disclosure': [],
    contribution: [
      '(?:was|were|been) (?:\\p{L}+ ){0,2}(?:reported|compiled|edited|written|researched|fact-?checked) (?:\\p{L}+ ){0,2}by',
    ], // dailies
    'agency-credit': [
      'not (?:been )?(?:edited|created|written|produced|modified|verified)', // Indian dailies
      'auto-?(?:matically )?[ -]?(?:generated|published|created|imported)', // Indian dailies
      'syndicated feed|agency feed|wire feed|news feed|wire (?:service|agency|copy)|news agency', // Indian dailies
      '(?:only the )?(?:headline|picture|image)[^.]{0,80}(?:reworked|edited|changed|modified)', // Indian business dailies
    ],
    'editors-note': [
      'contains (?:\\p{L}+ ){0,4}(?:details?|descriptions?|images?|language|spoilers?|references?|content|scenes) (?:that|of|which|some|to)?',
      'some readers may find',
      'names? (?:\\p{L}+ ){0,3}(?:have been|has been|was|were) (?:changed|withheld|altered)',
      'condensed (?:and|for)|edited for (?:length|clarity|brevity|style)',
    ], // feature pages
  },
  whole: {
    correction: [
      '(?:story|article|post|headline|caption) (?:has been|was|is) (?:\\p{L}+ )?(?:changed|edited|updated|revised|modified|amended) to (?:correct|fix)', // dailies

      "this version (?:corrects|has been corrected|adds)|^\\W*corrects (?:the )?(?:headline|spelling|name|figure|date|paragraphs?|day|typo|first|dateline|byline|story|lead|quote|title|attribution|reference)(?![\\p{L}])|(?:due to|because of) an? (?:[\\p{L}']+ ){0,2}error,[^.]{0,60}(?:version|edition|story|article|report|headline|caption)", // wire guidelines, magazines

      '(?:earlier|previous|prior|original|initial|first|older) (?:online |print )?versions? of (?:this|the|our) (?:\\p{L}+ ){0,3}(?:story|article|report|post|piece|headline|page|column|item|caption|version|obituary|review|interview|graphic|chart|guide|list|newsletter)(?! (?:was|is|were|can be) (?:[\\p{L}]+ )?(?:published|found|available|written|posted|below))', // US dailies
      'we (?:regret|apologi[sz]e for) (?:the|any|this|these) (?:\\p{L}+ )?errors?', // weeklies
      '(?:story|article|report|post|headline|piece) (?:has been|was|is) (?:\\p{L}+ )?(?:corrected|amended)', // dailies
      'correct(?:s|ing|ed) (?:headline|spelling|name|figure|date|paragraph|day|typo) (?:in|of|to) ', // wire guidelines
    ],
    clarification: [],
    update: [
      '^\\W*this is (?:a )?breaking(?: news)?(?: story)?\\W*$', // broadcasters

      "^\\W*last updated[^.]{0,40} to (?:reflect|include|add|correct)|^\\W*we(?:'ll| will) (?:have|bring you) more on this|^\\W*(?:please )?refresh (?:this page|the page|for)", // broadcasters, guides

      '^\\W*updated with (?:a |an |the |new |additional |more |comments?|statements?|details|information)|^\\W*(?:originally|first) published [^.]{0,80}(?:and|but) (?:has been |was |is |later |since )*(?:updated|revised)|^\\W*details (?:later|soon|to come|to follow)\\W*$|^\\W*stay with [^.]{2,30} for (?:more |the latest )?updates on this', // technology pages, magazines, local broadcasters

      '^\\W*(?:this is )?(?:a |an )?(?:breaking|developing)(?: new| news)? story', // broadcasters
      '^\\W*more (?:to follow|follows|to come|soon|details (?:to follow|soon|awaited|are awaited))|more details (?:awaited|to follow|soon|expected)|check back for (?:more )?updates|further details (?:awaited|to follow)|(?:this )?(?:story|page) will be updated', // Indian and British broadcasters
      '(?:story|article|post|report) (?:has been |was |is )?updated (?:to|with|at|on|throughout)', // everywhere
      '^\\W*(?:adds|recasts|updates|refiles|rewrites)(?: with)? (?:details|background|quotes?|comments?|context|byline|dateline|first|new|latest|with)', // wire guidelines
    ],
    republication: [
      '^\\W*published (?:originally|first) (?:on|in|by|at) ', // South African portals

      '^\\W*an? (?:shorter|longer|different|similar|condensed) version of this (?:article|story|essay|piece)|reproduced (?:here )?with (?:the )?(?:kind )?permission|^\\W*copyright \\d{4} [^.]{2,40}\\. to see more, visit', // magazines, US radio

      '^\\W*(?:excerpted|cross-?posted|adapted|extracted|reprinted|reposted) (?:with permission )?from |^\\W*(?:appeared|published) in the [^.]{0,60}print edition|^\\W*this is an? (?:edited |adapted )?(?:extract|excerpt) (?:from|of) |^\\W*(?:materials? |story |content )?provided by (?!taboola|outbrain)(?:the )?\\p{L}[^.,]{2,60}(?:\\.?$|\\. note)', // science portals, weeklies

      '(?:originally|first) (?:appeared|published|posted|aired|printed|reported) (?:in|on|at|by)\\s', // magazines
      're-?published (?:with|from|under|here|by|courtesy)|re-?printed (?:with|from|by|courtesy)|(?:used|posted|reproduced|shared|excerpted|adapted) (?:here )?(?:with|by) (?:the )?permission|reposted from', // magazines
      'read (?:the|this|our) (?:full |whole |complete )?original|read the (?:article|story|piece) (?:in|on|at) (?:its )?original|view original|(?:original|full) (?:article|story) (?:can be found|is available|here|at)', // non-profit newsrooms
      'creative commons (?:licen[cs]e|attribution)|under a creative commons|cc by(?:-[a-z]{2})*(?: \\d)?', // non-profit newsrooms
      'the post .{3,160} (?:first )?appeared (?:first )?on', // blogs
      '^\\W*(?:via|courtesy(?: of)?|from) syndigate|provided by syndigate|^\\W*distributed by ', // Middle East portals
      '^\\W*(?:a|an|this) version of this (?:article|story|piece)', // magazines
      'syndicated (?:from|by|via|content)', // portals
    ],
    translation: [
      '^\\W*translated,? (?:[\\p{L}]+,? ){0,5}(?:from|by) |^\\W*this is an? (?:machine|automatic|automated) translation|^\\W*original (?:text|article|story) in \\p{L}+, translated', // foreign desks, magazines

      '^\\W*(?:machine[- ])?translat(?:ed|ion) (?:\\p{L}+ ){0,4}(?:from|by)|automatically translated|machine[- ]translat(?:ed|ion)', // foreign desks
    ],
    opinion: [
      '(?:views?|opinions?) (?:do|does|may|might) not (?:necessarily )?(?:reflect|represent)', // op-ed pages

      '(?:is|are) an? (?:contributed |guest )?opinion (?:column|piece|article|essay)|commentary which reflects the author', // op-ed pages

      '(?:views?|opinions?)(?: and opinions?| and views?)?(?: and [\\p{L} ]{3,30}?)?(?: that are| which are)? (?:expressed|presented|stated|given|contained|reflected)[^.]{0,120}(?:author|writer|columnist|contributor|own|personal|necessarily|alone|solely|do not|not those|expert)', // op-ed pages
      '(?:views?|opinions?) (?:are|is|remain)(?: solely| entirely| strictly)? (?:personal|(?:his|her|their|my|its|the author) own|those of)', // Indian op-ed pages
      'opinions? (?:are|is) (?:mine|my own|his own|her own|their own)(?: alone)?', // blogs
      '(?:do|does|may|might) not (?:necessarily )?(?:reflect|represent)[^.]{0,60}(?:views?|opinions?|position|policy|stance)', // op-ed pages
      '^\\W*views (?:are )?personal', // Indian op-ed pages
    ],
    disclosure: [
      'earn (?:\\p{L}+ )?from qualifying purchases|^\\W*as an amazon associate|^\\W*(?:advertiser|partner|sponsor|branded?|paid) content (?:by|from|in|provided) |is brought to you by |^\\W*(?:the )?(?:writer|author|reporter|journalist) (?:travell?ed|stayed|was hosted|flew)[^.]{0,40} (?:guest|invitation|courtesy|hosted)|was a guest of ', // shopping pages, travel pages

      '(?:may|might|can|could|will) (?:\\p{L}+ )?(?:receive|earn|get|generate|collect) (?:[\\p{L}]+ ){0,4}(?:commissions?|compensation[^.]{0,60}(?:links?|purchas|products?))|(?:may|might) be compensated (?:when|if) you|^\\W*(?:paid for|presented|brought to you|supported|funded) by [^,.]{3,50}\\.?$|(?:does|do) not (?:constitute|provide|offer|give|represent) [^.]{0,30}(?:investment|financial|legal|medical|tax|professional|accounting|trading)[^.]{0,40}advice|the (?:author|writer|columnist) (?:owns|holds|has) (?:\\p{L}+ ){0,3}(?:shares|stock|positions?)|solely responsible for (?:all |the |its )?(?:\\p{L}+ )?content', // shopping pages, commercial desks, finance pages

      'affiliate (?:links?|commissions?|partners?(?:hips?)?|programs?|fees?|revenue|marketing)|affiliate and', // technology pages
      '(?:earn|receive|get|make|collect|take|paid|pay|pays) (?:\\p{L}+ ){0,6}?(?:commissions?|kick ?backs?|referral fee|percentage|share of (?:the )?(?:revenue|sales)|portion of (?:the )?sales)', // shopping pages
      'commissions? (?:on|from|for|if|when) (?:\\p{L}+ ){0,4}(?:purchases?|sales|links|buy|items|anything)', // shopping pages
      '(?:when|if) you (?:\\p{L}+ ){0,4}(?:buy|purchase|click|shop|book)[^.]{0,60}(?:links?|our site)[^.]{0,60}(?:commission|earn|compensat|paid|support)', // shopping pages
      'has been compensated|compensated (?:by|for) |(?:in|this is a) (?:a )?paid (?:partnership|promotion|placement|advertisement|post)|(?:paid|sponsored) (?:content|post|article|feature|advertisement|message) (?:by|from|for|provided|produced|created|and)|^\\W*sponsored by |^\\W*in (?:paid )?(?:partnership|association|collaboration) with |is (?:a )?sponsored|produced (?:in partnership|by .{2,40} brand studio)', // commercial desks
      '(?:independently|carefully) (?:selected|chosen|reviewed|picked)|(?:chosen|selected|picked|vetted) by (?:a |an |our |the )?(?:\\p{L}+ )?(?:editors?|writers?|team)', // shopping pages
      '(?:newsroom|editorial (?:staff|team|department|board)|journalists?|editors?) (?:of [^.]{2,30} )?(?:was|were|had|has|have|is|are) (?:no|not)[^.]{0,40}(?:involved|involvement|role|part)', // commercial desks
      '(?:does not work for|has no relevant affiliations|receives? (?:no )?funding from|no (?:position|stake|financial interest|competing|conflicts?) (?:in|of|interests?))', // academic commentary
      '(?:this is )?not (?:investment|financial|legal|medical) advice|consult (?:with )?(?:a|an|your|certified|their) (?:\\p{L}+ ){0,2}(?:advis[eo]r|professional|physician|doctor|experts?)', // finance and health pages
      '(?:is|are) (?:a )?(?:owned by|(?:paid )?sponsors? of|parent company of|financial supporters? of|donors? to) (?:this|our|the site|[^.]{2,40}(?:publication|newsroom|website|news outlet))', // non-profit newsrooms
    ],
    'ai-disclosure': [],
    contribution: [
      '^\\W*(?:reporting|research) contributed by |^\\W*(?:graphics?|videos?|photos?|design|data|audio|research) by [^.]{3,60}[;.] ?edit(?:ing|ed) by |assisted (?:with|in) (?:the )?(?:reporting|research)', // US dailies

      "^\\W*with (?:(?:reporting |research )?assistance|a report|a file|reports|research) (?:from|by) |^\\W*(?:reporting|research|additional reporting|photography) (?:for this (?:story|article|report) )?(?:was|were) (?:also )?contributed by |^\\W*(?:follow-?up|field|video|photo) reporting by |^\\W*(?:written|reported|produced|story|report|text|words) by [^.]{3,60}[;,] ?edit(?:ed|ing)(?: and \\p{L}+)? by |^\\W*(?:[\\p{L}.'-]+ ){2,4}reported from [^.]{2,60},? and (?:[\\p{L}.'-]+ ){2,4}from [^.]{2,40}", // finance pages, US dailies

      '(?:contributed|contributing) (?:\\p{L}+ ){0,2}to (?:this|the|our) (?:\\p{L}+ ){0,2}(?:story|report|article|guide|piece|post|coverage|project|investigation|dispatch|list|review)|contributed (?:\\p{L}+ ){0,2}(?:reporting|research|writing)', // dailies
      '(?:additional|with|further|extra) (?:\\p{L}+ )?(?:reporting|research|writing|editing|inputs?|files|material|reports?)(?: and (?:\\p{L}+ )?(?:reporting|research|writing|editing))? (?:from|by|contributed)', // dailies
      '^\\W*(?:additional |original |further |edited |reported |written )?(?:reporting|writing|editing|compiled|edited|researched|produced|fact-?checked|adapted)(?:,? (?:and|&) (?:writing|editing|edited|reporting|reported|produced|written))? by |^\\W*(?:reported|written)(?: and \\p{L}+)? by [^.]{3,80}[;.] ?(?:edit|fact|produc|additional)', // wire guidelines
      '[;.] ?(?:editing|writing|additional reporting|reporting|edited) by ', // wire guidelines
      '^\\W*with (?:inputs?|files|reports?|reporting|additional|contributions?|material|agency)\\b', // Indian and Canadian dailies
      '^\\W*(?:\\p{L}+ ){1,6}contributed(?: reporting)?\\W*$', // dailies
      'contributed reporting', // US dailies
    ],
    'agency-credit': [
      '^\\W*this report by (?:the )?(?:canadian press|associated press) was first published|unedited,? (?:and )?auto-?generated|auto-?generated (?:story|copy|news) from', // Canadian dailies, Indian portals

      '(?:has|have) not been (?:edited|created|modified|written) by|auto-?generated from a|published from a (?:wire|syndicated|news)|(?:published|generated|taken|sourced) from a (?:wire |syndicated |news |agency )+feed', // Indian dailies
      '(?:may not be|not to be) (?:published|republished|reproduced)[^.]{0,30}(?:broadcast|rewritten|redistributed|without)', // wire guidelines
    ],
    'editors-note': [
      '^\\W*comments (?:have been|are|were) (?:closed|disabled|turned off)', // dailies

      "(?:this|the) (?:conversation|interview|transcript|exchange|q&a|discussion)[^.]{0,24} (?:has been|was|were) (?:[\\p{L}]+ ){0,2}(?:edited|condensed)(?: (?:and|for|to fit)|\\W*$)|^\\W*(?:answers|responses|questions and answers|quotes|excerpts) (?:have been|were) (?:[\\p{L}]+ ){0,2}(?:edited|condensed)|^\\W*(?:some |the |all |victims?' |their )?names? (?:(?:have|has|had) been (?:[\\p{L}]+ ){0,2})?(?:changed|withheld)", // interviews, Indian dailies

      'viewer discretion|reader discretion|some readers may find|if you (?:or someone you know|are|have been)[^.]{0,80}(?:suicid|crisis|helpline|lifeline|hotline|affected by)', // feature pages
      'has been (?:edited|condensed)[^.]{0,20} for (?:length|clarity|brevity)', // interviews
    ],
  },
};
