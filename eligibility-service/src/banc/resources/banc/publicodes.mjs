// The twelve clauses of the bench in Publicodes, which knows no lists: it receives the counts of lines already made.
// node publicodes.mjs FOLDER_OF_THE_PACKAGE CASES.json: prints the verdicts of every case, then evaluations per second of the first ones, three times.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , paquet, fichier] = process.argv;
const { default: Moteur } = await import(pathToFileURL(`${paquet}/dist/index.js`).href);

const texte = (valeur) => `'${valeur}'`;
const selon = (...cas) => ({
  variations: cas.map(([si, alors]) => (si === null ? { sinon: texte(alors) } : { si, alors: texte(alors) })),
});
const nombres = ['lignes', 'hors', 'finances', 'retenues', 'solutions', 'hebergements', 'secteurs', 'premier', 'types', 'acquisitions', 'taille', 'regions', 'depot'];
const textes = ['europe', 'rgpd', 'dpo', 'charte'];
const booleens = ['materiel', 'dui'];

const regles = {
  ...Object.fromEntries(nombres.map((nom) => [nom, 0])),
  ...Object.fromEntries(textes.map((nom) => [nom, texte('ABSENT')])),
  ...Object.fromEntries(booleens.map((nom) => [nom, 'non'])),
  'eli 02': selon(['hors = 0', 'SATISFAIT'], ['hors < lignes', 'SATISFAIT'], [null, 'NON_SATISFAIT']),
  'eli 28': selon(['finances = 0', 'SATISFAIT'], ['finances < lignes', 'SATISFAIT'], [null, 'NON_SATISFAIT']),
  'eli 09': selon(['retenues >= 15', 'SATISFAIT'], [null, 'A_INSTRUIRE']),
  'eli 16': selon(['secteurs <= 1', 'SANS_OBJET'], ['2 * premier > retenues', 'SATISFAIT'], [null, 'A_INSTRUIRE']),
  'eli 17 solution': selon(['solutions <= 1', 'SATISFAIT'], [null, 'A_INSTRUIRE']),
  'eli 17 hebergement': selon(['hebergements <= 1', 'SATISFAIT'], [null, 'A_INSTRUIRE']),
  'eli 18': {
    variations: [
      { si: { 'toutes ces conditions': ['types > 1', 'acquisitions > 0'] }, alors: texte('A_INSTRUIRE') },
      { sinon: texte('SANS_OBJET') },
    ],
  },
  'eli 25': {
    variations: [
      { si: { 'toutes ces conditions': ['taille >= 50', 'regions > 1'] }, alors: texte('A_INSTRUIRE') },
      { sinon: texte('SATISFAIT') },
    ],
  },
  'eli 31': selon([`europe = ${texte('ABSENT')}`, 'A_INSTRUIRE'], [`europe = ${texte('OUI')}`, 'NON_SATISFAIT'], [null, 'SATISFAIT']),
  'eli 33': selon(['materiel = non', 'SANS_OBJET'], ['dui', 'SATISFAIT'], [null, 'A_INSTRUIRE']),
  'sec 03': {
    variations: [
      {
        si: { 'une de ces conditions': ['rgpd', 'dpo', 'charte'].map((devoir) => `${devoir} = ${texte('AUCUN')}`) },
        alors: texte('A_INSTRUIRE'),
      },
      { sinon: texte('SATISFAIT') },
    ],
  },
  // Seconds since the epoch: midnight in Paris at the end of 15 September and of 1 June 2025.
  cloture: { variations: [{ si: 'regions <= 1', alors: 1757973600 }, { sinon: 1748815200 }] },
  'cal 11': selon(['depot < cloture', 'SATISFAIT'], [null, 'NON_SATISFAIT']),
};
const clauses = Object.keys(regles).filter((nom) => /^(eli|sec|cal) /.test(nom));

const situation = (cas) => ({
  ...Object.fromEntries(nombres.map((nom) => [nom, cas[nom]])),
  ...Object.fromEntries(textes.map((nom) => [nom, texte(cas[nom])])),
  ...Object.fromEntries(booleens.map((nom) => [nom, cas[nom] ? 'oui' : 'non'])),
});

const moteur = new Moteur(regles);
const juger = (une) => {
  moteur.setSituation(une);
  return clauses.map((clause) => moteur.evaluate(clause).nodeValue);
};

const entrees = JSON.parse(readFileSync(fichier, 'utf8'));
for (const cas of entrees.verifies) {
  console.log(juger(situation(cas)).join(' '));
}
const mesures = entrees.mesures.map(situation);
// Per second of processor, as the other engines.
const processeur = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
for (let passage = 0; passage < 4; passage += 1) {
  const debut = processeur();
  let faits = 0;
  while (processeur() - debut < entrees.millis) {
    for (const une of mesures) {
      juger(une);
    }
    faits += mesures.length;
  }
  console.log(`debit ${(faits * 1000) / (processeur() - debut)}`);
}
