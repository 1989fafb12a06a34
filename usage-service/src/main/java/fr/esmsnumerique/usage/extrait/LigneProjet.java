package fr.esmsnumerique.usage.extrait;

import fr.esmsnumerique.contrats.usage.modele.LigneExtrait;
import fr.esmsnumerique.usage.attestation.model.Attestation;
import fr.esmsnumerique.usage.attestation.model.Attestations;
import fr.esmsnumerique.usage.indicateur.application.CalculerIndicateurs;
import fr.esmsnumerique.usage.indicateur.model.SyntheseLecture;
import fr.esmsnumerique.usage.projet.model.Projet;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The line of a project: what was attested, else what its last declared month says in the preferred reading. */
@Component
class LigneProjet {

    private final CalculerIndicateurs calculer;
    private final Attestations attestations;

    LigneProjet(CalculerIndicateurs calculer, Attestations attestations) {
        this.calculer = calculer;
        this.attestations = attestations;
    }

    /** @param majLe when the project or the annex of its campaign last changed: a denominator granted since then changes what is measured */
    LigneExtrait pour(Projet projet, Instant majLe) {
        LigneExtrait ligne = new LigneExtrait()
                .dossierId(projet.dossierId())
                .campagne(projet.campagne())
                .region(projet.region().code())
                .attestee(projet.estAtteste())
                .majLe(majLe);
        Optional<Attestation> attestation =
                projet.estAtteste() ? attestations.lire(projet.dossierId()) : Optional.empty();
        return attestation.map(a -> attestee(ligne, a)).orElseGet(() -> mesuree(ligne, projet));
    }

    private static LigneExtrait attestee(LigneExtrait ligne, Attestation attestation) {
        return ligne.mois(attestation.calcul().periode().mois().toString())
                .indicateursAtteints(attestation.indicateursAtteints())
                .indicateursExiges(
                        attestation.calcul().lecture(attestation.lecture()).exiges())
                .ciblesAtteintes(true);
    }

    private LigneExtrait mesuree(LigneExtrait ligne, Projet projet) {
        YearMonth dernier = projet.dernierMois();
        YearMonth mois = dernier == null ? YearMonth.from(projet.dateConvention()) : dernier;
        SyntheseLecture synthese = calculer.executer(projet, mois).preferee();
        return ligne.mois(dernier == null ? null : dernier.toString())
                .indicateursAtteints(synthese.atteints())
                .indicateursExiges(synthese.exiges())
                .ciblesAtteintes(synthese.ciblesAtteintes());
    }
}
