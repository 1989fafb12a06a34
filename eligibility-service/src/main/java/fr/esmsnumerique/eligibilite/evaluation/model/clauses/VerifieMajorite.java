package fr.esmsnumerique.eligibilite.evaluation.model.clauses;

import fr.esmsnumerique.eligibilite.evaluation.model.Changement;
import fr.esmsnumerique.eligibilite.evaluation.model.Clause;
import fr.esmsnumerique.eligibilite.evaluation.model.Conclusion;
import fr.esmsnumerique.eligibilite.evaluation.model.Constat;
import fr.esmsnumerique.eligibilite.evaluation.model.Decompte;
import fr.esmsnumerique.eligibilite.evaluation.model.Ligne;
import fr.esmsnumerique.eligibilite.evaluation.model.Majorite;
import fr.esmsnumerique.eligibilite.evaluation.model.Projet;
import fr.esmsnumerique.eligibilite.evaluation.model.Regles;
import fr.esmsnumerique.eligibilite.evaluation.model.ValeurCitee;
import fr.esmsnumerique.eligibilite.projet.model.Libelle;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** ELI-19, written by ARS Bourgogne-Franche-Comté alone: more than half of the establishments share a value; parity is no majority (AMB-17). */
abstract class VerifieMajorite<T extends Enum<T> & Libelle> implements Clause.DeProjet {

    private final Termes termes;
    private final Function<Decompte, Majorite<T>> comptees;
    private final Function<Ligne, T> valeur;
    private final BiFunction<Ligne, T, Ligne> recentree;

    /** @param recentree a line given the value */
    VerifieMajorite(
            Termes termes,
            Function<Decompte, Majorite<T>> comptees,
            Function<Ligne, T> valeur,
            BiFunction<Ligne, T, Ligne> recentree) {
        this.termes = termes;
        this.comptees = comptees;
        this.valeur = valeur;
        this.recentree = recentree;
    }

    @Override
    public String id() {
        return termes.id();
    }

    @Override
    public String libelle() {
        return termes.libelle();
    }

    @Override
    public Set<String> cles() {
        return Set.of(termes.exigee());
    }

    @Override
    public Conclusion evaluer(Projet projet, Regles regles) {
        ValeurCitee<Boolean> exigee = regles.booleen(termes.exigee());
        Majorite<T> majorite = comptees.apply(projet.decompte());
        Constat constat = Constat.de(this, exigee).fait(termes.fait(), majorite);
        if (!exigee.valeur() || majorite.distinctes() == 0) {
            return constat.sansObjet("Critère non écrit pour cette région.");
        }
        return majorite.absolue()
                .map(v -> constat.satisfait(termes.reunie() + " « " + v.libelle() + " »."))
                .orElseGet(() -> constat.manquement(exigee, termes.absente(), termes.remede()));
    }

    @Override
    public Stream<Changement> pistes(Projet projet, Regles regles) {
        return Recentrage.pistes(projet, comptees.apply(projet.decompte()), valeur, recentree);
    }

    /**
     * What one such criterion is called and says.
     *
     * @param exigee campaign key
     * @param fait name of the count
     * @param reunie the sentence that the value ends
     */
    record Termes(
            String id, String libelle, String exigee, String fait, String reunie, String absente, String remede) {}
}
