package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.essms.model.AutoriteTarification;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Phrases;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import java.util.List;
import java.util.Set;

/** ELI-01: in 2021 establishments for elderly or disabled people paid by the health insurance come first. It never rejects: it counts them for the committee. */
public final class VerifiePublicPrioritaire implements Clause.DeProjet {

    private static final String SECTEURS = "eligibilite.priorite.secteurs";
    private static final Set<AutoriteTarification> ASSURANCE_MALADIE =
            Set.of(AutoriteTarification.ARS, AutoriteTarification.CONJOINTE);

    @Override
    public String id() {
        return "ELI-01";
    }

    @Override
    public String libelle() {
        return "Part des ESSMS de la cible prioritaire de l'amorçage";
    }

    @Override
    public Set<String> cles() {
        return Set.of(SECTEURS);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<List<String>> secteurs = regles.liste(SECTEURS);
        List<Ligne> lignes = projet.lignesRetenues();
        long prioritaires = lignes.stream()
                .filter(l -> secteurs.valeur().contains(l.declaree().secteur().name()))
                .filter(l -> ASSURANCE_MALADIE.contains(l.autorite()))
                .count();
        return Constat.de(this, secteurs)
                .fait("ESSMS de la cible prioritaire", prioritaires + " sur " + lignes.size())
                .fait("secteurs", Phrases.liste(secteurs.valeur()))
                .fait("autorité de tarification inconnue", inconnues(lignes))
                .satisfait(
                        prioritaires == 0
                                ? "Aucun ESSMS de la cible prioritaire : le dossier est recevable, il passe après ceux qui en relèvent."
                                : prioritaires + " ESSMS sur " + lignes.size() + " relèvent de la cible prioritaire.");
    }

    private static long inconnues(List<Ligne> lignes) {
        return lignes.stream()
                .filter(l -> l.autorite() == AutoriteTarification.INCONNUE)
                .count();
    }
}
