package fr.esmsnumerique.eligibilite.comite.application;

import fr.esmsnumerique.eligibilite.comite.model.Comite;
import fr.esmsnumerique.eligibilite.comite.model.Comite.LigneSignee;
import fr.esmsnumerique.eligibilite.comite.model.Comite.ProcesVerbal;
import fr.esmsnumerique.eligibilite.comite.model.Comite.Proposition;
import fr.esmsnumerique.eligibilite.comite.model.Comites;
import fr.esmsnumerique.eligibilite.comite.model.RefusComite;
import fr.esmsnumerique.eligibilite.dossier.model.Dossier;
import fr.esmsnumerique.eligibilite.dossier.model.Priorisation;
import fr.esmsnumerique.eligibilite.dossier.model.Priorisation.Niveau;
import fr.esmsnumerique.kernel.Horloge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Ranks the applications of a committee and signs its minutes. */
@Service
public class TenirComite {

    private final Comites comites;
    private final DossiersDuComite dossiers;
    private final Horloge horloge;

    public TenirComite(Comites comites, DossiersDuComite dossiers, Horloge horloge) {
        this.comites = comites;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    /** @param version the one the caller read */
    public Resultat classer(Comite comite, long version, List<Proposition> propositions) {
        if (comite.version() != version) {
            return new Resultat.Refuse(new RefusComite.VersionPerimee(comite.version()));
        }
        if (comite.estSigne()) {
            return new Resultat.Refuse(
                    new RefusComite.PvSigne(comite.procesVerbaux().size()));
        }
        return ecarts(comite, propositions)
                .<Resultat>map(Resultat.Refuse::new)
                .orElseGet(() -> enregistrer(comite.classe(propositions)));
    }

    private Optional<RefusComite> ecarts(Comite comite, List<Proposition> propositions) {
        Set<String> inscrits =
                dossiers.inscrits(comite).stream().map(Dossier::id).collect(Collectors.toSet());
        List<String> cites = propositions.stream().map(Proposition::dossierId).toList();
        Set<String> manquants = new TreeSet<>(inscrits);
        cites.forEach(manquants::remove);
        List<String> reste = new ArrayList<>(cites);
        inscrits.forEach(reste::remove);
        return manquants.isEmpty() && reste.isEmpty()
                ? Optional.empty()
                : Optional.of(new RefusComite.ClassementIncomplet(manquants, new TreeSet<>(reste)));
    }

    /** @param motifCorrection needed when minutes are already signed */
    public Resultat signer(
            Comite comite,
            long version,
            List<String> presents,
            @Nullable String observations,
            @Nullable String motifCorrection,
            String par) {
        if (comite.version() != version) {
            return new Resultat.Refuse(new RefusComite.VersionPerimee(comite.version()));
        }
        if (horloge.aujourdhui().isBefore(comite.le())) {
            return new Resultat.Refuse(new RefusComite.AVenir(comite.le()));
        }
        if (comite.classement().isEmpty()) {
            return new Resultat.Refuse(new RefusComite.SansClassement());
        }
        if (comite.estSigne() && motifCorrection == null) {
            return new Resultat.Refuse(
                    new RefusComite.MotifDeCorrection(comite.procesVerbaux().size()));
        }
        return enregistrer(comite.signe(new ProcesVerbal(
                comite.procesVerbaux().size() + 1,
                horloge.instant(),
                par,
                presents,
                observations,
                comite.estSigne() ? motifCorrection : null,
                lignes(comite))));
    }

    private List<LigneSignee> lignes(Comite comite) {
        Map<String, Dossier> parId = dossiers.inscrits(comite).stream().collect(Collectors.toMap(Dossier::id, d -> d));
        List<LigneSignee> lignes = new ArrayList<>();
        for (Proposition p : comite.classement()) {
            Dossier dossier = parId.get(p.dossierId());
            if (dossier != null) {
                lignes.add(ligne(lignes.size() + 1, dossier, p));
            }
        }
        return lignes;
    }

    private static LigneSignee ligne(int rang, Dossier dossier, Proposition p) {
        Priorisation grille = dossier.instruction().priorisation();
        return new LigneSignee(
                rang,
                dossier.id(),
                dossier.declare().porteur().raisonSociale(),
                dossier.declare().essms().size(),
                grille == null ? 0 : grille.nombre(Niveau.OUI),
                grille == null ? 0 : grille.nombre(Niveau.PARTIEL),
                p.issue(),
                p.motif());
    }

    private Resultat enregistrer(Comite suite) {
        return comites.enregistrer(suite)
                ? new Resultat.Fait(suite)
                : new Resultat.Refuse(new RefusComite.VersionPerimee(
                        comites.trouver(suite.id()).map(Comite::version).orElse(suite.version())));
    }

    /** Outcome for the caller. */
    public sealed interface Resultat {

        record Fait(Comite comite) implements Resultat {}

        record Refuse(RefusComite refus) implements Resultat {}
    }
}
