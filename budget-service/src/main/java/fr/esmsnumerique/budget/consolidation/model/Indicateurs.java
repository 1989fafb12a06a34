package fr.esmsnumerique.budget.consolidation.model;

import java.util.Map;
import java.util.TreeMap;

/**
 * Figures of a region or of the nation; amounts in centimes.
 *
 * @param notifie sum of the circulars
 * @param alloue notified − ceded + received + carried over: what the region may engage
 * @param cede given to others by redeployments
 * @param recu received from others by redeployments
 * @param programme programmed and not yet engaged
 * @param nonEngage allocated and not engaged, programmed included: what 15 October may take (BUD-04, AMB-07)
 * @param dossiers filed applications
 * @param instruits filed applications with an outcome
 * @param parEtat filed applications by state
 * @param essms establishments of the filed applications
 * @param suivis projects whose usage is followed
 * @param atteintes projects that reach every required target
 */
public record Indicateurs(
        long notifie,
        long alloue,
        long cede,
        long recu,
        long programme,
        long engage,
        long paye,
        long nonEngage,
        int dossiers,
        int instruits,
        Map<String, Integer> parEtat,
        int essms,
        int suivis,
        int atteintes) {

    public static final Indicateurs NULS = new Indicateurs(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, Map.of(), 0, 0, 0);

    public Indicateurs {
        parEtat = Map.copyOf(parEtat);
    }

    public Indicateurs plus(Indicateurs autre) {
        Map<String, Integer> etats = new TreeMap<>(parEtat);
        autre.parEtat.forEach((etat, nombre) -> etats.merge(etat, nombre, Math::addExact));
        return new Indicateurs(
                Math.addExact(notifie, autre.notifie),
                Math.addExact(alloue, autre.alloue),
                Math.addExact(cede, autre.cede),
                Math.addExact(recu, autre.recu),
                Math.addExact(programme, autre.programme),
                Math.addExact(engage, autre.engage),
                Math.addExact(paye, autre.paye),
                Math.addExact(nonEngage, autre.nonEngage),
                Math.addExact(dossiers, autre.dossiers),
                Math.addExact(instruits, autre.instruits),
                etats,
                Math.addExact(essms, autre.essms),
                Math.addExact(suivis, autre.suivis),
                Math.addExact(atteintes, autre.atteintes));
    }
}
