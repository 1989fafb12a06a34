package fr.esmsnumerique.budget.redeploiement.model;

import fr.esmsnumerique.budget.enveloppe.model.Compte;
import fr.esmsnumerique.budget.enveloppe.model.Ligne;
import fr.esmsnumerique.budget.enveloppe.model.Mouvement;
import fr.esmsnumerique.budget.enveloppe.model.Poste;
import fr.esmsnumerique.budget.enveloppe.model.Situation;
import fr.esmsnumerique.budget.enveloppe.model.Titulaire;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A project programmed and not engaged: what a redeployment may break.
 *
 * @param depuis day of its programming
 */
public record ProjetProgramme(String dossier, Titulaire titulaire, long centimes, LocalDate depuis) {

    /** Those of a situation, the oldest programming first. */
    public static List<ProjetProgramme> de(Collection<Mouvement> mouvements, Situation situation) {
        Map<String, ProjetProgramme> projets = new LinkedHashMap<>();
        for (Mouvement mouvement : mouvements) {
            if (situation.retient(mouvement)) {
                mouvement.lignes().forEach(ligne -> varier(projets, ligne, mouvement.dateEffet()));
            }
        }
        return List.copyOf(projets.values());
    }

    private static void varier(Map<String, ProjetProgramme> projets, Ligne ligne, LocalDate jour) {
        Compte compte = ligne.compte();
        if (compte.poste() != Poste.PROGRAMME) {
            return;
        }
        ProjetProgramme connu = projets.get(compte.dossier());
        long centimes = Math.addExact(connu == null ? 0 : connu.centimes, ligne.centimes());
        if (centimes == 0) {
            projets.remove(compte.dossier());
        } else {
            projets.put(
                    compte.dossier(),
                    new ProjetProgramme(
                            compte.dossier(), compte.titulaire(), centimes, connu == null ? jour : connu.depuis));
        }
    }
}
