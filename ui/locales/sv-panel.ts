import type { PanelTexts } from '../texts.js'

export const panel: PanelTexts = {
  title: 'Integritetsinställningar',
  text: 'Välj vad webbplatsen får använda. Inget ändras förrän du sparar.',
  optOutText:
    'Du kan välja bort allt utom det nödvändiga, även försäljning eller delning av dina personuppgifter och riktad ' +
    'reklam. Inget ändras förrän du väljer bort eller sparar.',
  optOut: 'Välj bort allt',
  gpcHonored: 'Ditt bortval respekteras: Global Privacy Control i din webbläsare håller följande avstängt: {name}.',
  gpcOverridden: 'Din webbläsare skickar Global Privacy Control. Du har ändå tillåtit {name} på den här webbplatsen.',
  gpcOverride: 'Om du tillåter detta gäller inte webbläsarens Global Privacy Control på den här webbplatsen.',
  upcoming: 'En ny version börjar gälla {date}.',
  first: {
    told: 'Din integritet på den här webbplatsen',
    runs: 'Webbplatsen använder kakor och liknande tekniker för: {names}.',
    waits: 'Av tills du tillåter det: {names}.',
    change: 'Du bestämmer över allt utom det nödvändiga, nu och när som helst.',
    ok: 'OK',
    news: 'Något nytt att ta ställning till',
    asksNew:
      'Nytt eller ändrat sedan ditt val: {names}. Vi frågar bara om detta; dina andra val står kvar, och du kan ändra ' +
      'alla när som helst.',
    asks: 'Du bestämmer över {names}, nu och när som helst.',
    refuse: 'Avvisa',
    allow: 'Tillåt',
    closeRejects: 'Stäng och avvisa',
    framed: 'Du kan välja när sidan inte ligger inuti en annan webbplats.',
    openTab: 'Öppna i en ny flik',
  },
  descriptions: {
    essential: 'Håller dig inloggad, skyddar webbplatsen och minns det här valet. Webbplatsen fungerar inte utan detta.',
    performance: 'Visar oss vilka sidor och funktioner som används, och hur länge, så att vi kan förbättra dem.',
    marketing:
      'Minns dina intressen för att välja kampanjer åt dig och mäter om de fungerar. Andra företag kan få dessa ' +
      'uppgifter.',
  },
  basis: 'Rättslig grund',
  data: 'Uppgifter',
  retention: 'Lagringstid',
  alwaysOn: 'Alltid på',
  forAdults: 'Inte tillgängligt för personer under {age} år.',
  unverified: 'Förblir av eftersom din ålder inte kunde kontrolleras.',
  found: 'Hittat här, inte angivet ({count})',
  untilClosed: 'tills du stänger webbläsaren eller fliken',
  untilCleared: 'tills du rensar det',
  save: 'Spara val',
  close: 'Stäng',
  decided: 'Du valde den {date}.',
  consentId: 'Samtyckes-id',
  download: 'Ladda ner kvitto',
  withdraw: 'Återkalla allt samtycke',
  contact: 'Kontakt:',
  dpo: 'Dataskyddsombud:',
  transfers: 'Uppgifter skickas till andra länder',
  complaint: 'Du kan klaga hos:',
  history: 'Dina tidigare val ({count})',
  historyNote: 'Sparas bara i den här webbläsaren.',
  policyOf: '{name}: integritetspolicy',
}
