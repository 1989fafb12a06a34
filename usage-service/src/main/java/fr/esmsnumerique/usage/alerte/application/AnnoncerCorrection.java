package fr.esmsnumerique.usage.alerte.application;

import fr.esmsnumerique.kernel.Horloge;
import fr.esmsnumerique.kernel.NumeroFiness;
import fr.esmsnumerique.usage.alerte.model.Alerte;
import fr.esmsnumerique.usage.alerte.model.Alertes;
import fr.esmsnumerique.usage.alerte.model.Changement;
import fr.esmsnumerique.usage.attestation.model.Attestation;
import fr.esmsnumerique.usage.attestation.model.Attestations;
import fr.esmsnumerique.usage.declaration.model.Saisie;
import fr.esmsnumerique.usage.indicateur.application.CalculerIndicateurs;
import fr.esmsnumerique.usage.indicateur.model.CalculUsage;
import fr.esmsnumerique.usage.indicateur.model.ResultatIndicateur;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a late correction before it is written: an interrupted correction may leave an alert too many, never a silent change. */
@Component
public class AnnoncerCorrection {

    private final Attestations attestations;
    private final CalculerIndicateurs calculer;
    private final Alertes alertes;
    private final Horloge horloge;

    AnnoncerCorrection(Attestations attestations, CalculerIndicateurs calculer, Alertes alertes, Horloge horloge) {
        this.attestations = attestations;
        this.calculer = calculer;
        this.alertes = alertes;
        this.horloge = horloge;
    }

    public Issue executer(Projet projet, Correction correction) {
        Optional<Attestation> attestation = tardive(projet, correction);
        if (attestation.isEmpty()) {
            return Issue.SANS_OBJET;
        }
        if (correction.motif() == null || correction.motif().isBlank()) {
            return Issue.MOTIF_EXIGE;
        }
        alertes.ouvrir(alerte(projet, attestation.orElseThrow(), correction, correction.motif()));
        return Issue.ANNONCEE;
    }

    /** The attestation came while the correction was being written: it is told all the same. */
    public void apresCoup(Projet projet, Correction correction) {
        String motif = Optional.ofNullable(correction.motif())
                .orElse("Correction reçue au moment où l'ARS attestait, sans motif donné.");
        tardive(projet, correction).ifPresent(a -> alertes.ouvrir(alerte(projet, a, correction, motif)));
    }

    private Optional<Attestation> tardive(Projet projet, Correction correction) {
        if (!projet.estAtteste() || correction.changes().isEmpty()) {
            return Optional.empty();
        }
        return attestations
                .lire(projet.dossierId())
                .filter(a -> !correction.mois().isAfter(a.calcul().periode().mois()));
    }

    private Alerte alerte(Projet projet, Attestation attestation, Correction correction, String motif) {
        CalculUsage avant = calculer.calculer(projet, correction.mois(), correction.avant());
        CalculUsage apres = calculer.calculer(projet, correction.mois(), correction.apres());
        return new Alerte(
                correction.identifiant(projet.dossierId()),
                projet.dossierId(),
                projet.campagne(),
                projet.region(),
                attestation.id(),
                attestation.calcul().periode().mois().toString(),
                correction.mois().toString(),
                correction.changes(),
                motif,
                correction.auteur(),
                horloge.instant(),
                projet.financement().soldePayeLe(),
                attestation.tiendrait(avant),
                attestation.tiendrait(apres),
                changements(avant, apres),
                null);
    }

    private static List<Changement> changements(CalculUsage avant, CalculUsage apres) {
        List<Changement> changements = new ArrayList<>();
        for (int i = 0; i < avant.indicateurs().size(); i++) {
            ResultatIndicateur ancien = avant.indicateurs().get(i);
            ResultatIndicateur nouveau = apres.indicateurs().get(i);
            if (!ancien.explication().equals(nouveau.explication())) {
                changements.add(new Changement(
                        ancien.indicateur(),
                        ancien.etat(),
                        nouveau.etat(),
                        ancien.explication(),
                        nouveau.explication()));
            }
        }
        return changements;
    }

    /** What became of the announcement. */
    public enum Issue {
        /** Nothing attested rests on it, or nothing changes. */
        SANS_OBJET,
        /** After an attestation, a correction says why. */
        MOTIF_EXIGE,
        ANNONCEE
    }

    /**
     * What is about to be written.
     *
     * @param avant what the establishments had declared
     * @param saisies what some of them declare now
     */
    public record Correction(
            YearMonth mois,
            Map<NumeroFiness, Saisie> avant,
            Map<NumeroFiness, Saisie> saisies,
            String auteur,
            @Nullable String motif) {

        Map<NumeroFiness, Saisie> apres() {
            Map<NumeroFiness, Saisie> apres = new HashMap<>(avant);
            apres.putAll(saisies);
            return apres;
        }

        List<String> changes() {
            return saisies.entrySet().stream()
                    .filter(s -> !s.getValue().equals(avant.get(s.getKey())))
                    .map(s -> s.getKey().valeur())
                    .sorted()
                    .toList();
        }

        /** The same correction announced twice is one alert, after a restart too: the hash of an enum is not the same from one process to the next. */
        String identifiant(String dossierId) {
            String contenu = new TreeMap<>(avant) + " → " + new TreeMap<>(saisies);
            return "ALT-" + dossierId + "-" + mois + "-"
                    + UUID.nameUUIDFromBytes(contenu.getBytes(StandardCharsets.UTF_8))
                            .toString()
                            .substring(0, 8);
        }
    }
}
