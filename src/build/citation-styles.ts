import type { Language } from '../i18n/text.ts';

const style = (title: string, parts: string): string => `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
<info><title>${title}</title><id>${title}</id><updated>2026-11-25T00:00:00+00:00</updated></info>
<macro name="address">
  <choose>
    <if variable="DOI"><text variable="DOI" prefix="https://doi.org/"/></if>
    <else><text variable="URL"/></else>
  </choose>
</macro>
${parts}
<citation><layout><text variable="title"/></layout></citation>
</style>`;

/** Author and year first, as the American Psychological Association has it. */
const english = style(
  'rederive-en',
  `<macro name="author">
  <names variable="author">
    <name name-as-sort-order="all" sort-separator=", " initialize-with=". " and="text" et-al-min="9" et-al-use-first="6"/>
  </names>
</macro>
<macro name="date">
  <choose>
    <if variable="issued">
      <date variable="issued" prefix="(" suffix=")">
        <date-part name="year"/><date-part name="month" prefix=", "/><date-part name="day" prefix=" "/>
      </date>
    </if>
    <else><text value="(n.d.)"/></else>
  </choose>
</macro>
<macro name="place">
  <choose>
    <if type="article-journal">
      <group delimiter=", ">
        <text variable="container-title" font-style="italic"/>
        <group><text variable="volume"/><text variable="issue" prefix="(" suffix=")"/></group>
        <text variable="page"/>
      </group>
    </if>
    <else><text variable="publisher"/></else>
  </choose>
</macro>
<bibliography>
  <layout>
    <group delimiter=". " suffix=". ">
      <group delimiter=" "><text macro="author"/><text macro="date"/></group>
      <group delimiter=" ">
        <choose>
          <if type="article-journal"><text variable="title"/></if>
          <else><text variable="title" font-style="italic"/></else>
        </choose>
        <number variable="edition" form="ordinal" prefix="(" suffix=" ed.)"/>
      </group>
      <text macro="place"/>
      <text variable="note"/>
    </group>
    <text macro="address"/>
  </layout>
</bibliography>`,
);

/** Author and year first, as the standard GB/T 7714 has it; `submitted` holds the date where the day is known. */
const chinese = style(
  'rederive-zh',
  `<locale><terms><term name="et-al">等</term></terms></locale>
<macro name="author">
  <names variable="author">
    <name name-as-sort-order="all" sort-separator=" " initialize-with=" " delimiter=", " delimiter-precedes-last="always" et-al-min="5" et-al-use-first="3"/>
  </names>
</macro>
<macro name="year">
  <choose>
    <if variable="issued"><date variable="issued"><date-part name="year"/></date></if>
    <else><text value="无日期"/></else>
  </choose>
</macro>
<macro name="day">
  <date variable="submitted" prefix="(" suffix=")">
    <date-part name="year"/>
    <date-part name="month" form="numeric-leading-zeros" prefix="-"/>
    <date-part name="day" form="numeric-leading-zeros" prefix="-"/>
  </date>
</macro>
<macro name="mark">
  <choose>
    <if type="article-journal"><text value="[J]"/></if>
    <else-if type="book"><text value="[M]"/></else-if>
    <else-if type="software"><text value="[CP/OL]"/></else-if>
    <else><text value="[EB/OL]"/></else>
  </choose>
</macro>
<macro name="place">
  <choose>
    <if type="article-journal">
      <group delimiter=": ">
        <group delimiter=", ">
          <text variable="container-title"/>
          <group><text variable="volume"/><text variable="issue" prefix="(" suffix=")"/></group>
        </group>
        <text variable="page"/>
      </group>
    </if>
    <else-if type="book"><text variable="publisher"/></else-if>
    <else>
      <group delimiter=", "><text variable="publisher"/><text macro="day"/></group>
    </else>
  </choose>
</macro>
<bibliography>
  <layout>
    <group delimiter=". " suffix=". ">
      <text macro="author"/>
      <text macro="year"/>
      <group><text variable="title"/><text macro="mark"/></group>
      <text variable="edition" prefix="第" suffix="版"/>
      <text macro="place"/>
      <text variable="note"/>
    </group>
    <text macro="address"/>
  </layout>
</bibliography>`,
);

/** How a list of works is set in each language, in the Citation Style Language. */
export const citationStyles: Readonly<Record<Language, string>> = { en: english, zh: chinese };
