package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.projet.model.Secteur;
import java.util.Set;
import java.util.stream.Stream;

/** DOC-22: when the DPI of a GHT is chosen, or for projects of AHI and PJM establishments only. */
public final class VerifieEtudeCouverture implements Clause.DeProjet {

    private static final String PIECES = "eligibilite.pieces.si_dpi_ou_ahi_pjm";

    @Override
    public String id() {
        return "DOC-22";
    }

    @Override
    public String libelle() {
        return "Étude de couverture des besoins";
    }

    @Override
    public Set<String> cles() {
        return Set.of(PIECES);
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        return PiecesExigees.verifier(
                Constat.de(this, regles.liste(PIECES)),
                projet,
                regles.liste(PIECES),
                concerne(projet),
                "Ni DPI de GHT, ni projet des seuls champs AHI et PJM.");
    }

    private static boolean concerne(Projet projet) {
        return projet.declare().solution().dpiDeGht()
                || !projet.lignesRetenues().isEmpty()
                        && projet.lignesRetenues().stream()
                                .allMatch(l -> l.estDuSecteur(Secteur.AHI) || l.estDuSecteur(Secteur.PJM));
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return PiecesExigees.pistes(projet, regles.liste(PIECES));
    }
}
