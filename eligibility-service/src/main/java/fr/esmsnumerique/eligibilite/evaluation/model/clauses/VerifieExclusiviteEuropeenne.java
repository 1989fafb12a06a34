package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Declarations;
import java.util.Set;
import java.util.stream.Stream;

/** ELI-31: the programme excludes any other European funding. */
public final class VerifieExclusiviteEuropeenne implements Clause.DeProjet {

    private static final String EXCLUSIF = "eligibilite.financement_europeen.exclusif";

    @Override
    public String id() {
        return "ELI-31";
    }

    @Override
    public String libelle() {
        return "Aucun autre financement européen";
    }

    @Override
    public Set<String> cles() {
        return Set.of(EXCLUSIF);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exclusif = regles.booleen(EXCLUSIF);
        Boolean autre = projet.declare().declarations().autreFinancementEuropeen();
        Constat constat = Constat.de(this, exclusif)
                .fait("autre financement européen", autre == null ? "non déclaré" : autre ? "oui" : "non");
        if (!exclusif.valeur()) {
            return constat.sansObjet("La campagne admet un autre financement européen.");
        }
        if (autre == null) {
            return constat.aInstruire(
                    "Le porteur ne déclare pas s'il reçoit un autre financement européen.",
                    "Déclarer l'absence d'autre financement européen.");
        }
        return autre
                ? constat.manquement(
                        exclusif,
                        "Le projet reçoit ou demande un autre financement européen.",
                        "Renoncer à l'autre financement européen.")
                : constat.satisfait("Le porteur déclare n'avoir aucun autre financement européen.");
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Stream.of(Changement.declarer(
                Boolean.TRUE.equals(projet.declare().declarations().autreFinancementEuropeen())
                        ? "Renoncer à l'autre financement européen."
                        : "Déclarer l'absence d'autre financement européen.",
                Declarations::sansFinancementEuropeen));
    }
}
