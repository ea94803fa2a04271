/**
 * A style of our own for those who must say which version they read: author, headline, outlet, both dates, address, and
 * the note with the agency and the version. CSL 1.0.2.
 */
export const VERSION_SEEN = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info>
    <title>Version seen</title>
    <id>https://nutgraf.example/styles/version-seen</id>
    <category citation-format="author-date"/>
    <updated>2026-01-01T00:00:00+00:00</updated>
  </info>
  <macro name="author">
    <names variable="author">
      <name and="text" name-as-sort-order="first" delimiter=", " delimiter-precedes-last="never"/>
      <substitute><text variable="container-title"/></substitute>
    </names>
  </macro>
  <macro name="day">
    <date variable="issued" form="text" date-parts="year-month-day"/>
  </macro>
  <citation>
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=" ">
        <text macro="author"/>
        <date variable="issued"><date-part name="year"/></date>
      </group>
    </layout>
  </citation>
  <bibliography>
    <layout suffix="">
      <group delimiter=". ">
        <text macro="author"/>
        <text variable="title" quotes="true"/>
        <text variable="genre"/>
        <group delimiter=", ">
          <text variable="container-title" font-style="italic"/>
          <text macro="day"/>
        </group>
        <text variable="URL"/>
        <group delimiter=" ">
          <text term="accessed" text-case="capitalize-first"/>
          <date variable="accessed" form="text"/>
        </group>
      </group>
      <text variable="note" prefix=". "/>
    </layout>
  </bibliography>
</style>
`;
