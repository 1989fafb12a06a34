// The scale of G25 in Publicodes, in centimes; it knows no lists: it receives the counts of establishments already made.
// node bareme.mjs FOLDER_OF_THE_PACKAGE CASES.json: prints the amounts of every case, then simulations per second of the first ones, four times.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [, , paquet, fichier] = process.argv;
const { default: Moteur } = await import(pathToFileURL(`${paquet}/dist/index.js`).href);

const nombres = ['acquisitions pleines', 'acquisitions reduites', 'montees pleines', 'montees reduites', 'prix', 'equipes', 'devis', 'devis amoa'];
const booleens = ['referencee', 'tous petits'];
const regles = {
  ...Object.fromEntries(nombres.map((nom) => [nom, 0])),
  ...Object.fromEntries(booleens.map((nom) => [nom, 'non'])),
  usage: 'acquisitions pleines * 700000 + montees pleines * 500000 + acquisitions reduites * 200000 + montees reduites * 200000',
  'prix plein': { valeur: 'prix', plafond: 1400000 },
  'prix reduit': { valeur: 'prix', plafond: 300000 },
  editeur: {
    variations: [
      { si: 'referencee', alors: 'acquisitions pleines * prix plein + acquisitions reduites * prix reduit' },
      { sinon: 0 },
    ],
  },
  'devis retenu': { valeur: 'devis', plafond: 1000000 },
  equipement: 'equipes * devis retenu',
  amoa: { variations: [{ si: 'tous petits', alors: { valeur: 'devis amoa', plafond: 10000000 } }, { sinon: 0 }] },
  total: 'usage + editeur + equipement + amoa',
  avance: { valeur: 'total / 2', arrondi: '0 décimales' },
  solde: 'total - avance',
};
const montants = ['usage', 'editeur', 'equipement', 'amoa', 'total', 'avance', 'solde'];

const situation = (cas) => ({
  ...Object.fromEntries(nombres.map((nom) => [nom, cas[nom]])),
  ...Object.fromEntries(booleens.map((nom) => [nom, cas[nom] ? 'oui' : 'non'])),
});

const moteur = new Moteur(regles);
const calculer = (une) => {
  moteur.setSituation(une);
  return montants.map((montant) => moteur.evaluate(montant).nodeValue);
};

const entrees = JSON.parse(readFileSync(fichier, 'utf8'));
for (const cas of entrees.verifies) {
  console.log(calculer(situation(cas)).join(' '));
}
const mesures = entrees.mesures.map(situation);
// Per second of processor, as the other engines.
const processeur = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
for (let passage = 0; passage < 4; passage += 1) {
  const debut = processeur();
  let faits = 0;
  while (processeur() - debut < entrees.millis) {
    for (const une of mesures) {
      calculer(une);
    }
    faits += mesures.length;
  }
  console.log(`debit ${(faits * 1000) / (processeur() - debut)}`);
}
