package fr.esmsnumerique.financement.calcul.application;

import fr.esmsnumerique.financement.calcul.application.Baremes.BaremeLu;
import fr.esmsnumerique.financement.calcul.application.Baremes.Brouillon;
import fr.esmsnumerique.financement.calcul.model.Bareme;
import fr.esmsnumerique.financement.calcul.model.Calcul;
import fr.esmsnumerique.financement.calcul.model.CalculSubvention;
import fr.esmsnumerique.financement.calcul.model.ProjetAFinancer;
import fr.esmsnumerique.kernel.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Computes many files under supplied parameters; one that cannot be computed says why and does not fail the others. */
@Service
public class SimulerLot {

    private final Baremes baremes;

    SimulerLot(Baremes baremes) {
        this.baremes = baremes;
    }

    public List<Resultat> simuler(
            String campagne, String empreinte, Map<String, ?> parametres, List<Demande> demandes) {
        Brouillon brouillon = baremes.brouillon(campagne, empreinte, parametres);
        return demandes.stream().map(demande -> calculer(demande, brouillon)).toList();
    }

    private static Resultat calculer(Demande demande, Brouillon brouillon) {
        return switch (brouillon.lire(demande.jour(), demande.region())) {
            case BaremeLu.Lu(Bareme bareme) -> calculer(demande, bareme);
            case BaremeLu.Absent(String raison) -> new Resultat.Refuse(demande.id(), raison);
        };
    }

    private static Resultat calculer(Demande demande, Bareme bareme) {
        try {
            return new Resultat.Calcule(
                    demande.id(), CalculSubvention.calculer(demande.projet().get(), bareme));
        } catch (IllegalArgumentException invalide) {
            return new Resultat.Refuse(demande.id(), "Dossier incohérent : " + invalide.getMessage());
        }
    }

    /**
     * One file.
     *
     * @param projet built when computed, so that a file that makes no sense is its own refusal
     */
    public record Demande(String id, LocalDate jour, Region region, Supplier<ProjetAFinancer> projet) {}

    /** What one file gives. */
    public sealed interface Resultat {

        record Calcule(String id, Calcul calcul) implements Resultat {}

        record Refuse(String id, String raison) implements Resultat {}
    }
}
