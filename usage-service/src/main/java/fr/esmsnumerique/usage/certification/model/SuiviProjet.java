package fr.esmsnumerique.usage.certification.model;

import fr.esmsnumerique.usage.certification.model.EtapeMois.Geste;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The months of a project and what was said of them: one consistency boundary, so that a period is certified whole or not at all.
 *
 * @param version number of writes, 0 before the first
 */
public record SuiviProjet(String dossierId, List<SuiviMois> mois, long version) {

    public SuiviProjet {
        mois = List.copyOf(mois);
    }

    public SuiviMois de(YearMonth cherche) {
        return mois.stream()
                .filter(m -> m.mois().equals(cherche))
                .findFirst()
                .orElse(new SuiviMois(cherche, List.of()));
    }

    /** The carrier stands by these months: every establishment said something of every counter. */
    public ResultatSuivi certifier(List<MoisDeclare> declares, Auteur auteur) {
        List<String> manques = declares.stream()
                .flatMap(m -> m.manques().stream().map(quoi -> m.mois() + ", " + quoi))
                .toList();
        if (!manques.isEmpty()) {
            return new ResultatSuivi.Refuse(RefusSuivi.MOIS_INCOMPLET, manques);
        }
        return appliquer(Geste.CERTIFICATION, declares, auteur, (suivi, m) -> switch (suivi.etat(m.empreinte())) {
            case CERTIFIE, VALIDE -> false;
            case DECLARE, A_REPRENDRE -> true;
        });
    }

    /** The ARS accepts what the carrier certified, and nothing else. */
    public ResultatSuivi valider(List<MoisDeclare> declares, Auteur auteur) {
        return refuserNonCertifies(declares)
                .orElseGet(() -> appliquer(
                        Geste.VALIDATION,
                        declares,
                        auteur,
                        (suivi, m) -> suivi.etat(m.empreinte()) == EtatMois.CERTIFIE));
    }

    /** The ARS asks for months again, even validated ones; a month nobody certified is the carrier's still. */
    public ResultatSuivi reprendre(List<MoisDeclare> declares, Auteur auteur) {
        return refuserNonCertifies(declares)
                .orElseGet(() -> appliquer(Geste.REPRISE, declares, auteur, (_, _) -> true));
    }

    private java.util.Optional<ResultatSuivi> refuserNonCertifies(List<MoisDeclare> declares) {
        List<String> autres = declares.stream()
                .filter(m -> switch (de(m.mois()).etat(m.empreinte())) {
                    case DECLARE, A_REPRENDRE -> true;
                    case CERTIFIE, VALIDE -> false;
                })
                .map(m -> m.mois().toString())
                .toList();
        return autres.isEmpty()
                ? java.util.Optional.empty()
                : java.util.Optional.of(new ResultatSuivi.Refuse(RefusSuivi.MOIS_NON_CERTIFIE, autres));
    }

    private ResultatSuivi appliquer(
            Geste geste, List<MoisDeclare> declares, Auteur auteur, BiPredicate<SuiviMois, MoisDeclare> aFaire) {
        List<SuiviMois> suite = new ArrayList<>(mois);
        List<YearMonth> changes = new ArrayList<>();
        for (MoisDeclare declare : declares) {
            SuiviMois suivi = de(declare.mois());
            if (aFaire.test(suivi, declare)) {
                suite.removeIf(m -> m.mois().equals(declare.mois()));
                suite.add(suivi.avec(new EtapeMois(
                        geste, auteur.le(), auteur.sujet(), auteur.nom(), declare.empreinte(), auteur.motif())));
                changes.add(declare.mois());
            }
        }
        suite.sort(java.util.Comparator.comparing(SuiviMois::mois));
        return new ResultatSuivi.Fait(
                changes.isEmpty() ? this : new SuiviProjet(dossierId, suite, version + 1), geste, changes);
    }

    /** Who acts, when, and why when it must be said. */
    public record Auteur(
            String sujet, String nom, Instant le, @Nullable String motif) {}
}
